import SocialValue

extension ContractPage {
  /// The themes as bars over the rating bands, with where each score came from.
  mutating func themes(_ card: ContractScorecard) -> HTML {
    var table = PageTable(
      "Score by theme, \(context.scorecard.quarter.label)",
      [.init("Theme"), .init("0 to 100, over the rating bands")] + ReportContext.columns,
      style: "wide")
    for (theme, rollUp) in zip(card.framework.themes, card.themes) {
      table.add(row(theme.title, rollUp))
    }
    table.rows.append("<tr class=\"all\">\(row("Overall", card.overall))</tr>\n")
    var folds: [HTML] = []
    for (place, theme) in card.framework.themes.enumerated() {
      folds.append(
        contributions(card, of: theme.title, card.themes[place]) { part in
          part.themes.first { $0.place == place }?.points
        })
    }
    folds.append(contributions(card, of: "the overall score", card.overall) { $0.overall })
    return "<h3>Themes</h3>\n\(table.html(id: ids.next()))\(folds)"
  }

  private mutating func row(_ title: String, _ rollUp: RollUp) -> HTML {
    let chart = BulletChart(score: rollUp.score, of: title, rating: rollUp.rating, bands: bands)
    return """
      \(PageTable.head("\(title)"))<td class="chart">\(chart.svg(id: ids.next()))</td>\
      \(context.cells(rollUp))
      """
  }

  /// The groups as bars, with their weights.
  mutating func groups(_ card: ContractScorecard) -> HTML {
    let hasWeights = card.groupWeights.contains { $0 != .one }
    let weight: [PageTable.Column] = hasWeights ? [.init("Weight", isNumber: true)] : []
    var table = PageTable(
      "Score by group, \(context.scorecard.quarter.label)",
      [.init("Group"), .init("0 to 100, over the rating bands")] + weight + ReportContext.columns,
      style: "wide")
    for (place, group) in card.framework.groups.enumerated() {
      let rollUp = card.groups[place]
      let title = "\(group.id) \(group.title)"
      let chart = BulletChart(score: rollUp.score, of: title, rating: rollUp.rating, bands: bands)
      let weight = DecimalText.grouped(card.groupWeights[place].text)
      let weightCell = hasWeights ? PageTable.number(weight) : .empty
      table.add(
        """
        \(PageTable.head("<b>\(group.id)</b> \(group.title)"))\
        <td class="chart">\(chart.svg(id: ids.next()))</td>\(weightCell)\(context.cells(rollUp))
        """)
    }
    return "<h3>Groups</h3>\n\(table.html(id: ids.next()))"
  }

  // MARK: Where a score came from

  /// What each measure adds to a score, in a fold.
  private func contributions(
    _ card: ContractScorecard, of title: String, _ rollUp: RollUp,
    _ part: (ContractScorecard.Contribution) -> Points?
  ) -> HTML {
    guard rollUp.score != nil else { return .empty }
    let rows = card.measures.indices.compactMap { place -> HTML? in
      guard let own = card.contribution(of: place).flatMap(part),
        let most = card.contribution(of: place, scoring: .hundred).flatMap(part)
      else { return nil }
      let measure = card.framework.measures[place]
      return """
        <li>\(own.text(places: 2)) of \(most.text(places: 2)): \
        <a href="#\(foldID(card, place))">\(measure.id) \(shortTitle(measure.title))</a></li>

        """
    }
    return """
      <details><summary>Where \(FigureText.score(rollUp.score)) for \(title) came from</summary>
      <p>Points that each measure adds, of those that it could. They add up to the score.</p>
      <ul class="plain">\(rows)</ul></details>

      """
  }

  // MARK: History

  /// The overall score over eight quarters as a line, and every theme's in a table.
  mutating func past(_ card: ContractScorecard, _ history: ScorecardHistory) -> HTML {
    let entries = history.entries
    let chart = HistoryChart(
      title: "Overall score, quarter by quarter",
      entries: entries.map { ($0.quarter, $0.overall) }, bands: bands)
    var table = PageTable(
      "Scores of the last \(entries.count) quarters",
      [.init("Score")]
        + entries.map { .init(QuarterWords.short($0.quarter), isNumber: true) },
      style: "years")
    for (place, theme) in card.framework.themes.enumerated() {
      let cells = history.scores(ofTheme: place).map { PageTable.number(FigureText.score($0)) }
      table.add("\(PageTable.head("\(theme.title)"))\(cells)")
    }
    let overall = entries.map { PageTable.number(FigureText.score($0.overall)) }
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
