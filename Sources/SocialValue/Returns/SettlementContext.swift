/// What the figures of all contracts share: the words that they are numbered by, where their rows
/// stand, and what is kept beside them.
///
/// A class, as all readers of figures have it.
final class SettlementContext: Sendable {
  let index: RegisterIndex
  let numbers: RowNumbers
  let words: RowWords
  let assessors: [String]
  /// The dimension of each category's cell; of the figure itself none.
  let dimensionOfCell: [Int]

  init(index: RegisterIndex, numbers: RowNumbers, words: RowWords, assessors: [String]) {
    self.index = index
    self.numbers = numbers
    self.words = words
    self.assessors = assessors
    dimensionOfCell = [-1] + index.vocabulary.cells.map(\.dimension)
  }

  /// The name of the assessor whose cell it is; nil for any other.
  func assessor(_ cell: Int) -> String? {
    let place = cell - ReturnBatch.firstAssessor
    return assessors.indices.contains(place) ? assessors[place] : nil
  }

  /// The place of a row's cell.
  func place(_ number: UInt32, _ column: ReturnFile.Column = .value) -> Finding.Place {
    guard let (file, line) = numbers.place(number) else { return Finding.Place(file: "") }
    return file.place(line: line, column)
  }

  /// What a figure is about.
  func subject(_ key: FigureKey) -> Finding.Subject {
    Finding.Subject(
      contract: index.contracts[key.contract].id, period: key.quarter,
      item: index.vocabulary.items[key.item])
  }
}
