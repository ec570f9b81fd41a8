extension CrossChecks {
  /// Holds parts against the wholes that they lie within, claimed against claimed, quarter by
  /// quarter, for every such rule of the contract's frameworks.
  func checkWholes(into findings: inout [Finding]) {
    let reader = FigureReader(
      context: context, figures: figures, contract: contract, countOnly: .reported)
    var seen: [[Int]] = []
    for id in index.contracts[contract].frameworks {
      guard let plan = plans[id] else { continue }
      for (place, share) in plan.sharesWithin {
        guard share.wholes.contains(where: { hasFigures(of: $0) }),
          share.parts.contains(where: { hasFigures(of: $0) })
        else { continue }
        let items = share.parts.map(\.number) + [-1] + share.wholes.map(\.number)
        guard !seen.contains(items) else { continue }
        seen.append(items)
        for first in figures.company.firstReceived {
          check(
            share, of: plan.measures[place], by: reader, in: first.quarter,
            into: &findings)
        }
      }
    }
  }

  /// Whether anything is reported of an item.
  private func hasFigures(of use: MeasurePlan.ItemUse) -> Bool {
    figures.hasItem(use.number)
  }

  /// Whether a part is told at once not to exceed its whole: as it mostly is, with one item each.
  private func isPlainlyWithin(_ share: MeasurePlan.Share, in quarter: Quarter) -> Bool {
    guard share.uses.count == 2, share.parts.count == 1 else { return false }
    let (part, whole) = (share.uses[0], share.uses[1])
    guard part.places == whole.places, !part.item.standsForYear, !whole.item.standsForYear else {
      return false
    }
    guard let part = claimed(part, in: quarter), let whole = claimed(whole, in: quarter) else {
      return true
    }
    return part <= whole
  }

  /// What is claimed of an item in a quarter; nil where nothing is, or it can't be used.
  private func claimed(_ use: MeasurePlan.ItemUse, in quarter: Quarter) -> Int64? {
    let key = FigureKey(contract: contract, item: use.number, quarter: quarter)
    return figures.place(of: key).flatMap { figures.figures[$0].claimedAmount }
  }

  private func check(
    _ share: MeasurePlan.Share, of plan: MeasurePlan, by reader: FigureReader, in quarter: Quarter,
    into findings: inout [Finding]
  ) {
    guard !isPlainlyWithin(share, in: quarter),
      let (part, whole) = reader.claimedSums(share, in: quarter), part > whole
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
        .partAboveWhole, at: context.place(row.number),
        about: Finding.Subject(
          contract: index.contracts[contract].id, period: quarter,
          item: share.parts.first?.item.id),
        message:
          "\(names(share.parts)) is \(shown(part, share.parts)), more than \(names(share.wholes)), \(shown(whole, share.wholes)), that it is part of (\(plan.measure.id))",
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
