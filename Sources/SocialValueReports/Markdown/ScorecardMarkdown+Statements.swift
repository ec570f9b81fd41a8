import SocialValue

extension ScorecardMarkdown {
  /// How each statement of the assessments stands, with its evidence and notes.
  static func addStatements(
    _ scorecard: ContractScorecard, _ digest: ContractDigest, to page: inout MarkdownPage
  ) {
    let places = digest.takenOn.flatMap(\.places).filter {
      !scorecard.measures[$0].statements.isEmpty
    }
    guard !places.isEmpty else { return }
    page.addHeading(3, "How the statements stand")
    for place in places {
      let measure = scorecard.framework.measures[place]
      page.addHeading(4, "\(measure.id) \(measure.title)")
      page.addTable(
        [
          ("Statement", false), ("Level", false), ("By", false), ("Given", false),
          ("Evidence", false), ("Note", false),
        ],
        scorecard.measures[place].statements.flatMap { rows($0, in: scorecard.quarter) })
    }
  }

  /// A statement's rows: one for each assessor, the first with the statement and its level.
  private static func rows(_ statement: StatementResult, in quarter: Quarter) -> [[String]] {
    let asides = [statement.standingWords(in: quarter), statement.spreadWords].compactMap(\.self)
    let level = ([statement.levelWords] + asides).joined(separator: "; ")
    let first = [statement.statement.text, level]
    guard !statement.assessments.isEmpty else { return [first + ["", "", "", ""]] }
    return statement.assessments.enumerated().map { place, assessment in
      (place == 0 ? first : ["", ""]) + [
        assessment.assessor, statement.givenWords(assessment),
        StatementResult.oneLine(assessment.evidence), StatementResult.oneLine(assessment.note),
      ]
    }
  }

  /// A contract's scores under its several frameworks, theme by theme.
  static func addJoint(_ joint: JointScorecard, policy: Policy, to page: inout MarkdownPage) {
    page.addHeading(2, "\(joint.contract.id) under its frameworks, side by side")
    page.add("Each framework asks for something else, so no mean of them is taken.")
    func rows(_ title: String, _ scores: [RollUp?]) -> [[String]] {
      zip(joint.frameworks, scores).enumerated().map { place, pair in
        let (framework, score) = pair
        let shown =
          score.map { cells($0, policy) }
          ?? [FigureText.none, "no such theme"]
          + Array(repeating: FigureText.none, count: rollUpColumns.count - 2)
        return [place == 0 ? title : "", framework.title] + shown
      }
    }
    page.addTable(
      [("Theme", false), ("Framework", false)] + rollUpColumns,
      joint.themes.flatMap { rows($0.title, $0.scores) } + rows("Overall", joint.overall))
  }
}
