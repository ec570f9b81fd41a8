public import SocialValue

/// A framework as GitHub Markdown: what is printed, what was read into it, and how each measure is
/// worked out, for those who hold a supplier to it.
///
/// Texts of the definition are escaped. Measures, groups, themes and breakdowns can be linked to
/// by id: `#measure-sv1.1`, `#group-sv1`, `#theme-growth`, `#scale-evidence`, `#breakdown-sex`.
public enum FrameworkMarkdown {
  /// The whole framework.
  ///
  /// - Parameter framework: the framework.
  /// - Returns: the Markdown, each line ended.
  public static func render(_ framework: Framework) -> String {
    var page = MarkdownPage()
    addOpening("scorecard frameworks show \(framework.id) --format markdown", to: &page)
    page.addHeading(1, framework.title)
    addSource(of: framework, to: &page)
    add(framework.reading, to: &page)
    page.addMarkup(legend)
    addContents(of: framework, to: &page)
    addThemes(of: framework, to: &page)
    addMatrix(of: framework, to: &page)
    for group in framework.groups {
      page.addHeading(2, title(group), anchor: anchor("group", group.id))
      add(group.reading, to: &page)
      let measures = framework.measures.filter { $0.group == group.id }
      if measures.isEmpty { page.add("No measures.") }
      for measure in measures {
        page.addHeading(3, title(measure), anchor: anchor("measure", measure.id))
        add(measure, of: framework, to: &page)
      }
    }
    addScales(of: framework.measures, in: framework, to: &page)
    addItems(of: framework.measures, in: framework, to: &page)
    addBreakdowns(of: framework, to: &page)
    return page.text
  }

  /// One measure.
  ///
  /// - Parameters:
  ///   - measure: the measure.
  ///   - framework: the framework that it stands in.
  /// - Returns: the Markdown, each line ended.
  public static func render(_ measure: Measure, in framework: Framework) -> String {
    var page = MarkdownPage()
    addOpening(
      "scorecard frameworks show \(framework.id) \(measure.id) --format markdown", to: &page)
    let group = framework.groups.first { $0.id == measure.group }
    page.addHeading(1, title(measure))
    page.add("\(framework.title): \(group.map(title) ?? measure.group)")
    add(measure, of: framework, to: &page)
    addScales(of: [measure], in: framework, to: &page)
    addItems(of: [measure], in: framework, to: &page)
    return page.text
  }

  /// The list of several frameworks, each with a link to a page named after its id.
  ///
  /// - Parameter frameworks: the frameworks, in the order shown.
  /// - Returns: the Markdown, each line ended.
  public static func index(_ frameworks: [Framework]) -> String {
    var page = MarkdownPage()
    page.addMarkup([
      "<!-- Made from the definitions in Frameworks/: change them there, then run the tests with",
      "RECORD_GOLDENS=1. -->",
    ])
    page.addHeading(1, "Frameworks")
    page.addMarkup([
      "The frameworks that `scorecard` has built in, one a page: what is printed, what was read into",
      "it and why, how each measure is worked out, and what suppliers report for it.",
    ])
    page.addMarkup(
      MarkdownText.table(
        [
          ("Framework", false), ("Authority", false), ("Version", false), ("Themes", true),
          ("Groups", true), ("Measures", true), ("Items", true),
        ],
        markup: frameworks.map { framework in
          [
            "[\(MarkdownText.escaped(framework.title))](\(framework.id).md)"
              + " (\(MarkdownText.code(framework.id)))",
            MarkdownText.escaped(framework.authority), MarkdownText.escaped(framework.version),
            String(framework.themes.count), String(framework.groups.count),
            String(framework.measures.count), String(framework.items.count),
          ]
        }))
    return page.text
  }

  // MARK: Parts

  private static let legend = [
    "What stands in a block of its own, like a quotation, is printed so in the source; what was read",
    "into it is said after it, as inferred. Targets are written as `targets.csv` has them: an amount,",
    "and whether it is per `quarter`, `year`, `contract`, `spend` (each £1,000,000 spent) or `level` (as",
    "things stand at a quarter's end, or a percentage of that quarter).",
  ]

  private static func addOpening(_ command: String, to page: inout MarkdownPage) {
    // Nothing of an id can end the comment: where it isn't one, the command is left out.
    let isPlain = !FoundText.stands("--" + ">", in: command) && FoundText.line(command) == command
    page.addMarkup([isPlain ? "<!-- Made by `\(command)`. -->" : "<!-- Made by scorecard. -->"])
  }

  private static func addSource(of framework: Framework, to page: inout MarkdownPage) {
    let source = framework.source
    let inDevelopment = framework.measures.count(where: \.isInDevelopment)
    let counts =
      [
        FigureText.counted(framework.measures.count, "measures") + " in "
          + FigureText.counted(framework.groups.count, "groups")
          + (inDevelopment > 0 ? ", \(inDevelopment) of them in development" : ""),
        FigureText.counted(framework.themes.count, "themes"),
        FigureText.counted(framework.items.count, "items") + " to report",
      ]
    let entries = [
      ("Authority", framework.authority), ("Version", framework.version),
      ("Document", source.document), ("Section", source.section), ("Published", source.published),
      ("Address", source.url ?? ""), ("Licence", framework.licence ?? ""),
      ("Holds", counts.joined(separator: "; ")),
    ]
    page.addMarkup(
      ["- **Id** \(MarkdownText.code(framework.id))"]
        + entries.filter { !$0.1.isEmpty }.map { "- **\($0.0)** \(MarkdownText.escaped($0.1))" })
  }

  private static func addContents(of framework: Framework, to page: inout MarkdownPage) {
    var lines: [String] = []
    if !framework.themes.isEmpty { lines.append("- [Themes](#themes)") }
    if !framework.measures.isEmpty { lines.append("- [Measures by theme](#measures-by-theme)") }
    lines += framework.groups.map { group in
      let count = framework.measures.count { $0.group == group.id }
      return "- \(link(title(group), to: anchor("group", group.id))):"
        + " \(FigureText.counted(count, "measures"))"
    }
    if !scaleNames(of: framework.measures, in: framework).isEmpty {
      lines.append("- [Scales](#scales)")
    }
    if framework.measures.contains(where: { !dictionaryItems(of: $0, in: framework).isEmpty }) {
      lines.append("- [What suppliers report](#items)")
    }
    if !framework.dimensions.isEmpty { lines.append("- [Breakdowns](#breakdowns)") }
    page.addMarkup(lines)
  }

  private static func addThemes(of framework: Framework, to page: inout MarkdownPage) {
    guard !framework.themes.isEmpty else { return }
    page.addHeading(2, "Themes", anchor: "themes")
    for theme in framework.themes {
      page.addHeading(3, theme.title, anchor: anchor("theme", theme.id))
      let count = framework.measures(inTheme: theme.id).count
      let statement = theme.statement.map { MarkdownText.opening($0) }
      page.addMarkup(statement.map { [$0] } ?? [])
      page.addMarkup(
        ["\(FigureText.counted(count, "measures")). Id \(MarkdownText.code(theme.id))."])
      add(theme.reading, to: &page)
    }
  }

  /// Every measure against every theme, under its group.
  private static func addMatrix(of framework: Framework, to page: inout MarkdownPage) {
    guard !framework.measures.isEmpty else { return }
    page.addHeading(2, "Measures by theme", anchor: "measures-by-theme")
    if framework.measures.contains(where: { $0.hasInferredThemes && !$0.themes.isEmpty }) {
      page.add("● as printed, ○ where the themes were inferred.")
    }
    let empty = framework.themes.map { _ in "" }
    let rows = framework.groups.flatMap { group -> [[String]] in
      let measures = framework.measures.filter { $0.group == group.id }
      guard !measures.isEmpty else { return [] }
      let heading = "**\(link(title(group), to: anchor("group", group.id)))**"
      return [["", heading] + empty]
        + measures.map { measure in
          let mark = measure.hasInferredThemes ? "○" : "●"
          return [
            link(measure.id, to: anchor("measure", measure.id)),
            MarkdownText.escaped(TerminalText.shortened(measure.title, to: 100))
              + (measure.isInDevelopment ? " (in development)" : ""),
          ] + framework.themes.map { measure.themes.contains($0.id) ? mark : "" }
        }
    }
    page.addMarkup(
      MarkdownText.table(
        [("Measure", false), ("Title", false)] + framework.themes.map { ($0.title, false) },
        markup: rows))
  }

  // MARK: What is printed and what was inferred

  /// Adds the printed words as a quotation, where they stand, and what was inferred from them.
  static func add(_ reading: Reading?, to page: inout MarkdownPage) {
    guard let reading else { return }
    if let title = reading.printedTitle {
      page.addMarkup(["**Printed title:** “\(MarkdownText.escaped(title))”"])
    }
    if let printed = reading.printed { page.addQuote(printed) }
    if let place = reading.place {
      page.addMarkup(["**Place:** \(MarkdownText.escaped(place))"])
    }
    let why = reading.why.map { MarkdownText.escaped($0) }
    if !reading.inferred.isEmpty {
      let inferred = MarkdownText.escaped(FigureText.list(reading.inferred))
      page.addMarkup(["**Inferred:** \(inferred)." + (why.map { " " + $0 } ?? "")])
    } else if let why {
      page.addMarkup(["**Note:** \(why)"])
    }
  }

  // MARK: Links

  static func title(_ measure: Measure) -> String { "\(measure.id) \(measure.title)" }

  static func title(_ group: Group) -> String { "\(group.id) \(group.title)" }

  /// The anchor of a thing: hosts don't agree on capitals, so it has none.
  static func anchor(_ kind: String, _ id: String) -> String {
    let plain = id.lowercased().map { FrameworkCheck.isID("a\($0)") ? String($0) : "-" }
    return "\(kind)-\(plain.joined())"
  }

  static func link(_ text: String, to anchor: String) -> String {
    "[\(MarkdownText.escaped(text))](#\(anchor))"
  }
}
