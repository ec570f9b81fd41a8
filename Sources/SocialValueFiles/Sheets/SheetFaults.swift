internal import SocialValue

/// Collects what is wrong with a sheet.
struct SheetFaults {
  private(set) var findings: [Finding] = []

  /// Tells a fault of a cell.
  mutating func add(
    _ code: Finding.Code, _ row: CSVTable.Row, _ column: SheetColumn, _ message: String,
    _ help: String
  ) {
    findings.append(
      Finding(code, at: row.place(column.rawValue), message: message, help: help))
  }

  /// Tells a value that doesn't make sense where it stands.
  mutating func bad(
    _ row: CSVTable.Row, _ column: SheetColumn, expected: String, _ help: String
  ) {
    let found = FoundText.quoted(SheetText.line(row[column.rawValue]))
    add(.badSetting, row, column, "expected \(expected), found \(found)", help)
  }

  /// Tells that a cell must be empty in its row.
  mutating func mustBeEmpty(_ row: CSVTable.Row, _ column: SheetColumn, _ why: String) {
    guard !SheetText.line(row[column.rawValue]).isEmpty else { return }
    bad(row, column, expected: "nothing", "\(why): leave '\(column.rawValue)' empty.")
  }

  /// Tells findings made elsewhere.
  mutating func add(_ others: [Finding]) { findings += others }
}
