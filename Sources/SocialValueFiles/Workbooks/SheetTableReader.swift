internal import SocialValue
internal import Workbooks

/// Finds the table of a return in one sheet, and turns its cells into the text that a CSV file
/// would have.
///
/// The header is the first row that has `contract`, `period`, `item` and `value`, whatever stands
/// above it. In a break-down sheet cells named `dimension:category` stand in for `value`, and each
/// of their columns is a table of its own.
struct SheetTableReader {
  /// The columns whose merged cells may span rows: what is said once holds of each row.
  private static let words = Set(
    ReturnsReader.required + ReturnsReader.optional
  ).subtracting(["value", "accepted"])
  private static let days: Set = ["received", "acceptedOn"]

  let sheet: Worksheet
  let path: String
  var findings: [Finding] = []
  var tables: [SheetTable] = []
  /// The header, once it is found.
  private(set) var header = SheetHeader()

  init(_ sheet: Worksheet, file: String) {
    self.sheet = sheet
    path = "\(file) › \(sheet.name)"
  }

  /// Whether the sheet holds anything.
  var isBlank: Bool { sheet.rows.isEmpty }

  /// Whether the sheet says of itself that it is for reading only, as those of our own forms do.
  var isForReading: Bool {
    guard let row = sheet.rows.first, let cell = sheet.cell(row, column: 1) else { return false }
    return sheet.text(cell) == ReturnSheet.forReading
  }

  /// Looks for the table; whether there is one.
  mutating func read() -> Bool {
    guard let header = SheetHeader(in: sheet) else { return false }
    take(header)
    tellHidden()
    if header.hasBreakdowns, !header.columns.contains(where: { $0.name == "value" }) {
      readBreakdowns()
    } else {
      readRows()
    }
    return true
  }

  /// Takes the fullest of the first rows for a header, whose missing columns are then told.
  mutating func readFaultyHeader() {
    guard let header = SheetHeader(fullestIn: sheet) else { return }
    take(header)
    readRows()
  }

  private mutating func take(_ header: SheetHeader) {
    self.header = header
    for row in header.figuresAbove(in: sheet) {
      findings.append(
        Finding(
          .rowAboveHeader, at: Finding.Place(file: path, line: row.number, isSheet: true),
          message: "the row looks like a figure, but stands above the header row",
          help: "Move the header row to the top of the table."))
    }
  }

  func place(_ row: Int, _ column: Int) -> Finding.Place {
    Finding.Place(file: path, line: row, column: column, isSheet: true)
  }

  // MARK: Rows

  /// Whether a row has nothing in the columns that are read.
  func isBlank(_ row: Worksheet.Row) -> Bool {
    !header.columns.contains { column in
      guard let name = column.name, !ReturnsReader.ignored.contains(name) else { return false }
      return sheet.cell(row, column: column.number) != nil
    }
  }

  private mutating func readRows() {
    var table = SheetTable(path: path)
    table.columns = header.columns.map(\.number)
    for (index, column) in header.columns.enumerated() {
      table.append(column.title, isFirst: index == 0)
    }
    table.finishRow(header.row)
    var merges = SheetMerges(sheet, below: header.row)
    var beyond: (row: Int, column: Int)?
    let last = header.columns.last?.number ?? 0
    for row in header.rows(of: sheet) {
      if let cell = row.cells.last.map({ sheet.cells[$0] }), beyond == nil, Int(cell.column) > last
      {
        beyond = (row.number, Int(cell.column))
      }
      if isBlank(row) { continue }
      let ranges = merges.ranges(in: row.number)
      if let fault = merged(row, ranges) {
        table.rejected.append(fault)
        continue
      }
      append(row, ranges, to: &table)
    }
    if let beyond {
      findings.append(
        Finding(
          .unknownColumn, at: place(beyond.row, beyond.column),
          message: "the cell stands beside the table, under no heading, and isn't read",
          help: "Move what it says into the 'note' cell of its row, or leave it."))
    }
    tables.append(table)
  }

  private func append(
    _ row: Worksheet.Row, _ merged: [CellRange], to table: inout SheetTable
  ) {
    var cell = row.cells.lowerBound
    for (index, column) in header.columns.enumerated() {
      while cell < row.cells.upperBound, Int(sheet.cells[cell].column) < column.number { cell += 1 }
      guard let name = column.name else {
        if index > 0 { table.append("", isFirst: false) }
        continue
      }
      if cell < row.cells.upperBound, Int(sheet.cells[cell].column) == column.number {
        append(sheet.cells[cell], name, isFirst: index == 0, to: &table)
      } else if let above = anchor(row, column.number, in: merged) {
        append(above, name, isFirst: index == 0, to: &table)
      } else {
        table.append("", isFirst: index == 0)
      }
    }
    table.finishRow(row.number)
  }

  func append(
    _ cell: Worksheet.Cell, _ name: String, isFirst: Bool, to table: inout SheetTable
  ) {
    if Self.days.contains(name), cell.kind == .date || cell.kind == .number {
      table.append(CellWords.day(sheet.text(cell), isDate: cell.kind == .date), isFirst: isFirst)
    } else {
      sheet.withText(cell) { table.append($0, isFirst: isFirst) }
    }
  }

  /// The cell whose words stand in a cell below it in the same merged range.
  private func anchor(
    _ row: Worksheet.Row, _ column: Int, in merged: [CellRange]
  ) -> Worksheet.Cell? {
    guard
      let range = merged.first(where: {
        $0.columns.lowerBound == column && $0.rows.lowerBound < row.number
      }),
      let first = sheet.row(range.rows.lowerBound)
    else { return nil }
    return sheet.cell(first, column: column)
  }

  /// What is wrong with a row that lies in a merged range; nil where the range says the same of
  /// each of its rows.
  private func merged(_ row: Worksheet.Row, _ ranges: [CellRange]) -> Finding? {
    for range in ranges {
      let within = header.columns.filter { range.columns.contains($0.number) }
      let read = within.compactMap(\.name).filter { !ReturnsReader.ignored.contains($0) }
      guard let first = read.first else { continue }
      if read.count == 1, range.rows.count == 1 || Self.words.contains(first) { continue }
      return Finding(
        .mergedCells, at: place(row.number, range.columns.lowerBound),
        message:
          "the cells \(range.text) are merged over \(read.map { "'\($0)'" }.joined(separator: " and "))",
        help: "Undo the merge, and fill in each cell by itself.")
    }
    return nil
  }
}
