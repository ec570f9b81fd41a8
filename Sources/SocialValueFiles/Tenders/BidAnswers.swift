internal import SocialValue

/// What evaluators say of the answers of bids, gathered until all rows are read: several marks of
/// one answer need a consensus.
struct BidAnswers {
  /// What tells an answer from the others.
  struct Key: Hashable {
    let bid: Int
    let item: Bid.ItemKey
  }

  /// The marks of one answer; there is one at least.
  struct Answer {
    let key: Key
    fileprivate(set) var single: [Bid.Mark.Single] = []
    fileprivate(set) var agreed: Bid.Entry?
  }

  /// The evaluator's name that stands for what several agreed on.
  fileprivate static let consensus = "consensus"

  /// The answers, in the order in which each first stands in the file.
  private(set) var all: [Answer] = []
  private var numbers: [Key: Int] = [:]

  /// Whether an evaluator's name stands for all of them.
  static func isConsensus(_ evaluator: String) -> Bool { evaluator.lowercased() == consensus }

  /// Adds a mark, unless the evaluator has given one already.
  ///
  /// - Parameters:
  ///   - entry: the mark.
  ///   - evaluator: who gives it.
  ///   - key: the answer.
  /// - Returns: the evaluator's other mark, where there is one.
  mutating func add(_ entry: Bid.Entry, by evaluator: String, to key: Key) -> Bid.Entry? {
    let number = numbers[key] ?? all.count
    if number == all.count {
      numbers[key] = number
      all.append(Answer(key: key))
    }
    if Self.isConsensus(evaluator) {
      if let other = all[number].agreed { return other }
      all[number].agreed = entry
    } else {
      let other = all[number].single.first { $0.evaluator == evaluator }
      if let other { return other.entry }
      all[number].single.append(Bid.Mark.Single(evaluator: evaluator, entry: entry))
    }
    return nil
  }
}

extension BidAnswers.Answer {
  /// The mark that counts; nil where several evaluators' have no consensus.
  var mark: Bid.Mark? {
    if let agreed { return Bid.Mark(agreed, single: single) }
    return single.count == 1 ? single.first.map { Bid.Mark($0.entry) } : nil
  }

  /// What there is to say of how the mark came about.
  func finding(of bidder: String) -> Finding? {
    let what =
      "the answer of \(FoundText.quoted(bidder)) to \(key.item.item) of '\(key.item.criterion)'"
    if let agreed {
      guard agreed.reason.isEmpty, single.contains(where: { $0.entry.value != agreed.value })
      else { return nil }
      let marks = single.map(\.entry.value.text).joined(separator: ", ")
      return finding(
        .consensusUnexplained, agreed.place,
        "\(what) was marked \(marks), and the consensus of \(agreed.value.text) gives no reason",
        "Write in 'reason' how the mark came about: the bidder's summary needs it.")
    }
    guard single.count > 1, let last = single.last else { return nil }
    let misspelt = single.first {
      Suggestion.nearest(to: $0.evaluator, among: [BidAnswers.consensus]) != nil
    }
    return finding(
      .missingConsensus, last.entry.place,
      "\(what) has marks of \(single.count) evaluators and no consensus",
      misspelt.map { "Is \(FoundText.quoted($0.evaluator)) to be '\(BidAnswers.consensus)'?" }
        ?? "Add a row with 'evaluator' = consensus and the reason; these are kept beside it.")
  }

  private func finding(
    _ code: Finding.Code, _ place: Finding.Place, _ message: String, _ help: String
  ) -> Finding {
    Finding(
      code, at: place, about: Finding.Subject(item: key.item.item), message: message, help: help)
  }
}
