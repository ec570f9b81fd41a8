public import SocialValue

/// A scorecard as one flat table for a spreadsheet.
///
/// There is a row for each contract's overall score, for each theme, each group and each measure,
/// and below a measure for each statement and each assessment of it. A contract under several
/// frameworks has rows under each of them.
///
/// Figures are exact decimals; scores, attainments and weights are rounded to nine places; an
/// absent one is empty. `accepted` of a measure and of an assessment is 100 or 0, as it counts in
/// the roll-ups. Of a statement, `actual` is its level, `target` the top one, `low` and `high` the
/// lowest and highest that were given; an assessment has its assessor as its `name`. The words that
/// a narrative recorded are its `label`.
public enum ScorecardCSV {
  /// The columns, in order.
  public static let columns = [
    "contract", "title", "supplier", "framework", "period", "level", "id", "name", "state",
    "basis", "window", "actual", "target", "attainment", "score", "rating", "weight", "coverage",
    "low", "high", "accepted", "trend", "missing", "team", "label", "claimed", "assessedIn",
    "evidence", "note",
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
    func row(
      _ level: String, _ id: String, _ name: String, _ rest: [String],
      _ assessed: [String] = Array(repeating: "", count: 5)
    ) -> String {
      CSVText.row(
        first + [level, CSVText.outside(id), CSVText.outside(name)] + rest
          + [CSVText.outside(contract.party.team ?? "")] + assessed)
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
      text += row(
        "measure", measure.id, measure.title, cells(result, policy),
        [CSVText.outside(result.words ?? ""), "", "", "", ""])
      for statement in result.statements {
        let item = statement.item.id
        text += row(
          "statement", item, statement.statement.text,
          levels(
            statement, statement.level, spread: statement.spread,
            target: String(statement.item.topLevel)),
          assessed(statement, statement.level, statement.quarter))
        for assessment in statement.assessments {
          text += row(
            "assessment", item, assessment.assessor,
            levels(
              statement, assessment.level, accepted: assessment.isAccepted ? .hundred : .zero),
            assessed(
              statement, assessment.level, assessment.quarter, claimed: assessment.claimed,
              [assessment.evidence, assessment.note]))
        }
      }
    }
    return text
  }

  /// The cells of a statement, or of one assessor's level, in levels of its scale.
  private static func levels(
    _ statement: StatementResult, _ level: StatementResult.Level, spread: ClosedRange<Int>? = nil,
    target: String = "", accepted: Points? = nil
  ) -> [String] {
    func number(_ level: Int?) -> String { level.map(String.init) ?? "" }
    return [level.name, "level", "", number(level.reached), target, "", "", "", "", ""]
      + [number(spread?.lowerBound), number(spread?.upperBound), points(accepted), "", ""]
  }

  /// What only an assessed row has: the level's label, what was claimed, and on what evidence.
  private static func assessed(
    _ statement: StatementResult, _ level: StatementResult.Level, _ quarter: Quarter?,
    claimed: StatementResult.Level? = nil, _ words: [String] = ["", ""]
  ) -> [String] {
    [
      CSVText.outside(level.reached.map(statement.label) ?? ""),
      claimed?.reached.map(String.init) ?? "", quarter?.label ?? "",
    ] + words.map(CSVText.outside)
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
