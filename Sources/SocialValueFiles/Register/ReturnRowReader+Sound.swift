internal import SocialValue

/// Rows about which nothing is unusual: taken in without a string or a look-up that the row before
/// has made.
///
/// All that is done for every row is mutating, as CSVReader+Rows says. Cells are looked at with the
/// spaces around them, which no name and no number has; a row with any is read again without them.
extension ReturnRowReader {
  /// Takes in a row if nothing is unusual about it.
  ///
  /// - Parameters:
  ///   - reader: the reader, at the row.
  ///   - isAfterSound: whether the row before was taken in so.
  /// - Returns: whether it was taken in, or passed over for its date.
  mutating func readSound(_ reader: inout CSVReader, _ isAfterSound: Bool) -> Bool {
    var received: Day?
    if columns.received >= 0 {
      let cell = reader.cell(columns.received)
      if cell.count > 0 {
        guard cell.count == 10,
          let read = day.read(reader.word(at: cell.start), reader.word(at: cell.start &+ 2))
        else { return false }
        if let asAt = rules.asAt, read > asAt { return true }
        received = read
      }
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
      figure = FigureKey(contract: contract.value, item: item.value, quarter: quarter.value)
    }
    guard let cell = cell(&reader), let claimed = content(columns.value, &reader) else {
      return false
    }
    var accepted = CellContent(.empty)
    if columns.accepted >= 0 {
      guard let content = content(columns.accepted, &reader) else { return false }
      accepted = content
    }
    var hasEvidence = false
    if columns.evidence >= 0 {
      let cell = reader.cell(columns.evidence)
      hasEvidence = cell.count > 0
      // A space may be all that there is.
      if hasEvidence, reader.word(at: cell.start) & 0xFF <= 0x20 { return false }
    }
    batch.add(
      figure.with(cell: cell), claimed: claimed, accepted: accepted, received: received,
      line: reader.line, hasEvidence: hasEvidence)
    if rules.keepsRemarks { keepRemarks(of: &reader) }
    self.isAfterSound = true
    return true
  }

  private mutating func keepRemarks(of reader: inout CSVReader) {
    let evidence = columns.evidence < 0 ? "" : reader.text(columns.evidence)
    let note = columns.note < 0 ? "" : reader.text(columns.note)
    if evidence.isEmpty, note.isEmpty { return }
    batch.remark(
      Remarks(evidence: evidence, note: note), line: UInt32(clamping: reader.line))
  }

  @inline(__always)
  private func isEmpty(_ column: Int, _ reader: inout CSVReader) -> Bool {
    column < 0 || reader.cell(column).count == 0
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
    itemFacts = facts.items[item.value]
    return itemFacts.content != .other
  }

  /// The cell of the item: 0 for the figure itself; nil where a closer look is needed.
  @inline(__always)
  private mutating func cell(_ reader: inout CSVReader) -> Int? {
    guard !isEmpty(columns.dimension, &reader) else {
      cell = 0
      return isEmpty(columns.category, &reader) ? 0 : nil
    }
    var number = Int(following[cell])
    // Mostly both cells say what they said in the same place before.
    if columns.category == columns.dimension &+ 1,
      reader.pair(columns.dimension) == rules.cellNames[number].pair
    {
      cell = number
      return facts.has(number, of: itemFacts) ? number : nil
    }
    guard columns.category >= 0 else { return nil }
    let dimension = reader.short(columns.dimension)
    let category = reader.short(columns.category)
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
  private mutating func content(_ column: Int, _ reader: inout CSVReader) -> CellContent? {
    let cell = reader.cell(column)
    if cell.count == 0 { return CellContent(.empty) }
    if itemFacts.content == .yesNo {
      return reader.short(column).yesOrNo.map { CellContent(.number, $0) }
    }
    if let whole = ShortCell.wholeNumber(reader.word(at: cell.start), count: cell.count) {
      return CellContent(.number, whole &* itemFacts.scale)
    }
    return Self.decimal(column, &reader, itemFacts)
  }

  @inline(never)
  private static func decimal(
    _ column: Int, _ reader: inout CSVReader, _ facts: CatalogueFacts.ItemFacts
  ) -> CellContent? {
    let amount = reader.withCell(column) { bytes in
      try? NumberReading.read(bytes, places: facts.places, allowsPounds: facts.isMoney)
    }
    return amount.map { CellContent(.number, $0) }
  }
}
