import SocialValue

extension ScorecardText {
  /// The measures that the contract took on, under their groups.
  func addMeasures(
    _ scorecard: ContractScorecard, _ digest: ContractDigest, policy: Policy,
    to page: inout TextPage
  ) {
    page.addBlank()
    guard !digest.takenOn.isEmpty else {
      page.add("The contract has taken no measure on for this quarter.")
      return
    }
    var table = TextTable([
      TextTable.Column(title: "Measure", least: 4, most: 12),
      TextTable.Column(title: "", least: 8, lines: 2),
      TextTable.Column(title: "Actual", isRight: true, most: 14),
      TextTable.Column(title: "Target", isRight: true, most: 14),
      TextTable.Column(title: "Met", isRight: true),
      TextTable.Column(title: "Rating", least: 20, most: 22),
    ])
    let framework = scorecard.framework
    for (group, places) in digest.takenOn {
      table.addHeading("\(framework.groups[group].id) \(framework.groups[group].title)")
      for place in places {
        let result = scorecard.measures[place]
        let measure = framework.measures[place]
        table.add([
          TextTable.Cell(measure.id), TextTable.Cell(measure.title),
          TextTable.Cell(FigureText.short(result.actual, in: result.basis)),
          TextTable.Cell(FigureText.short(result.target, in: result.basis)),
          TextTable.Cell(FigureText.attainment(result.attainment, among: policy.ratings)),
          TextTable.Cell(
            ContractDigest.standing(result, policy.ratings), Ink(result, policy.ratings)),
        ])
        let asides = ContractDigest.asides(result, measure, in: framework, policy.ratings)
        if !asides.isEmpty { table.addNote(asides.joined(by: "; "), from: 1) }
        if let words = result.quotedWords { table.addNote(words, from: 1) }
      }
    }
    page.add(table)
  }

  /// The measures that cost the overall score the most, with what would mend each.
  func addCosts(_ digest: ContractDigest, to page: inout TextPage) {
    guard !digest.costs.isEmpty else { return }
    page.addHeading(digest.costsTitle)
    for cost in digest.costs {
      page.add(
        "\(FigureText.score(cost.points)) points: \(cost.id) \(FoundText.shown(cost.title, limit: 160))"
          + " (\(cost.standing))", indent: 2, hanging: 2)
      for mend in cost.mends { page.add(mend, indent: 6, hanging: 2, ink: .faint) }
    }
  }

  /// What was not reported or can't be used.
  func addMissing(_ digest: ContractDigest, to page: inout TextPage) {
    guard !digest.missing.isEmpty else { return }
    page.addHeading("What is missing (\(digest.missing.count))")
    add(digest.missing, to: &page)
  }

  /// What isn't counted, and why.
  func addUncounted(_ digest: ContractDigest, to page: inout TextPage) {
    page.addBlank()
    for (title, ids) in digest.uncounted where !ids.isEmpty {
      page.add(
        "\(title) (\(ids.count)): \(ids.joined(by: ", "))", hanging: 2)
    }
    guard !digest.notApplicable.isEmpty else { return }
    page.add("Not applicable (\(digest.notApplicable.count)):")
    add(digest.notApplicable, to: &page)
  }

  private func add(_ entries: [ContractDigest.Entry], to page: inout TextPage) {
    let widest = entries.map { TerminalText.width(of: TerminalText.clean($0.id)) }.max() ?? 0
    for entry in entries {
      page.add(
        label: entry.id, FoundText.shown(entry.words, limit: 400), indent: 2, to: widest + 2,
        ink: .plain)
    }
  }
}

extension ContractDigest {
  /// The heading over the costs, which says how many there are.
  var costsTitle: String {
    switch costs.count {
    case 1: "The one that cost points"
    case 2: "The two that cost points"
    case 3: "The three that cost most"
    default: "The \(costs.count) that cost most"
    }
  }

  /// The measures that aren't counted, by why.
  var uncounted: [(title: String, ids: [String])] {
    [
      ("Recorded, never scored", recorded), ("Not taken on", notTakenOn),
      ("In development", inDevelopment),
    ]
  }
}
