import SocialValue

extension ScorecardText {
  /// The themes and the overall score: a bar, the score, the rating's word, the trend, a
  /// sparkline.
  func addScores(
    _ scorecard: ContractScorecard, policy: Policy, history: ScorecardHistory?,
    to page: inout TextPage
  ) {
    var lines = scorecard.framework.themes.enumerated().map { place, theme in
      ScoreLine(
        title: theme.title, rollUp: scorecard.themes[place],
        history: history?.scores(ofTheme: place))
    }
    lines.append(
      ScoreLine(
        title: "Overall", rollUp: scorecard.overall, history: history?.entries.map(\.overall)))
    add(lines, policy: policy, to: &page)
  }

  /// A title with a score.
  struct ScoreLine {
    var title: String
    var rollUp: RollUp
    var history: [Points?]?
  }

  /// Score lines under each other, and below them what the last one, the overall score, rests on.
  func add(_ lines: [ScoreLine], policy: Policy, to page: inout TextPage) {
    let hasHistory = lines.contains { $0.history != nil }
    let most = max(10, style.width / 4)
    let titles = lines.map { TerminalText.width(of: TerminalText.clean($0.title)) }.max() ?? 0
    let ratings = lines.map { TerminalText.width(of: $0.rollUp.rating(policy.ratings)) }.max() ?? 0
    let taken = min(titles, most) + 5 + min(ratings, most) + 7 + (hasHistory ? 8 : 0) + 10
    let barWidth = max(6, min(24, style.width - taken))
    var table = TextTable([
      TextTable.Column(title: "", least: 6, most: most), TextTable.Column(title: ""),
      TextTable.Column(title: "", isRight: true), TextTable.Column(title: "", least: 6, most: most),
      TextTable.Column(title: ""), TextTable.Column(title: ""),
    ])
    table.hasHeader = false
    for line in lines {
      let ink = Ink(rating: line.rollUp.rating, of: policy.ratings)
      table.add([
        TextTable.Cell(line.title, .strong),
        TextTable.Cell(Sparkline.bar(line.rollUp.score, width: barWidth), ink),
        TextTable.Cell(FigureText.score(line.rollUp, among: policy.ratings)),
        TextTable.Cell(line.rollUp.rating(policy.ratings), ink),
        TextTable.Cell(FigureText.trend(line.rollUp.trend)),
        TextTable.Cell(line.history.map { Sparkline.text($0) } ?? ""),
      ])
    }
    page.add(table)
    if let words = RollUpWords.noWorse(lines.map { ($0.title, $0.rollUp) }, policy) {
      page.add(words, indent: 2, hanging: 2, ink: .faint)
    }
    if let words = lines.last?.rollUp.particulars(among: policy.ratings) {
      page.add(words, indent: 2, hanging: 2, ink: .faint)
    }
  }

  /// The groups of which the contract took any measure on, with their scores.
  func addGroups(
    _ scorecard: ContractScorecard, _ digest: ContractDigest, policy: Policy,
    to page: inout TextPage
  ) {
    guard !digest.takenOn.isEmpty else { return }
    let hasWeights = scorecard.groupWeights.contains { $0 != .one }
    page.addBlank()
    let weights = hasWeights ? [TextTable.Column(title: "Weight", isRight: true, most: 8)] : []
    var table = TextTable(
      [
        TextTable.Column(title: "Group", least: 4, most: 14),
        TextTable.Column(title: "", least: 8, lines: 2),
      ] + weights + [
        TextTable.Column(title: "Score", isRight: true),
        TextTable.Column(title: "Rating", least: 8, most: 22),
        TextTable.Column(title: "Trend"),
        TextTable.Column(title: "Covered", isRight: true),
      ])
    for (place, group) in scorecard.framework.groups.enumerated()
    where digest.takenOn.contains(where: { $0.group == place }) {
      let rollUp = scorecard.groups[place]
      let weight = scorecard.groupWeights[place]
      let weightCell = hasWeights ? [TextTable.Cell(DecimalText.grouped(weight.text))] : []
      let first = [TextTable.Cell(group.id), TextTable.Cell(group.title)] + weightCell
      table.add(
        first + [
          TextTable.Cell(FigureText.score(rollUp, among: policy.ratings)),
          TextTable.Cell(
            rollUp.rating(policy.ratings), Ink(rating: rollUp.rating, of: policy.ratings)),
          TextTable.Cell(FigureText.trend(rollUp.trend)),
          TextTable.Cell(FigureText.percent(rollUp.coverage)),
        ])
    }
    page.add(table)
  }
}
