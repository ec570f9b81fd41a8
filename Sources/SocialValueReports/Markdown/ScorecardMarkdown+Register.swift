import SocialValue

extension ScorecardMarkdown {
  /// One row a contract, framework by framework.
  static func addOverview(_ scorecard: Scorecard, to page: inout MarkdownPage) {
    page.addHeading(2, "Contracts")
    for whole in scorecard.register {
      let framework = whole.framework
      page.add("Under \(framework.title) (\(framework.id))")
      page.addTable(
        [("Contract", false), ("Title", false), ("Supplier", false)] + overviewColumns(framework),
        scorecard.contracts.filter { $0.framework.id == framework.id }.map { contract in
          [contract.contract.id, contract.contract.title, contract.contract.supplier]
            + cells(contract.overall, contract.themes, scorecard.policy)
        })
    }
  }

  /// One row a supplier, framework by framework.
  static func addSuppliers(_ scorecard: Scorecard, to page: inout MarkdownPage) {
    page.addHeading(2, "Suppliers")
    for whole in scorecard.register {
      let framework = whole.framework
      page.add("Under \(framework.title) (\(framework.id))")
      page.addTable(
        [("Supplier", false), ("Contracts", true)] + overviewColumns(framework),
        scorecard.suppliers.filter { $0.framework.id == framework.id }.map { supplier in
          [supplier.supplier ?? FigureText.none, String(supplier.contracts.count)]
            + cells(supplier.overall, supplier.themes, scorecard.policy)
        })
    }
  }

  /// The whole register: its scores, and its figures pooled across contracts.
  static func addRegister(_ scorecard: Scorecard, to page: inout MarkdownPage) {
    page.addHeading(2, "The register")
    for whole in scorecard.register {
      let framework = whole.framework
      page.add(
        "Under \(framework.title) (\(framework.id)),"
          + " \(FigureText.counted(whole.contracts.count, "contracts"))")
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
    themes.map { FigureText.score($0.score) } + [
      FigureText.score(overall.score), overall.rating(policy.ratings),
      FigureText.percent(overall.coverage),
    ]
  }
}
