import SocialValue

extension FrameworkMarkdown {
  /// Adds a measure but for its heading: what is printed, how it is worked out, what a target may
  /// be set in, and what is reported for it.
  static func add(_ measure: Measure, of framework: Framework, to page: inout MarkdownPage) {
    add(measure.reading, to: &page)
    page.addMarkup(entries(of: measure, in: framework).map { "- **\($0.label)** \($0.markup)" })
    if case .assessment(let statements)? = measure.rule {
      addStatements(statements, of: framework, to: &page)
    }
  }

  private static func entries(
    of measure: Measure, in framework: Framework
  ) -> [(label: String, markup: String)] {
    var entries: [(label: String, markup: String)] = []
    let themes = measure.themes.map { id in
      framework.themes.first { $0.id == id }?.title ?? id
    }
    if !themes.isEmpty {
      let note = measure.hasInferredThemes ? " (inferred)" : ""
      entries.append(("Themes", MarkdownText.escaped(FigureText.list(themes) + note)))
    }
    entries.append(("Rule", MarkdownText.escaped(RuleWords.sentences(of: measure, in: framework))))
    if let targets = targets(of: measure, in: framework) { entries.append(("Target", targets)) }
    let reported = dictionaryItems(of: measure, in: framework).map { item in
      "\(link(item.title, to: anchor("item", item.id))) (\(MarkdownText.code(item.id)))"
    }
    if !reported.isEmpty { entries.append(("Reported", reported.joined(separator: "; "))) }
    if let evidence = measure.evidence {
      entries.append(("Evidence", MarkdownText.escaped(evidence)))
    }
    if let guidance = measure.guidance {
      entries.append(("Guidance", MarkdownText.escaped(guidance)))
    }
    return entries
  }

  /// What a target may be set in and per, as targets.csv has it; nil for what never has one.
  private static func targets(of measure: Measure, in framework: Framework) -> String? {
    let ways = measure.targetBases(in: framework).map { basis in
      let pers = measure.pers(for: basis, in: framework).map { "`\($0.rawValue)`" }
      return "\(basis.rawValue), written `\(basis.example)`, per \(FigureText.list(pers, "or"))"
    }
    guard !ways.isEmpty else { return nil }
    let byDefault = measure.target.map { target in
      let amount = FigureText.figure(
        target.amount.ratio, in: target.basis, unit: measure.unit(in: framework))
      return " By default \(MarkdownText.escaped(amount))."
    }
    return ways.joined(separator: "; ") + "." + (byDefault ?? "")
  }
}
