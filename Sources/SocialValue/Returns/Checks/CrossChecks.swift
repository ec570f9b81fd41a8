/// Holds the figures of a register against each other: breakdowns against their figures, parts
/// against wholes, quarters against the quarters before.
struct CrossChecks {
  let index: RegisterIndex
  let returns: Returns
  let plans: FrameworkPlans

  /// Every finding, contract by contract.
  func findings() -> [Finding] {
    var findings: [Finding] = []
    let settled = returns.settled
    var start = 0
    while start < settled.count {
      // One item of one contract: its quarters and their breakdowns.
      let first = settled[start].key
      var end = start + 1
      while end < settled.count, settled[end].key.contract == first.contract,
        settled[end].key.item == first.item
      { end += 1 }
      if let item = index.item(first) {
        checkBreakdowns(start..<end, item: item, into: &findings)
        if item.kind.isNumeric { checkSeries(start..<end, item: item, into: &findings) }
      }
      start = end
    }
    for contract in index.contracts.indices {
      checkWholes(contract: contract, into: &findings)
      checkEvidence(contract: contract, into: &findings)
      checkDueDates(contract: contract, into: &findings)
    }
    return findings
  }

  func subject(_ key: FigureKey) -> Finding.Subject {
    Finding.Subject(
      contract: index.contracts[key.contract].id, period: key.quarter,
      item: index.vocabulary.items[key.item])
  }

  /// The figures of one contract, as a range of the settled ones.
  func figures(ofContract contract: Int) -> Range<Int> {
    returns.firstOfContract[contract]..<returns.firstOfContract[contract + 1]
  }

  /// The row that stands for a figure.
  func row(_ index: Int) -> ReturnRow { returns.rows[Int(returns.settled[index].standing)] }

  func place(_ index: Int, _ column: ReturnFile.Column = .value) -> Finding.Place {
    let row = row(index)
    return returns.place(RowReference(file: Int(row.file), line: Int(row.line)), column)
  }

  /// Whether the contract takes a measure on in a quarter.
  func isInForce(
    _ measure: Measure, of framework: Framework, contract: Contract, in quarter: Quarter
  )
    -> Bool
  {
    guard measure.rule != nil,
      let row = contract.targetRow(framework: framework.id, measure: measure.id, in: quarter)
    else { return false }
    return row.amount != .notApplicable
  }
}
