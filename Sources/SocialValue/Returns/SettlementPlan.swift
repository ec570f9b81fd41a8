/// How the contracts of a register are settled, and what is kept of them.
final class SettlementPlan: Sendable {
  private let index: RegisterIndex
  private let plans: FrameworkPlans
  private let keepsSuperseded: Bool
  private let onlyQuarter: Quarter?
  /// By catalogue and item, whether a figure may be asked for three quarters later.
  private let standsForYear: [[Bool]]

  /// Makes a plan.
  ///
  /// - Parameters:
  ///   - index: the contracts and frameworks.
  ///   - plans: the frameworks, to hold figures against each other.
  ///   - keepsSuperseded: whether rows that others took the place of can be looked at afterwards.
  ///   - onlyQuarter: the only quarter that will be scored, where there is only one.
  init(
    _ index: RegisterIndex, plans: FrameworkPlans, keepsSuperseded: Bool, onlyQuarter: Quarter?
  ) {
    self.index = index
    self.plans = plans
    self.keepsSuperseded = keepsSuperseded
    self.onlyQuarter = onlyQuarter
    standsForYear = index.catalogues.map {
      $0.items.map { $0?.standsForYear ?? false || $0?.kind == .level }
    }
  }

  /// Settles a contract.
  ///
  /// - Complexity: O(rows).
  func settle(
    _ contract: Int, _ rows: [PackedRow], _ context: SettlementContext
  ) -> SettledContract {
    guard !rows.isEmpty else { return SettledContract(number: contract) }
    var settlement = ContractSettlement(
      context, contract: contract, rows: rows, keepsSuperseded: keepsSuperseded,
      isKept: onlyQuarter == nil)
    var figures = settlement.settle()
    var findings = settlement.findings
    findings += CrossChecks(context, contract: contract, figures: figures, plans: plans).findings()
    if let onlyQuarter {
      figures = figures.only(
        onlyQuarter, standsForYear: standsForYear[index.catalogueNumber(ofContract: contract)],
        isOfWholeTerm: itemsOfWholeTerm(contract))
    }
    return SettledContract(
      number: contract, figures: figures, counts: settlement.counts, findings: findings)
  }

  /// By item, whether a target of a contract counts all quarters of its term.
  private func itemsOfWholeTerm(_ contract: Int) -> [Bool] {
    var isOfWholeTerm = Array(repeating: false, count: index.vocabulary.items.count)
    let contract = index.contracts[contract]
    for id in contract.frameworks {
      guard let plan = plans[id] else { continue }
      for measure in plan.measures {
        let rows = contract.targetRows(framework: id, measure: measure.measure.id)
        guard rows.contains(where: { $0.per?.window == .contract }) else { continue }
        for use in measure.uses { isOfWholeTerm[use.number] = true }
        if let spend = plan.spendItem { isOfWholeTerm[spend.number] = true }
      }
    }
    return isOfWholeTerm
  }
}

/// What a contract came to.
package struct SettledContract: Sendable {
  let number: Int
  var figures = ContractFigures()
  var counts = RowCounts()
  var findings: [Finding] = []
}
