internal import SocialValue

/// The header row of a CSV file: where each known column stands.
struct CSVHeader {
  /// How many cells a row must have.
  let cellCount: Int
  /// The cell of each known column, from 0; there are so few that a list is quicker to look through
  /// than a dictionary.
  let cells: [(name: String, cell: Int)]

  /// Whether a required column is missing or one stands twice, so that no row can be read.
  let isUsable: Bool

  /// The cell of a column, from 0, where the file has it.
  subscript(column: String) -> Int? {
    for place in cells.indices where cells[place].name == column { return cells[place].cell }
    return nil
  }

  /// Reads the first row of a file as its header.
  ///
  /// - Parameters:
  ///   - reader: the file, at its start.
  ///   - file: its name, for findings.
  ///   - required: the columns that must be there.
  ///   - optional: the other columns that are known.
  ///   - instead: known columns, each with the required ones that needn't be there beside it.
  ///   - findings: where missing, doubled and unknown columns are told.
  /// - Returns: the header; not usable where a required column is missing or one stands twice.
  /// - Throws: a `FileFault` where the file can't be read.
  static func read(
    _ reader: inout CSVReader, file: String, required: [String], optional: [String],
    instead: [String: [String]] = [:], findings: inout [Finding]
  ) throws(FileFault) -> CSVHeader {
    let row = reader.isUTF16 ? CSVReader.Row.end : try reader.next()
    return header(
      row, of: reader, file: file, required: required, optional: optional, instead: instead,
      findings: &findings)
  }

  /// The header that the first row of a file makes.
  static func header(
    _ row: CSVReader.Row, of reader: borrowing CSVReader, file: String, required: [String],
    optional: [String], instead: [String: [String]] = [:], findings: inout [Finding]
  ) -> CSVHeader {
    if reader.isUTF16 {
      findings.append(
        Finding(
          .notUTF8, at: Finding.Place(file: file), message: "the file is UTF-16, not UTF-8",
          help: "Save it again as “CSV UTF-8 (comma delimited)”."))
      return CSVHeader(cellCount: 0, cells: [], isUsable: false)
    }
    let names: [String]
    switch row {
    case .end, .waiting: names = []
    case .unreadable(let fault, let column):
      findings.append(.unreadable(fault, file: file, line: reader.line, column: column))
      return CSVHeader(cellCount: 0, cells: [], isUsable: false)
    case .cells: names = (0..<reader.cellCount).map { reader.text($0) }
    }
    return header(
      names, file: file, line: max(1, reader.line), required: required, optional: optional,
      instead: instead, findings: &findings)
  }

  private static func header(
    _ names: [String], file: String, line: Int, required: [String], optional: [String],
    instead: [String: [String]], findings: inout [Finding]
  ) -> CSVHeader {
    let known = required + optional
    var cells: [String: Int] = [:]
    var isUsable = true
    var unknown: [(name: String, cell: Int)] = []
    for (cell, name) in names.enumerated() {
      let column =
        known.first { $0 == name } ?? known.first { $0.lowercased() == name.lowercased() }
      guard let column else {
        unknown.append((name, cell))
        continue
      }
      guard cells[column] == nil else {
        isUsable = false
        findings.append(
          Finding(
            .duplicateColumn, at: Finding.Place(file: file, line: line, column: cell + 1),
            message: "the column '\(column)' stands twice", help: "Remove or rename one of the two."
          ))
        continue
      }
      cells[column] = cell
    }
    let waived = Set(instead.filter { cells[$0.key] != nil }.flatMap(\.value))
    let missing = required.filter { cells[$0] == nil && !waived.contains($0) }
    for column in missing {
      isUsable = false
      let candidate = unknown.first { Suggestion.nearest(to: $0.name, among: [column]) != nil }
      let help =
        if names.isEmpty {
          "The file is empty: give it the header row \(required.joined(separator: ","))."
        } else if names.count == 1, names[0].contains(";") || names[0].contains("\t") {
          "The cells look separated by \(names[0].contains(";") ? "semicolons" : "tabs"): save the file with commas."
        } else if names.contains(where: { $0.unicodeScalars.contains("\r") }) {
          "The lines end as on old Macs: save the file again as “CSV UTF-8”."
        } else if let candidate {
          "Is it the column \(FoundText.quoted(candidate.name))? Spell it '\(column)'."
        } else if let other = instead.first(where: { $0.value.first == column })?.key {
          "Add it to the header row, or '\(other)' where that holds instead."
        } else {
          "Add it to the header row."
        }
      findings.append(
        Finding(
          .missingColumn, at: Finding.Place(file: file, line: line),
          message: "the column '\(column)' is missing", help: help))
    }
    for (name, cell) in unknown {
      // Spreadsheets leave empty columns at the end; they hold nothing to ignore.
      if name.isEmpty { continue }
      findings.append(
        Finding(
          .unknownColumn, at: Finding.Place(file: file, line: line, column: cell + 1),
          message: "the column \(FoundText.quoted(name)) isn't one that is read",
          help: Suggestion.nearest(to: name, among: known).map { "Did you mean '\($0)'?" }
            ?? "Its cells are ignored."))
    }
    return CSVHeader(
      cellCount: names.count, cells: cells.map { ($0.key, $0.value) }, isUsable: isUsable)
  }
}

extension Finding {
  /// A row that the CSV reader couldn't read.
  static func unreadable(_ fault: CSVReader.Fault, file: String, line: Int, column: Int) -> Finding
  {
    let place = Place(file: file, line: line, column: column)
    switch fault {
    case .unclosedQuote:
      return Finding(
        .badQuoting, at: place, message: "a double quote is opened and never closed",
        help: "Close it, or double it where it is part of the text.")
    case .bareQuote:
      return Finding(
        .badQuoting, at: place,
        message: "a double quote stands inside a cell that doesn't begin with one",
        help: "Put the whole cell in double quotes and double each quote within it.")
    case .textAfterQuote:
      return Finding(
        .badQuoting, at: place,
        message: "something other than a comma follows a closing double quote",
        help: "Double each quote within a quoted cell, and end the cell with one quote and a comma."
      )
    case .notUTF8:
      return Finding(
        .notUTF8, at: Place(file: file, line: line),
        message: "the row holds bytes that aren't UTF-8 text",
        help: "Save the file again as “CSV UTF-8”; a £ sign saved otherwise can't be read.")
    case .tooLong:
      return Finding(
        .rowTooLong, at: Place(file: file, line: line),
        message: "the row is longer than \(CSVReader.maximumRow >> 20) MiB",
        help: "Look for a missing line end or a pasted document.")
    }
  }

  /// A row with more or fewer cells than the header.
  static func cellCount(_ count: Int, expected: Int, file: String, line: Int) -> Finding {
    Finding(
      .cellCount, at: Place(file: file, line: line, column: min(count, expected) + 1),
      message: "expected \(expected) cells as in the header row, found \(count)",
      help: count > expected
        ? "Put a cell that holds a comma in double quotes, or remove the cells too many."
        : "Add the cells that are missing; empty ones still need their commas.")
  }
}
