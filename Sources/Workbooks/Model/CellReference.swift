/// The name of a cell as spreadsheets write it: `C12`.
public struct CellReference: Sendable, Hashable {
  /// The row, from 1.
  public var row: Int
  /// The column, from 1.
  public var column: Int

  /// Makes a reference.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads a reference, with or without dollar signs; nil where it isn't one.
  public init?(_ text: String) {
    let bytes = text.utf8.filter { $0 != UInt8(ascii: "$") }
    var column = 0
    var row = 0
    var place = 0
    while place < bytes.count {
      let letter = bytes[place] & 0xDF
      guard (65...90).contains(letter), column < 100_000 else { break }
      column = column * 26 + Int(letter) - 64
      place += 1
    }
    guard column > 0, place < bytes.count else { return nil }
    while place < bytes.count {
      guard (48...57).contains(bytes[place]), row < 100_000_000 else { return nil }
      row = row * 10 + Int(bytes[place]) - 48
      place += 1
    }
    guard (1...WorkbookLimits.rows).contains(row), (1...WorkbookLimits.columns).contains(column)
    else { return nil }
    self.init(row: row, column: column)
  }

  /// `C12`.
  public var text: String { Self.letters(column) + String(row) }

  /// A column's letters: `C`, `AA`.
  public static func letters(_ column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column
    while rest > 0 {
      letters.append(UInt8(65 + (rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}

/// A block of cells: `B2:D10`.
public struct CellRange: Sendable, Hashable {
  /// The rows.
  public var rows: ClosedRange<Int>
  /// The columns.
  public var columns: ClosedRange<Int>

  /// Makes a range.
  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }

  /// Reads a range or a single cell; nil where it isn't one.
  public init?(_ text: String) {
    let ends = text.split(separator: ":", omittingEmptySubsequences: false).map {
      CellReference(String($0))
    }
    guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
      first.row <= last.row, first.column <= last.column
    else { return nil }
    self.init(rows: first.row...last.row, columns: first.column...last.column)
  }

  /// `B2:D10`; `B2` for a single cell.
  public var text: String {
    let first = CellReference(row: rows.lowerBound, column: columns.lowerBound)
    let last = CellReference(row: rows.upperBound, column: columns.upperBound)
    return first == last ? first.text : first.text + ":" + last.text
  }
}
