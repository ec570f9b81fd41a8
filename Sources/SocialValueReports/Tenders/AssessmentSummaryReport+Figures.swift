import SocialValue

extension AssessmentSummaryReport {
  /// What was held against what: `4 of 5`, `16 against a target of 24`, `£2,480,000 against the
  /// lowest price`.
  ///
  /// What it was held against is told in figures only where the tender states it, or where it is
  /// this bid's or the winner's own.
  static func figure(
    _ item: ItemScore, _ score: CriterionScore, of bid: BidScore, _ summary: AssessmentSummary
  ) -> String {
    switch (item.figure, score.criterion.rule) {
    case (.mark(let mark, let scale, _), _): "\(mark?.text ?? FigureText.none) of \(scale)"
    case (.price(let price?), .price(let method)?):
      FigureText.pounds(price.ratio) + words(method, item, score.criterion.id, bid, summary)
    case (.offer(let offer, let basis, let against), .commitments(let rule)?):
      words(offer, basis, against, item, rule, score.criterion.id, summary)
    case (.price, _), (.offer, _): FigureText.none
    }
  }

  // MARK: Prices

  private static func words(
    _ method: PriceMethod, _ item: ItemScore, _ criterion: String, _ bid: BidScore,
    _ summary: AssessmentSummary
  ) -> String {
    switch method {
    case .meanDeviation: return " against the mean price"
    case .againstBudget(let budget, _, _):
      return " against a budget of \(FigureText.pounds(budget.ratio))"
    case .lowestOverBid:
      if item.share == .one { return ", the lowest price" }
      guard let lowest = lowest(criterion, bid, summary) else { return " against the lowest price" }
      return " against the lowest, \(FigureText.pounds(lowest.ratio))"
    }
  }

  /// The lowest price that a bid's was held against, where it is that of the other bid told of.
  private static func lowest(
    _ criterion: String, _ bid: BidScore, _ summary: AssessmentSummary
  ) -> FixedDecimal? {
    let isOwn = bid.bid.bidder == summary.bid.bid.bidder
    // An excluded bid's price is held against no other's.
    guard let other = isOwn ? summary.winner : summary.bid, !other.isExcluded,
      other.score(criterion)?.share == .one
    else { return nil }
    return other.bid.prices[criterion]?.value
  }

  // MARK: Offers

  private static func words(
    _ offer: FixedDecimal?, _ basis: Basis, _ against: FixedDecimal?, _ item: ItemScore,
    _ rule: CommitmentsRule, _ criterion: String, _ summary: AssessmentSummary
  ) -> String {
    let own = offer.map { FigureText.figure($0.ratio, in: basis) } ?? "nothing offered"
    guard let against, let id = item.id else { return own }
    let isLess = rule.measures.contains { $0.measure == id && $0.lowerIsBetter }
    let less = isLess ? ", less being better" : ""
    let standard = FigureText.figure(against.ratio, in: basis)
    guard rule.method == .relativeToBest else {
      return "\(own) against a target of \(standard)\(less)"
    }
    if offer == against, item.share == .one { return "\(own), the best offer\(less)" }
    let key = Bid.ItemKey(criterion, id)
    let told = [summary.bid, summary.winner].compactMap { $0?.bid.offers[key]?.value }
    return told.contains(against)
      ? "\(own) against the best offer, \(standard)\(less)"
      : "\(own) against the best offer\(less)"
  }
}
