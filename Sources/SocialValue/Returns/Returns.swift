/// The returns of a register as they stand: every figure settled, every row accounted for.
public struct Returns: Sendable {
  /// The files read, in the order read.
  public let files: [ReturnFile]
  /// What became of the rows.
  public let counts: RowCounts
  /// The words that items and categories are numbered by.
  public let vocabulary: Vocabulary

  let rows: [ReturnRow]
  let settled: [SettledFigure]
  let firstOfContract: [Int]
  let texts: [FigureKey: String]
  private let remarks: [RowReference: Remarks]

  /// A figure after restatement: which of its rows stands, and what it says.
  struct SettledFigure: Sendable {
    var key: FigureKey
    var firstRow: UInt32
    var rowCount: UInt32
    var standing: UInt32
    var state: State
    var claimed: CellContent
    var accepted: CellContent

    enum State: UInt8, Sendable {
      case reported
      case withdrawn
      case unusable
    }
  }

  init(
    files: [ReturnFile], counts: RowCounts, vocabulary: Vocabulary, rows: [ReturnRow],
    settled: [SettledFigure], contractCount: Int, texts: [FigureKey: String],
    remarks: [RowReference: Remarks]
  ) {
    self.files = files
    self.counts = counts
    self.vocabulary = vocabulary
    self.rows = rows
    self.settled = settled
    self.texts = texts
    self.remarks = remarks
    var starts = Array(repeating: 0, count: contractCount + 1)
    for figure in settled { starts[figure.key.contract + 1] += 1 }
    for contract in 0..<contractCount { starts[contract + 1] += starts[contract] }
    firstOfContract = starts
  }

  /// The figure of an item, or with a cell the part of one category.
  ///
  /// - Complexity: O(log figures of the contract).
  public func figure(_ key: FigureKey, places: Int) -> Figure {
    guard let index = index(of: key) else { return .notReported }
    return figure(at: index, places: places)
  }

  /// The categories reported of a figure, by cell number.
  ///
  /// - Complexity: O(log figures of the contract + categories).
  public func breakdown(of key: FigureKey, places: Int) -> [(cell: Int, figure: Figure)] {
    var index = lowerBound(key.figure)
    var cells: [(cell: Int, figure: Figure)] = []
    while index < settled.count, settled[index].key.figure == key.figure {
      if settled[index].key.cell > 0 {
        cells.append((settled[index].key.cell, figure(at: index, places: places)))
      }
      index += 1
    }
    return cells
  }

  /// Every row of a figure, oldest first, with what became of it.
  public func history(of key: FigureKey) -> [ReturnRow] {
    guard let index = index(of: key) else { return [] }
    let figure = settled[index]
    return Array(rows[Int(figure.firstRow)..<Int(figure.firstRow + figure.rowCount)])
  }

  /// The words reported for a `text` item.
  public func text(_ key: FigureKey) -> String? { texts[key] }

  /// The evidence and note of a row, where the reader was asked to keep them.
  public func remarks(_ row: RowReference) -> Remarks? { remarks[row] }

  /// The place of a row's cell, to show.
  public func place(_ row: RowReference, _ column: ReturnFile.Column = .value) -> Finding.Place {
    files.place(file: row.file, line: row.line, column)
  }

  func figure(at index: Int, places: Int) -> Figure {
    let figure = settled[index]
    let row = rows[Int(figure.standing)]
    let reference = RowReference(file: Int(row.file), line: Int(row.line))
    switch figure.state {
    case .withdrawn: return .withdrawn(reference)
    case .unusable: return .unusable(reference)
    case .reported:
      guard let claimed = figure.claimed.answer(places: places) else { return .unusable(reference) }
      return .reported(
        Figure.Reported(
          claimed: claimed, accepted: figure.accepted.answer(places: places), row: reference))
    }
  }

  private func index(of key: FigureKey) -> Int? {
    let index = lowerBound(key)
    return index < settled.count && settled[index].key == key ? index : nil
  }

  private func lowerBound(_ key: FigureKey) -> Int {
    guard key.contract + 1 < firstOfContract.count else { return settled.count }
    var low = firstOfContract[key.contract]
    var high = firstOfContract[key.contract + 1]
    while low < high {
      let middle = (low + high) / 2
      if settled[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
