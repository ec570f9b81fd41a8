extension CrossChecks {
  /// Asks for evidence where a definition wants some: of figures above 0 that a measure in force
  /// rests on, not yet accepted, with nothing in their `evidence` cell.
  func checkEvidence(contract number: Int, into findings: inout [Finding]) {
    let contract = index.contracts[number]
    // The measures that ask for evidence, by the items that they claim.
    var asking = [[(framework: Framework, measure: Measure)]](
      repeating: [], count: index.vocabulary.items.count)
    var isAny = false
    for id in contract.frameworks {
      guard let framework = index.framework(id) else { continue }
      for measure in framework.measures where measure.evidence != nil {
        for item in Self.claimedItems(measure) {
          guard let itemNumber = index.vocabulary.itemNumbers[item] else { continue }
          asking[itemNumber].append((framework, measure))
          isAny = true
        }
      }
    }
    guard isAny else { return }
    for position in figures(ofContract: number) {
      let figure = returns.settled[position]
      guard figure.key.cell == 0, figure.state == .reported, figure.accepted.kind == .empty,
        figure.claimed.kind == .number, figure.claimed.amount > 0, !hasEvidence(position)
      else { continue }
      let measure = asking[figure.key.item].first {
        isInForce($0.measure, of: $0.framework, contract: contract, in: figure.key.quarter)
      }?.measure
      guard let measure, let evidence = measure.evidence else { continue }
      findings.append(
        Finding(
          .evidenceMissing, at: place(position, .evidence), about: subject(figure.key),
          message:
            "no evidence is given for '\(index.vocabulary.items[figure.key.item])', which \(measure.id) rests on",
          help: "Say in the 'evidence' cell where it can be seen. Asked for: \(evidence)"))
    }
  }

  /// Whether the row that stands points to evidence; of several assessors any one's.
  private func hasEvidence(_ position: Int) -> Bool {
    let parts = returns.assessments(of: returns.settled[position].key)
    guard !parts.isEmpty else { return row(position).hasEvidence }
    return parts.contains {
      $0.figure.state == .reported && returns.rows[Int($0.figure.standing)].hasEvidence
    }
  }

  /// The items of a measure's rule that evidence is asked for: what is claimed, not the wholes.
  static func claimedItems(_ measure: Measure) -> [String] {
    switch measure.rule {
    case .quantity(let quantity): quantity.items
    case .contribution(let contribution): contribution.money + contribution.hours
    case .assurance(let parts):
      parts.flatMap { part in
        switch part {
        case .share(let items, _): items
        case .yes(let item): [item]
        }
      }
    case .assessment(let statements): statements.map(\.item)
    case .provision, .narrative, nil: []
    }
  }
}
