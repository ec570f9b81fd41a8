internal import SocialValue

/// Reads the rows of one file, or of a part of it, into a batch.
///
/// A sound row is read without a string or a look-up that a row shortly before has made; anything
/// else is looked at again, slowly, for all that there is to say.
struct ReturnRowReader {
  let rules: ReturnRules
  let file: ReturnFile
  private let header: CSVHeader
  let columns: ReturnColumns
  /// How many cells a sound row has.
  private let cellCount: Int
  private let sheet: SheetTable?
  var batch: ReturnBatch
  private(set) var unknownWords: [UnknownWord] = []
  private(set) var assessors = AssessorNames()

  // What the row before says, as most rows say much the same.
  /// Whether the row before was sound.
  var isAfterSound = false
  var contract = LatestCell(-1)
  var quarter = LatestCell(Quarter(index: 0))
  var item = LatestCell(-1)
  /// The key of the figure, and what there is to know of its item.
  var figure = FigureKey(contract: 0, item: 0, quarter: Quarter(index: 0))
  var itemFacts = CatalogueFacts.ItemFacts()
  /// The cell of the figure; 0 for the figure itself.
  var cell = 0
  /// The cell that last followed each, as rows go through categories in the same order again and
  /// again.
  var following: [Int32]
  var day = LatestDay()
  /// What the contract may report, and its quarters.
  var facts: CatalogueFacts
  var catalogue = 0
  var term = 0...0

  /// Begins with the rows of a file, or of a sheet of a workbook.
  ///
  /// - Parameters:
  ///   - rules: what the rows are read by.
  ///   - path: the file, with the sheet behind it where there is one.
  ///   - header: its header.
  ///   - sheet: the sheet.
  ///   - bytes: how many bytes of rows are expected, where that is known.
  init(
    rules: ReturnRules, file path: String, header: CSVHeader, sheet: SheetTable? = nil,
    bytes: Int? = nil
  ) {
    self.rules = rules
    self.header = header
    self.sheet = sheet
    var file = ReturnFile(path: path, isSheet: sheet?.isSheet ?? false)
    for (name, cell) in header.cells {
      guard let column = ReturnFile.Column(rawValue: name) else { continue }
      file[column] = sheet?.place(line: 1, cell: cell + 1).column ?? cell + 1
    }
    self.file = file
    self.columns = ReturnColumns(header)
    batch = ReturnBatch(file: file)
    facts = rules.catalogues.first ?? .none
    following = Array(repeating: 0, count: rules.cellNames.count)
    cellCount = header.isUsable ? header.cellCount : -1
    if let bytes, header.isUsable { batch.reserve(min(bytes / 64, 1 << 16)) }
    for finding in sheet?.rejected ?? [] { batch.reject([finding]) }
  }

  var index: RegisterIndex { rules.index }

  /// Takes in the rows from where a reader is on, as far as there are any.
  ///
  /// - Parameters:
  ///   - reader: the reader, which goes on to the row after the last one taken in.
  ///   - end: where in the file to stop: rows that begin there or later aren't taken in.
  /// - Throws: where the file can't be read.
  mutating func readAll(_ reader: inout CSVReader, upTo end: Int = .max) throws(FileFault) {
    while reader.position < end {
      switch try reader.next() {
      case .end, .waiting: return
      case .unreadable(let fault, let column):
        let finding = Finding.unreadable(fault, file: file.path, line: reader.line, column: column)
        batch.reject(sheet?.placed([finding]) ?? [finding])
      case .cells: take(&reader)
      }
    }
  }

  /// Takes in the row that a reader has come to.
  @inline(__always)
  private mutating func take(_ reader: inout CSVReader) {
    let isAfterSound = self.isAfterSound
    self.isAfterSound = false
    if reader.cellCount == cellCount, readSound(&reader, isAfterSound) { return }
    takeUnsound(&reader)
  }

  @inline(never)
  private mutating func takeUnsound(_ reader: inout CSVReader) {
    if reader.cellCount == cellCount, reader.takeOffSpaces(), readSound(&reader, false) { return }
    if reader.isBlank { return }
    if !header.isUsable {
      // The header's finding says why.
      batch.reject([])
    } else if reader.cellCount != header.cellCount {
      batch.reject([
        .cellCount(
          reader.cellCount, expected: header.cellCount, file: file.path, line: reader.line)
      ])
    } else {
      readClosely(reader)
    }
  }

  /// Says how many lines have been gone through.
  mutating func end(lines: Int) { batch.lines = max(batch.lines, lines) }

  // MARK: Rows that need a closer look

  private func isEmpty(_ column: Int, in reader: borrowing CSVReader) -> Bool {
    column < 0 || reader.isEmpty(column)
  }

  private func text(_ column: Int, of reader: borrowing CSVReader) -> String {
    isEmpty(column, in: reader) ? "" : reader.text(column)
  }

  private mutating func readClosely(_ reader: borrowing CSVReader) {
    var faults = RowFaults(file: file, line: reader.line)
    var received: Day?
    if !isEmpty(columns.received, in: reader) {
      received = reader.withCell(columns.received) { Day(iso: $0) }
      if let received, let asAt = rules.asAt, received > asAt { return }
    }
    let place = self.place(of: reader, columns, &faults)
    if received == nil, !isEmpty(columns.received, in: reader) {
      faults.date(.received, reader.text(columns.received))
    }
    guard let place else {
      reject(faults)
      return
    }
    // A row without a day to compete by is rejected, but not before all of it has been read.
    let canCompete = faults.findings.isEmpty
    let item = place.item
    let claimed = content(of: reader, columns.value, item, .badValue, .value, &faults)
    var accepted = CellContent.empty
    if !isEmpty(columns.accepted, in: reader) {
      accepted = content(of: reader, columns.accepted, item, .badAccepted, .accepted, &faults)
    }
    if !isEmpty(columns.acceptedOn, in: reader) {
      if let day = reader.withCell(columns.acceptedOn, { Day(iso: $0) }) {
        if let asAt = rules.asAt, day > asAt {
          // A row that says nothing but what was accepted is as young as the acceptance.
          if canCompete, claimed.kind == .empty, accepted.kind != .empty { return }
          accepted = .empty
          faults.forget(.badAccepted)
        }
      } else {
        faults.date(.acceptedOn, reader.text(columns.acceptedOn))
        accepted = reader.withCell(columns.acceptedOn) {
          CellContent(.unreadable, ValueReading.digest($0))
        }
      }
    }
    if !faults.findings.isEmpty { faults.tell(of: subject(place.key)) }
    guard canCompete else {
      reject(faults)
      return
    }
    let assessor = assessor(place, reader, &faults)
    let hasEvidence = !isEmpty(columns.evidence, in: reader)
    // Beyond what can be numbered the ledger refuses them all.
    let line = UInt32(clamping: reader.line)
    batch.add(
      ReturnRow(
        key: place.key, claimed: claimed, accepted: accepted, received: received, line: line,
        hasEvidence: hasEvidence),
      assessor: assessor, text: words(claimed, accepted, reader),
      faults: faults.findings)
    // What an assessor says is shown beside the level.
    if rules.keepsRemarks || item.kind == .level {
      let remarks = Remarks(
        evidence: text(columns.evidence, of: reader), note: text(columns.note, of: reader),
        writtenValue: isWords(claimed) ? text(columns.value, of: reader) : nil,
        writtenAccepted: isWords(accepted) ? text(columns.accepted, of: reader) : nil)
      if remarks != Remarks() { batch.remark(remarks, line: line) }
    }
  }

  /// The words that a narrative is shown with: those accepted, where there are any.
  private func words(
    _ claimed: CellContent, _ accepted: CellContent, _ reader: borrowing CSVReader
  ) -> String? {
    if accepted.kind == .text { return reader.text(columns.accepted) }
    return claimed.kind == .text ? reader.text(columns.value) : nil
  }

  private func isWords(_ content: CellContent) -> Bool {
    content.kind == .text || content.kind == .unreadable
  }

  /// Rejects a row, and notes the words that aren't known.
  private mutating func reject(_ faults: RowFaults) {
    for var word in faults.unknown {
      word.finding += batch.findings.count
      unknownWords.append(word)
    }
    batch.reject(faults.findings)
  }

  /// Who assessed a level; nil where the row names nobody, or reports anything else.
  private mutating func assessor(
    _ place: (key: FigureKey, item: Item), _ reader: borrowing CSVReader, _ faults: inout RowFaults
  ) -> String? {
    guard !isEmpty(columns.assessor, in: reader) else { return nil }
    let key = place.key
    let isBrokenDown = !index.catalogue(ofContract: key.contract).dimensionsOfItem[key.item].isEmpty
    guard place.item.kind == .level, !isBrokenDown else {
      assessors.pass(at: faults.place(.assessor))
      return nil
    }
    let name = reader.text(columns.assessor)
    assessors.use(name, at: faults.place(.assessor))
    return name
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
