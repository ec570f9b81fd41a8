public import SocialValue

/// An explanation as text: printed source, rows with file and line, sums with numbers, accrual,
/// attainment, band, gap, and the points that it adds.
public struct ExplanationText: Sendable {
  /// How the text is shown.
  public var style: TextStyle

  /// Makes a report.
  public init(style: TextStyle = TextStyle()) {
    self.style = style
  }

  /// A measure, from the printed words to the points.
  public func render(_ explanation: Explanation) -> String {
    var page = TextPage(style)
    page.add("\(explanation.measure)  \(explanation.title)", hanging: 2, ink: .strong)
    page.add(
      "\(explanation.contract), \(explanation.period.label), \(explanation.framework)", indent: 2)
    for section in sections(explanation) where !section.lines.isEmpty {
      page.addBlank()
      page.add(section.title, ink: .strong)
      for line in section.lines { page.add(line, indent: 2, hanging: 2) }
    }
    return page.text
  }

  /// The same as Markdown: a heading and lists.
  public func markdown(_ explanation: Explanation) -> String {
    var text =
      "### \(MarkdownText.escaped("\(explanation.contract) \(explanation.measure) \(explanation.title)"))\n"
    for section in sections(explanation) where !section.lines.isEmpty {
      text += "\n**\(section.title)**\n\n"
      for line in section.lines { text += "- \(MarkdownText.escaped(line))\n" }
    }
    return text
  }

  /// A group, a theme or the overall score: what each measure adds to it.
  ///
  /// - Parameters:
  ///   - rollUp: the score explained.
  ///   - title: its title.
  ///   - level: what kind of score it is.
  ///   - id: its id.
  ///   - card: the contract's scorecard.
  ///   - policy: the policy that it was rated by.
  ///   - measures: the explanations of the measures behind it.
  /// - Returns: the text.
  public func render(
    _ rollUp: RollUp, title: String, level: Explanation.Contribution.Level, id: String,
    of card: ContractScorecard, policy: Policy, measures: [Explanation]
  ) -> String {
    var page = TextPage(style)
    let rating = rollUp.rating.map { ", " + policy.ratings[$0].title } ?? ""
    page.add("\(title): \(FigureText.score(rollUp, among: policy.ratings))\(rating)", ink: .strong)
    page.add("\(card.contract.id), \(card.quarter.label), \(card.framework.id)", indent: 2)
    page.addBlank()
    guard !measures.isEmpty, rollUp.score != nil else {
      page.add("Nothing with any weight counts towards it, so it has no score.", indent: 2)
      return page.text
    }
    var table = TextTable([
      TextTable.Column(title: "Points", isRight: true),
      TextTable.Column(title: "of", isRight: true),
      TextTable.Column(title: "Measure", least: 20, lines: 3),
    ])
    var sum = Points.zero
    for explanation in measures {
      guard
        let part = explanation.contributions.first(where: { $0.level == level && $0.id == id })
      else { continue }
      sum = sum + part.points
      let result = explanation.result
      let state =
        result.state == .scored
        ? "score \(FigureText.score(result.score, among: policy.ratings))"
        : result.state.title.lowercased()
      table.add([
        TextTable.Cell(part.points.text(places: 2)), TextTable.Cell(part.possible.text(places: 2)),
        TextTable.Cell("\(explanation.measure) (\(state)) \(explanation.title)"),
      ])
    }
    table.add([
      TextTable.Cell(sum.text(places: 2)), TextTable.Cell(""), TextTable.Cell("in all: the score"),
    ])
    page.add(table, indent: 2)
    page.addBlank()
    page.add(Self.rule(level), indent: 2)
    return page.text
  }

  private static func rule(_ level: Explanation.Contribution.Level) -> String {
    switch level {
    case .group: "A group's score is the mean of its counted measures by weight."
    case .theme:
      "A theme's score is taken first per group, over the counted measures that belong to the theme, then over the groups by group weight."
    case .overall:
      "The overall score is the mean of the groups' scores by group weight: each measure counts once, however many themes it supports."
    }
  }

  // MARK: Sections

  private struct Section {
    let title: String
    let lines: [String]
  }

  private func sections(_ explanation: Explanation) -> [Section] {
    [
      Section(title: "Source", lines: printed(explanation)),
      Section(title: "Rows", lines: rows(explanation)),
      Section(title: "Actual", lines: explanation.steps),
      Section(title: "Due", lines: explanation.due.map(Self.due)),
      Section(title: "Judgement", lines: explanation.judgement),
      Section(title: "Contribution", lines: explanation.contributions.map(Self.contribution)),
    ]
  }

  private func printed(_ explanation: Explanation) -> [String] {
    let source = explanation.source
    var lines = explanation.printed.isEmpty ? [] : ["“\(explanation.printed)”"]
    let place = explanation.reading?.place ?? ""
    // A place that names its section says both.
    let section = FoundText.stands(source.section, in: place) ? "" : source.section
    lines.append(
      [source.document, section, place, source.published].filter { !$0.isEmpty }
        .joined(separator: "; "))
    for statement in explanation.result.statements.map(\.statement) {
      guard let place = statement.place else { continue }
      lines.append("\(statement.item): “\(statement.text)” (\(place))")
    }
    if let reading = explanation.reading, !reading.inferred.isEmpty {
      let why = reading.why.map { ": " + $0 } ?? ""
      lines.append("Inferred: \(reading.inferred.joined(separator: ", "))\(why)")
    }
    return lines
  }

  private func rows(_ explanation: Explanation) -> [String] {
    explanation.rows.map(Self.row)
      + explanation.absent.map { "\($0.item) (\($0.title)), \($0.period.label): no row reports it" }
  }

  private static func row(_ row: Explanation.Row) -> String {
    var parts = ["\(row.place.text): \(row.item) \(row.period.label)"]
    if let assessor = row.assessor { parts.append("by \(assessor)") }
    parts.append(row.claimed.map { "claimed \(StatementResult.oneLine($0))" } ?? "empty")
    if let accepted = row.accepted { parts.append("accepted \(StatementResult.oneLine(accepted))") }
    if let received = row.received { parts.append("received \(received.iso)") }
    parts.append(row.fate.word)
    if !row.evidence.isEmpty { parts.append("evidence: \(StatementResult.oneLine(row.evidence))") }
    if !row.note.isEmpty { parts.append("note: \(StatementResult.oneLine(row.note))") }
    return parts.joined(separator: ", ")
  }

  private static func due(_ due: Explanation.Due) -> String {
    let written = due.written.isEmpty ? "default" : due.written
    return "\(due.period.label): \(due.share.text(places: 4)) of \(written) (\(due.place.text))"
  }

  private static func contribution(_ part: Explanation.Contribution) -> String {
    let score = part.score.map { $0.text(places: 1) } ?? "–"
    let points = "\(part.points.text(places: 2)) of \(part.possible.text(places: 2)) points"
    return "\(part.title): \(points) in a score of \(score)"
  }
}
