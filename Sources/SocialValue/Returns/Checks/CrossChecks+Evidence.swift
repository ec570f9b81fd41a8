extension CrossChecks {
  /// Asks for evidence where a definition wants some: of figures above 0 that a measure in force
  /// rests on, not yet accepted, with nothing in their `evidence` cell.
  func checkEvidence(into findings: inout [Finding]) {
    let contract = index.contracts[contract]
    let plans = contract.frameworks.compactMap { self.plans[$0] }
    for place in figures.wholes {
      let position = Int(place)
      let figure = figures.figures[position]
      guard !figure.hasEvidence, figure.acceptance == .none,
        let amount = figure.claimedAmount, amount > 0
      else { continue }
      for plan in plans {
        let asking = plan.asksEvidenceForItem[figure.key.item].lazy.map {
          plan.measures[$0].measure
        }
        guard
          let measure = asking.first(where: {
            isInForce($0, of: plan.framework, contract: contract, in: figure.key.quarter)
          })
        else { continue }
        findings.append(
          Finding(
            .evidenceMissing, at: self.place(position, .evidence), about: subject(position),
            message:
              "no evidence is given for '\(index.vocabulary.items[figure.key.item])', which \(measure.id) rests on",
            help:
              "Say in the 'evidence' cell where it can be seen. Asked for: \(measure.evidence ?? "")"
          ))
        break
      }
    }
  }

  /// Whether the contract takes a measure on in a quarter.
  private func isInForce(
    _ measure: Measure, of framework: Framework, contract: Contract, in quarter: Quarter
  ) -> Bool {
    guard measure.rule != nil,
      let row = contract.targetRow(framework: framework.id, measure: measure.id, in: quarter)
    else { return false }
    return row.amount != .notApplicable
  }
}
