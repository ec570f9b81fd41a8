extension TenderRanking {
  /// The sensitivity of each top criterion.
  ///
  /// A bid's total is a straight line in one criterion's weight: x × its share + (100 − x) × the
  /// mean of the others. Where the winner's line meets another's, the award may change.
  ///
  /// - Parameters:
  ///   - tender: the tender.
  ///   - scorings: the bids ranked, in any order.
  /// - Returns: an interval a criterion, in the tender's order.
  func sensitivity(_ tender: Tender, _ scorings: [BidScoring]) -> [WeightSensitivity] {
    let byName = Dictionary(
      scorings.map { ($0.bid.bidder, $0) }, uniquingKeysWith: { first, _ in first })
    let shares = entries.map { entry in
      tender.criteria.map { byName[entry.bidder]?.share($0) ?? .zero }
    }
    return tender.criteria.indices.map { place in
      sensitivity(of: place, tender, shares)
    }
  }

  private func sensitivity(
    of place: Int, _ tender: Tender, _ shares: [[ExactRatio]]
  ) -> WeightSensitivity {
    let weight = tender.criteria[place].weight
    var result = WeightSensitivity(
      criterion: tender.criteria[place].id, weight: weight, low: nil, high: nil)
    guard first.count == 1 else { return result }
    guard weight != .hundred else {
      // The others weigh nothing, so they have no proportions to keep.
      result.low = WeightSensitivity.End(weight: weight, isIncluded: true)
      result.high = result.low
      return result
    }
    let rests = shares.map { own in
      let sum = tender.criteria.indices.reduce(ExactRatio.zero) { sum, other in
        other == place ? sum : sum + tender.criteria[other].weight * own[other]
      }
      return sum.divided(by: .hundred - weight) ?? .zero
    }
    var low = WeightSensitivity.End(weight: .zero, isIncluded: true)
    var high = WeightSensitivity.End(weight: .hundred, isIncluded: true)
    for rival in entries.indices.dropFirst() {
      let own = shares[0][place] - shares[rival][place]
      let rest = rests[0] - rests[rival]
      // Parallel lines never meet, or lie on each other and are told apart by tie-breaks alone.
      guard let meeting = (.hundred * rest).divided(by: rest - own),
        meeting >= .zero, meeting <= .hundred
      else { continue }
      let end = WeightSensitivity.End(
        weight: meeting, isIncluded: winsTie(against: entries[rival]))
      if own > rest {
        if meeting > low.weight || meeting == low.weight && !end.isIncluded { low = end }
      } else if meeting < high.weight || meeting == high.weight && !end.isIncluded {
        high = end
      }
    }
    result.low = low
    result.high = high
    return result
  }

  /// Whether the tie-breaks put the winner before another bid of the same total.
  private func winsTie(against rival: Entry) -> Bool {
    for (first, second) in zip(entries[0].tieBreaks, rival.tieBreaks) where first != second {
      return first > second
    }
    return false
  }
}
