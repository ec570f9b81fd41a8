/// A bid's marks for one criterion, with those of its parts, or of what its rule looks at.
public struct CriterionScore: Sendable, Hashable {
  /// The criterion.
  public var criterion: Criterion
  /// The most marks that it can bring, of the 100 that there are in all.
  public var weight: ExactRatio
  /// The share of them that the bid has, 0 to 1.
  public var share: ExactRatio
  /// The parts' marks, which add up to the criterion's; none where it has a rule.
  public var parts: [CriterionScore]
  /// What the rule looks at: the price, each question, each measure.
  public var items: [ItemScore]

  /// The marks: share × weight.
  public var marks: ExactRatio { share * weight }

  /// The score and all below it, each before its parts.
  public var all: [CriterionScore] { [self] + parts.flatMap(\.all) }
}

/// A bid's marks for a price, an answer or an offer.
public struct ItemScore: Sendable, Hashable {
  /// What was held against what.
  public enum Figure: Sendable, Hashable {
    /// A price in pounds; nil where there is none.
    case price(FixedDecimal?)
    /// A mark on a scale; nil where there is none.
    case mark(FixedDecimal?, scale: Int, minimum: FixedDecimal?)
    /// An offer in a basis, and what it is held against; nil where there is none.
    case offer(FixedDecimal?, Basis, against: FixedDecimal?)
  }

  /// The question's or the measure's id; nil for a price.
  public var id: String?
  /// The question, or the measure's title.
  public var title: String
  /// The most marks that it can bring, of the 100 that there are in all.
  public var weight: ExactRatio
  /// The share of them that the bid has, 0 to 1.
  public var share: ExactRatio
  /// What was held against what.
  public var figure: Figure
  /// Why, as recorded; empty where nothing is.
  public var reason: String
  /// Single evaluators' marks, where several gave one.
  public var single: [Bid.Mark.Single]

  /// The marks: share × weight.
  public var marks: ExactRatio { share * weight }
}

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
