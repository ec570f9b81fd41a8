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
    var lines: [String] = []
    lines += wrapped("\(explanation.measure) \(explanation.title)", indent: 0)
    lines += wrapped(
      "\(explanation.contract), \(explanation.period.label), \(explanation.framework)", indent: 2)
    for section in sections(explanation) where !section.lines.isEmpty {
      lines.append("")
      lines.append(section.title)
      for line in section.lines { lines += wrapped(line, indent: 2) }
    }
    return lines.joined(separator: "\n") + "\n"
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
  public func render(
    _ rollUp: RollUp, title: String, level: Explanation.Contribution.Level, id: String,
    of card: ContractScorecard, policy: Policy, measures: [Explanation]
  ) -> String {
    var lines = wrapped(
      "\(title): \(rollUp.score.map { $0.text(places: 1) } ?? "–")\(rollUp.rating.map { ", " + policy.ratings[$0].title } ?? "")",
      indent: 0)
    lines += wrapped(
      "\(card.contract.id), \(card.quarter.label), \(card.framework.id)", indent: 2)
    lines.append("")
    guard !measures.isEmpty else {
      return (lines + ["  No measure counts towards it, so it has no score."]).joined(
        separator: "\n")
        + "\n"
    }
    lines.append("  Points   of   Measure")
    var sum = Points.zero
    for explanation in measures {
      guard
        let part = explanation.contributions.first(where: { $0.level == level && $0.id == id })
      else { continue }
      sum = sum + part.points
      let state =
        explanation.result.state == .scored
        ? "score \(explanation.result.score?.text(places: 1) ?? "–")"
        : explanation.result.state.title.lowercased()
      let head =
        right(part.points.text(places: 2), 8) + right(part.possible.text(places: 2), 7) + "  "
      let words = wrapped("\(explanation.measure) \(explanation.title) (\(state))", indent: 17)
      lines.append(head + (words.first?.dropFirst(17) ?? ""))
      lines += words.dropFirst()
    }
    lines.append(right(sum.text(places: 2), 8) + right("", 7) + "  in all, the score")
    lines.append("")
    lines += wrapped(Self.rule(level), indent: 2)
    return lines.joined(separator: "\n") + "\n"
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
      Section(title: "Printed", lines: printed(explanation)),
      Section(title: "Rows", lines: rows(explanation)),
      Section(title: "Actual", lines: explanation.steps),
      Section(title: "Due", lines: explanation.due.map(Self.due)),
      Section(title: "Judgement", lines: explanation.judgement),
      Section(title: "Contribution", lines: explanation.contributions.map(Self.contribution)),
    ]
  }

  private func printed(_ explanation: Explanation) -> [String] {
    let source = explanation.source
    var lines = ["“\(explanation.printed)”"]
    let place = [source.document, source.section, source.published].filter { !$0.isEmpty }
    lines.append(place.joined(separator: ", "))
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
    parts.append(row.claimed.map { "claimed \($0)" } ?? "empty")
    if let accepted = row.accepted { parts.append("accepted \(accepted)") }
    if let received = row.received { parts.append("received \(received.iso)") }
    parts.append(row.fate.word)
    if !row.evidence.isEmpty { parts.append("evidence: \(row.evidence)") }
    if !row.note.isEmpty { parts.append("note: \(row.note)") }
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

  // MARK: Lines

  private func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// Text broken between words to the width, its first line indented by `indent`, the others by
  /// two more; a word longer than a line is broken where it must be.
  private func wrapped(_ text: String, indent: Int) -> [String] {
    var lines: [String] = []
    var line = String(repeating: " ", count: indent)
    var isEmpty = true
    for word in FoundText.line(text).split(separator: " ") {
      var word = word
      if !isEmpty, line.count + 1 + word.count > style.width {
        lines.append(line)
        line = String(repeating: " ", count: indent + 2)
        isEmpty = true
      }
      while isEmpty, line.count + word.count > style.width {
        let room = style.width - line.count
        lines.append(line + word.prefix(room))
        word = word.dropFirst(room)
        line = String(repeating: " ", count: indent + 2)
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    if !isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }
}
