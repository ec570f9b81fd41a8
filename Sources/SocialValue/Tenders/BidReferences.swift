/// What relative methods hold a bid against: the lowest and the mean price, the best offers.
///
/// Taken over the bids that stand; an excluded bid moves nobody's marks but its own.
struct BidReferences {
  /// The lowest price of each price criterion.
  private(set) var lowest: [String: FixedDecimal] = [:]
  /// The mean price of each price criterion.
  private(set) var means: [String: ExactRatio] = [:]
  /// The best offer for each measure: the least where less is better; none where nobody offers.
  private(set) var best: [Bid.ItemKey: FixedDecimal] = [:]
  /// How many bids there are.
  let count: Int

  init(_ tender: Tender, _ bids: [Bid]) {
    count = bids.count
    for criterion in tender.leaves {
      switch criterion.rule {
      case .price:
        let prices = bids.compactMap { $0.prices[criterion.id]?.value }
        lowest[criterion.id] = prices.min()
        let sum = prices.reduce(ExactRatio.zero) { $0 + ExactRatio($1) }
        means[criterion.id] = sum.divided(by: ExactRatio(prices.count))
      case .commitments(let rule):
        for measure in rule.measures {
          let key = Bid.ItemKey(criterion.id, measure.measure)
          let offers = bids.compactMap { $0.offers[key]?.value }
          best[key] = measure.lowerIsBetter ? offers.min() : offers.max()
        }
      case .questions, nil: break
      }
    }
  }
}
