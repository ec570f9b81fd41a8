/// What one contract came to under one framework in one quarter.
public struct ContractScorecard: Sendable {
  /// The contract.
  public var contract: Contract
  /// Its number in the register.
  public var number: Int
  /// The framework.
  public var framework: Framework
  /// The quarter.
  public var quarter: Quarter
  /// The measures, in the framework's order.
  public var measures: [MeasureResult]
  /// The groups, in the framework's order.
  public var groups: [RollUp]
  /// The weight of each group.
  public var groupWeights: [FixedDecimal]
  /// The themes, in the framework's order.
  public var themes: [RollUp]
  /// Every counted measure once.
  public var overall: RollUp
  /// The weights behind the scores, for what a measure contributes.
  var weights: Weights
  /// What each measure gives to figures pooled across contracts, where those are asked for.
  var poolContributions: [PoolContribution?] = []
  /// The attainment of each measure that was scored, in billionths, where the measures themselves
  /// aren't kept.
  var attainments: [Int128?] = []

  /// Where each measure stands, and the sums of the weights it is divided by.
  struct Weights: Sendable {
    /// The group and the themes of each measure, by their places in the framework.
    var places: [(group: Int, themes: [Int])]
    /// Σ w of each group.
    var groups: [FixedDecimal]
    /// Σ w of each group within each theme.
    var groupsOfTheme: [[FixedDecimal]]
    /// Σ W over the groups that have any weight.
    var all: FixedDecimal
    /// Σ W over the groups that have any weight within each theme.
    var themes: [FixedDecimal]
  }

  /// The place of the group that a measure stands in, by the measure's place.
  package func group(ofMeasure place: Int) -> Int { weights.places[place].group }

  /// What a measure adds to each score that it counts in, in points.
  public struct Contribution: Sendable, Hashable {
    /// To its group's score.
    public var group: Points
    /// To each theme's score, by the theme's place in the framework.
    public var themes: [(place: Int, points: Points)]
    /// To the overall score.
    public var overall: Points

    /// Two contributions are the same where all their points are.
    public static func == (left: Contribution, right: Contribution) -> Bool {
      left.group == right.group && left.overall == right.overall
        && left.themes.elementsEqual(right.themes, by: ==)
    }

    /// Hashes the points.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(group)
      hasher.combine(overall)
    }
  }

  /// What a measure adds to its group, its themes and the overall score.
  ///
  /// The contributions of all counted measures add up to each score.
  ///
  /// - Parameters:
  ///   - place: the measure's place in the framework.
  ///   - points: what the measure is taken to have scored; its own score where nil.
  /// - Returns: the points; nil where the measure isn't counted.
  public func contribution(of place: Int, scoring points: Points? = nil) -> Contribution? {
    let result = measures[place]
    guard result.isCounted, let weight = result.weight else { return nil }
    let scored = points ?? result.score ?? .zero
    let (group, themes) = weights.places[place]
    let ofGroup = Self.share(scored, weight, of: weights.groups[group])
    let ofThemes = themes.map { theme in
      let inGroup = Self.share(scored, weight, of: weights.groupsOfTheme[theme][group])
      return (
        place: theme,
        points: Self.share(inGroup, groupWeights[group], of: weights.themes[theme])
      )
    }
    return Contribution(
      group: ofGroup, themes: ofThemes,
      overall: Self.share(ofGroup, groupWeights[group], of: weights.all))
  }

  /// w·s ÷ Σ w.
  private static func share(_ points: Points, _ weight: FixedDecimal, of total: FixedDecimal)
    -> Points
  {
    guard total > .zero else { return .zero }
    return Points(units: Ratio.rounded(points.units * weight.units, over: total.units))
  }
}
