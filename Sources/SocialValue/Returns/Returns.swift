/// The returns of a register as they stand: every figure settled, every row accounted for.
public struct Returns: Sendable {
  /// What became of the rows.
  public let counts: RowCounts

  let contracts: [ContractFigures]
  let context: SettlementContext

  init(_ context: SettlementContext, contracts: [ContractFigures], counts: RowCounts) {
    self.context = context
    self.contracts = contracts
    self.counts = counts
  }

  /// The files read, in the order of their paths.
  public var files: [ReturnFile] { context.numbers.files }

  /// The words that items and categories are numbered by.
  public var vocabulary: Vocabulary { context.index.vocabulary }

  /// The figure of an item, or with a cell the part of one category.
  ///
  /// - Complexity: O(log figures of the contract).
  public func figure(_ key: FigureKey, places: Int) -> Figure {
    guard contracts.indices.contains(key.contract) else { return .notReported }
    let own = contracts[key.contract]
    guard let place = own.place(of: key) else { return .notReported }
    return own.figure(at: place, places: places)
  }

  /// The categories reported of a figure, by cell number.
  ///
  /// - Complexity: O(log figures of the contract + categories).
  public func breakdown(of key: FigureKey, places: Int) -> [(cell: Int, figure: Figure)] {
    guard contracts.indices.contains(key.contract) else { return [] }
    let own = contracts[key.contract]
    return own.places(of: key).compactMap { place in
      let cell = own.figures[place].key.cell
      return cell > 0 ? (cell, own.figure(at: place, places: places)) : nil
    }
  }

  /// Every row of a figure, oldest first and assessor by assessor, with what became of it; only
  /// those that stand where the reader wasn't asked to keep the others.
  public func history(of key: FigureKey) -> [(row: ReturnRow, reference: RowReference)] {
    guard contracts.indices.contains(key.contract) else { return [] }
    let own = contracts[key.contract]
    guard let place = own.place(of: key) else { return [] }
    let parts = own.assessments(of: key).map(\.figure)
    return (parts.isEmpty ? [own.settled(at: place)] : parts).flatMap { figure in
      Self.rows(own.rows(of: figure.key), or: figure)
    }
  }

  private static func rows(
    _ kept: ArraySlice<PackedRow>, or figure: SettledFigure
  ) -> [(row: ReturnRow, reference: RowReference)] {
    func row(_ packed: PackedRow, _ accepted: CellContent) -> (ReturnRow, RowReference) {
      var row = ReturnRow(
        key: packed.key, claimed: packed.content, accepted: accepted, received: packed.received,
        hasEvidence: packed.hasEvidence)
      row.fate = packed.fate
      return (row, RowReference(number: packed.number))
    }
    if kept.isEmpty { return [row(figure.packed, figure.accepted)] }
    return RowCompetition(kept).rows.map { row($0.packed, $0.accepted) }
  }

  /// Who assessed a row; nil where it names nobody.
  public func assessor(of row: ReturnRow) -> String? { context.assessor(row.key.cell) }

  /// The words reported for a `text` item.
  public func text(_ key: FigureKey) -> String? {
    contracts.indices.contains(key.contract) ? contracts[key.contract].particulars.texts[key] : nil
  }

  /// The evidence and note of a row, where the reader was asked to keep them.
  public func remarks(_ row: RowReference) -> Remarks? { context.words.remarks[row.number] }

  /// The place of a row's cell, to show.
  public func place(_ row: RowReference, _ column: ReturnFile.Column = .value) -> Finding.Place {
    context.place(row.number, column)
  }
}
