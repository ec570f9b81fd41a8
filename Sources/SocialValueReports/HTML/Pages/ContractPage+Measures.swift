import SocialValue

extension ContractPage {
  /// The measures that the contract took on, group by group: figures, bullet charts, gaps, and
  /// under every table the folds that say where each figure came from.
  mutating func measures(_ card: ContractScorecard, _ digest: ContractDigest) -> HTML {
    guard !digest.takenOn.isEmpty else {
      return "<h3>Measures</h3>\n<p>The contract has taken no measure on for this quarter.</p>\n"
    }
    var html: HTML = """
      <h3>Measures</h3>
      <p>In each chart the bar is the actual as a share of the target, the mark is the target, and \
      the shading behind is the rating bands. A bar that ends in an arrow goes on beyond the chart.</p>

      """
    for (group, places) in digest.takenOn {
      let title = card.framework.groups[group]
      html += "<h4>\(title.id) \(title.title)</h4>\n"
      var table = PageTable(
        "Measures of \(title.id), actual against target",
        [
          .init("Measure"), .init("Actual", isNumber: true), .init("Target", isNumber: true),
          .init("Met", isNumber: true), .charts("Actual against target"), .ratings,
        ], style: "lined")
      for place in places { table.add(row(card, place)) }
      html += table.html(id: ids.next())
      for place in places { html += fold(card, place) }
    }
    return html
  }

  private mutating func row(_ card: ContractScorecard, _ place: Int) -> HTML {
    let measure = card.framework.measures[place]
    let result = card.measures[place]
    let unit = measure.unit(in: card.framework)
    let actual = FigureText.figure(result.actual, in: result.basis, unit: unit)
    let target = FigureText.figure(result.target, in: result.basis, unit: unit)
    let other = otherFigures(result, measure, in: card.framework)
    var chart: HTML = "<span class=\"vh\">No chart: \(result.state.title)</span>"
    if result.attainment != nil, result.state == .scored {
      chart = BulletChart(
        attainment: result.attainment, of: "\(measure.id) \(shortTitle(measure.title))",
        actual: actual, target: target, rating: result.rating, bands: context.chartBands
      ).svg(id: ids.next())
    }
    let notes = notes(result, measure, in: card.framework)
    return """
      <th scope="row"><a href="#\(foldID(card, place))"><b>\(measure.id)</b> \
      \(FoundText.shown(measure.title, limit: 160))</a>\(notes)</th>\
      <td class="n">\(actual)\(other)</td>\
      <td class="n">\(target)\(accrued(result, unit: unit))</td>\
      <td class="n">\(FigureText.attainment(result.attainment, among: bands))</td>\
      <td class="chart">\(chart)</td>\
      <td>\(RatingStyle.tag(result, of: bands))</td>
      """
  }

  /// The actual in the other bases that the rule has.
  private func otherFigures(
    _ result: MeasureResult, _ measure: Measure, in framework: Framework
  ) -> HTML {
    let others = result.figures.filter { $0.basis != result.basis && $0.value != nil }
    guard !others.isEmpty, result.actual != nil else { return .empty }
    let words = others.map {
      FigureText.figure($0.value, in: $0.basis, unit: measure.unit(in: framework))
    }
    return "<small>\(words.joined(separator: ", "))</small>"
  }

  /// The target as it was set, where less of it is due so far.
  private func accrued(_ result: MeasureResult, unit: String?) -> HTML {
    guard let row = result.targetRow, let target = row.target, let due = result.target,
      target.ratio != due
    else { return .empty }
    let whole = FigureText.figure(target.ratio, in: row.basis, unit: unit)
    let per =
      switch row.per {
      case .year: "a year"
      case .contract: "over the contract"
      case .spend: "per £1m spent"
      case .quarter: "a quarter"
      case .level, nil: "in all"
      }
    return "<small>due so far, of \(whole) \(per)</small>"
  }

  /// Window, weight, forecast, gap and why there is no score, under a measure's title.
  private func notes(
    _ result: MeasureResult, _ measure: Measure, in framework: Framework
  ) -> HTML {
    var notes: [HTML] = ContractDigest.asides(result, measure, in: framework, bands)
      .map { "\(Self.capitalised($0))." }
    let best = result.gap?.toBest?.rating == result.gap?.toNext?.rating ? nil : result.gap?.toBest
    for step in [result.gap?.toNext, best].compactMap(\.self) {
      notes.append("To be \(bands[step.rating].title): \(step.words).")
    }
    switch result.state {
    case .notReported, .invalid:
      if context.showsParticulars, let reason = result.reason {
        notes.append("\(Self.capitalised(titles.words(reason))).")
      }
    case .scored, .recorded, .noActivity, .notDue, .notApplicable, .inDevelopment: break
    }
    if !result.missingPeriods.isEmpty {
      let quarters = FigureText.list(result.missingPeriods.map(\.label))
      notes.append("Earlier quarters not reported in full: \(quarters).")
    }
    return notes.map { note -> HTML in "<small>\(note)</small>" }.joined()
  }

  static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
