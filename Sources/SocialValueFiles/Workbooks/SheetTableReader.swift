internal import SocialValue
internal import Workbooks

/// Finds the table of a return in one sheet, and turns its cells into the text that a CSV file
/// would have.
///
/// The header is the first row that has `contract`, `period`, `item` and `value`, whatever stands
/// above it. In a break-down sheet cells named `dimension:category` stand in for `value`, and each
/// of their columns is a table of its own.
struct SheetTableReader {
  /// The rows that may stand above the header.
  private static let mostAbove = 100
  private static let names = Set(
    ReturnsReader.required + ReturnsReader.optional + ReturnsReader.ignored)
  /// The columns whose merged cells may span rows: what is said once holds of each row.
  private static let words = Set(
    ReturnsReader.required + ReturnsReader.optional
  ).subtracting(["value", "accepted"])
  private static let ids: Set = ["contract", "period", "item"]
  private static let days: Set = ["received", "acceptedOn"]

  let sheet: Worksheet
  let path: String
  private(set) var findings: [Finding] = []
  private(set) var tables: [SheetTable] = []

  /// A column of the table.
  private struct Column {
    var number: Int
    var title: String
    /// The known column's name; nil for any other.
    var name: String?
  }

  private var columns: [Column] = []
  private var header = 0

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
    guard let place = headerPlace() else { return false }
    readHeader(place)
    tellHidden()
    if columns.contains(where: { $0.name == "value" }) || !hasMatrix {
      readRows()
    } else {
      readMatrix()
    }
    return true
  }

  /// Takes the fullest of the first rows for a header, whose missing columns are then told.
  mutating func readFaultyHeader() {
    let rows = sheet.rows.prefix(20)
    let place = rows.indices.max { known(sheet.rows[$0]).count < known(sheet.rows[$1]).count }
    guard let place else { return }
    let best = known(sheet.rows[place]).isEmpty ? rows.startIndex : place
    readHeader(best)
    readRows()
  }

  // MARK: The header

  private func known(_ row: Worksheet.Row) -> [String] {
    row.cells.compactMap { name(of: sheet.text(sheet.cells[$0])) }
  }

  private func name(of title: String) -> String? {
    let title = CellWords.trimmed(title).lowercased()
    return Self.names.first { $0.lowercased() == title }
  }

  private func headerPlace() -> Int? {
    sheet.rows.prefix(Self.mostAbove).indices.first { place in
      let row = sheet.rows[place]
      let names = known(row)
      guard Self.ids.allSatisfy(names.contains) else { return false }
      return names.contains("value")
        || row.cells.contains { Self.category(of: sheet.text(sheet.cells[$0])) != nil }
    }
  }

  /// The dimension and category that a break-down column is of.
  private static func category(of title: String) -> (dimension: String, category: String)? {
    let pieces = CellWords.trimmed(title).split(separator: ":", omittingEmptySubsequences: false)
    guard pieces.count == 2, !pieces[0].isEmpty, !pieces[1].isEmpty else { return nil }
    return (String(pieces[0]), String(pieces[1]))
  }

  private var hasMatrix: Bool { columns.contains { Self.category(of: $0.title) != nil } }

  private mutating func readHeader(_ place: Int) {
    header = place
    let row = sheet.rows[place]
    columns = row.cells.map { index in
      let cell = sheet.cells[index]
      let title = CellWords.trimmed(sheet.text(cell))
      return Column(number: Int(cell.column), title: title, name: name(of: title))
    }
    // A row above that fills the same columns would be a figure: a sorted sheet, say.
    let wanted = columns.filter { $0.name.map(ReturnsReader.required.contains) ?? false }
    let period = columns.first { $0.name == "period" }?.number ?? 0
    for above in sheet.rows[..<place]
    where wanted.count > 2 && wanted.allSatisfy({ sheet.cell(above, column: $0.number) != nil }) {
      guard let cell = sheet.cell(above, column: period),
        Quarter(reading: CellWords.trimmed(sheet.text(cell))) != nil
      else { continue }
      findings.append(
        Finding(
          .rowAboveHeader, at: Finding.Place(file: path, line: above.number, isSheet: true),
          message: "the row looks like a figure, but stands above the header row",
          help: "Move the header row to the top of the table."))
    }
  }

  private func place(_ row: Int, _ column: Int) -> Finding.Place {
    Finding.Place(file: path, line: row, column: column, isSheet: true)
  }

  private mutating func tellHidden() {
    if sheet.isHidden {
      findings.append(
        Finding(
          .hiddenCells, at: Finding.Place(file: path, isSheet: true),
          message: "the sheet is hidden, and was read",
          help: "Show it, and see that it is meant to be reported; remove it if not."))
    }
    tellHiddenColumns()
    let hidden = sheet.rows[(header + 1)...].filter { $0.isHidden && !isBlank($0) }
    guard let first = hidden.first else { return }
    findings.append(
      Finding(
        .hiddenCells, at: place(first.number, 0),
        message: hidden.count == 1
          ? "the row is hidden, and was read"
          : "\(hidden.count) rows from here on are hidden, and were read",
        help: "Show them, and see that they are meant to be reported; remove them if not."))
  }

  /// Tells of the columns that are hidden; those of ids may be, as in our own forms.
  private mutating func tellHiddenColumns() {
    for column in columns where sheet.hiddenColumns.contains(where: { $0.contains(column.number) })
    {
      let isRead = column.name.map { !ReturnsReader.ignored.contains($0) }
      guard isRead ?? (Self.category(of: column.title) != nil),
        !Self.ids.contains(column.name ?? "")
      else { continue }
      findings.append(
        Finding(
          .hiddenCells, at: place(sheet.rows[header].number, column.number),
          message: "the column '\(column.title)' is hidden, and was read",
          help: "Show it, and see that it is meant to be reported; remove it if not."))
    }
  }

  // MARK: Rows

  /// Whether a row has nothing in the columns that are read.
  private func isBlank(_ row: Worksheet.Row) -> Bool {
    !columns.contains { column in
      guard let name = column.name, !ReturnsReader.ignored.contains(name) else { return false }
      return sheet.cell(row, column: column.number) != nil
    }
  }

  private mutating func readRows() {
    var table = SheetTable(path: path)
    table.columns = columns.map(\.number)
    for (index, column) in columns.enumerated() {
      table.append(column.title, isFirst: index == 0)
    }
    table.finishRow(sheet.rows[header].number)
    var merges = SheetMerges(sheet, below: sheet.rows[header].number)
    var beyond: (row: Int, column: Int)?
    let last = columns.last?.number ?? 0
    for row in sheet.rows[(header + 1)...] {
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
    for (index, column) in columns.enumerated() {
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

  private func append(
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
      let within = columns.filter { range.columns.contains($0.number) }
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

  // MARK: Break-downs

  /// The most figures that a sheet may be broken down into: every category of every row is one.
  private static let mostParts = 1_000_000

  private mutating func readMatrix() {
    let count = columns.count { Self.category(of: $0.title) != nil }
    guard count * (sheet.rows.count - header - 1) <= Self.mostParts else {
      findings.append(
        Finding(
          .workbookNotRead, at: Finding.Place(file: path, isSheet: true),
          message: "the sheet breaks its rows down into more than \(Self.mostParts) figures",
          help: "Send the rows of one contract and quarter in a file of their own."))
      return
    }
    let keys = columns.filter { ["contract", "period", "item", "received"].contains($0.name) }
    for column in columns {
      guard let (dimension, category) = Self.category(of: column.title) else { continue }
      var merges = SheetMerges(sheet, below: sheet.rows[header].number)
      var table = SheetTable(path: path)
      table.columns = keys.map(\.number) + [column.number, column.number, column.number]
      for (index, key) in keys.enumerated() { table.append(key.title, isFirst: index == 0) }
      for name in ["dimension", "category", "value"] { table.append(name, isFirst: false) }
      table.finishRow(sheet.rows[header].number)
      for row in sheet.rows[(header + 1)...] where !isBlank(row) {
        if let range = merges.ranges(in: row.number).first(where: {
          $0.columns.contains(column.number)
        }) {
          table.rejected.append(
            Finding(
              .mergedCells, at: place(row.number, column.number),
              message: "the cells \(range.text) are merged over several figures",
              help: "Undo the merge, and fill in each cell by itself."))
          continue
        }
        for (index, key) in keys.enumerated() {
          if let cell = sheet.cell(row, column: key.number) {
            append(cell, key.name ?? "", isFirst: index == 0, to: &table)
          } else {
            table.append("", isFirst: index == 0)
          }
        }
        table.append(dimension, isFirst: false)
        table.append(category, isFirst: false)
        if let cell = sheet.cell(row, column: column.number) {
          append(cell, "value", isFirst: false, to: &table)
        } else {
          table.append("", isFirst: false)
        }
        table.finishRow(row.number)
      }
      tables.append(table)
    }
  }
}
