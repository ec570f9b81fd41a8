/// The rows of one contract in pieces: stretches of rows of one figure and its categories that
/// stand in order of key already, as returns mostly list them.
struct RowPieces {
  /// Where each piece begins, and behind them where the last one ends.
  private(set) var starts: [Int] = []
  /// Whether the rows are in order of key as they stand, each key once.
  private(set) var isSorted = true
  /// Of each piece the date and the number of the row that was received first, in one number.
  private(set) var received: [UInt64] = []
  /// The bits that any of the pieces' first keys has, and those that all of them have.
  private(set) var bits: (any: UInt64, all: UInt64) = (0, .max)

  /// How many pieces there are.
  var count: Int { starts.count - 1 }

  /// Finds the pieces.
  ///
  /// - Complexity: O(rows).
  init(_ rows: Span<PackedRow>) {
    // Mostly a piece has many rows.
    starts.reserveCapacity(rows.count / 16 + 2)
    received.reserveCapacity(rows.count / 16 + 1)
    var place = 0
    var before: FigureKey?
    while place < rows.count {
      var key = rows[place].key
      if let before, key <= before { isSorted = false }
      bits.any |= key.bits
      bits.all &= key.bits
      starts.append(place)
      let figure = key.figure
      var first = rows[place].dateAndNumber
      place += 1
      while place < rows.count {
        let next = rows[place].key
        guard next.figure == figure, key <= next else { break }
        if key == next { isSorted = false }
        key = next
        first = min(first, rows[place].dateAndNumber)
        place += 1
      }
      received.append(first)
      before = key
    }
    starts.append(place)
  }

  /// The rows of a piece.
  subscript(piece: Int) -> Range<Int> { starts[piece]..<starts[piece + 1] }
}
