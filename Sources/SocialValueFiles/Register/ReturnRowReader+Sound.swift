internal import SocialValue

/// Rows about which nothing is unusual: taken in without a string or a look-up that the row before
/// has made.
///
/// Cells are looked at with the spaces around them, which no name and no number has; a row with any
/// is read again without them.
extension ReturnRowReader {
  /// Takes in a row if nothing is unusual about it.
  ///
  /// - Parameters:
  ///   - reader: the reader, at the row.
  ///   - isAfterSound: whether the row before was taken in so.
  /// - Returns: whether it was taken in, or passed over for its date.
  mutating func readSound(_ reader: inout CSVReader, _ isAfterSound: Bool) -> Bool {
    // Most rows report the same item as the row before.
    let isSameFigure = isAfterSound && reader.repeats(throughCell: columns.lastOfKey)
    let marks = reader.marks.places.span
    let bytes = reader.buffer.span.bytes
    let row = reader.marks.row
    var received: Day?
    if columns.received >= 0 {
      let cell = marks.cell(row &+ columns.received)
      if cell.count > 0 {
        guard let day = day.read(bytes, cell.start, cell.count) else { return false }
        if let asAt = rules.asAt, day > asAt { return true }
        received = day
      }
    }
    guard isEmpty(columns.acceptedOn, row, marks), isEmpty(columns.assessor, row, marks) else {
      return false
    }
    if !isSameFigure {
      guard read(contract: short(columns.contract, row, marks, bytes)),
        read(quarter: short(columns.period, row, marks, bytes), reader),
        read(item: short(columns.item, row, marks, bytes))
      else { return false }
      figure = FigureKey(
        contract: contract.value, item: item.value, quarter: quarter.value)
    }
    guard let cell = cell(row, marks, bytes),
      let claimed = content(columns.value, row, marks, bytes, reader)
    else { return false }
    var accepted = CellContent(.empty)
    if columns.accepted >= 0 {
      guard let content = content(columns.accepted, row, marks, bytes, reader) else { return false }
      accepted = content
    }
    var hasEvidence = false
    if columns.evidence >= 0 {
      let cell = marks.cell(row &+ columns.evidence)
      hasEvidence =
        cell.count > 0
        && (bytes.unsafeLoad(fromUncheckedByteOffset: cell.start, as: UInt8.self) > 0x20
          || !reader.isEmpty(columns.evidence))
    }
    batch.add(
      figure.with(cell: cell), claimed: claimed, accepted: accepted, received: received,
      line: reader.line, hasEvidence: hasEvidence)
    if rules.keepsRemarks { keepRemarks(of: reader) }
    self.isAfterSound = true
    return true
  }

  private mutating func keepRemarks(of reader: borrowing CSVReader) {
    let evidence = columns.evidence < 0 ? "" : reader.text(columns.evidence)
    let note = columns.note < 0 ? "" : reader.text(columns.note)
    if evidence.isEmpty, note.isEmpty { return }
    batch.remark(
      Remarks(evidence: evidence, note: note), line: UInt32(clamping: reader.line))
  }

  @inline(__always)
  private func isEmpty(_ column: Int, _ row: Int, _ marks: Span<Int>) -> Bool {
    column < 0 || marks.cell(row &+ column).count == 0
  }

  /// A cell in words; empty where the file doesn't have the column.
  @inline(__always)
  private func short(
    _ column: Int, _ row: Int, _ marks: Span<Int>, _ bytes: RawSpan
  ) -> ShortCell {
    if column < 0 { return .empty }
    let cell = marks.cell(row &+ column)
    return ShortCell(bytes, from: cell.start, count: cell.count)
  }

  /// Whether there is such a contract, whose facts are at hand then.
  @inline(__always)
  private mutating func read(contract cell: ShortCell) -> Bool {
    if cell == contract.cell { return true }
    guard let number = rules.contracts.number(cell) else { return false }
    contract.set(cell, number)
    term = rules.terms[number]
    let catalogue = rules.catalogueOfContract[number]
    if catalogue != self.catalogue {
      self.catalogue = catalogue
      facts = rules.catalogues[catalogue]
    }
    return true
  }

  /// Whether the cell is a quarter of the contract's term.
  @inline(__always)
  private mutating func read(quarter cell: ShortCell, _ reader: borrowing CSVReader) -> Bool {
    if cell != quarter.cell {
      guard !cell.isLong, let read = reader.withCell(columns.period, { Quarter(reading: $0) })
      else { return false }
      quarter.set(cell, read)
    }
    return term.contains(quarter.value.index)
  }

  /// Whether the contract has the item, and its cells are numbers, or yes and no.
  @inline(__always)
  private mutating func read(item cell: ShortCell) -> Bool {
    if cell != item.cell {
      guard let number = rules.items.number(cell) else { return false }
      item.set(cell, number)
    }
    itemFacts = facts.items[item.value]
    return itemFacts.content != .other
  }

  /// The cell of the item: 0 for the figure itself; nil where a closer look is needed.
  @inline(__always)
  private mutating func cell(_ row: Int, _ marks: Span<Int>, _ bytes: RawSpan) -> Int? {
    guard !isEmpty(columns.dimension, row, marks) else {
      cell = 0
      return isEmpty(columns.category, row, marks) ? 0 : nil
    }
    var number = Int(following[cell])
    if columns.category == columns.dimension &+ 1 {
      // Mostly both cells say what they said in the same place before.
      let start = marks.cell(row &+ columns.dimension).start
      let end = marks[unchecked: row &+ columns.category]
      if ShortCell(bytes, from: start, count: end &- start) == rules.cellPairs[number] {
        cell = number
        return facts.has(number, of: itemFacts) ? number : nil
      }
    }
    let dimension = short(columns.dimension, row, marks, bytes)
    let category = short(columns.category, row, marks, bytes)
    if rules.cellNames[number].category != category
      || rules.cellNames[number].dimension != dimension
    {
      guard let own = rules.dimensions.number(dimension),
        let known = rules.cells.number(category, in: own)
      else { return nil }
      number = known
      following[cell] = Int32(known)
    }
    cell = number
    return facts.has(number, of: itemFacts) ? number : nil
  }

  /// What a cell of the item says; nil where that needs a closer look.
  @inline(__always)
  private func content(
    _ column: Int, _ row: Int, _ marks: Span<Int>, _ bytes: RawSpan, _ reader: borrowing CSVReader
  ) -> CellContent? {
    let cell = marks.cell(row &+ column)
    if cell.count == 0 { return CellContent(.empty) }
    if itemFacts.content == .yesNo {
      return ShortCell(bytes, from: cell.start, count: cell.count).yesOrNo.map {
        CellContent(.number, $0)
      }
    }
    if let whole = ShortCell.wholeNumber(bytes, from: cell.start, count: cell.count) {
      return CellContent(.number, whole &* itemFacts.scale)
    }
    return decimal(column, reader)
  }

  @inline(never)
  private func decimal(_ column: Int, _ reader: borrowing CSVReader) -> CellContent? {
    let amount = reader.withCell(column) { bytes in
      try? NumberReading.read(bytes, places: itemFacts.places, allowsPounds: itemFacts.isMoney)
    }
    return amount.map { CellContent(.number, $0) }
  }
}
