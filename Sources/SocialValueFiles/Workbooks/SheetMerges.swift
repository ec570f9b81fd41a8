internal import Workbooks

/// The merged ranges below the header of a sheet.
struct SheetMerges {
  private let sheet: Worksheet
  private var all: [CellRange]
  private var rows: ClosedRange<Int> = 0...0

  init(_ sheet: Worksheet, below header: Int) {
    self.sheet = sheet
    // What a range of one cell or of the headings merges is nobody's figure.
    all = sheet.merges.filter {
      $0.rows.lowerBound > header && ($0.rows.count > 1 || $0.columns.count > 1)
    }
    all.sort { $0.rows.lowerBound < $1.rows.lowerBound }
    if let first = all.first {
      rows = first.rows.lowerBound...(all.map(\.rows.upperBound).max() ?? 0)
    }
  }

  /// Whether there are none.
  var isEmpty: Bool { all.isEmpty }

  /// The ranges that a row lies in.
  ///
  /// - Complexity: O(ranges) within the rows that have any.
  func ranges(in row: Int) -> [CellRange] {
    guard !all.isEmpty, rows.contains(row) else { return [] }
    return all.filter { $0.rows.contains(row) }
  }

  /// The cell whose words stand in a cell below it in the same range; nil where there is none.
  func anchor(row: Int, column: Int) -> Worksheet.Cell? {
    guard !all.isEmpty, rows.contains(row),
      let range = all.first(where: {
        $0.rows.contains(row) && $0.columns.lowerBound == column && $0.rows.lowerBound < row
      })
    else { return nil }
    guard let place = sheet.rows.firstIndex(where: { $0.number == range.rows.lowerBound }) else {
      return nil
    }
    return sheet.cell(sheet.rows[place], column: column)
  }
}
