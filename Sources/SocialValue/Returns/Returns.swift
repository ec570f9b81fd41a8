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
  private let assessors: [String]
  private let assessed: [AssessedFigure]

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
    remarks: [RowReference: Remarks], assessors: [String], assessed: [AssessedFigure]
  ) {
    self.files = files
    self.counts = counts
    self.vocabulary = vocabulary
    self.rows = rows
    self.settled = settled
    self.texts = texts
    self.remarks = remarks
    self.assessors = assessors
    self.assessed = assessed
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

  /// Every row of a figure, oldest first and assessor by assessor, with what became of it.
  public func history(of key: FigureKey) -> [ReturnRow] {
    guard let index = index(of: key) else { return [] }
    let parts = assessments(of: key)
    return (parts.isEmpty ? [settled[index]] : parts.map(\.figure)).flatMap { figure in
      rows[Int(figure.firstRow)..<Int(figure.firstRow + figure.rowCount)]
    }
  }

  /// Who assessed a row; nil where it names nobody.
  public func assessor(of row: ReturnRow) -> String? {
    let place = row.key.cell - vocabulary.cells.count - 1
    return assessors.indices.contains(place) ? assessors[place] : nil
  }

  /// What stands of each assessor, in order of name; empty where none is named.
  ///
  /// - Complexity: O(log figures that have assessors).
  func assessments(of key: FigureKey) -> [AssessedFigure.Part] {
    var low = 0
    var high = assessed.count
    while low < high {
      let middle = (low + high) / 2
      if assessed[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low < assessed.count && assessed[low].key == key ? assessed[low].parts : []
  }

  /// The words reported for a `text` item.
  public func text(_ key: FigureKey) -> String? { texts[key] }

  /// The evidence and note of a row, where the reader was asked to keep them.
  public func remarks(_ row: RowReference) -> Remarks? { remarks[row] }

  /// The place of a row's cell, to show.
  public func place(_ row: RowReference, _ column: ReturnFile.Column = .value) -> Finding.Place {
    files.place(file: row.file, line: row.line, column)
  }

  func figure(at index: Int, places: Int) -> Figure { figure(settled[index], places: places) }

  /// What a settled figure says.
  func figure(_ figure: SettledFigure, places: Int) -> Figure {
    let reference = reference(figure)
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

  private func reference(_ figure: SettledFigure) -> RowReference {
    let row = rows[Int(figure.standing)]
    return RowReference(file: Int(row.file), line: Int(row.line))
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
