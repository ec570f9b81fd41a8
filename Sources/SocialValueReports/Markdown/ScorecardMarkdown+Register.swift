import SocialValue

extension ScorecardMarkdown {
  /// One row a contract, framework by framework.
  static func addOverview(_ scorecard: Scorecard, to page: inout MarkdownPage) {
    page.addHeading(2, "Contracts")
    for whole in scorecard.register {
      let framework = whole.framework
      page.add("Under \(framework.title) (\(framework.id))")
      let contracts = scorecard.contracts.filter { $0.framework.id == framework.id }
      page.addTable(
        [("Contract", false), ("Title", false), (contracts.partyTitle, false)]
          + overviewColumns(framework),
        contracts.map { contract in
          [contract.contract.id, contract.contract.title, contract.contract.party.name]
            + cells(contract.overall, contract.themes, scorecard.policy)
        })
    }
  }

  /// One row a supplier, or a team, framework by framework.
  static func addParties(
    _ parties: [PartyScorecard], _ title: String, in scorecard: Scorecard,
    to page: inout MarkdownPage
  ) {
    guard !parties.isEmpty else { return }
    page.addHeading(2, title)
    for whole in scorecard.register {
      let framework = whole.framework
      let own = parties.filter { $0.framework.id == framework.id }
      guard !own.isEmpty else { continue }
      page.add("Under \(framework.title) (\(framework.id))")
      page.addTable(
        [(own.first?.party?.title ?? title, false), ("Contracts", true)]
          + overviewColumns(framework),
        own.map { party in
          [party.party?.name ?? FigureText.none, String(party.contracts.count)]
            + cells(party.overall, party.themes, scorecard.policy)
        })
    }
  }

  /// The whole register: its scores, and its figures pooled across contracts.
  static func addRegister(_ scorecard: Scorecard, to page: inout MarkdownPage) {
    page.addHeading(2, scorecard.wholeTitle)
    for whole in scorecard.register {
      let framework = whole.framework
      page.add(
        "Under \(framework.title) (\(framework.id)),"
          + " \(whole.contractWords)")
      let rollUps =
        zip(framework.themes, whole.themes).map { ($0.title, $1) } + [("Overall", whole.overall)]
      page.addTable(
        [("Theme", false)] + rollUpColumns,
        rollUps.map { [$0] + cells($1, scorecard.policy) })
      guard !whole.measures.isEmpty else { continue }
      page.add(
        "Figures of the quarter, pooled across contracts: parts over wholes, not a mean of"
          + " percentages")
      page.addTable(
        [("Measure", false), ("Title", false), ("Contracts", true), ("Figures", false)],
        whole.measures.map { pooled in
          let measure = framework.measures[pooled.place]
          return [
            measure.id, measure.title, String(pooled.contracts),
            pooled.words(measure, in: framework),
          ]
        })
    }
  }

  private static func overviewColumns(_ framework: Framework) -> [(title: String, isRight: Bool)] {
    framework.themes.map { ($0.title, true) } + [
      ("Overall", true), ("Rating", false), ("Coverage", true),
    ]
  }

  private static func cells(_ overall: RollUp, _ themes: [RollUp], _ policy: Policy) -> [String] {
    themes.map { FigureText.score($0, among: policy.ratings) } + [
      FigureText.score(overall, among: policy.ratings), overall.rating(policy.ratings),
      FigureText.percent(overall.coverage),
    ]
  }
}
