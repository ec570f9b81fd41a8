extension Evaluator {
  /// What a contract's targets need reported for a quarter: each item once, in the order of the
  /// contract's frameworks.
  ///
  /// A target in force counts, a `record` row too; one that is `n/a` or faulty, or whose measure is
  /// in development, needs nothing. Of a rule only the items that the target's basis uses are
  /// needed, and of a provision those that are due. Outside the contract's term nothing is.
  ///
  /// - Parameters:
  ///   - contract: a contract of the register.
  ///   - quarter: the quarter to be reported.
  /// - Returns: the items, with what asks for them.
  /// - Complexity: O(measures of the contract's frameworks × items).
  public func needs(of contract: Contract, in quarter: Quarter) -> [ItemNeed] {
    guard let number = register.index.contractNumbers[contract.id],
      contract.term.contains(quarter)
    else { return [] }
    var needs: [Int: ItemNeed] = [:]
    for id in contract.frameworks {
      guard let plan = plans[id] else { continue }
      for place in plan.measures.indices {
        note(place, of: plan, contract: number, in: quarter, into: &needs)
      }
    }
    let order = contract.frameworks.flatMap { plans[$0]?.framework.items ?? [] }
    return order.compactMap { item in
      register.index.vocabulary.itemNumbers[item.id].flatMap { needs.removeValue(forKey: $0) }
    }
  }

  /// Notes the items that one measure needs.
  private func note(
    _ place: Int, of plan: FrameworkPlan, contract number: Int, in quarter: Quarter,
    into needs: inout [Int: ItemNeed]
  ) {
    let measure = plan.measures[place].measure
    let key = Contract.MeasureKey(framework: plan.framework.id, measure: measure.id)
    let contract = register.index.contracts[number]
    guard
      let row = contract.targetRow(
        framework: key.framework, measure: key.measure, in: quarter),
      !row.isFaulty, row.amount != .notApplicable
    else { return }
    let setting = setting(of: number, under: plan, in: quarter)
    var uses = plan.measures[place].needed(in: row.basis) { setting.isDue($0, besides: place) }
    if let spend = plan.spendItem, row.per == .spend, !row.isRecord { uses.append(spend) }
    let catalogue = register.index.catalogue(ofContract: number)
    let claimed = plan.measures[place].claimed
    for use in uses {
      guard let item = catalogue.items[use.number] else { continue }
      var need =
        needs[use.number] ?? ItemNeed(item: item, dimensions: [], measures: [], evidence: [])
      if !need.measures.contains(key) { need.measures.append(key) }
      if let evidence = measure.evidence, claimed.contains(where: { $0.number == use.number }),
        !need.evidence.contains(evidence)
      {
        need.evidence.append(evidence)
      }
      let asked = plan.measures[place].dimensions.filter {
        catalogue.dimensionsOfItem[use.number].contains($0)
      }
      for dimension in asked.compactMap({ catalogue.dimensions[$0] })
      where !need.dimensions.contains(where: { $0.id == dimension.id }) {
        need.dimensions.append(dimension)
      }
      if case .assessment(let statements) = measure.rule {
        for statement in statements
        where statement.item == item.id && !need.statements.contains(statement) {
          need.statements.append(statement)
        }
      }
      needs[use.number] = need
    }
  }
}

extension MeasurePlan {
  /// The items that a target in a basis needs.
  ///
  /// - Parameters:
  ///   - basis: what the target is set in.
  ///   - isDue: whether an item that a provision lists is due.
  /// - Returns: the items, in the rule's order; one named twice stands twice.
  fileprivate func needed(in basis: Basis?, isDue: (_ item: Int) -> Bool) -> [ItemUse] {
    switch rule {
    case nil: []
    case .quantity(_, let share?, _) where basis == .percent: share.parts + share.wholes
    case .quantity(let items, _, _): items
    case .contribution(let money, let hours, let hourValue):
      (basis == .hours ? [] : money) + (basis == .hours || hourValue != nil ? hours : [])
    case .assurance(let parts):
      parts.flatMap { part in
        switch part {
        case .share(let share): share.parts + share.wholes
        case .yes(let use): [use]
        }
      }
    case .provision(let items, _): items.map(\.use).filter { isDue($0.number) }
    case .assessment(let statements): statements
    case .narrative(let item): [item]
    }
  }

  /// The numbers of the dimensions that the rule asks for.
  fileprivate var dimensions: [Int] {
    if case .provision(_, let dimensions) = rule { dimensions } else { [] }
  }
}
