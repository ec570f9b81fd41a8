public import SocialValue

/// Frameworks as text: what there is, what one holds, what a measure means, how they compare.
public struct FrameworkText: Sendable {
  /// How it is laid out.
  public var style: TextStyle

  /// Makes a renderer.
  public init(style: TextStyle = TextStyle()) {
    self.style = style
  }

  /// A line for each framework.
  public func list(_ frameworks: [Framework]) -> String {
    var page = TextPage(style)
    var table = TextTable([
      // An id is there to be copied, so it isn't cut before all else is.
      TextTable.Column(title: "Id", least: 38),
      TextTable.Column(title: "Title and authority", least: 12, lines: 4),
      TextTable.Column(title: "Version", least: 4),
      TextTable.Column(title: "Measures", isRight: true),
    ])
    for framework in frameworks {
      let authority = framework.authority.isEmpty ? "" : ", " + framework.authority
      table.add(
        [
          framework.id, framework.title + authority, framework.version,
          String(framework.measures.count),
        ].map { TextTable.Cell($0) })
    }
    guard !table.isEmpty else { return "No frameworks.\n" }
    page.add(table)
    return page.text
  }

  /// A framework: its source, its themes, and its groups with their measures.
  public func show(_ framework: Framework) -> String {
    var page = TextPage(style)
    page.add("\(framework.title) (\(framework.id))", hanging: 2, ink: .strong)
    let authority = [framework.authority, framework.version].filter { !$0.isEmpty }
    if !authority.isEmpty { page.add(authority.joined(separator: ", "), hanging: 2) }
    if !framework.source.words.isEmpty { page.add(framework.source.words, hanging: 2) }
    if let licence = framework.licence { page.add("Licence: \(licence)", hanging: 2) }
    add(framework.reading, to: &page)
    page.addHeading("Themes")
    for (initial, theme) in zip(framework.themeInitials, framework.themes) {
      let statement = theme.statement.map { ": " + $0 } ?? ""
      page.add(label: initial, theme.title + statement, indent: 2, to: 4, ink: .plain)
    }
    for group in framework.groups {
      page.addHeading("\(group.id) \(group.title)")
      add(framework.measures.filter { $0.group == group.id }, of: framework, to: &page)
    }
    page.addBlank()
    let inDevelopment = framework.measures.count(where: \.isInDevelopment)
    page.add(
      "\(FigureText.counted(framework.measures.count, "measures")), \(inDevelopment) of them in"
        + " development; \(FigureText.counted(framework.items.count, "items")) to report;"
        + " \(FigureText.counted(framework.dimensions.count, "dimensions")).", hanging: 2)
    return page.text
  }

  private func add(_ measures: [Measure], of framework: Framework, to page: inout TextPage) {
    guard !measures.isEmpty else {
      page.add("No measures.", indent: 2)
      return
    }
    let initials = Dictionary(
      zip(framework.themes.map(\.id), framework.themeInitials),
      uniquingKeysWith: { first, _ in first })
    var table = TextTable([
      TextTable.Column(title: "Measure", least: 4, most: 12),
      TextTable.Column(title: "Title", least: 12, lines: 3),
      TextTable.Column(title: "Themes", least: 6, most: 14),
      TextTable.Column(title: "Target in", least: 8, most: 22),
    ])
    for measure in measures {
      let bases = measure.targetBases(in: framework).map(\.rawValue)
      table.add([
        TextTable.Cell(measure.id), TextTable.Cell(measure.title),
        TextTable.Cell(measure.themes.compactMap { initials[$0] }.joined(separator: " ")),
        TextTable.Cell(bases.isEmpty ? FigureText.none : FigureText.list(bases, "or")),
      ])
      table.addNote(RuleWords.sentence(measure.rule, in: framework), from: 1)
    }
    page.add(table)
  }

  /// Adds what is printed and what was inferred.
  func add(_ reading: Reading?, to page: inout TextPage) {
    guard let reading else { return }
    if let title = reading.printedTitle { page.add("Printed title: “\(title)”", hanging: 2) }
    if let printed = reading.printed { page.add("Printed: “\(printed)”", hanging: 2) }
    if let place = reading.place { page.add("Place: \(place)", hanging: 2) }
    if !reading.inferred.isEmpty {
      page.add("Inferred: \(reading.inferred.joined(separator: ", "))", hanging: 2)
    }
    if let why = reading.why { page.add("Why: \(why)", hanging: 2) }
  }
}

extension Source {
  /// Where it is printed, on one line.
  var words: String {
    [document, section, published, url ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
