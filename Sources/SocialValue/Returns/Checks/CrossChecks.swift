/// Holds the figures of a contract against each other: breakdowns against their figures, parts
/// against wholes, quarters against the quarters before.
struct CrossChecks {
  let context: SettlementContext
  let contract: Int
  let figures: ContractFigures
  let plans: FrameworkPlans

  init(
    _ context: SettlementContext, contract: Int, figures: ContractFigures, plans: FrameworkPlans
  ) {
    self.context = context
    self.contract = contract
    self.figures = figures
    self.plans = plans
  }

  var index: RegisterIndex { context.index }

  /// Every finding, item by item.
  func findings() -> [Finding] {
    var findings: [Finding] = []
    let catalogue = index.catalogue(ofContract: contract)
    let settled = figures.figures
    var start = 0
    while start < settled.count {
      let number = settled[start].key.item
      var end = start + 1
      while end < settled.count, settled[end].key.item == number { end += 1 }
      // An item is only looked at as a whole where something is to be told of it.
      if let kind = catalogue.items[number]?.kind {
        checkBreakdowns(start..<end, catalogue, into: &findings)
        if kind.isNumeric {
          checkSeries(
            figures.wholes(of: number), isFlow: catalogue.items[number]?.over == .flow,
            places: kind.places, into: &findings)
        }
      }
      start = end
    }
    checkWholes(into: &findings)
    checkEvidence(into: &findings)
    checkDueDates(into: &findings)
    return findings
  }

  func place(_ place: Int, _ column: ReturnFile.Column = .value) -> Finding.Place {
    context.place(figures.figures[place].number, column)
  }

  /// The item of a figure.
  func item(_ place: Int) -> Item? { index.item(figures.figures[place].key) }

  func subject(_ place: Int) -> Finding.Subject {
    context.subject(figures.figures[place].key.figure)
  }
}
