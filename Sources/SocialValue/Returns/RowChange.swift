/// How rows change that are taken in with others: their numbers follow those before, and assessors
/// have the cells of the whole.
struct RowChange: Sendable {
  /// What is added to a row's number.
  var shift: UInt32
  /// The cell of each assessor, by the number that it had before; empty where there are none.
  var assessorCells: [Int] = []

  @inline(__always)
  func apply(to row: inout PackedRow) {
    row.number &+= shift
    guard !assessorCells.isEmpty, row.key.cell >= ReturnBatch.firstAssessor else { return }
    row.key = row.key.with(cell: assessorCells[row.key.cell - ReturnBatch.firstAssessor])
  }
}
