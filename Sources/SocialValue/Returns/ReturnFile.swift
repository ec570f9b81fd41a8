/// A file of returns: its path, and where its columns stand.
public struct ReturnFile: Sendable, Hashable {
  /// The columns of a return.
  public enum Column: String, Sendable, Hashable, CaseIterable {
    /// The contract's id.
    case contract
    /// The quarter.
    case period
    /// The item's id.
    case item
    /// The figure claimed.
    case value
    /// The dimension that the row breaks the item down by.
    case dimension
    /// The category of it.
    case category
    /// The figure accepted.
    case accepted
    /// When it was accepted.
    case acceptedOn
    /// When the row was received.
    case received
    /// Who assessed a level.
    case assessor
    /// What shows the figure.
    case evidence
    /// Words.
    case note
  }

  /// The path within the register; of a sheet of a workbook with its name behind it.
  public var path: String
  /// The number of each column's cell in a row, from 1, in the order of the columns; 0 where the
  /// file hasn't got it.
  private var columns = Array(repeating: 0, count: Column.allCases.count)
  /// Whether it is a sheet of a workbook.
  public var isSheet: Bool

  /// Makes a file.
  public init(path: String, columns: KeyValuePairs<Column, Int> = [:], isSheet: Bool = false) {
    self.path = path
    self.isSheet = isSheet
    for (column, cell) in columns { self[column] = cell }
  }

  /// The number of a column's cell in a row, from 1; 0 where the file hasn't got it.
  public subscript(column: Column) -> Int {
    get { columns[Column.allCases.firstIndex(of: column) ?? 0] }
    set { columns[Column.allCases.firstIndex(of: column) ?? 0] = newValue }
  }

  /// The place of a cell.
  public func place(line: Int, _ column: Column) -> Finding.Place {
    Finding.Place(file: path, line: line, column: self[column], isSheet: isSheet)
  }
}

extension [ReturnFile] {
  /// The place of a cell.
  func place(file: Int, line: Int, _ column: ReturnFile.Column) -> Finding.Place {
    guard indices.contains(file) else { return Finding.Place(file: "", line: line) }
    return self[file].place(line: line, column)
  }
}
