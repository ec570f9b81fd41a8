internal import SocialValue
internal import Workbooks

/// Reads the files of `returns` into a ledger, a row at a time and without a string per cell.
struct ReturnsReader {
  static let folder = "returns"
  static let required = ["contract", "period", "item", "value"]
  static let optional = [
    "dimension", "category", "accepted", "acceptedOn", "received", "assessor", "evidence", "note",
  ]
  /// What `scorecard template` adds for the person who fills the form in: known, and not read.
  static let ignored = ["title", "unit", "lastQuarter", "target", "guidance", "measures", "check"]

  let index: RegisterIndex
  let shelf: FrameworkShelf
  let leftOut: [String: Finding.Place]
  let asAt: Day?
  let keepsRemarks: Bool
  let bufferSize: Int
  let progress: ((ReadingProgress) -> Void)?

  private(set) var ledger: ReturnLedger
  private(set) var findings: [Finding] = []

  let contractTable: ByteTable
  let itemTable: ByteTable
  let dimensionTable: ByteTable
  let suggesters = Suggesters()
  private var state = ReadingProgress()
  private var assessors = AssessorNames()

  init(
    index: RegisterIndex, shelf: FrameworkShelf, leftOut: [String: Finding.Place],
    options: RegisterReader.Options
  ) {
    self.index = index
    self.shelf = shelf
    self.leftOut = leftOut
    asAt = options.asAt
    keepsRemarks = options.keepsRemarks
    bufferSize = options.bufferSize
    progress = options.progress
    ledger = ReturnLedger(index: index)
    contractTable = ByteTable(index.contracts.map(\.id))
    itemTable = ByteTable(index.vocabulary.items)
    dimensionTable = ByteTable(index.vocabulary.dimensions)
  }

  mutating func read(_ source: RegisterSource) throws(FileFault) {
    guard source.has(Self.folder) else {
      findings.append(
        Finding(
          .missingFile, at: Finding.Place(file: Self.folder),
          message: "the register has no folder 'returns', so nothing is reported",
          help: "Add it, with the returns as CSV files."))
      return
    }
    for file in try source.files(below: Self.folder) {
      let name = file.lowercased()
      if name.hasSuffix(".csv") {
        try read(file, in: source)
      } else if Workbook.isNamed(file) {
        try read(
          WorkbookTables(
            try source.bytes(of: file, limit: WorkbookLimits().file + 1), file: file))
      } else if !name.hasSuffix(".md") {
        findings.append(
          Finding(
            .fileNotRead, at: Finding.Place(file: file),
            message: "the file is neither CSV nor a workbook, and wasn't read",
            help: "Save the return as .xlsx, .ods or CSV UTF-8, or move the file elsewhere."))
      }
    }
    findings += assessors.findings
  }

  /// Reads the tables of a workbook.
  private mutating func read(_ workbook: WorkbookTables) throws(FileFault) {
    findings += workbook.findings
    try read(workbook.tables)
  }

  /// Reads tables in memory.
  mutating func read(_ tables: [SheetTable]) throws(FileFault) {
    for table in tables {
      for finding in table.rejected { ledger.reject([finding]) }
      var reader = table.reader()
      var headerFindings: [Finding] = []
      let header = try CSVHeader.read(
        &reader, file: table.path, required: Self.required,
        optional: Self.optional + Self.ignored, findings: &headerFindings)
      findings += table.placed(headerFindings)
      try read(&reader, header, of: table.path, table)
    }
  }

  private mutating func read(_ file: String, in source: RegisterSource) throws(FileFault) {
    var reader = try source.csv(file, bufferSize: bufferSize)
    var headerFindings: [Finding] = []
    let header = try CSVHeader.read(
      &reader, file: file, required: Self.required, optional: Self.optional + Self.ignored,
      findings: &headerFindings)
    if !header.isUsable, let decoding = try decoded(file, in: source) {
      findings += decoding.findings
      try read([decoding.table])
    } else {
      findings += headerFindings
      try read(&reader, header, of: file, nil)
    }
  }

  /// The file turned into UTF-8 with commas; nil where that doesn't give it a header row either.
  private func decoded(_ file: String, in source: RegisterSource) throws(FileFault) -> CSVDecoding?
  {
    guard let bytes = try? source.bytes(of: file, limit: WorkbookLimits().file) else { return nil }
    let decoding = CSVDecoding(bytes, file: file)
    guard decoding.isChanged else { return nil }
    var reader = decoding.table.reader()
    var ignored: [Finding] = []
    let header = try CSVHeader.read(
      &reader, file: file, required: Self.required, optional: Self.optional + Self.ignored,
      findings: &ignored)
    return header.isUsable ? decoding : nil
  }

  /// Reads the rows of a CSV file, or of a sheet that has been made like one.
  private mutating func read(
    _ reader: inout CSVReader, _ header: CSVHeader, of file: String, _ sheet: SheetTable?
  ) throws(FileFault) {
    var columns: [ReturnFile.Column: Int] = [:]
    for (name, cell) in header.cells {
      if let column = ReturnFile.Column(rawValue: name) {
        columns[column] = sheet?.place(line: 1, cell: cell + 1).column ?? cell + 1
      }
    }
    let number = ledger.files.count
    ledger.files.append(ReturnFile(path: file, columns: columns, isSheet: sheet?.isSheet ?? false))
    let cells = Cells(header)
    var rowsUntilProgress = 0
    let bytesBefore = state.bytes
    while true {
      let row = try reader.next()
      switch row {
      case .end: return
      case .unreadable(let fault, let column):
        let finding = Finding.unreadable(fault, file: file, line: reader.line, column: column)
        ledger.reject(sheet?.placed([finding]) ?? [finding])
      case .cells:
        if reader.isBlank { continue }
        if !header.isUsable {
          // The header's finding says why.
          ledger.reject([])
        } else if reader.cellCount != header.cellCount {
          ledger.reject([
            .cellCount(
              reader.cellCount, expected: header.cellCount, file: file, line: reader.line)
          ])
        } else {
          try readRow(reader, cells, fileNumber: number)
        }
      }
      state.rows += 1
      rowsUntilProgress -= 1
      if rowsUntilProgress <= 0, let progress {
        rowsUntilProgress = 65_536
        state.bytes = bytesBefore + reader.bytesRead
        state.file = file
        progress(state)
      }
    }
  }

  /// The cells of the columns, from 0; -1 where the file doesn't have one.
  struct Cells {
    let contract, period, item, value, dimension, category: Int
    let accepted, acceptedOn, received, assessor, evidence, note: Int

    init(_ header: CSVHeader) {
      func cell(_ column: ReturnFile.Column) -> Int { header[column.rawValue] ?? -1 }
      contract = cell(.contract)
      period = cell(.period)
      item = cell(.item)
      value = cell(.value)
      dimension = cell(.dimension)
      category = cell(.category)
      accepted = cell(.accepted)
      acceptedOn = cell(.acceptedOn)
      received = cell(.received)
      assessor = cell(.assessor)
      evidence = cell(.evidence)
      note = cell(.note)
    }
  }

  private mutating func readRow(
    _ reader: borrowing CSVReader, _ cells: Cells, fileNumber: Int
  ) throws(FileFault) {
    var faults = RowFaults(file: ledger.files[fileNumber], line: reader.line)
    var received: Day?
    if cells.received >= 0, !reader.isEmpty(cells.received) {
      received = reader.withCell(cells.received) { Day(iso: $0) }
      if let received, let asAt, received > asAt { return }
    }
    let place = self.place(of: reader, cells, &faults)
    if cells.received >= 0, received == nil, !reader.isEmpty(cells.received) {
      faults.date(.received, reader.text(cells.received))
    }
    guard let place, faults.findings.isEmpty else {
      if let place { faults.tell(of: subject(place.key)) }
      ledger.reject(faults.findings)
      return
    }
    let item = place.item
    let key = try assessed(place, reader, cells, &faults)
    let claimed = content(of: reader, cells.value, item, .badValue, .value, &faults)
    var accepted = CellContent.empty
    if cells.accepted >= 0, !reader.isEmpty(cells.accepted) {
      accepted = content(of: reader, cells.accepted, item, .badAccepted, .accepted, &faults)
    }
    if cells.acceptedOn >= 0, !reader.isEmpty(cells.acceptedOn) {
      if let day = reader.withCell(cells.acceptedOn, { Day(iso: $0) }) {
        if let asAt, day > asAt {
          // A row that says nothing but what was accepted is as young as the acceptance.
          if claimed.kind == .empty, accepted.kind != .empty { return }
          accepted = .empty
          faults.forget(.badAccepted)
        }
      } else {
        faults.date(.acceptedOn, reader.text(cells.acceptedOn))
        accepted = reader.withCell(cells.acceptedOn) {
          CellContent(.unreadable, ValueReading.digest($0))
        }
      }
    }
    if !faults.findings.isEmpty { faults.tell(of: subject(place.key)) }
    let hasEvidence = cells.evidence >= 0 && !reader.isEmpty(cells.evidence)
    let row = ReturnRow(
      key: key, claimed: claimed, accepted: accepted, received: received,
      file: UInt32(fileNumber), line: UInt32(reader.line), hasEvidence: hasEvidence)
    ledger.add(
      row, text: claimed.kind == .text ? reader.text(cells.value) : nil, faults: faults.findings)
    // What an assessor says is shown beside the level.
    if keepsRemarks || item.kind == .level {
      let note = cells.note >= 0 ? reader.text(cells.note) : ""
      let evidence = hasEvidence ? reader.text(cells.evidence) : ""
      if !note.isEmpty || !evidence.isEmpty {
        ledger.remark(Remarks(evidence: evidence, note: note), on: row)
      }
    }
  }

  /// The key of a row, with its assessor's cell where it names one.
  private mutating func assessed(
    _ place: (key: FigureKey, item: Item), _ reader: borrowing CSVReader, _ cells: Cells,
    _ faults: inout RowFaults
  ) throws(FileFault) -> FigureKey {
    guard cells.assessor >= 0, !reader.isEmpty(cells.assessor) else { return place.key }
    let key = place.key
    let isBrokenDown = !index.catalogue(ofContract: key.contract).dimensionsOfItem[key.item].isEmpty
    guard place.item.kind == .level, !isBrokenDown else {
      assessors.pass(at: faults.place(.assessor))
      return key
    }
    let name = reader.text(cells.assessor)
    assessors.use(name, at: faults.place(.assessor))
    guard let cell = ledger.cell(ofAssessor: name) else {
      let most = FigureKey.limits.cells - index.vocabulary.cells.count - 1
      throw FileFault(.read, "the register", reason: "it names more than \(most) assessors")
    }
    return FigureKey(contract: key.contract, item: key.item, quarter: key.quarter, cell: cell)
  }

  private func subject(_ key: FigureKey) -> Finding.Subject {
    Finding.Subject(
      contract: index.contracts[key.contract].id, period: key.quarter,
      item: index.vocabulary.items[key.item])
  }

  private func content(
    of reader: borrowing CSVReader, _ cell: Int, _ item: Item, _ code: Finding.Code,
    _ column: ReturnFile.Column, _ faults: inout RowFaults
  ) -> CellContent {
    do throws(ValueReading.Fault) {
      if faults.file.isSheet, let help = reader.withCell(cell, CellWords.formulaHelp) {
        throw ValueReading.Fault(expected: ValueReading.expected(item), help: help)
      }
      return try reader.withCell(cell) { bytes throws(ValueReading.Fault) in
        try ValueReading.read(bytes, as: item)
      }
    } catch {
      faults.value(code, column, error, reader.text(cell))
      return reader.withCell(cell) { CellContent(.unreadable, ValueReading.digest($0)) }
    }
  }
}
