/// How a bid came by its marks for a criterion: the formula, with its numbers put in.
public struct MarkExplanation: Sendable, Hashable {
  /// The criterion's id.
  public var criterion: String
  /// Its title.
  public var title: String
  /// The most marks that it can bring, of 100.
  public var weight: ExactRatio
  /// Its share of them, 0 to 1.
  public var share: ExactRatio
  /// Its method in a sentence.
  public var method: String
  /// The steps, in words and numbers.
  public var steps: [String]
  /// The rows behind it, with what evaluators said.
  public var rows: [String]
}

extension TenderResult {
  /// How a bid came by its marks, criterion by criterion, each before its parts.
  ///
  /// - Parameters:
  ///   - bidder: the bidder's name.
  ///   - subject: a criterion's id, or that of a question or measure in it; nil for all of them.
  /// - Returns: the explanations; none where there is no such bidder or subject.
  public func explanations(of bidder: String, _ subject: String? = nil) -> [MarkExplanation] {
    guard let own = bid(bidder) else { return [] }
    let references = references(of: own)
    let all = own.criteria.flatMap(\.all)
    guard let subject else { return all.map { explanation(of: $0, own, references) } }
    if let score = own.score(subject) {
      return score.all.map { explanation(of: $0, own, references) }
    }
    return all.filter { $0.items.contains { $0.id == subject } }.map { score in
      var score = score
      let items = score.items
      score.items = items.filter { $0.id == subject }
      var explanation = explanation(of: score, own, references)
      // What the sum of all items comes to isn't one item's step.
      explanation.steps.removeLast(2)
      return explanation
    }
  }

  /// What the total of a bid is the sum of; nil where no bid has the name.
  public func totalStep(of bidder: String) -> String? {
    guard let own = bid(bidder) else { return nil }
    let marks = own.criteria.map { $0.marks.text(places: 4) }.joined(separator: " + ")
    let sum = own.criteria.reduce(ExactRatio.zero) { $0 + $1.marks }
    return "total: \(marks) = \(sum.text(places: 4)) of 100"
      + (own.isExcluded ? ", which doesn't count: the bid is excluded" : "")
  }

  private func references(of own: BidScore) -> BidReferences {
    BidReferences(tender, standing.map(\.bid) + (own.isExcluded ? [own.bid] : []))
  }

  private func explanation(
    of score: CriterionScore, _ own: BidScore, _ references: BidReferences
  ) -> MarkExplanation {
    let words = MarkWords(score: score, bid: own.bid, references: references, bids: bids)
    return MarkExplanation(
      criterion: score.criterion.id, title: score.criterion.title, weight: score.weight,
      share: score.share, method: words.method, steps: words.steps, rows: words.rows)
  }
}
