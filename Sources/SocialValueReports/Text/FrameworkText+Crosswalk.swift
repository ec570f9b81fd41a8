public import SocialValue

extension FrameworkText {
  /// How frameworks compare theme by theme: the measures of each, how many there are, and how
  /// much of each theme rests on inference rather than print.
  ///
  /// Themes are the same where their ids are.
  public func crosswalk(_ frameworks: [Framework]) -> String {
    var page = TextPage(style)
    var themes: [Theme] = []
    for theme in frameworks.flatMap(\.themes) where !themes.contains(where: { $0.id == theme.id }) {
      themes.append(theme)
    }
    guard !themes.isEmpty else { return "No themes to compare.\n" }
    page.add(
      "Measures by theme; * marks those whose themes were inferred, not printed.")
    addCounts(themes, frameworks, to: &page)
    for theme in themes {
      page.addHeading("\(theme.title) (\(theme.id))")
      for framework in frameworks { add(theme, of: framework, to: &page) }
    }
    return page.text
  }

  private func addCounts(
    _ themes: [Theme], _ frameworks: [Framework], to page: inout TextPage
  ) {
    page.addBlank()
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

  private func add(_ theme: Theme, of framework: Framework, to page: inout TextPage) {
    guard framework.themes.contains(where: { $0.id == theme.id }) else {
      page.add("\(framework.id): no such theme", indent: 2, hanging: 2)
      return
    }
    let measures = framework.measures(inTheme: theme.id)
    let inferred = measures.count(where: \.hasInferredThemes)
    page.add(
      "\(framework.id): \(FigureText.counted(measures.count, "measures")), \(inferred) by"
        + " inference (\(Self.share(inferred, of: measures.count)))", indent: 2, hanging: 2)
    guard !measures.isEmpty else { return }
    let ids = measures.map { $0.id + ($0.hasInferredThemes ? "*" : "") }
    page.add(ids.joined(separator: ", "), indent: 6, ink: .faint)
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
