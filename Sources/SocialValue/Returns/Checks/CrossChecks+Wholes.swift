extension CrossChecks {
  /// Holds parts against the wholes that they lie within, claimed against claimed, quarter by
  /// quarter, for every such rule of the contract's frameworks.
  func checkWholes(contract: Int, into findings: inout [Finding]) {
    let range = figures(ofContract: contract)
    guard !range.isEmpty else { return }
    var quarters: Set<Quarter> = []
    for position in range { quarters.insert(returns.settled[position].key.quarter) }
    let inOrder = quarters.sorted()
    var seen: Set<[String]> = []
    for id in index.contracts[contract].frameworks {
      guard let framework = index.framework(id) else { continue }
      for measure in framework.measures {
        for share in Self.sharesWithin(measure)
        where seen.insert(share.parts + ["/"] + share.wholes).inserted {
          for quarter in inOrder {
            check(share, of: measure, contract: contract, quarter: quarter, into: &findings)
          }
        }
      }
    }
  }

  private static func sharesWithin(_ measure: Measure) -> [(parts: [String], wholes: [String])] {
    switch measure.rule {
    case .quantity(let quantity) where quantity.within: return [(quantity.items, quantity.outOf)]
    case .assurance(let parts):
      return parts.compactMap { part in
        if case .share(let items, let outOf) = part { (items, outOf) } else { nil }
      }
    default: return []
    }
  }

  private func check(
    _ share: (parts: [String], wholes: [String]), of measure: Measure, contract: Int,
    quarter: Quarter, into findings: inout [Finding]
  ) {
    let part = FigureSum(share.parts, contract: contract, quarter: quarter, index, returns)
    let whole = FigureSum(share.wholes, contract: contract, quarter: quarter, index, returns)
    guard whole.isComplete, let row = part.firstRow, part.total > whole.total else { return }
    findings.append(
      Finding(
        .partAboveWhole, at: returns.place(row),
        about: Finding.Subject(
          contract: index.contracts[contract].id, period: quarter, item: share.parts.first),
        message:
          "\(share.parts.joined(separator: " + ")) is \(part.total.text), more than \(share.wholes.joined(separator: " + ")), \(whole.total.text), that it is part of (\(measure.id))",
        help: "Correct whichever is wrong: the part counts some of the whole's own."))
  }
}

/// The claimed sum of some items in one quarter.
struct FigureSum {
  /// The sum of what is reported.
  var total = FixedDecimal.zero
  /// Whether every item is reported and usable.
  var isComplete = true
  /// The first row that reports any of it.
  var firstRow: RowReference?

  init(
    _ items: [String], contract: Int, quarter: Quarter, _ index: RegisterIndex, _ returns: Returns
  ) {
    for id in items {
      guard let number = index.vocabulary.itemNumbers[id],
        let item = index.catalogue(ofContract: contract).items[number]
      else {
        isComplete = false
        continue
      }
      let key = FigureKey(contract: contract, item: number, quarter: quarter)
      guard case .reported(let figure) = returns.figure(key, places: item.kind.places),
        let claimed = figure.claimed.number
      else {
        isComplete = false
        continue
      }
      total = total.adding(claimed) ?? total
      firstRow = firstRow ?? figure.row
    }
  }
}
