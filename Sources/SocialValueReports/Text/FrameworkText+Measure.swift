public import SocialValue

extension FrameworkText {
  /// A measure: what is printed, how it is worked out, what is reported for it, and how a target
  /// may be set.
  public func show(_ measure: Measure, in framework: Framework) -> String {
    var page = TextPage(style)
    page.add("\(measure.id) \(measure.title)", hanging: 2, ink: .strong)
    let group = framework.groups.first { $0.id == measure.group }?.title ?? ""
    page.add("\(framework.title): \(measure.group) \(group)", hanging: 2)
    if !framework.source.words.isEmpty { page.add(framework.source.words, hanging: 2) }
    let themes = measure.themes.map { id in
      framework.themes.first { $0.id == id }?.title ?? id
    }
    page.add("Themes: \(themes.isEmpty ? "none" : themes.joined(separator: ", "))", hanging: 2)

    page.addHeading("Source")
    add(measure.reading, to: &page)
    if measure.reading == nil { page.add("Nothing is noted of its source.") }

    page.addHeading("Rule")
    page.add(RuleWords.sentence(measure.rule, in: framework), hanging: 2)
    if measure.direction == .lowerIsBetter { page.add("Less is better.") }
    if let equivalent = measure.equivalent {
      let each = FigureText.counted(equivalent.each.ratio, equivalent.unit)
      page.add("Each stands for \(each).", hanging: 2)
    }
    addTargets(measure, in: framework, to: &page)
    addItems(measure, in: framework, to: &page)
    addParagraph("Evidence", measure.evidence, to: &page)
    addParagraph("Guidance", measure.guidance, to: &page)
    return page.text
  }

  private func addParagraph(_ title: String, _ text: String?, to page: inout TextPage) {
    guard let text else { return }
    page.addHeading(title)
    page.add(text)
  }

  private func addTargets(_ measure: Measure, in framework: Framework, to page: inout TextPage) {
    guard !measure.isInDevelopment else { return }
    page.addHeading("Targets")
    let bases = measure.targetBases(in: framework)
    for basis in bases {
      let pers = measure.pers(for: basis, in: framework).map(\.rawValue)
      page.add(
        "\(basis.rawValue), written \(basis.example): per \(FigureText.list(pers, "or"))",
        indent: 2, hanging: 2)
    }
    if bases.isEmpty { page.add("none: it is shown and never scored", indent: 2) }
    guard let target = measure.target else { return }
    let amount = FigureText.figure(
      target.amount.ratio, in: target.basis, unit: measure.unit(in: framework))
    page.add("by default \(amount)", indent: 2)
  }

  private func addItems(_ measure: Measure, in framework: Framework, to page: inout TextPage) {
    var ids: [String] = []
    for id in measure.rule?.items ?? [] where !ids.contains(id) { ids.append(id) }
    guard !ids.isEmpty else { return }
    if case .assessment(let statements) = measure.rule {
      page.addHeading("Statements")
      for statement in statements {
        page.add("“\(statement.text)”", indent: 2, hanging: 2)
        let place = statement.place.map { " (\($0))" } ?? ""
        page.add("\(statement.item)\(place)", indent: 6, hanging: 2, ink: .faint)
      }
    }
    page.addHeading("What is reported")
    for id in ids {
      guard let item = framework.item(id) else { continue }
      page.add("\(item.id): \(item.title)", indent: 2, hanging: 2)
      page.add(item.definition(in: framework), indent: 6, hanging: 2, ink: .faint)
      for (level, step) in item.scale.enumerated() {
        let descriptor = step.descriptor.map { ": " + $0 } ?? ""
        page.add("\(level) \(step.label)\(descriptor)", indent: 8, hanging: 2, ink: .faint)
      }
      if let guidance = item.guidance { page.add(guidance, indent: 6, ink: .faint) }
    }
  }
}

extension Item {
  /// What a figure of it looks like, how quarters add up and what it is broken down by.
  func definition(in framework: Framework) -> String {
    let what =
      switch kind {
      case .count: "a whole number of \(unit ?? "things")"
      case .money: "pounds"
      case .quantity: "an amount of \(unit ?? "what is measured")"
      case .yesNo: "yes or no"
      case .level: "a level from 0 to \(topLevel)"
      case .text: "words"
      }
    var parts = [allowsNotApplicable ? what + ", or n/a" : what]
    switch (kind, over) {
    case (.text, _): break
    case (_, .flow): parts.append("what happened in the quarter")
    case (_, .position):
      parts.append(
        "as it stands at the quarter's end"
          + (standsForYear ? ", and for the next three quarters too" : ""))
    }
    if !dimensions.isEmpty {
      let titles = dimensions.map { id in
        framework.dimensions.first { $0.id == id }?.title ?? id
      }
      parts.append("may be broken down by \(FigureText.list(titles))")
    }
    return parts.joined(separator: "; ")
  }
}
