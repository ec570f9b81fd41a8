extension CrossChecks {
  /// Holds parts against the wholes that they lie within, claimed against claimed, quarter by
  /// quarter, for every such rule of the contract's frameworks.
  func checkWholes(contract: Int, into findings: inout [Finding]) {
    let reader = FigureReader(returns: returns, contract: contract, countOnly: .reported)
    var quarters: [Quarter] = []
    var seen: [[Int]] = []
    for id in index.contracts[contract].frameworks {
      for plan in plans[id]?.measures ?? [] {
        for share in plan.sharesWithin {
          let numbers = share.parts.map(\.number) + [-1] + share.wholes.map(\.number)
          guard !seen.contains(numbers) else { continue }
          seen.append(numbers)
          if quarters.isEmpty { quarters = self.quarters(ofContract: contract) }
          for quarter in quarters {
            check(share, of: plan.measure, by: reader, in: quarter, into: &findings)
          }
        }
      }
    }
  }

  /// The quarters in which a contract reports anything, in order.
  private func quarters(ofContract contract: Int) -> [Quarter] {
    var quarters: [Quarter] = []
    for position in figures(ofContract: contract) {
      let quarter = returns.settled[position].key.quarter
      if !quarters.contains(quarter) { quarters.append(quarter) }
    }
    return quarters.sorted()
  }

  private func check(
    _ share: MeasurePlan.Share, of measure: Measure, by reader: FigureReader, in quarter: Quarter,
    into findings: inout [Finding]
  ) {
    guard reader.isBroken(share, in: quarter),
      let part = reader.claimedSum(share.parts, in: quarter),
      let whole = reader.claimedSum(share.wholes, in: quarter)
    else { return }
    let uses = share.parts + share.wholes
    let row = uses.lazy.compactMap { use -> RowReference? in
      if case .reported(let figure) = reader.figure(use, in: quarter) { figure.row } else { nil }
    }.first
    guard let row else { return }
    func names(_ uses: [MeasurePlan.ItemUse]) -> String {
      uses.map { "'\($0.item.id)'" }.joined(separator: " + ")
    }
    func shown(_ sum: FixedDecimal, _ uses: [MeasurePlan.ItemUse]) -> String {
      uses.first.map { FigureWords.short(sum, of: $0.item) } ?? FigureWords.number(sum)
    }
    findings.append(
      Finding(
        .partAboveWhole, at: returns.place(row),
        about: Finding.Subject(
          contract: index.contracts[reader.contract].id, period: quarter,
          item: share.parts.first?.item.id),
        message:
          "\(names(share.parts)) is \(shown(part, share.parts)), more than \(names(share.wholes)), \(shown(whole, share.wholes)), that it is part of (\(measure.id))",
        help: "Correct whichever is wrong: the part counts some of the whole's own."))
  }
}

extension MeasurePlan {
  /// The parts that can't exceed their whole.
  var sharesWithin: [Share] {
    switch rule {
    case .quantity(_, let share?, _) where share.isWithin: [share]
    case .assurance(let parts):
      parts.compactMap { part in
        if case .share(let share) = part { share } else { nil }
      }
    default: []
    }
  }
}
