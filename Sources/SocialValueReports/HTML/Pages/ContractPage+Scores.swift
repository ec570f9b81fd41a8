import SocialValue

extension ContractPage {
  /// The themes as bars over the rating bands, with where each score came from.
  mutating func themes(_ points: ScorePoints) -> HTML {
    let card = points.card
    var table = PageTable(
      "Score by theme, \(context.scorecard.quarter.label)",
      [.init("Theme"), .charts("0 to 100, over the bands")] + ReportContext.columns,
      style: "lined scores")
    for (theme, rollUp) in zip(card.framework.themes, card.themes) {
      table.add(row(theme.title, rollUp))
    }
    table.rows.append("<tr class=\"all\">\(row("Overall", card.overall))</tr>\n")
    var folds: [HTML] = []
    for (place, theme) in card.framework.themes.enumerated() {
      folds.append(
        fold(points, of: theme.title, card.themes[place], .theme(place)))
    }
    folds.append(fold(points, of: "the overall score", card.overall, .overall))
    return "<h3>Themes</h3>\n\(table.html(id: ids.next()))\(folds)"
  }

  private mutating func row(_ title: String, _ rollUp: RollUp) -> HTML {
    let chart = BulletChart(
      score: rollUp.score, of: title, rating: rollUp.rating, bands: context.chartBands)
    return """
      \(PageTable.head("\(title)"))<td class="chart">\(chart.svg(id: ids.next()))</td>\
      \(context.cells(rollUp))
      """
  }

  /// The groups as bars, with their weights.
  mutating func groups(_ points: ScorePoints) -> HTML {
    let card = points.card
    let hasWeights = card.groupWeights.contains { $0 != .one }
    var table = PageTable(
      "Score by group, \(context.scorecard.quarter.label)",
      [.init("Group"), .charts("0 to 100, over the bands")] + ReportContext.columns,
      style: "lined scores")
    for (place, group) in card.framework.groups.enumerated() {
      let rollUp = card.groups[place]
      let title = "\(group.id) \(group.title)"
      let chart = BulletChart(
        score: rollUp.score, of: title, rating: rollUp.rating, bands: context.chartBands)
      let weight = DecimalText.grouped(card.groupWeights[place].text)
      let note: HTML = hasWeights ? "<small>Weight \(weight)</small>" : .empty
      table.add(
        """
        \(PageTable.head("<b>\(group.id)</b> \(group.title)\(note)"))\
        <td class="chart">\(chart.svg(id: ids.next()))</td>\(context.cells(rollUp))
        """)
    }
    let folds = card.framework.groups.enumerated().map { place, group in
      fold(points, of: "\(group.id) \(group.title)", card.groups[place], .group(place))
    }
    return "<h3>Groups</h3>\n\(table.html(id: ids.next()))\(folds)"
  }

  // MARK: History

  /// The overall score over eight quarters as a line, and every theme's in a table.
  mutating func past(_ card: ContractScorecard, _ history: ScorecardHistory) -> HTML {
    let entries = history.entries
    let chart = HistoryChart(
      title: "Overall score, quarter by quarter",
      entries: entries.map { ($0.quarter, $0.overall) }, bands: context.chartBands)
    var table = PageTable(
      "Scores of the last \(entries.count) quarters",
      [.init("Score")]
        + entries.map { .init(QuarterWords.short($0.quarter), isNumber: true) },
      style: "years")
    for (place, theme) in card.framework.themes.enumerated() {
      let cells = history.scores(ofTheme: place).map {
        PageTable.number(FigureText.score($0, among: bands))
      }
      table.add("\(PageTable.head("\(theme.title)"))\(cells)")
    }
    let overall = entries.map { PageTable.number(FigureText.score($0.overall, among: bands)) }
    table.rows.append("<tr class=\"all\">\(PageTable.head("Overall"))\(overall)</tr>\n")
    return """
      <h3>History</h3>
      <figure>\(chart.svg(id: ids.next()))
      <figcaption>Overall score of each quarter; the shading behind it is the rating bands, the \
      best at the top. A quarter without a score has no point.</figcaption></figure>
      \(table.html(id: ids.next()))
      """
  }
}
