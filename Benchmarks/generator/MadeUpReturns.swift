import SocialValue

/// The returns of a contract, quarter after quarter, as rows.
struct MadeUpReturns {
  private let contract: MadeUpContract
  private let setting: MadeUpContract.Setting
  private var random: SeededNumbers
  /// What was sent in after a return, and stands with the next quarter's.
  private var later: [MadeUpRow] = []

  init(_ contract: MadeUpContract, _ setting: MadeUpContract.Setting, _ random: SeededNumbers) {
    self.contract = contract
    self.setting = setting
    self.random = random
  }

  /// Gives every row to a closure, in the order in which they came in.
  mutating func send(to body: (MadeUpRow) -> Void) {
    for (place, quarter) in setting.quarters.enumerated() {
      let corrections = later
      later = []
      let figures = contract.figures(of: quarter, setting, &random)
      let received = quarter.lastDay.adding(days: 5 + random.below(25))
      for item in setting.items.indices {
        let row = MadeUpRow(quarter: place, item: item, value: figures[item], received: received)
        let cells = cells(of: row)
        report(row, body)
        for cell in cells { report(cell, body) }
        correct(row, cells, most: contract.most(item, figures, setting))
      }
      for row in corrections { body(row) }
    }
    for row in later { body(row) }
  }

  /// A figure's parts: exclusive ones add up to it, of the others none exceeds it.
  private mutating func cells(of row: MadeUpRow) -> [MadeUpRow] {
    var cells: [MadeUpRow] = []
    for dimension in contract.breakdowns[row.item] {
      var rest = row.value ?? 0
      for category in dimension.categories.indices {
        let left = dimension.categories.count - category
        var part = row
        part.cell = (dimension, category)
        switch dimension.membership {
        case .exclusive:
          part.value = left == 1 ? rest : random.below(min(rest, 2 * rest / left + 1) + 1)
          rest -= part.value ?? 0
        case .multiple: part.value = rest * random.below(40) / 100
        }
        cells.append(part)
      }
    }
    return cells
  }

  /// Gives a row as it is sent in: two in five accepted, three in a hundred with a remark, one in a
  /// thousand faulty.
  private mutating func report(_ row: MadeUpRow, _ body: (MadeUpRow) -> Void) {
    var row = row
    if random.happens(inTenThousand: 300) { row.note = random.below(RowText.notes.count) }
    let faulty = random.happens(inTenThousand: 10)
    let fault = faulty ? MadeUpRow.Fault.allCases.randomElement(using: &random) : nil
    let isYesNo = setting.items[row.item].kind == .yesNo
    if random.happens(inTenThousand: 4_000), let value = row.value {
      row.accepted = !isYesNo && random.below(5) == 0 ? value * 97 / 100 : value
    }
    if let fault, !fault.replaces || !isYesNo {
      var bad = row
      bad.fault = fault
      body(bad)
      if fault.replaces { return }
    }
    body(row)
  }

  /// Restates two figures in a hundred, with a part of each exclusive breakdown; withdraws two in a
  /// thousand, and reports them again.
  private mutating func correct(_ row: MadeUpRow, _ cells: [MadeUpRow], most: Int) {
    guard let value = row.value else { return }
    let draw = random.below(1_000)
    if draw < 2 {
      var withdrawn = row
      withdrawn.value = nil
      withdrawn.received = row.received.adding(days: 20)
      var again = row
      again.received = row.received.adding(days: 35)
      later += [withdrawn, again]
    } else if draw < 22, setting.items[row.item].kind != .yesNo {
      // One in ten is sent again as it was, and keeps what was accepted.
      let more = random.below(10) == 0 ? 0 : min(1 + value / 50, most - value)
      var restated = row
      restated.value = value + more
      restated.received = row.received.adding(days: 40)
      if more > 0, random.below(10) > 0 { restated.accepted = value + more }
      later.append(restated)
      for cell in cells {
        guard let (dimension, category) = cell.cell, dimension.membership == .exclusive,
          category == dimension.categories.count - 1, let part = cell.value
        else { continue }
        var restatedPart = restated
        restatedPart.cell = cell.cell
        restatedPart.value = part + more
        if restated.accepted != nil { restatedPart.accepted = part + more }
        later.append(restatedPart)
      }
    }
  }
}
