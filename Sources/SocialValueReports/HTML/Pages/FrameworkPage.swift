import SocialValue

/// A framework's page: its definitions in words.
struct FrameworkPage {
  let context: ReportContext
  let framework: Framework
  var ids = PageIDs()

  init(_ context: ReportContext, of framework: Framework) {
    self.context = context
    self.framework = framework
  }

  /// The page, in UTF-8.
  mutating func html() -> [UInt8] {
    var body = facts
    body += themes()
    for group in framework.groups {
      let own = framework.measures.filter { $0.group == group.id }
      body += "<h2>\(group.id) \(group.title)</h2>\n"
      body += own.map(measure).joined()
    }
    body += breakdowns
    return context.shell(
      title: framework.title, kicker: "Framework \(framework.id)", heading: framework.title,
      crumbs: [
        PageShell.Crumb(title: "Register", file: PageNames.register),
        PageShell.Crumb(title: framework.id),
      ]
    ).page(body)
  }

  private var facts: HTML {
    let source = framework.source
    var facts: [(String, HTML)] = [
      ("Authority", "\(framework.authority)"), ("Edition", "\(framework.version)"),
      (
        "Source",
        "\([source.document, source.section, QuarterWords.published(source.published)].filter { !$0.isEmpty }.joined(separator: ", "))"
      ),
    ]
    if let url = source.url, !url.isEmpty {
      // Only what is an address of the web is made a link.
      let isWeb = url.hasPrefix("https://") || url.hasPrefix("http://")
      facts.append(("Address", isWeb ? "<a href=\"\(url)\">\(url)</a>" : "\(url)"))
    }
    if let licence = framework.licence { facts.append(("Licence", "\(licence)")) }
    let items = facts.filter { !$0.1.isEmpty }.map { name, fact -> HTML in
      "<li><span>\(name)</span> <b>\(fact)</b></li>"
    }
    let inDevelopment = framework.measures.count(where: \.isInDevelopment)
    let more: HTML = inDevelopment > 0 ? " \(inDevelopment) of them are in development." : ""
    return """
      <ul class="facts">\(items)</ul>
      <p>\(FigureText.counted(framework.measures.count, "measures")) in \
      \(FigureText.counted(framework.groups.count, "groups")).\(more)</p>

      """
  }

  private mutating func themes() -> HTML {
    guard !framework.themes.isEmpty else { return .empty }
    let hasStatements = framework.themes.contains { $0.statement != nil }
    var table = PageTable(
      "The themes that results are broken down by",
      [.init("Theme")] + (hasStatements ? [.init("What it stands for")] : [])
        + [.init("Measures", isNumber: true)])
    for theme in framework.themes {
      let count = framework.measures(inTheme: theme.id).count
      let statement =
        hasStatements ? PageTable.cell(theme.statement ?? FigureText.none) : .empty
      table.add(
        "\(PageTable.head("\(theme.title)"))\(statement)\(PageTable.number(String(count)))")
    }
    return "<h2>Themes</h2>\n\(table.html(id: ids.next()))"
  }

  // MARK: Measures

  private func measure(_ measure: Measure) -> HTML {
    let themes = measure.themes.map { id in
      framework.themes.first { $0.id == id }?.title ?? id
    }
    var facts: [(String, HTML)] = []
    if !themes.isEmpty { facts.append(("Themes", "\(FigureText.list(themes))")) }
    facts.append(("How it is worked out", "\(RuleWords.sentences(of: measure, in: framework))"))
    let targets = measure.targetBases(in: framework).map { basis in
      let pers = measure.pers(for: basis, in: framework).map(\.rawValue)
      return "\(basis.rawValue) (\(basis.example)), per \(FigureText.list(pers, "or"))"
    }
    if !targets.isEmpty {
      let byDefault = measure.target.map {
        " By default \(FigureText.figure($0.amount.ratio, in: $0.basis, unit: measure.unit(in: framework)))."
      }
      facts.append(("Targets", "\(targets.joined(separator: "; ")).\(byDefault ?? "")"))
    }
    let items = FrameworkMarkdown.dictionaryItems(of: measure, in: framework)
    if !items.isEmpty {
      let words = items.map { item -> HTML in
        let guidance: HTML = item.guidance.map { " \($0)" } ?? .empty
        return "<li>\(item.title): \(item.definition(in: framework)).\(guidance)</li>"
      }
      facts.append(("Reported", "<ul class=\"plain\">\(words)</ul>"))
    }
    if let evidence = measure.evidence { facts.append(("Evidence", "\(evidence)")) }
    if let guidance = measure.guidance { facts.append(("Guidance", "\(guidance)")) }
    let list = facts.map { name, fact -> HTML in "<dt>\(name)</dt><dd>\(fact)</dd>\n" }
    return """
      <h3>\(measure.id) \(measure.title)</h3>
      \(reading(measure.reading))<dl>\(list)</dl>
      \(statements(measure))
      """
  }

  private func reading(_ reading: Reading?) -> HTML {
    guard let reading else { return .empty }
    var html = HTML.empty
    if let printed = reading.printed { html += "<blockquote>\(printed)</blockquote>\n" }
    let inferred =
      reading.inferred.isEmpty ? [] : ["Inferred: \(FigureText.list(reading.inferred))."]
    let words =
      inferred + [reading.why, reading.place.map { "Printed at: \($0)." }].compactMap(\.self)
    if !words.isEmpty { html += "<p class=\"soft\">\(words.joined(separator: " "))</p>\n" }
    return html
  }

  /// The statements of an assessment, with the scale that they are held against.
  private func statements(_ measure: Measure) -> HTML {
    guard case .assessment(let statements)? = measure.rule else { return .empty }
    let scale = statements.first.flatMap { framework.item($0.item)?.scale } ?? []
    let steps = scale.enumerated().map { level, step -> HTML in
      let descriptor: HTML = step.descriptor.map { ": \($0)" } ?? .empty
      return "<li>\(level) \(step.label)\(descriptor)</li>"
    }
    let texts = statements.map { statement -> HTML in "<li>\(statement.text)</li>\n" }
    return """
      <details><summary>The \(FigureText.counted(statements.count, "statements"))</summary>
      <ol class="plain">\(texts)</ol>
      <p>Each is held against this scale:</p><ul class="plain">\(steps)</ul></details>

      """
  }

  private var breakdowns: HTML {
    guard !framework.dimensions.isEmpty else { return .empty }
    let items = framework.dimensions.map { dimension -> HTML in
      let membership: HTML =
        dimension.membership == .exclusive
        ? "everyone stands in exactly one" : "a person may stand in several"
      let titles = dimension.categories.map(\.title).joined(separator: "; ")
      return "<dt>\(dimension.title), \(membership)</dt><dd>\(titles)</dd>\n"
    }
    return "<h2>Breakdowns</h2>\n<dl>\(items)</dl>\n"
  }
}
