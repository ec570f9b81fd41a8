internal import Workbooks

/// The merged ranges below the header of a sheet, row by row from the top.
struct SheetMerges {
  private let all: [CellRange]
  private var next = 0
  /// Those that the row asked for last lies in.
  private var open: [CellRange] = []

  init(_ sheet: Worksheet, below header: Int) {
    // What a range of one cell or of the headings merges is nobody's figure.
    all = sheet.merges.filter {
      $0.rows.lowerBound > header && ($0.rows.count > 1 || $0.columns.count > 1)
    }.sorted { $0.rows.lowerBound < $1.rows.lowerBound }
  }

  /// The ranges that a row lies in; each row asked for stands below the one before.
  ///
  /// - Complexity: O(ranges of the row), O(ranges) for all rows together.
  mutating func ranges(in row: Int) -> [CellRange] {
    while next < all.count, all[next].rows.lowerBound <= row {
      open.append(all[next])
      next += 1
    }
    open.removeAll { $0.rows.upperBound < row }
    return open
  }
}
