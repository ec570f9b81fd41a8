import SocialValue

extension FrameworkMarkdown {
  /// The items that a measure needs, each once, in the order of its rule; none of an assessment,
  /// whose items stand with its statements.
  static func dictionaryItems(of measure: Measure, in framework: Framework) -> [Item] {
    if case .assessment? = measure.rule { return [] }
    var ids: [String] = []
    for id in measure.rule?.items ?? [] where !ids.contains(id) { ids.append(id) }
    return ids.compactMap { framework.item($0) }
  }

  /// Adds what suppliers report for some measures: each item once, in the framework's order, with
  /// the measures that need it.
  static func addItems(
    of measures: [Measure], in framework: Framework, to page: inout MarkdownPage
  ) {
    var users: [String: [String]] = [:]
    for measure in measures {
      for item in dictionaryItems(of: measure, in: framework) {
        users[item.id, default: []].append(measure.id)
      }
    }
    let rows = framework.items.compactMap { item -> [String]? in
      let isSpend = item.id == framework.spendItem && measures.count == framework.measures.count
      guard isSpend || users[item.id] != nil else { return nil }
      let needed = (users[item.id] ?? []).map { id in
        measures.count == 1
          ? MarkdownText.escaped(id) : link(id, to: anchor("measure", id))
      }
      let uses = needed + (isSpend ? ["targets per `spend`"] : [])
      return [
        "<a id=\"\(anchor("item", item.id))\"></a>\(MarkdownText.code(item.id))",
        MarkdownText.escaped(item.title), MarkdownText.escaped(words(for: item, in: framework)),
        uses.joined(separator: ", "),
      ]
    }
    guard !rows.isEmpty else { return }
    page.addHeading(2, "What suppliers report", anchor: "items")
    page.addMarkup(
      MarkdownText.table(
        [("Item", false), ("Title", false), ("How", false), ("For", false)], markup: rows))
  }

  private static func words(for item: Item, in framework: Framework) -> String {
    let definition = item.definition(in: framework)
    let sentence = definition.prefix(1).uppercased() + definition.dropFirst() + "."
    return ([sentence] + [item.guidance].compactMap(\.self)).joined(separator: " ")
  }

  /// Adds the ways in which items are broken down.
  static func addBreakdowns(of framework: Framework, to page: inout MarkdownPage) {
    guard !framework.dimensions.isEmpty else { return }
    page.addHeading(2, "Breakdowns", anchor: "breakdowns")
    for dimension in framework.dimensions {
      page.addHeading(3, dimension.title, anchor: anchor("breakdown", dimension.id))
      let membership =
        switch dimension.membership {
        case .exclusive: "Everyone stands in exactly one category."
        case .multiple: "A person may stand in several categories."
        }
      page.addMarkup(["\(membership) Id \(MarkdownText.code(dimension.id))."])
      page.addMarkup(
        MarkdownText.table(
          [("Category", false), ("Title", false)],
          markup: dimension.categories.map {
            [MarkdownText.code($0.id), MarkdownText.escaped($0.title)]
          }))
      add(dimension.reading, to: &page)
    }
  }
}
