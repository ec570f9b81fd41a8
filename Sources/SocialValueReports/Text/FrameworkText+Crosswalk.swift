public import SocialValue

extension FrameworkText {
  /// How frameworks compare: how many measures each theme has under each and how much of that
  /// rests on inference rather than print, then measure by measure, then the items they share.
  ///
  /// Themes are the same where their ids are.
  public func crosswalk(_ frameworks: [Framework]) -> String {
    var page = TextPage(style)
    var themes: [Theme] = []
    for theme in frameworks.flatMap(\.themes) where !themes.contains(where: { $0.id == theme.id }) {
      themes.append(theme)
    }
    guard !themes.isEmpty else { return "No themes to compare.\n" }
    let initials = Framework(id: "", title: "", themes: themes).themeInitials
    page.add(
      "How many measures support each theme, and how many of those by inference: not by a tick or"
        + " a heading in print, but by a reading, which says why.")
    page.addBlank()
    addCounts(themes, frameworks, to: &page)
    page.addHeading("By framework: measures (of them by inference)")
    addCounts(themes, initials, byFramework: frameworks, to: &page)
    page.add(
      zip(initials, themes).map { "\($0) \($1.title)" }.joined(separator: ", "), indent: 2,
      hanging: 2, ink: .faint)
    for framework in frameworks { addMatrix(framework, themes, initials, to: &page) }
    page.add("✓ printed, * by inference", indent: 2, ink: .faint)
    addShared(frameworks, to: &page)
    return page.text
  }

  private func addCounts(
    _ themes: [Theme], _ frameworks: [Framework], to page: inout TextPage
  ) {
    var table = TextTable([
      TextTable.Column(title: "Theme", least: 8),
      TextTable.Column(title: "Frameworks", isRight: true),
      TextTable.Column(title: "Measures", isRight: true),
      TextTable.Column(title: "Inferred", isRight: true),
      TextTable.Column(title: "Share inferred", isRight: true),
    ])
    for theme in themes {
      let having = frameworks.filter { $0.themes.contains { $0.id == theme.id } }
      let measures = having.flatMap { $0.measures(inTheme: theme.id) }
      let inferred = measures.count(where: \.hasInferredThemes)
      table.add(
        [
          theme.title, String(having.count), String(measures.count), String(inferred),
          Self.share(inferred, of: measures.count),
        ].map { TextTable.Cell($0) })
    }
    page.add(table)
  }

  private func addCounts(
    _ themes: [Theme], _ initials: [String], byFramework frameworks: [Framework],
    to page: inout TextPage
  ) {
    var table = TextTable(
      [TextTable.Column(title: "Framework", least: 12, most: 40)]
        + initials.map { TextTable.Column(title: $0, isRight: true) })
    for framework in frameworks {
      let counts = themes.map { theme -> String in
        guard framework.themes.contains(where: { $0.id == theme.id }) else {
          return FigureText.none
        }
        let measures = framework.measures(inTheme: theme.id)
        return "\(measures.count) (\(measures.count(where: \.hasInferredThemes)))"
      }
      table.add(([framework.id] + counts).map { TextTable.Cell($0) })
    }
    page.add(table)
  }

  /// One framework: a line for each measure, a mark for each theme that it supports.
  private func addMatrix(
    _ framework: Framework, _ themes: [Theme], _ initials: [String], to page: inout TextPage
  ) {
    page.addHeading("\(framework.id): \(FoundText.shown(framework.title, limit: 120))")
    var table = TextTable(
      [
        TextTable.Column(title: "", least: 4, most: 12),
        TextTable.Column(title: "", least: 12, lines: 2),
      ] + initials.map { TextTable.Column(title: $0) })
    for measure in framework.measures {
      let mark = measure.hasInferredThemes ? "*" : "✓"
      table.add(
        [TextTable.Cell(measure.id), TextTable.Cell(measure.title)]
          + themes.map { TextTable.Cell(measure.themes.contains($0.id) ? mark : "") })
    }
    page.add(table)
  }

  /// The items that stand in more than one framework, and so are reported once.
  private func addShared(_ frameworks: [Framework], to page: inout TextPage) {
    var ids: [String] = []
    for id in frameworks.flatMap({ $0.items.map(\.id) }) where !ids.contains(id) {
      ids.append(id)
    }
    let shared = ids.map { id in (id, frameworks.filter { $0.item(id) != nil }) }.filter {
      $0.1.count > 1
    }
    guard !shared.isEmpty else { return }
    page.addHeading("Items that several of them share: a contract reports each once")
    for (id, having) in shared {
      page.add("\(id): \(FigureText.list(having.map(\.id)))", indent: 2, hanging: 4)
    }
  }

  private static func share(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return FigureText.none }
    return FigureText.figure(Ratio(Int128(part) * 100, over: Int128(whole)), in: .percent)
  }
}

extension Framework {
  /// The measures that support a theme, in printed order.
  func measures(inTheme id: String) -> [Measure] { measures.filter { $0.themes.contains(id) } }
}

extension Measure {
  /// Whether the themes it supports were read into it, not off the page.
  var hasInferredThemes: Bool { reading?.inferred.contains("themes") ?? false }
}
