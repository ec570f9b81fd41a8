extension BidScoring {
  /// A criterion's marks with all below it.
  ///
  /// - Parameters:
  ///   - criterion: the criterion.
  ///   - above: the most marks that the criterion above it can bring.
  /// - Returns: the marks.
  func score(_ criterion: Criterion, above: ExactRatio) -> CriterionScore {
    let weight = above * criterion.weight * .hundredth
    return CriterionScore(
      criterion: criterion, weight: weight, share: share(criterion),
      parts: criterion.parts.map { score($0, above: weight) },
      items: items(criterion, weight))
  }

  private func items(_ criterion: Criterion, _ weight: ExactRatio) -> [ItemScore] {
    switch criterion.rule {
    case nil: []
    case .price(let method)?: [price(criterion, method, weight)]
    case .questions(let rule)?:
      rule.questions.map { question in
        let mark = bid.marks[Bid.ItemKey(criterion.id, question.id)]
        return ItemScore(
          id: question.id, title: question.title, weight: weight * question.weight * .hundredth,
          share: share(question, rule, of: criterion.id),
          figure: .mark(mark?.agreed.value, scale: rule.scale, minimum: question.minimum),
          reason: mark?.agreed.reason ?? "", single: mark?.single ?? [])
      }
    case .commitments(let rule)?:
      rule.measures.map { measure in
        let key = Bid.ItemKey(criterion.id, measure.measure)
        return ItemScore(
          id: measure.measure, title: measure.title, weight: weight * rule.share(of: measure),
          share: share(measure, rule.method, of: criterion.id),
          figure: .offer(
            bid.offers[key]?.value, measure.basis,
            against: rule.method == .againstTarget ? measure.target : references.best[key]),
          reason: bid.offers[key]?.reason ?? "", single: [])
      }
    }
  }

  private func price(
    _ criterion: Criterion, _ method: PriceMethod, _ weight: ExactRatio
  ) -> ItemScore {
    ItemScore(
      id: nil, title: "Price", weight: weight, share: share(method, of: criterion.id),
      figure: .price(bid.prices[criterion.id]?.value),
      reason: bid.prices[criterion.id]?.reason ?? "", single: [])
  }
}
