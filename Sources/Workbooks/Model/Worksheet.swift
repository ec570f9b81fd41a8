/// A sheet as read: the cells that hold anything, row by row, in few bytes each.
public struct Worksheet: Sendable {
  /// What a cell holds.
  public enum Kind: UInt8, Sendable, Hashable {
    /// Words, or a number typed as words.
    case text
    /// A number, in plain digits: `1234.5`.
    case number
    /// A number shown as a percentage, as shown: 0.125 is `12.5%`.
    case percent
    /// A day, or a day and a time, from a serial number: `2026-07-14`, `2026-07-14 09:30`.
    case date
    /// `TRUE` or `FALSE`.
    case boolean
    /// What a formula gave in place of a value: `#DIV/0!`.
    case error
    /// A formula that no result was stored of, as `=` and the formula.
    case formula
  }

  /// A cell that holds something.
  @frozen
  public struct Cell: Sendable {
    let start: UInt32
    let count: UInt32
    /// The column, from 1.
    public let column: UInt16
    /// What it holds.
    public let kind: Kind
    let isShared: Bool
  }

  /// A row that has any such cell.
  @frozen
  public struct Row: Sendable {
    /// The row's number, from 1.
    public let number: Int
    /// Whether it is hidden.
    public let isHidden: Bool
    /// Its cells, in order of their columns, as places in the sheet's ``Worksheet/cells``.
    public let cells: Range<Int>
  }

  /// The name on the tab.
  public let name: String
  /// Whether the sheet is hidden.
  public let isHidden: Bool
  /// The rows that hold anything, in order.
  public internal(set) var rows: [Row] = []
  /// The cells that hold anything, row by row.
  public internal(set) var cells: [Cell] = []
  /// The columns that are hidden, in the file's order.
  public internal(set) var hiddenColumns: [ClosedRange<Int>] = []
  /// The blocks of cells that are merged, in the file's order.
  public private(set) var merges: [CellRange] = []

  /// The text of shared strings, of all sheets alike.
  let shared: [UInt8]
  /// The text of the other cells.
  private(set) var own: [UInt8] = []
  private var rowStart = 0

  init(name: String, isHidden: Bool, shared: [UInt8] = []) {
    self.name = name
    self.isHidden = isHidden
    self.shared = shared
  }

  /// Looks at a cell's text.
  public func withText<Result>(_ cell: Cell, _ body: (Span<UInt8>) -> Result) -> Result {
    let range = Int(cell.start)..<Int(cell.start) + Int(cell.count)
    return body(cell.isShared ? shared.span.extracting(range) : own.span.extracting(range))
  }

  /// A cell's text.
  public func text(_ cell: Cell) -> String {
    let range = Int(cell.start)..<Int(cell.start) + Int(cell.count)
    return String(decoding: cell.isShared ? shared[range] : own[range], as: UTF8.self)
  }

  /// The cell of a row and a column, where it holds anything.
  ///
  /// - Complexity: O(log cells of the row).
  public func cell(_ row: Row, column: Int) -> Cell? {
    var low = row.cells.lowerBound
    var high = row.cells.upperBound
    while low < high {
      let middle = (low + high) / 2
      if Int(cells[middle].column) < column { low = middle + 1 } else { high = middle }
    }
    guard low < row.cells.upperBound, Int(cells[low].column) == column else { return nil }
    return cells[low]
  }

  /// The row of a number, where it holds anything.
  ///
  /// - Complexity: O(log rows).
  public func row(_ number: Int) -> Row? {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low].number == number ? rows[low] : nil
  }

  // MARK: Building

  /// Notes a block of cells that is merged.
  mutating func merge(_ range: CellRange, limits: WorkbookLimits) throws(WorkbookFault) {
    guard merges.count < limits.merges else {
      throw .tooLarge("it has more than \(limits.merges) blocks of merged cells")
    }
    merges.append(range)
  }

  /// Adds a cell to the row that is being read, unless it is blank.
  mutating func add(column: Int, _ kind: Kind, _ write: (inout [UInt8]) -> Void) {
    let start = own.count
    write(&own)
    guard own.count > start else { return }
    cells.append(
      Cell(
        start: UInt32(start), count: UInt32(own.count - start), column: UInt16(column), kind: kind,
        isShared: false))
  }

  /// Adds a cell that holds a shared string.
  mutating func add(column: Int, shared range: Range<Int>) {
    guard !range.isEmpty else { return }
    cells.append(
      Cell(
        start: UInt32(range.lowerBound), count: UInt32(range.count), column: UInt16(column),
        kind: .text, isShared: true))
  }

  /// Ends the row that is being read.
  mutating func endRow(number: Int, isHidden: Bool) {
    if cells.count > rowStart {
      rows.append(Row(number: number, isHidden: isHidden, cells: rowStart..<cells.count))
    }
    rowStart = cells.count
  }

  /// Repeats the row that ended last.
  mutating func repeatRow(number: Int) {
    guard let last = rows.last else { return }
    cells.append(contentsOf: cells[last.cells])
    endRow(number: number, isHidden: last.isHidden)
  }
}
