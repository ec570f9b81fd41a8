internal import SocialValue
internal import Workbooks

/// Reads parts of a register's returns, on any thread: none knows of another.
struct ReturnPartReader: Sendable {
  let rules: ReturnRules
  let source: RegisterSource
  let bufferSize: Int

  /// Reads a part.
  func read(_ part: ReturnPart) -> ReturnPart.Outcome {
    var outcome = ReturnPart.Outcome()
    do throws(FileFault) {
      if let header = part.header, let bytes = part.bytes {
        try readStretch(of: part.file, header, bytes, &outcome)
      } else if part.file.lowercased().hasSuffix(".csv") {
        try readCSV(part.file, upTo: part.bytes?.upperBound, &outcome)
      } else if Workbook.isNamed(part.file) {
        let bytes = try source.bytes(of: part.file, limit: WorkbookLimits().file + 1)
        let workbook = WorkbookTables(bytes, file: part.file)
        outcome.findings += workbook.findings
        for table in workbook.tables { try read(table, &outcome) }
      } else if !part.file.lowercased().hasSuffix(".md") {
        outcome.findings.append(
          Finding(
            .fileNotRead, at: Finding.Place(file: part.file),
            message: "the file is neither CSV nor a workbook, and wasn't read",
            help: "Save the return as .xlsx, .ods or CSV UTF-8, or move the file elsewhere."))
      }
    } catch {
      outcome.fault = error
    }
    return outcome
  }

  /// The header of a CSV file, and what is wrong with it.
  func header(
    _ reader: inout CSVReader, _ file: String, _ findings: inout [Finding]
  ) throws(FileFault) -> CSVHeader {
    try CSVHeader.read(
      &reader, file: file, required: ReturnsReader.required,
      optional: ReturnsReader.optional + ReturnsReader.ignored, findings: &findings)
  }

  // MARK: CSV

  private func readCSV(
    _ file: String, upTo end: Int?, _ outcome: inout ReturnPart.Outcome
  ) throws(FileFault) {
    var reader = try source.csv(file, bufferSize: bufferSize)
    var findings: [Finding] = []
    let header = try header(&reader, file, &findings)
    if !header.isUsable, let decoding = try decoded(file) {
      outcome.findings += decoding.findings
      try read(decoding.table, &outcome)
    } else {
      outcome.findings += findings
      try read(&reader, header, of: file, upTo: end, nil, &outcome)
    }
  }

  /// Reads the rows that begin in a stretch of a large file.
  private func readStretch(
    of file: String, _ header: CSVHeader, _ bytes: Range<Int>, _ outcome: inout ReturnPart.Outcome
  ) throws(FileFault) {
    var reader = try source.csv(file, from: bytes.lowerBound, bufferSize: bufferSize)
    try read(&reader, header, of: file, upTo: bytes.upperBound, nil, &outcome)
  }

  /// Reads the rows of a stretch of a large file, taking the first line in it to be the start of a
  /// row: which it isn't where it goes on a quoted cell.
  func readGuessing(
    _ part: ReturnPart
  ) -> ReturnPart.Outcome {
    guard let header = part.header, let bytes = part.bytes else { return read(part) }
    var outcome = ReturnPart.Outcome()
    do throws(FileFault) {
      // The line break before the first byte counts: then a row begins right there.
      var reader = try source.csv(
        part.file, from: bytes.lowerBound - 1, bufferSize: bufferSize)
      guard try reader.skipToNextLine(before: bytes.upperBound) else {
        // All of it goes on what was begun before; nothing says where.
        outcome.start = -1
        return outcome
      }
      outcome.start = reader.position
      try read(&reader, header, of: part.file, upTo: bytes.upperBound, nil, &outcome)
    } catch {
      outcome.fault = error
    }
    return outcome
  }

  /// The file turned into UTF-8 with commas; nil where that doesn't give it a header row either.
  private func decoded(_ file: String) throws(FileFault) -> CSVDecoding? {
    guard let bytes = try? source.bytes(of: file, limit: WorkbookLimits().file) else { return nil }
    let decoding = CSVDecoding(bytes, file: file)
    guard decoding.isChanged else { return nil }
    var reader = decoding.table.reader()
    var ignored: [Finding] = []
    return try header(&reader, file, &ignored).isUsable ? decoding : nil
  }

  // MARK: Sheets

  /// Reads a table in memory.
  func read(_ table: SheetTable, _ outcome: inout ReturnPart.Outcome) throws(FileFault) {
    var reader = table.reader()
    var findings: [Finding] = []
    let header = try header(&reader, table.path, &findings)
    outcome.findings += table.placed(findings)
    try read(&reader, header, of: table.path, upTo: nil, table, &outcome)
  }

  // MARK: Rows

  /// Reads the rows that begin before `end`.
  private func read(
    _ reader: inout CSVReader, _ header: CSVHeader, of file: String, upTo end: Int?,
    _ sheet: SheetTable?, _ outcome: inout ReturnPart.Outcome
  ) throws(FileFault) {
    let last = min(end ?? .max, source.size(of: file) ?? 0)
    var rows = ReturnRowReader(
      rules: rules, file: file, header: header, sheet: sheet,
      bytes: sheet == nil ? max(0, last - reader.position) : nil)
    try rows.readAll(&reader, upTo: end ?? .max)
    rows.end(lines: reader.linesRead)
    outcome.end = reader.position
    outcome.bytes += reader.bytesRead
    outcome.pieces.append(
      ReturnPart.Piece(
        batch: rows.batch, unknownWords: rows.unknownWords, assessors: rows.assessors))
  }
}
