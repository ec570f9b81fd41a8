/// What relative methods hold a bid against: the lowest or the mean price, the best offers.
///
/// Only what the tender's methods use is here, taken over the bids that stand; an excluded bid moves nobody's marks but its own.
struct BidReferences: Equatable {
  /// The lowest price of each criterion that is scored against it.
  private(set) var lowest: [String: FixedDecimal] = [:]
  /// The mean price of each criterion that is scored against it.
  private(set) var means: [String: ExactRatio] = [:]
  /// The best offer for each measure: the least where less is better; none where nobody offers.
  private(set) var best: [Bid.ItemKey: FixedDecimal] = [:]
  /// How many bids there are.
  let count: Int

  /// Whether every bid has the same marks under both: how many bids there are moves none.
  static func == (left: BidReferences, right: BidReferences) -> Bool {
    left.lowest == right.lowest && left.means == right.means && left.best == right.best
  }

  init(_ tender: Tender, _ bids: [Bid]) {
    count = bids.count
    for criterion in tender.leaves {
      switch criterion.rule {
      case .price(let method):
        let prices = bids.compactMap { $0.prices[criterion.id]?.value }
        switch method.name {
        case .lowestOverBid: lowest[criterion.id] = prices.min()
        case .meanDeviation: means[criterion.id] = Self.mean(prices)
        case .againstBudget: break
        }
      case .commitments(let rule) where rule.method == .relativeToBest:
        for measure in rule.measures {
          let key = Bid.ItemKey(criterion.id, measure.measure)
          let offers = bids.compactMap { $0.offers[key]?.value }
          best[key] = measure.lowerIsBetter ? offers.min() : offers.max()
        }
      case .questions, .commitments, nil: break
      }
    }
  }

  /// The mean of some prices; nil where there are none.
  static func mean(_ prices: [FixedDecimal]) -> ExactRatio? {
    let sum = prices.reduce(ExactRatio.zero) { $0 + ExactRatio($1) }
    return sum.divided(by: ExactRatio(prices.count))
  }
}
