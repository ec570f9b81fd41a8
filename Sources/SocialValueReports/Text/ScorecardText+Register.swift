import SocialValue

extension ScorecardText {
  /// One line a contract, framework by framework.
  func addOverview(_ scorecard: Scorecard, to page: inout TextPage) {
    for whole in scorecard.register {
      let framework = whole.framework
      page.addHeading("Contracts under \(FoundText.shown(framework.title, limit: 120))")
      let contracts = scorecard.contracts.filter { $0.framework.id == framework.id }
      var table = overviewTable(
        framework,
        first: [
          TextTable.Column(title: "Contract", least: 4, most: 14),
          TextTable.Column(title: contracts.partyTitle, least: 6),
        ])
      for contract in contracts {
        table.add(
          [TextTable.Cell(contract.contract.id), TextTable.Cell(contract.contract.party.name)]
            + cells(contract.overall, contract.themes, framework, scorecard.policy))
      }
      page.add(table)
      addLegend(framework, to: &page)
    }
  }

  /// One line a supplier, or a team, framework by framework.
  func addParties(
    _ parties: [PartyScorecard], _ title: String, in scorecard: Scorecard,
    to page: inout TextPage
  ) {
    for whole in scorecard.register {
      let framework = whole.framework
      let own = parties.filter { $0.framework.id == framework.id }
      guard !own.isEmpty else { continue }
      page.addHeading("\(title) under \(FoundText.shown(framework.title, limit: 120))")
      var table = overviewTable(
        framework,
        first: [
          TextTable.Column(title: own.first?.party?.title ?? title, least: 8),
          TextTable.Column(title: "Contracts", isRight: true),
        ])
      for party in own {
        table.add(
          [
            TextTable.Cell(party.party?.name ?? FigureText.none),
            TextTable.Cell(String(party.contracts.count)),
          ] + cells(party.overall, party.themes, framework, scorecard.policy))
      }
      page.add(table)
      addLegend(framework, to: &page)
    }
  }

  /// The whole register: its scores, and its figures pooled across contracts.
  func addRegister(_ scorecard: Scorecard, to page: inout TextPage) {
    for whole in scorecard.register {
      let framework = whole.framework
      page.addHeading(
        "\(scorecard.wholeTitle) under \(FoundText.shown(framework.title, limit: 120)),"
          + " \(whole.contractWords)")
      let themes = zip(framework.themes, whole.themes).map {
        ScoreLine(title: $0.title, rollUp: $1, history: nil)
      }
      add(
        themes + [ScoreLine(title: "Overall", rollUp: whole.overall, history: nil)],
        policy: scorecard.policy, to: &page)
      addPooled(whole, to: &page)
    }
  }

  private func addPooled(_ whole: PartyScorecard, to page: inout TextPage) {
    guard !whole.measures.isEmpty else { return }
    page.addBlank()
    page.add("Figures of the quarter, pooled across contracts")
    var table = TextTable([
      TextTable.Column(title: "Measure", least: 4, most: 12),
      TextTable.Column(title: "", least: 8, lines: 2),
      TextTable.Column(title: "Contracts", isRight: true),
      TextTable.Column(title: "Figures", least: 12),
    ])
    for pooled in whole.measures {
      let measure = whole.framework.measures[pooled.place]
      table.add([
        TextTable.Cell(measure.id), TextTable.Cell(measure.title),
        TextTable.Cell(String(pooled.contracts)),
        TextTable.Cell(pooled.words(measure, in: whole.framework)),
      ])
    }
    page.add(table)
  }

  // MARK: Columns

  /// So many themes at most have a column each: beyond that there is no room for them.
  private var mostThemes: Int { max(0, (style.width - 52) / 7) + 1 }

  private func overviewTable(_ framework: Framework, first: [TextTable.Column]) -> TextTable {
    var columns = first
    if framework.themes.count <= mostThemes {
      columns += framework.themeInitials.map { TextTable.Column(title: $0, isRight: true) }
    }
    columns += [
      TextTable.Column(title: "All", isRight: true),
      TextTable.Column(title: "Rating", least: 8, most: 22),
      TextTable.Column(title: "Cov.", isRight: true),
    ]
    var table = TextTable(columns)
    table.gap = 1
    return table
  }

  private func cells(
    _ overall: RollUp, _ themes: [RollUp], _ framework: Framework, _ policy: Policy
  ) -> [TextTable.Cell] {
    let ofThemes =
      framework.themes.count <= mostThemes
      ? themes.map { TextTable.Cell(FigureText.score($0, among: policy.ratings)) } : []
    return ofThemes + [
      TextTable.Cell(FigureText.score(overall, among: policy.ratings), .strong),
      TextTable.Cell(
        overall.rating(policy.ratings), Ink(rating: overall.rating, of: policy.ratings)),
      TextTable.Cell(overall.coverage.map { $0.text(places: 0) + "%" } ?? FigureText.none),
    ]
  }

  private func addLegend(_ framework: Framework, to page: inout TextPage) {
    guard framework.themes.count <= mostThemes, !framework.themes.isEmpty else { return }
    page.add("\(framework.themeLegend), Cov. coverage", indent: 2, hanging: 2, ink: .faint)
  }
}

extension PooledMeasure {
  /// The figures in every basis that could be worked out: `35 people, 87.5%`.
  func words(_ measure: Measure, in framework: Framework) -> String {
    let unit = measure.unit(in: framework)
    return figures.filter { $0.value != nil }
      .map { FigureText.figure($0.value, in: $0.basis, unit: unit) }
      .joined(separator: ", ")
  }
}
