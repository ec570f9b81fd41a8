import SocialValue

extension FrameworkMarkdown {
  /// Adds the statements of an assessment: each with where it is printed, the item that carries
  /// it, and what evidence bears on it; the scale before them where they share one.
  static func addStatements(
    _ statements: [Rule.AssessedStatement], of framework: Framework, to page: inout MarkdownPage
  ) {
    let items = statements.map { framework.item($0.item) }
    let scale = items.first.flatMap { $0?.scale } ?? []
    let isShared = items.allSatisfy { $0?.scale == scale }
    if isShared { addScale(scale, to: &page) }
    let lines = zip(statements, items).enumerated().flatMap { place, pair in
      let (statement, item) = pair
      let number = "\(place + 1). "
      let indent = String(repeating: " ", count: number.count)
      return [
        number + MarkdownText.opening(statement.text) + "\\", indent + note(on: statement, item),
      ]
        + details(of: item, hasScale: !isShared).flatMap { ["", indent + $0] }
    }
    page.addMarkup(lines)
  }

  private static func addScale(_ scale: [ScaleLabel], to page: inout MarkdownPage) {
    guard !scale.isEmpty else { return }
    page.add("Each statement is held against this scale:")
    let isDescribed = scale.contains { $0.descriptor != nil }
    page.addTable(
      [("Level", true), ("Label", false)] + (isDescribed ? [("What it takes", false)] : []),
      scale.enumerated().map { level, step in
        [String(level), step.label] + (isDescribed ? [step.descriptor ?? ""] : [])
      })
  }

  /// What carries the statement, under its own title where it has one, and where it is printed.
  private static func note(on statement: Rule.AssessedStatement, _ item: Item?) -> String {
    let title = item.flatMap { $0.title == statement.text ? nil : $0.title }
    return [
      MarkdownText.code(statement.item), title.map(MarkdownText.escaped),
      statement.place.map { "(\(MarkdownText.escaped($0)))" },
    ].compactMap(\.self).joined(separator: " ")
  }

  /// What there is to say of a statement's item: its own scale, `n/a`, how to come to a level.
  private static func details(of item: Item?, hasScale: Bool) -> [String] {
    guard let item else { return [] }
    var details: [String] = []
    if hasScale {
      let labels = item.scale.enumerated().map { level, step in
        "\(level) \(step.label)" + (step.descriptor.map { " (\($0))" } ?? "")
      }
      details.append("Levels: " + labels.joined(separator: "; "))
    }
    if item.allowsNotApplicable { details.append("It may be answered n/a.") }
    if item.standsForYear { details.append("Once reported, it stands for a year.") }
    if let guidance = item.guidance { details.append(guidance) }
    return details.map(MarkdownText.opening)
  }
}
