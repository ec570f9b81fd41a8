internal import SocialValue

/// A CSV file read row by row with cells by column name: for the small files of a register.
enum CSVTable {
  /// One row, its cells by column name.
  struct Row {
    let file: String
    let line: Int
    let header: CSVHeader
    let cells: [String]

    /// A cell; empty where the file doesn't have the column.
    subscript(column: String) -> String { header[column].map { cells[$0] } ?? "" }

    /// The place of a cell.
    func place(_ column: String) -> Finding.Place {
      Finding.Place(file: file, line: line, column: header[column].map { $0 + 1 } ?? 0)
    }
  }

  /// Reads every row of a file that can be read; the others are told.
  ///
  /// - Throws: where the file itself can't be read.
  static func rows(
    of file: String, in source: RegisterSource, required: [String], optional: [String],
    instead: [String: [String]] = [:], findings: inout [Finding]
  ) throws(FileFault) -> [Row] {
    var reader = try source.csv(file)
    let header = try CSVHeader.read(
      &reader, file: file, required: required, optional: optional, instead: instead,
      findings: &findings)
    guard header.isUsable else { return [] }
    var rows: [Row] = []
    while true {
      switch try reader.next() {
      case .end, .waiting: return rows
      case .unreadable(let fault, let column):
        findings.append(.unreadable(fault, file: file, line: reader.line, column: column))
      case .cells:
        if reader.isBlank { continue }
        guard reader.cellCount == header.cellCount else {
          findings.append(
            .cellCount(
              reader.cellCount, expected: header.cellCount, file: file, line: reader.line))
          continue
        }
        rows.append(
          Row(
            file: file, line: reader.line, header: header,
            cells: (0..<reader.cellCount).map { reader.text($0) }))
      }
    }
  }
}
