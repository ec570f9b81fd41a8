/// Where a weight can't decide anything.
public struct WeightAdvice: Sendable, Hashable {
  /// Why it can't.
  public enum Reason: Sendable, Hashable {
    /// It is 0.
    case weighsNothing
    /// Every bid has the same share of the marks.
    case sameShare(ExactRatio)
    /// The same bid wins at any weight from 0 to 100, the others keeping their proportions.
    case sameWinner(String)
    /// All its marks to any other bid, and none to the winner, would leave the winner first.
    case tooSmall(String)
  }

  /// The criterion's id.
  public var criterion: String
  /// The question's or measure's id; nil for a whole criterion.
  public var item: String?
  /// The most marks that it can bring, of 100.
  public var weight: ExactRatio
  /// Why it can't decide anything.
  public var reason: Reason
}

extension TenderResult {
  /// Where a weight can't decide anything, in the tender's order: of whole criteria first, then of
  /// what is in them.
  public var weightAdvice: [WeightAdvice] {
    let weights = zip(tender.all, tender.weightsOfTotal)
    return weights.flatMap { criterion, weight in
      advice(on: criterion, weight) + itemAdvice(on: criterion)
    }
  }

  private func advice(on criterion: Criterion, _ weight: ExactRatio) -> [WeightAdvice] {
    func advice(_ reason: WeightAdvice.Reason) -> WeightAdvice {
      WeightAdvice(criterion: criterion.id, item: nil, weight: weight, reason: reason)
    }
    if weight.isZero { return [advice(.weighsNothing)] }
    let shares = standing.compactMap { $0.score(criterion.id)?.share }
    if shares.count > 1, Set(shares).count == 1 { return [advice(.sameShare(shares[0]))] }
    if let winner, standing.count > 1,
      sensitivity.first(where: { $0.criterion == criterion.id })?.isDecided == true
    {
      return [advice(.sameWinner(winner.bid.bidder))]
    }
    return []
  }

  private func itemAdvice(on criterion: Criterion) -> [WeightAdvice] {
    guard let first = standing.first?.score(criterion.id), standing.count > 1 else { return [] }
    // A price is the only item of its criterion, of which all is said.
    return first.items.indices.filter { first.items[$0].id != nil }.compactMap { place in
      let items = standing.compactMap { $0.score(criterion.id)?.items[place] }
      let item = first.items[place]
      func advice(_ reason: WeightAdvice.Reason) -> WeightAdvice {
        WeightAdvice(criterion: criterion.id, item: item.id, weight: item.weight, reason: reason)
      }
      if item.weight.isZero { return advice(.weighsNothing) }
      if Set(items.map(\.share)).count == 1 { return advice(.sameShare(item.share)) }
      guard let winner, let total = winner.total else { return nil }
      let isTooSmall = zip(standing, items).dropFirst().allSatisfy { other, own in
        // The lead without this item, against all of its marks.
        total - items[0].marks > (other.total ?? .zero) - own.marks + item.weight
      }
      return isTooSmall ? advice(.tooSmall(winner.bid.bidder)) : nil
    }
  }
}
