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

  /// What a measure adds to its group, its themes and the overall score; nil where it isn't
  /// counted. The contributions of all counted measures add up to each score.
  ///
  /// - Parameters:
  ///   - place: the measure's place in the framework.
  ///   - points: what the measure is taken to have scored; its own score where nil.
  /// - Complexity: O(measures).
  public func contribution(of place: Int, scoring points: Points? = nil) -> Contribution? {
    let result = measures[place]
    guard result.isCounted, let weight = result.weight else { return nil }
    let scored = points ?? result.score ?? .zero
    let measure = framework.measures[place]
    guard let group = framework.groups.firstIndex(where: { $0.id == measure.group }) else {
      return nil
    }
    let ofGroup = share(scored, weight: weight, group: group, theme: nil)
    let themes = measure.themes.compactMap { id -> (place: Int, points: Points)? in
      guard let theme = framework.themes.firstIndex(where: { $0.id == id }) else { return nil }
      let inTheme = share(scored, weight: weight, group: group, theme: id)
      return (theme, scale(inTheme, group: group, theme: id))
    }
    return Contribution(
      group: ofGroup, themes: themes, overall: scale(ofGroup, group: group, theme: nil))
  }

  /// w·s ÷ Σ w within a group, or within the part of it that supports a theme.
  private func share(_ score: Points, weight: FixedDecimal, group: Int, theme: String?) -> Points {
    let total = self.weight(ofGroup: group, theme: theme)
    guard total > .zero else { return .zero }
    return Points(units: Ratio.rounded(score.units * weight.units, over: total.units))
  }

  /// W·p ÷ Σ W over the groups that have any weight.
  private func scale(_ points: Points, group: Int, theme: String?) -> Points {
    var total = FixedDecimal.zero
    for other in groupWeights.indices where weight(ofGroup: other, theme: theme) > .zero {
      total = total.adding(groupWeights[other]) ?? total
    }
    guard total > .zero else { return .zero }
    return Points(units: Ratio.rounded(points.units * groupWeights[group].units, over: total.units))
  }

  private func weight(ofGroup group: Int, theme: String?) -> FixedDecimal {
    var total = FixedDecimal.zero
    for (place, result) in measures.enumerated() where result.isCounted {
      let measure = framework.measures[place]
      guard measure.group == framework.groups[group].id,
        theme.map(measure.themes.contains) ?? true, let weight = result.weight
      else { continue }
      total = total.adding(weight) ?? total
    }
    return total
  }
}
