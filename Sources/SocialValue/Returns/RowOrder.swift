/// Puts rows of one contract in order of key, those of one key in any order.
struct RowOrder {
  /// The rows in order.
  ///
  /// - Parameters:
  ///   - rows: the rows.
  ///   - pieces: the pieces that they lie in.
  /// - Returns: the same rows in order.
  /// - Complexity: O(rows), unless the keys range over more than billions, or rows of a figure lie
  ///   apart from each other, which are sorted by comparing them.
  static func sorted(_ rows: [PackedRow], _ pieces: RowPieces) -> [PackedRow] {
    if pieces.isSorted { return rows }
    let widths = widths(of: pieces.bits.any ^ pieces.bits.all)
    let width = widths.item + widths.quarter + widths.cell
    guard width <= 32, pieces.count <= Int(UInt32.max) else {
      return rows.sorted { $0.key < $1.key }
    }
    // A short key with the piece's number behind it: both in one number sort many times as fast as
    // rows do.
    func short(_ key: FigureKey) -> UInt64 {
      let parts = FigureKey.parts(of: key.bits)
      return (parts.item & (1 &<< widths.item &- 1)) &<< (widths.quarter &+ widths.cell)
        | (parts.quarter & (1 &<< widths.quarter &- 1)) &<< widths.cell
        | (parts.cell & (1 &<< widths.cell &- 1))
    }
    var keys = [UInt64](unsafeUninitializedCapacity: pieces.count) { buffer, count in
      for piece in 0..<pieces.count {
        let key = short(rows[pieces.starts[piece]].key)
        buffer.initializeElement(at: piece, to: key &<< 32 | UInt64(truncatingIfNeeded: piece))
      }
      count = pieces.count
    }
    sort(&keys, width: Int(width))
    return joined(rows, pieces, keys)
  }

  /// How many bits of item, quarter and cell differ, from the highest that does.
  private static func widths(
    of different: UInt64
  ) -> (item: UInt64, quarter: UInt64, cell: UInt64) {
    let different = FigureKey.parts(of: different)
    func width(_ bits: UInt64) -> UInt64 {
      UInt64(UInt64.bitWidth - bits.leadingZeroBitCount)
    }
    return (width(different.item), width(different.quarter), width(different.cell))
  }

  /// The rows of all pieces, in the order of the lower halves of some numbers.
  private static func joined(
    _ rows: [PackedRow], _ pieces: RowPieces, _ order: [UInt64]
  ) -> [PackedRow] {
    // Where a figure lies in several pieces that don't just follow each other.
    var mixed: [Range<Int>] = []
    var joined = [PackedRow](unsafeUninitializedCapacity: rows.count) { buffer, count in
      let rows = rows.span
      var figure = 0
      for number in order {
        let piece = pieces[Int(number & 0xFFFF_FFFF)]
        let isFurther =
          count > 0 && buffer[count - 1].key.figure == rows[piece.lowerBound].key.figure
        let isMixed = isFurther && buffer[count - 1].key > rows[piece.lowerBound].key
        if !isFurther { figure = count }
        for place in piece {
          buffer.initializeElement(at: count, to: rows[place])
          count += 1
        }
        guard isMixed || isFurther && mixed.last?.lowerBound == figure else { continue }
        if mixed.last?.lowerBound == figure { mixed.removeLast() }
        mixed.append(figure..<count)
      }
    }
    for range in mixed { joined[range].sort { $0.key < $1.key } }
    return joined
  }

  /// Sorts numbers by so many bits above the lowest 32, keeping the order of those alike: by the
  /// lower half of the bits first, then by the upper one.
  private static func sort(_ keys: inout [UInt64], width: Int) {
    // Keys that are all alike stand in order.
    guard width > 0 else { return }
    if keys.count < 64 {
      keys.sort()
      return
    }
    let passes = (width + 10) / 11
    let digit = (width + passes - 1) / passes
    let mask = (1 << digit) - 1
    var other = keys
    var places = Array(repeating: 0, count: mask + 1)
    for pass in 0..<passes {
      move(keys.span, to: &other, by: UInt64(32 + pass * digit), mask, &places)
      swap(&keys, &other)
    }
  }

  /// Moves numbers to where their digit puts them, in the order in which they stand.
  ///
  /// Every digit is at most `mask`, of which `places` has one more, and there is a place for every
  /// number, so that neither is checked.
  private static func move(
    _ keys: Span<UInt64>, to other: inout [UInt64], by shift: UInt64, _ mask: Int,
    _ digits: inout [Int]
  ) {
    var places = digits.mutableSpan
    for digit in places.indices { places[digit] = 0 }
    for key in keys.indices {
      places[unchecked: Int(truncatingIfNeeded: keys[unchecked: key] &>> shift) & mask] &+= 1
    }
    var place = 0
    for digit in places.indices {
      let count = places[digit]
      places[digit] = place
      place += count
    }
    var moved = other.mutableSpan
    for index in keys.indices {
      let key = keys[unchecked: index]
      let digit = Int(truncatingIfNeeded: key &>> shift) & mask
      moved[unchecked: places[unchecked: digit]] = key
      places[unchecked: digit] &+= 1
    }
  }
}
