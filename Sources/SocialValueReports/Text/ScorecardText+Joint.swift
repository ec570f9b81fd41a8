import SocialValue

extension ScorecardText {
  /// A contract's scores under its several frameworks, theme by theme.
  func addJoint(_ joint: JointScorecard, policy: Policy, to page: inout TextPage) {
    page.addBlank()
    page.addRule()
    page.add(
      "\(FoundText.shown(joint.contract.id, limit: 80)) under its"
        + " \(FigureText.counted(joint.frameworks.count, "frameworks")), side by side",
      hanging: 2, ink: .strong)
    page.add(
      "Each framework asks for something else, so no mean of them is taken.", hanging: 2,
      ink: .faint)
    var table = TextTable([
      TextTable.Column(title: "", least: 12, most: 44),
      TextTable.Column(title: "Score", isRight: true),
      TextTable.Column(title: "Rating", least: 8, most: 22),
      TextTable.Column(title: "Trend"),
      TextTable.Column(title: "Covered", isRight: true),
    ])
    for theme in joint.themes {
      table.addHeading(theme.title)
      add(theme.scores, of: joint, policy, to: &table)
    }
    table.addHeading("Overall")
    add(joint.overall, of: joint, policy, to: &table)
    page.add(table)
  }

  private func add(
    _ scores: [RollUp?], of joint: JointScorecard, _ policy: Policy, to table: inout TextTable
  ) {
    for (framework, score) in zip(joint.frameworks, scores) {
      guard let score else {
        table.add(
          ["  \(framework.id)", FigureText.none, "no such theme", "", ""].map { TextTable.Cell($0) }
        )
        continue
      }
      table.add([
        TextTable.Cell("  \(framework.id)"),
        TextTable.Cell(FigureText.score(score, among: policy.ratings)),
        TextTable.Cell(score.rating(policy.ratings), Ink(rating: score.rating, of: policy.ratings)),
        TextTable.Cell(FigureText.trend(score.trend)),
        TextTable.Cell(FigureText.percent(score.coverage)),
      ])
    }
  }
}
