public import SocialValue

/// A scorecard as one flat table for a spreadsheet: a row for each contract's overall score, for
/// each theme, each group and each measure.
///
/// Figures are exact decimals; scores, attainments and weights are rounded to nine places; an
/// absent one is empty. `accepted` of a measure is 100 or 0, as it counts in the roll-ups.
public enum ScorecardCSV {
  /// The columns, in order.
  public static let columns = [
    "contract", "title", "supplier", "framework", "period", "level", "id", "name", "state",
    "basis", "window", "actual", "target", "attainment", "score", "rating", "weight", "coverage",
    "low", "high", "accepted", "trend", "missing", "team",
  ]

  /// The scorecard with a header row, each row ended by a line feed.
  public static func render(_ scorecard: Scorecard) -> String {
    var text = CSVText.row(columns)
    for contract in scorecard.contracts { text += rows(contract, scorecard.policy) }
    return text
  }

  private static func rows(_ scorecard: ContractScorecard, _ policy: Policy) -> String {
    let contract = scorecard.contract
    let framework = scorecard.framework
    let first =
      [contract.id, contract.title, contract.party.supplier ?? "", framework.id].map(
        CSVText.outside)
      + [scorecard.quarter.label]
    func row(_ level: String, _ id: String, _ name: String, _ rest: [String]) -> String {
      CSVText.row(
        first + [level, CSVText.outside(id), CSVText.outside(name)] + rest
          + [CSVText.outside(contract.party.team ?? "")])
    }
    var text = row("overall", "", "Overall", cells(scorecard.overall, policy))
    for (theme, rollUp) in zip(framework.themes, scorecard.themes) {
      text += row("theme", theme.id, theme.title, cells(rollUp, policy))
    }
    for (place, group) in framework.groups.enumerated() {
      text += row(
        "group", group.id, group.title,
        cells(scorecard.groups[place], policy, weight: scorecard.groupWeights[place]))
    }
    for (measure, result) in zip(framework.measures, scorecard.measures) {
      text += row("measure", measure.id, measure.title, cells(result, policy))
    }
    return text
  }

  private static func cells(
    _ rollUp: RollUp, _ policy: Policy, weight: FixedDecimal? = nil
  ) -> [String] {
    let figures = Array(repeating: "", count: 6)
    return figures + [
      points(rollUp.score), rating(rollUp.rating, policy), weight?.text ?? "",
      points(rollUp.coverage), points(rollUp.lowest), points(rollUp.highest),
      points(rollUp.accepted), points(rollUp.trend), "",
    ]
  }

  private static func cells(_ result: MeasureResult, _ policy: Policy) -> [String] {
    let isScored = result.state == .scored
    let counted: [Points?] =
      result.isCounted
      ? [
        isScored ? .hundred : .zero, result.score, isScored ? result.score : .hundred,
        result.isAccepted ? .hundred : .zero,
      ]
      : [nil, nil, nil, nil]
    return [
      result.state.rawValue, result.basis?.rawValue ?? "", result.window?.rawValue ?? "",
      result.actual?.text ?? "", result.target?.text ?? "",
      result.attainment?.text(places: 9) ?? "",
      points(result.score), rating(result.rating, policy), result.weight?.text ?? "",
    ] + counted.map(points) + [
      "", result.missingPeriods.map(\.label).joined(separator: " "),
    ]
  }

  private static func points(_ points: Points?) -> String { points?.text ?? "" }

  private static func rating(_ place: Int?, _ policy: Policy) -> String {
    place.map { CSVText.outside(policy.ratings[$0].id) } ?? ""
  }
}
