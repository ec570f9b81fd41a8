internal import SocialValue

/// A table of a return found in a sheet, as CSV in memory: so that the rows of a workbook go the
/// way that those of a CSV file go, and say the same.
struct SheetTable {
  /// The file and the sheet: `returns/q1.xlsx › Return`.
  var path: String
  /// The rows, the header first.
  var bytes: [UInt8] = []
  /// The sheet's row of each line of ``bytes``.
  var lines: [UInt32] = []
  /// The sheet's column of each cell, from 1; 0 where the sheet has none.
  var columns: [Int] = []
  /// Whether it is a sheet of a workbook, not a CSV file.
  var isSheet = true
  /// Rows that can't be read, with the reason.
  var rejected: [Finding] = []

  /// A reader of the rows, whose lines are the sheet's rows.
  func reader() -> CSVReader { CSVReader(bytes: bytes, lines: lines) }

  /// The place of a cell, by the number of the reader's cell, from 1; 0 for the row.
  func place(line: Int, cell: Int) -> Finding.Place {
    guard isSheet else { return Finding.Place(file: path, line: line, column: cell) }
    let column = columns.indices.contains(cell - 1) ? columns[cell - 1] : 0
    return Finding.Place(file: path, line: line, column: column, isSheet: true)
  }

  /// Findings of the CSV reader, with their places in the sheet.
  func placed(_ findings: [Finding]) -> [Finding] {
    findings.map { finding in
      var finding = finding
      finding.place = place(line: finding.place.line, cell: finding.place.column)
      return finding
    }
  }

  // MARK: Building

  /// Ends a row; `row` is the sheet's.
  mutating func endRow(_ row: Int) {
    bytes.append(UInt8(ascii: "\n"))
    lines.append(UInt32(row))
  }

  /// Appends a cell, in quotes where it needs them; `isFirst` in its row.
  mutating func append(_ text: Span<UInt8>, isFirst: Bool) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    var needsQuotes = false
    for index in text.indices {
      let byte = text[index]
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D {
        needsQuotes = true
        break
      }
    }
    guard needsQuotes else {
      for index in text.indices { bytes.append(text[index]) }
      return
    }
    let breaks = Self.appendQuoted(text, to: &bytes)
    // The lines that the cell's own breaks add are of the row that it stands in.
    pendingBreaks += breaks
  }

  private static func appendQuoted(_ text: Span<UInt8>, to bytes: inout [UInt8]) -> Int {
    var breaks = 0
    bytes.append(UInt8(ascii: "\""))
    for index in text.indices {
      let byte = text[index]
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      if byte == 0x0A { breaks += 1 }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
    return breaks
  }

  private var pendingBreaks = 0

  init(path: String) {
    self.path = path
  }

  /// Ends a row whose cells may have had line breaks.
  mutating func finishRow(_ row: Int) {
    let breaks = pendingBreaks
    pendingBreaks = 0
    endRow(row)
    for _ in 0..<breaks { lines.append(UInt32(row)) }
  }

  /// Appends words of our own.
  mutating func append(_ text: String, isFirst: Bool) {
    let bytes = Array(text.utf8)
    append(bytes.span, isFirst: isFirst)
  }
}
