import SocialValue

extension FrameworkMarkdown {
  /// Adds the statements of an assessment: what holds of them all before them, then each with
  /// where it is printed, the item that carries it, and what evidence bears on it.
  static func addStatements(
    _ statements: [Rule.AssessedStatement], of framework: Framework, to page: inout MarkdownPage
  ) {
    let items = statements.map { framework.item($0.item) }
    let common = Common(items)
    var sentences: [String] = []
    if let scale = common.scale, let name = scaleName(scale, in: framework) {
      let labels = scale.enumerated().map { "\($0) \($1.label)" }.joined(separator: ", ")
      sentences.append(
        "Each statement is held against the scale \(link(name, to: anchor("scale", name))):"
          + " \(MarkdownText.escaped(labels)).")
    } else if common.scale != nil {
      sentences.append("Each statement is held against the scale below.")
    }
    if common.allowsNotApplicable { sentences.append("Each may be answered n/a.") }
    if common.standsForYear { sentences.append("Once reported, each stands for a year.") }
    if !sentences.isEmpty { page.addMarkup([sentences.joined(separator: " ")]) }
    if let scale = common.scale, scaleName(scale, in: framework) == nil {
      addTable(of: scale, to: &page)
    }
    let lines = zip(statements, items).enumerated().flatMap { place, pair in
      let (statement, item) = pair
      let number = "\(place + 1). "
      let indent = String(repeating: " ", count: number.count)
      return [
        number + MarkdownText.opening(statement.text) + "\\", indent + note(on: statement, item),
      ] + details(of: item, beyond: common).flatMap { ["", indent + $0] }
    }
    page.addMarkup(lines)
  }

  /// What holds of every statement of an assessment, and so is said once.
  private struct Common {
    let scale: [ScaleLabel]?
    let allowsNotApplicable: Bool
    let standsForYear: Bool

    init(_ items: [Item?]) {
      let first = items.first.flatMap { $0?.scale } ?? []
      scale = !first.isEmpty && items.allSatisfy { $0?.scale == first } ? first : nil
      allowsNotApplicable = items.allSatisfy { $0?.allowsNotApplicable ?? false }
      standsForYear = items.allSatisfy { $0?.standsForYear ?? false }
    }
  }

  /// What carries the statement, under its own title where it has one, and where it is printed.
  private static func note(on statement: Rule.AssessedStatement, _ item: Item?) -> String {
    let title = item.flatMap { $0.title == statement.text ? nil : $0.title }
    return [
      MarkdownText.code(statement.item), title.map(MarkdownText.escaped),
      statement.place.map { "(\(MarkdownText.escaped($0)))" },
    ].compactMap(\.self).joined(separator: " ")
  }

  /// What there is to say of a statement's item that doesn't hold of them all, and how to come to
  /// a level.
  private static func details(of item: Item?, beyond common: Common) -> [String] {
    guard let item else { return [] }
    var details: [String] = []
    if common.scale == nil {
      let labels = item.scale.enumerated().map { level, step in
        "\(level) \(step.label)" + (step.descriptor.map { " (\($0))" } ?? "")
      }
      details.append("Levels: " + labels.joined(separator: "; "))
    }
    if item.allowsNotApplicable, !common.allowsNotApplicable {
      details.append("It may be answered n/a.")
    }
    if item.standsForYear, !common.standsForYear {
      details.append("Once reported, it stands for a year.")
    }
    if let guidance = item.guidance { details.append(guidance) }
    return details.map(MarkdownText.opening)
  }

  // MARK: Scales

  /// The name under which the framework keeps a scale, if it has one.
  private static func scaleName(_ scale: [ScaleLabel], in framework: Framework) -> String? {
    framework.scales.filter { $0.value == scale }.keys.min()
  }

  /// The names of the scales that some measures are assessed on, in order.
  static func scaleNames(of measures: [Measure], in framework: Framework) -> [String] {
    let names = measures.flatMap { measure -> [String] in
      guard case .assessment(let statements)? = measure.rule,
        let scale = Common(statements.map { framework.item($0.item) }).scale
      else { return [] }
      return [scaleName(scale, in: framework)].compactMap(\.self)
    }
    return Set(names).sorted()
  }

  /// Adds the scales that some measures are assessed on.
  static func addScales(
    of measures: [Measure], in framework: Framework, to page: inout MarkdownPage
  ) {
    let names = scaleNames(of: measures, in: framework)
    guard !names.isEmpty else { return }
    page.addHeading(2, "Scales", anchor: "scales")
    for name in names {
      page.addHeading(3, name, anchor: anchor("scale", name))
      addTable(of: framework.scales[name] ?? [], to: &page)
    }
  }

  private static func addTable(of scale: [ScaleLabel], to page: inout MarkdownPage) {
    let isDescribed = scale.contains { $0.descriptor != nil }
    page.addTable(
      [("Level", true), ("Label", false)] + (isDescribed ? [("What it takes", false)] : []),
      scale.enumerated().map { level, step in
        [String(level), step.label] + (isDescribed ? [step.descriptor ?? ""] : [])
      })
  }
}
