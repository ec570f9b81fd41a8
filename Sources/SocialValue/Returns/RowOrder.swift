/// Puts rows of one contract in order of key, those of one key in any order.
struct RowOrder {
  /// Which bits of the keys of some rows differ.
  private struct Extent {
    private var all: UInt64 = 0
    private var common = UInt64.max

    @inline(__always)
    mutating func add(_ key: FigureKey) {
      all |= key.bits
      common &= key.bits
    }

    /// How many bits of item, quarter and cell differ, from the highest that does.
    var widths: (item: UInt64, quarter: UInt64, cell: UInt64) {
      let different = FigureKey.parts(of: all ^ common)
      func width(_ bits: UInt64) -> UInt64 {
        UInt64(UInt64.bitWidth - bits.leadingZeroBitCount)
      }
      return (width(different.item), width(different.quarter), width(different.cell))
    }
  }

  /// The rows in order.
  ///
  /// - Complexity: O(rows), unless the keys range over more than billions.
  static func sorted(_ rows: [PackedRow]) -> [PackedRow] {
    guard var before = rows.first?.key else { return [] }
    var extent = Extent()
    extent.add(before)
    var isSorted = true
    for row in rows.dropFirst() {
      extent.add(row.key)
      if !(before < row.key) { isSorted = false }
      before = row.key
    }
    if isSorted { return rows }
    let widths = extent.widths
    let width = widths.item + widths.quarter + widths.cell
    guard width <= 32, rows.count <= Int(UInt32.max) else {
      return rows.sorted { $0.key < $1.key }
    }
    // A short key with the place behind it: both in one number sort many times as fast as rows do.
    func short(_ key: FigureKey) -> UInt64 {
      let parts = FigureKey.parts(of: key.bits)
      return (parts.item & (1 &<< widths.item &- 1)) &<< (widths.quarter &+ widths.cell)
        | (parts.quarter & (1 &<< widths.quarter &- 1)) &<< widths.cell
        | (parts.cell & (1 &<< widths.cell &- 1))
    }
    var keys = [UInt64](unsafeUninitializedCapacity: rows.count) { buffer, count in
      for place in rows.indices {
        buffer.initializeElement(
          at: place, to: short(rows[place].key) &<< 32 | UInt64(truncatingIfNeeded: place))
      }
      count = rows.count
    }
    sort(&keys, width: Int(width))
    return [PackedRow](unsafeUninitializedCapacity: rows.count) { buffer, count in
      for place in rows.indices {
        buffer.initializeElement(at: place, to: rows[Int(keys[place] & 0xFFFF_FFFF)])
      }
      count = rows.count
    }
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
