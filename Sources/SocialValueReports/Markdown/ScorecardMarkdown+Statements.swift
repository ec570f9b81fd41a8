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
        [("Statement", false), ("Level", false), ("Assessed", false), ("On what", false)],
        scorecard.measures[place].statements.map { statement in
          [
            statement.statement.text, statement.levelWords,
            [statement.standingWords(in: scorecard.quarter), statement.spreadWords]
              .compactMap(\.self).joined(separator: "; "),
            statement.assessmentWords.joined(separator: ". "),
          ]
        })
    }
  }

  /// A contract's scores under its several frameworks, theme by theme.
  static func addJoint(_ joint: JointScorecard, policy: Policy, to page: inout MarkdownPage) {
    page.addHeading(2, "\(joint.contract.id) under its frameworks, side by side")
    page.add("Each framework asks for something else, so no mean of them is taken.")
    func row(_ title: String, _ scores: [RollUp?]) -> [String] {
      [title]
        + scores.map { score in
          guard let score else { return FigureText.none }
          guard score.score != nil else { return FigureText.none }
          return "\(FigureText.score(score.score)) \(score.rating(policy.ratings))"
        }
    }
    page.addTable(
      [("Theme", false)] + joint.frameworks.map { ($0.title, false) },
      joint.themes.map { row($0.title, $0.scores) } + [row("Overall", joint.overall)])
  }
}
