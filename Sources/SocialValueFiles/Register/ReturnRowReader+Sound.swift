internal import SocialValue

/// Rows about which nothing is unusual: taken in without a string or a look-up that the row before
/// has made.
extension ReturnRowReader {
  /// Takes in a row if nothing is unusual about it.
  ///
  /// - Parameters:
  ///   - reader: the reader, at the row.
  ///   - isAfterSound: whether the row before was taken in so.
  /// - Returns: whether it was taken in, or passed over for its date.
  mutating func readSound(_ reader: inout CSVReader, _ isAfterSound: Bool) -> Bool {
    var received: Day?
    let receivedCell = short(columns.received, &reader)
    if receivedCell.count > 0 {
      guard let day = read(day: receivedCell) else { return false }
      if let asAt = rules.asAt, day > asAt { return true }
      received = day
    }
    guard isEmpty(columns.acceptedOn, &reader), isEmpty(columns.assessor, &reader) else {
      return false
    }
    // Most rows report the same item as the row before.
    if !(isAfterSound && reader.repeats(throughCell: columns.lastOfKey)) {
      guard read(contract: reader.short(columns.contract)),
        read(quarter: reader.short(columns.period), &reader),
        read(item: reader.short(columns.item))
      else { return false }
    }
    guard let cell = cell(&reader), let claimed = content(columns.value, &reader) else {
      return false
    }
    var accepted = CellContent(.empty)
    if columns.accepted >= 0 {
      guard let content = content(columns.accepted, &reader) else { return false }
      accepted = content
    }
    batch.add(
      FigureKey(
        contract: contract.value, item: item.value, quarter: quarter.value, cell: cell),
      claimed: claimed, accepted: accepted, received: received, line: reader.line,
      hasEvidence: !isEmpty(columns.evidence, &reader))
    if rules.keepsRemarks { keepRemarks(of: &reader) }
    self.isAfterSound = true
    return true
  }

  private mutating func keepRemarks(of reader: inout CSVReader) {
    let evidence = isEmpty(columns.evidence, &reader) ? "" : reader.text(columns.evidence)
    let note = isEmpty(columns.note, &reader) ? "" : reader.text(columns.note)
    if evidence.isEmpty, note.isEmpty { return }
    batch.remark(
      Remarks(evidence: evidence, note: note), line: UInt32(clamping: reader.line))
  }

  @inline(__always)
  private func isEmpty(_ column: Int, _ reader: inout CSVReader) -> Bool {
    column < 0 || reader.hasNothing(column)
  }

  /// A cell in words; empty where the file doesn't have the column.
  @inline(__always)
  private func short(_ column: Int, _ reader: inout CSVReader) -> ShortCell {
    column < 0 ? .empty : reader.short(column)
  }

  /// The day received; nil where it can't be read.
  @inline(__always)
  private mutating func read(day cell: ShortCell) -> Day? {
    if cell == day.cell { return day.value }
    guard let read = cell.day else { return nil }
    day.set(cell, read)
    return read
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
  private mutating func read(quarter cell: ShortCell, _ reader: inout CSVReader) -> Bool {
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
    return facts.items[item.value].content != .other
  }

  /// The cell of the item: 0 for the figure itself; nil where a closer look is needed.
  @inline(__always)
  private mutating func cell(_ reader: inout CSVReader) -> Int? {
    let dimension = short(columns.dimension, &reader)
    guard dimension.count > 0 else {
      cell = 0
      return isEmpty(columns.category, &reader) ? 0 : nil
    }
    let category = short(columns.category, &reader)
    var number = Int(following[cell])
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
    return facts.has(number, of: item.value) ? number : nil
  }

  /// What a cell of the item says; nil where that needs a closer look.
  @inline(__always)
  private func content(_ column: Int, _ reader: inout CSVReader) -> CellContent? {
    let cell = reader.short(column)
    if cell.count == 0 { return CellContent(.empty) }
    let facts = facts.items[item.value]
    if facts.content == .yesNo { return cell.yesOrNo.map { CellContent(.number, $0) } }
    if let whole = cell.wholeNumber { return CellContent(.number, whole &* facts.scale) }
    return decimal(column, &reader, facts)
  }

  private func decimal(
    _ column: Int, _ reader: inout CSVReader, _ facts: CatalogueFacts.ItemFacts
  ) -> CellContent? {
    let amount = reader.withCell(column) { bytes in
      try? NumberReading.read(bytes, places: facts.places, allowsPounds: facts.isMoney)
    }
    return amount.map { CellContent(.number, $0) }
  }
}
