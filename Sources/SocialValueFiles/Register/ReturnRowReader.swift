internal import SocialValue

/// Reads the rows of one file, or of a part of it, into a batch.
///
/// A sound row is read without a string or a look-up that a row shortly before has made; anything
/// else is looked at again, slowly, for all that there is to say.
struct ReturnRowReader {
  let rules: ReturnRules
  let file: ReturnFile
  private let header: CSVHeader
  private let columns: ReturnColumns
  private let sheet: SheetTable?

  private(set) var batch: ReturnBatch
  private(set) var unknownWords: [UnknownWord] = []
  private(set) var assessors = AssessorNames()

  private var contractCache: ShortCellCache<Int>
  private var quarterCache: ShortCellCache<Quarter>
  private var itemCache: ShortCellCache<Int>
  private var dimensionCache: ShortCellCache<Int>
  /// By dimension, the categories' cells.
  private var categoryCaches: [ShortCellCache<Int>]
  private var dayCache: ShortCellCache<Day>

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
    var columns: [ReturnFile.Column: Int] = [:]
    for (name, cell) in header.cells {
      guard let column = ReturnFile.Column(rawValue: name) else { continue }
      columns[column] = sheet?.place(line: 1, cell: cell + 1).column ?? cell + 1
    }
    file = ReturnFile(path: path, columns: columns, isSheet: sheet?.isSheet ?? false)
    self.columns = ReturnColumns(header)
    batch = ReturnBatch(file: file)
    // A small return isn't worth making room for much to be remembered.
    let scale = bytes.map { $0 < 1 << 16 } ?? false ? 1 : 16
    contractCache = ShortCellCache(16 * scale)
    quarterCache = ShortCellCache(4 * scale)
    itemCache = ShortCellCache(16 * scale)
    dimensionCache = ShortCellCache(4 * scale)
    categoryCaches = rules.categories.map { _ in ShortCellCache(4 * scale) }
    dayCache = ShortCellCache(16 * scale)
    if let bytes, header.isUsable { batch.reserve(min(bytes / 64, 1 << 16)) }
    for finding in sheet?.rejected ?? [] { batch.reject([finding]) }
  }

  var index: RegisterIndex { rules.index }

  /// Takes in the row that a reader has come to.
  ///
  /// - Returns: whether there was one.
  mutating func take(_ row: CSVReader.Row, of reader: borrowing CSVReader) -> Bool {
    switch row {
    case .end, .waiting: return false
    case .unreadable(let fault, let column):
      let finding = Finding.unreadable(fault, file: file.path, line: reader.line, column: column)
      batch.reject(sheet?.placed([finding]) ?? [finding])
    case .cells:
      if reader.isBlank { return true }
      if !header.isUsable {
        // The header's finding says why.
        batch.reject([])
      } else if reader.cellCount != header.cellCount {
        batch.reject([
          .cellCount(
            reader.cellCount, expected: header.cellCount, file: file.path, line: reader.line)
        ])
      } else if !readSound(reader) {
        readClosely(reader)
      }
    }
    return true
  }

  /// Says how many lines have been gone through.
  mutating func end(lines: Int) { batch.lines = max(batch.lines, lines) }

  // MARK: Sound rows

  /// Takes in a row if nothing is unusual about it.
  private mutating func readSound(_ reader: borrowing CSVReader) -> Bool {
    guard let received = received(reader) else { return false }
    if let day = received.day, let asAt = rules.asAt, day > asAt { return true }
    guard isEmpty(columns.acceptedOn, reader), isEmpty(columns.assessor, reader),
      !rules.keepsRemarks
    else { return false }
    let contract = contractCache.value(of: reader.short(columns.contract)) {
      reader.withCell(columns.contract) { rules.contracts.number($0) }
    }
    let quarter = quarterCache.value(of: reader.short(columns.period)) {
      reader.withCell(columns.period) { Quarter(reading: $0) }
    }
    let item = itemCache.value(of: reader.short(columns.item)) {
      reader.withCell(columns.item) { rules.items.number($0) }
    }
    guard let contract, let quarter, let item, rules.terms[contract].contains(quarter.index)
    else { return false }
    let catalogue = index.catalogueNumber(ofContract: contract)
    guard rules.catalogues[catalogue].items[item].isNumber,
      let cell = cell(reader, item: item, catalogue: catalogue),
      let claimed = number(columns.value, reader, item: item, catalogue: catalogue),
      let accepted = accepted(reader, claimed, item: item, catalogue: catalogue)
    else { return false }
    batch.add(
      ReturnRow(
        key: FigureKey(contract: contract, item: item, quarter: quarter, cell: cell),
        claimed: claimed, accepted: accepted, received: received.day,
        line: UInt32(clamping: reader.line),
        hasEvidence: !isEmpty(columns.evidence, reader)))
    return true
  }

  @inline(__always)
  private func isEmpty(_ column: Int, _ reader: borrowing CSVReader) -> Bool {
    column < 0 || reader.isEmpty(column)
  }

  /// The day received; nil where it can't be read.
  private mutating func received(_ reader: borrowing CSVReader) -> (day: Day?, ())? {
    if isEmpty(columns.received, reader) { return (nil, ()) }
    let day = dayCache.value(of: reader.short(columns.received)) {
      reader.withCell(columns.received) { Day(iso: $0) }
    }
    return day.map { ($0, ()) }
  }

  /// The cell of the item: 0 for the figure itself; nil where a closer look is needed.
  private mutating func cell(
    _ reader: borrowing CSVReader, item: Int, catalogue: Int
  ) -> Int? {
    guard !isEmpty(columns.dimension, reader) else {
      return isEmpty(columns.category, reader) ? 0 : nil
    }
    guard columns.category >= 0 else { return nil }
    let dimension = dimensionCache.value(of: reader.short(columns.dimension)) {
      reader.withCell(columns.dimension) { rules.dimensions.number($0) }
    }
    guard let dimension, !rules.catalogues[catalogue].items[item].dimensions.isEmpty,
      rules.catalogues[catalogue].items[item].dimensions[dimension]
    else { return nil }
    let cell = categoryCaches[dimension].value(of: reader.short(columns.category)) {
      reader.withCell(columns.category) { rules.categories[dimension].number($0) }
        .map { rules.cells[dimension][$0] }
    }
    guard let cell, rules.catalogues[catalogue].hasCell[cell] else { return nil }
    return cell
  }

  /// A number or nothing; nil where the cell holds anything else.
  @inline(__always)
  private func number(
    _ column: Int, _ reader: borrowing CSVReader, item: Int, catalogue: Int
  ) -> CellContent? {
    if reader.isEmpty(column) { return .empty }
    let scale = rules.catalogues[catalogue].items[item].scale
    if let whole = reader.short(column)?.wholeNumber {
      return CellContent(.number, whole * scale)
    }
    let places = rules.catalogues[catalogue].items[item].places
    let isMoney = rules.catalogues[catalogue].items[item].isMoney
    let amount = reader.withCell(column) { bytes in
      try? NumberReading.read(bytes, places: places, allowsPounds: isMoney)
    }
    return amount.map { CellContent(.number, $0) }
  }

  /// What was accepted: mostly nothing, or what is claimed.
  private func accepted(
    _ reader: borrowing CSVReader, _ claimed: CellContent, item: Int, catalogue: Int
  ) -> CellContent? {
    if isEmpty(columns.accepted, reader) { return .empty }
    if let cell = reader.short(columns.accepted), cell == reader.short(columns.value) {
      return claimed
    }
    return number(columns.accepted, reader, item: item, catalogue: catalogue)
  }

  // MARK: All others

  private mutating func readClosely(_ reader: borrowing CSVReader) {
    var faults = RowFaults(file: file, line: reader.line)
    var received: Day?
    if !isEmpty(columns.received, reader) {
      received = reader.withCell(columns.received) { Day(iso: $0) }
      if let received, let asAt = rules.asAt, received > asAt { return }
    }
    let place = self.place(of: reader, columns, &faults)
    if received == nil, !isEmpty(columns.received, reader) {
      faults.date(.received, reader.text(columns.received))
    }
    guard let place, faults.findings.isEmpty else {
      if let place { faults.tell(of: subject(place.key)) }
      reject(faults)
      return
    }
    let item = place.item
    let claimed = content(of: reader, columns.value, item, .badValue, .value, &faults)
    var accepted = CellContent.empty
    if !isEmpty(columns.accepted, reader) {
      accepted = content(of: reader, columns.accepted, item, .badAccepted, .accepted, &faults)
    }
    if !isEmpty(columns.acceptedOn, reader) {
      if let day = reader.withCell(columns.acceptedOn, { Day(iso: $0) }) {
        if let asAt = rules.asAt, day > asAt {
          // A row that says nothing but what was accepted is as young as the acceptance.
          if claimed.kind == .empty, accepted.kind != .empty { return }
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
    let assessor = assessor(place, reader, &faults)
    if !faults.findings.isEmpty { faults.tell(of: subject(place.key)) }
    let hasEvidence = !isEmpty(columns.evidence, reader)
    // Beyond what can be numbered the ledger refuses them all.
    let line = UInt32(clamping: reader.line)
    batch.add(
      ReturnRow(
        key: place.key, claimed: claimed, accepted: accepted, received: received, line: line,
        hasEvidence: hasEvidence),
      assessor: assessor, text: claimed.kind == .text ? reader.text(columns.value) : nil,
      faults: faults.findings)
    // What an assessor says is shown beside the level.
    if rules.keepsRemarks || item.kind == .level {
      let note = columns.note >= 0 ? reader.text(columns.note) : ""
      let evidence = hasEvidence ? reader.text(columns.evidence) : ""
      if !note.isEmpty || !evidence.isEmpty {
        batch.remark(Remarks(evidence: evidence, note: note), line: line)
      }
    }
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
    guard !isEmpty(columns.assessor, reader) else { return nil }
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
