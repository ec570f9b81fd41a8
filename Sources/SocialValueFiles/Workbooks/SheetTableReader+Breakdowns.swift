internal import SocialValue
internal import Workbooks

/// A break-down sheet: cells named `dimension:category` stand in for `value`, and each of their
/// columns is a table of its own.
extension SheetTableReader {
  /// The most figures that a sheet may be broken down into: every category of every row is one.
  private static let mostParts = 1_000_000

  mutating func readBreakdowns() {
    let count = header.columns.count { $0.breakdown != nil }
    guard count * header.rows(of: sheet).count <= Self.mostParts else {
      findings.append(
        Finding(
          .workbookNotRead, at: Finding.Place(file: path, isSheet: true),
          message: "the sheet breaks its rows down into more than \(Self.mostParts) figures",
          help: "Send the rows of one contract and quarter in a file of their own."))
      return
    }
    let keys = header.columns.filter {
      ["contract", "period", "item", "received"].contains($0.name)
    }
    for column in header.columns {
      guard let (dimension, category) = column.breakdown else { continue }
      var merges = SheetMerges(sheet, below: header.row)
      var table = SheetTable(path: path)
      table.columns = keys.map(\.number) + [column.number, column.number, column.number]
      for (index, key) in keys.enumerated() { table.append(key.title, isFirst: index == 0) }
      for name in ["dimension", "category", "value"] { table.append(name, isFirst: false) }
      table.finishRow(header.row)
      for row in header.rows(of: sheet) where !isBlank(row) {
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
