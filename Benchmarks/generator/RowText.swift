import SocialValue

/// Writes rows of returns as bytes.
struct RowText {
  /// The columns of a file of returns.
  static let header = Array(
    "contract,period,item,value,dimension,category,accepted,received,evidence,note\n".utf8)

  /// The remarks, as they stand in a cell.
  static let notes: [[UInt8]] = [
    "as agreed with the contract manager", "\"agency staff, who left in May, are counted\"",
    "\"the \"\"new starters\"\" sheet, tab 2\"", "\"see the return\nand the letter with it\"",
    "\"checked, line by line,\nby \"\"Payroll\"\"\"",
  ].map { Array($0.utf8) }

  private static let evidence: [[UInt8]] = [
    "Payroll extract", "Purchase ledger", "Signed list", "Monitoring forms", "Timesheets",
  ].map { Array($0.utf8) }

  private let contract: [UInt8]
  private let setting: MadeUpContract.Setting
  private let periods: [[UInt8]]
  private let items: [[UInt8]]
  private let before: [UInt8]

  init(_ contract: MadeUpContract, _ setting: MadeUpContract.Setting) {
    self.contract = Array(contract.id.utf8)
    self.setting = setting
    periods = setting.quarters.map { Array($0.label.utf8) }
    items = setting.items.map { Array($0.id.utf8) }
    before = Array(setting.quarters[0].yearBefore.label.utf8)
  }

  /// Adds a row's line.
  func append(_ row: MadeUpRow, to bytes: inout [UInt8]) {
    let kind = setting.items[row.item].kind
    let places = setting.items[row.item].shownPlaces
    bytes += row.fault == .unknownContract ? Array("X-00001".utf8) : contract
    separate(&bytes)
    bytes += row.fault == .outsideTerm ? before : periods[row.quarter]
    separate(&bytes)
    bytes += row.fault == .unknownItem ? Array("workforce.cats".utf8) : items[row.item]
    separate(&bytes)
    switch row.fault {
    case .bound: bytes += Array("<5".utf8)
    case .notApplicable: bytes += Array("n/a".utf8)
    default: append(row.value, kind, places, &bytes)
    }
    separate(&bytes)
    if let (dimension, category) = row.cell {
      bytes += dimension.id.utf8
      separate(&bytes)
      bytes += dimension.categories[category].id.utf8
    } else {
      separate(&bytes)
    }
    if row.fault == .unknownCategory { bytes += "-of-no-kind".utf8 }
    separate(&bytes)
    append(row.accepted, kind, places, &bytes)
    separate(&bytes)
    append(row.received, &bytes)
    separate(&bytes)
    if row.cell == nil, row.value != nil {
      bytes += Self.evidence[row.item % Self.evidence.count]
    }
    separate(&bytes)
    if let note = row.note { bytes += Self.notes[note] }
    bytes.append(UInt8(ascii: "\n"))
  }

  private func separate(_ bytes: inout [UInt8]) { bytes.append(UInt8(ascii: ",")) }

  private func append(_ value: Int?, _ kind: Item.Kind, _ places: Int, _ bytes: inout [UInt8]) {
    guard let value else { return }
    if kind == .yesNo {
      bytes += value == 1 ? "yes".utf8 : "no".utf8
      return
    }
    let unit = (0..<places).reduce(1) { power, _ in power * 10 }
    appendDigits(value / unit, atLeast: 1, &bytes)
    if places > 0 {
      bytes.append(UInt8(ascii: "."))
      appendDigits(value % unit, atLeast: places, &bytes)
    }
  }

  private func append(_ day: Day, _ bytes: inout [UInt8]) {
    let (year, month, day) = day.components
    appendDigits(year, atLeast: 4, &bytes)
    bytes.append(UInt8(ascii: "-"))
    appendDigits(month, atLeast: 2, &bytes)
    bytes.append(UInt8(ascii: "-"))
    appendDigits(day, atLeast: 2, &bytes)
  }

  private func appendDigits(_ number: Int, atLeast count: Int, _ bytes: inout [UInt8]) {
    var divisor = 1
    var digits = 1
    while digits < count || number / divisor >= 10 {
      divisor *= 10
      digits += 1
    }
    while divisor > 0 {
      bytes.append(UInt8(48 + number / divisor % 10))
      divisor /= 10
    }
  }
}
