/// RFC 4180 as simply as it can be said, to hold the reader against: slow, and for well-formed
/// text only.
enum ReferenceCSV {
  /// The rows with the lines they start on, or nil where the quoting isn't well formed.
  ///
  /// Cells come without the spaces around them; a line without any cell is no row.
  static func rows(_ text: String) -> [ReadRow]? {
    var rows: [ReadRow] = []
    var cells: [String] = []
    var cell = ""
    var wasQuoted = false
    var line = 1
    var startLine = 1
    let scalars = Array(text.unicodeScalars)
    var place = 0

    func endRow() {
      cells.append(trimmed(cell))
      if cells != [""] || wasQuoted { rows.append(.cells(startLine, cells)) }
      (cells, cell, wasQuoted) = ([], "", false)
    }

    while place < scalars.count {
      let scalar = scalars[place]
      switch scalar {
      case "\"":
        guard cell.isEmpty, !wasQuoted else { return nil }
        wasQuoted = true
        place += 1
        while true {
          guard place < scalars.count else { return nil }
          if scalars[place] == "\"" {
            guard place + 1 < scalars.count, scalars[place + 1] == "\"" else { break }
            place += 1
          }
          if scalars[place] == "\n" { line += 1 }
          cell.unicodeScalars.append(scalars[place])
          place += 1
        }
        var after = place + 1
        if after < scalars.count, scalars[after] == "\r" { after += 1 }
        guard after == scalars.count || scalars[after] == "," || scalars[after] == "\n" else {
          return nil
        }
        place = after - 1
      case ",":
        cells.append(trimmed(cell))
        (cell, wasQuoted) = ("", false)
        if place + 1 == scalars.count { endRow() }
      case "\n":
        endRow()
        line += 1
        startLine = line
      default: cell.unicodeScalars.append(scalar)
      }
      place += 1
    }
    if let last = scalars.last, last != "\n", last != "," || wasQuoted || !cell.isEmpty { endRow() }
    return rows
  }

  private static func trimmed(_ cell: String) -> String {
    let spaces: Set<Unicode.Scalar> = [" ", "\t", "\r", "\n", "\u{A0}"]
    let scalars = cell.unicodeScalars
    guard let first = scalars.firstIndex(where: { !spaces.contains($0) }),
      let last = scalars.lastIndex(where: { !spaces.contains($0) })
    else { return "" }
    return String(scalars[first...last])
  }
}
