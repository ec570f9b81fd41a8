internal import SocialValue

/// Appends rows to a CSV file, whose own rows stay as they are, byte for byte, but for an empty
/// cell at the end of each where a column has to be added.
struct CSVAppending {
  /// The names in the header row, as the file has them.
  private(set) var columns: [String]
  private let bytes: [UInt8]
  private let lineEnd: [UInt8]
  private var rows: [[String]] = []
  /// How many columns the file had.
  private let before: Int

  /// Makes a file of which there is nothing yet but its columns.
  init(columns: [String]) {
    self.columns = columns
    bytes = Array((columns.map(Self.cell).joined(separator: ",") + "\n").utf8)
    lineEnd = [UInt8(ascii: "\n")]
    before = columns.count
  }

  /// Takes up a file whose rows can all be read.
  init(_ bytes: [UInt8], columns: [String]) {
    self.columns = columns
    self.bytes = bytes
    before = columns.count
    let first = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
    let isWindows = first > 0 && first < bytes.count && bytes[first - 1] == UInt8(ascii: "\r")
    lineEnd = isWindows ? [UInt8(ascii: "\r"), UInt8(ascii: "\n")] : [UInt8(ascii: "\n")]
  }

  /// Adds a row; a column that the file hasn't got is added, too.
  mutating func append(_ cells: [(column: String, text: String)]) {
    for (column, _) in cells where place(of: column) == nil { columns.append(column) }
    var row = Array(repeating: "", count: columns.count)
    for (column, text) in cells {
      if let place = place(of: column) { row[place] = text }
    }
    rows.append(row)
  }

  private func place(of column: String) -> Int? {
    columns.firstIndex { $0.lowercased() == column.lowercased() }
  }

  /// The file with the rows added.
  var appended: [UInt8] {
    var result = columns.count == before ? bytes : widened
    if let last = result.last, last != UInt8(ascii: "\n") { result += lineEnd }
    for row in rows {
      let cells = row + Array(repeating: "", count: columns.count - row.count)
      result += Array(cells.map(Self.cell).joined(separator: ",").utf8) + lineEnd
    }
    return result
  }

  /// The file with the columns added to its header row, and empty cells to the others.
  private var widened: [UInt8] {
    let added = columns[before...]
    let header = Array(added.map { "," + Self.cell($0) }.joined().utf8)
    let empty = Array(repeating: UInt8(ascii: ","), count: added.count)
    var result: [UInt8] = []
    var start = bytes.startIndex
    var isHeader = true
    var isQuoted = false
    for place in bytes.indices {
      if bytes[place] == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard bytes[place] == UInt8(ascii: "\n"), !isQuoted else { continue }
      let hasReturn = place > start && bytes[place - 1] == UInt8(ascii: "\r")
      let end = hasReturn ? place - 1 : place
      result += bytes[start..<end]
      // A blank line is passed over by the reader, and is left blank.
      if end > start { result += isHeader ? header : empty }
      if end > start { isHeader = false }
      result += bytes[end...place]
      start = place + 1
    }
    if start < bytes.endIndex { result += bytes[start...] + (isHeader ? header : empty) }
    return result
  }

  /// A cell, in quotes where it needs them: a spreadsheet won't take it for a formula, and no
  /// terminal for a command.
  private static func cell(_ text: String) -> String {
    QuotedText.cell(FoundText.line(QuotedText.defused(text)))
  }
}
