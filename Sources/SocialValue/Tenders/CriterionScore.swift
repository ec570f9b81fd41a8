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
