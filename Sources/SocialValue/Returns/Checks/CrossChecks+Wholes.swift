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
        let plain = PlainShare(share)
        for first in figures.particulars.firstReceived {
          let quarter = first.quarter
          if let plain, isWithin(plain, in: quarter) { continue }
          guard let (part, whole) = reader.claimedSums(share, in: quarter), part > whole else {
            continue
          }
          tell(share, part, whole, of: place, plan, by: reader, in: quarter, into: &findings)
        }
      }
    }
  }

  /// A part that is one item within a whole that is one, both of which say something of their own
  /// quarter alone: so most are.
  private struct PlainShare {
    let part: MeasurePlan.ItemUse
    let whole: MeasurePlan.ItemUse

    init?(_ share: MeasurePlan.Share) {
      guard share.uses.count == 2, share.parts.count == 1 else { return nil }
      part = share.uses[0]
      whole = share.uses[1]
      guard part.places == whole.places, !part.standsForYear, !whole.standsForYear else {
        return nil
      }
    }
  }

  /// Whether anything is reported of an item.
  private func hasFigures(of use: MeasurePlan.ItemUse) -> Bool {
    figures.hasItem(use.number)
  }

  /// Whether a part doesn't exceed its whole, or one of them isn't claimed.
  private func isWithin(_ share: PlainShare, in quarter: Quarter) -> Bool {
    guard let part = claimed(share.part, in: quarter), let whole = claimed(share.whole, in: quarter)
    else { return true }
    return part <= whole
  }

  /// What is claimed of an item in a quarter; nil where nothing is, or it can't be used.
  private func claimed(_ use: MeasurePlan.ItemUse, in quarter: Quarter) -> Int64? {
    let key = FigureKey(contract: contract, item: use.number, quarter: quarter)
    return figures.place(of: key).flatMap { figures.figures[$0].claimedAmount }
  }

  private func tell(
    _ share: MeasurePlan.Share, _ part: FixedDecimal, _ whole: FixedDecimal, of place: Int,
    _ plan: FrameworkPlan, by reader: FigureReader, in quarter: Quarter,
    into findings: inout [Finding]
  ) {
    let uses = share.parts + share.wholes
    let row = uses.lazy.compactMap { use -> RowReference? in
      if case .reported(let figure) = reader.figure(use, in: quarter) { figure.row } else { nil }
    }.first
    guard let row else { return }
    func names(_ uses: [MeasurePlan.ItemUse]) -> String {
      uses.map { "'\(plan.item($0).id)'" }.joined(separator: " + ")
    }
    func shown(_ sum: FixedDecimal, _ uses: [MeasurePlan.ItemUse]) -> String {
      uses.first.map { FigureWords.short(sum, of: plan.item($0)) } ?? FigureWords.number(sum)
    }
    findings.append(
      Finding(
        .partAboveWhole, at: context.place(row.number),
        about: Finding.Subject(
          contract: index.contracts[contract].id, period: quarter,
          item: share.parts.first.map { plan.item($0).id }),
        message:
          "\(names(share.parts)) is \(shown(part, share.parts)), more than \(names(share.wholes)), \(shown(whole, share.wholes)), that it is part of (\(plan.measures[place].measure.id))",
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
