/// Bids in order: by their totals, unrounded, then by the tender's tie-breaks.
struct TenderRanking {
  /// A bid as it is ranked.
  struct Entry {
    let bidder: String
    let total: ExactRatio
    /// Its shares of the criteria that break ties, in their order.
    let tieBreaks: [ExactRatio]
  }

  /// The bids, best first; of the same rank by name.
  let entries: [Entry]
  /// The rank of each, from 1.
  let ranks: [Int]

  init(_ scorings: [BidScoring], _ tender: Tender) {
    let criteria = tender.tieBreak.compactMap(tender.criterion)
    var entries = scorings.map { scoring in
      Entry(
        bidder: scoring.bid.bidder, total: scoring.total(tender),
        tieBreaks: criteria.map(scoring.share))
    }
    entries.sort { left, right in
      switch Self.order(left, right) {
      case 0: Array(left.bidder.utf8).lexicographicallyPrecedes(Array(right.bidder.utf8))
      case let order: order < 0
      }
    }
    var ranks: [Int] = []
    for (place, entry) in entries.enumerated() {
      ranks.append(
        place > 0 && Self.order(entries[place - 1], entry) == 0 ? ranks[place - 1] : place + 1)
    }
    self.entries = entries
    self.ranks = ranks
  }

  /// The bidders of the first rank.
  var first: [String] { zip(entries, ranks).filter { $1 == 1 }.map(\.0.bidder) }

  /// Below 0 where the first comes before the second, 0 where nothing tells them apart.
  static func order(_ left: Entry, _ right: Entry) -> Int {
    if left.total != right.total { return left.total > right.total ? -1 : 1 }
    for (first, second) in zip(left.tieBreaks, right.tieBreaks) where first != second {
      return first > second ? -1 : 1
    }
    return 0
  }

  /// The bids of the same total, group by group.
  func ties(_ tender: Tender) -> [Tie] {
    var ties: [Tie] = []
    var start = 0
    while start < entries.count {
      let end = entries[start...].firstIndex { $0.total != entries[start].total } ?? entries.count
      if end - start > 1 { ties += self.ties(in: start..<end, tender) }
      start = end
    }
    return ties
  }

  private func ties(in range: Range<Int>, _ tender: Tender) -> [Tie] {
    var ties: [Tie] = []
    // The tie-breaks by which neighbours in the order differ first.
    var deciding: Set<Int> = []
    for place in range.dropFirst() {
      let pair = zip(entries[place - 1].tieBreaks, entries[place].tieBreaks)
      if let first = pair.enumerated().first(where: { $1.0 != $1.1 })?.offset {
        deciding.insert(first)
      }
    }
    if !deciding.isEmpty {
      ties.append(
        Tie(
          bidders: entries[range].map(\.bidder), total: entries[range.lowerBound].total,
          decidedBy: deciding.sorted().map { tender.tieBreak[$0] }))
    }
    var start = range.lowerBound
    while start < range.upperBound {
      let end = (start..<range.upperBound).first { ranks[$0] != ranks[start] } ?? range.upperBound
      if end - start > 1 {
        ties.append(
          Tie(
            bidders: entries[start..<end].map(\.bidder), total: entries[start].total, decidedBy: [])
        )
      }
      start = end
    }
    return ties
  }
}
