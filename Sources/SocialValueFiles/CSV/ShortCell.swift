/// A cell of up to sixteen bytes in two words: what is quick to compare and to look up.
struct ShortCell: Equatable {
  private let first: UInt64
  private let second: UInt64
  /// How many bytes it has.
  let count: Int

  /// Takes the bytes at the low ends of two words; what stands above them doesn't matter.
  @inline(__always)
  init(_ first: UInt64, _ second: UInt64 = 0, count: Int) {
    self.first = count >= 8 ? first : first & (1 << (8 * UInt64(count)) - 1)
    self.second =
      count <= 8 ? 0 : count == 16 ? second : second & (1 << (8 * UInt64(count - 8)) - 1)
    self.count = count
  }

  /// A number to find a place in a table by.
  var hash: Int {
    let mixed = (first ^ second &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: mixed >> 40)
  }

  /// The whole number that up to eight digits make; nil for anything else.
  var wholeNumber: Int64? {
    guard (1...8).contains(count) else { return nil }
    // The digits move to the high end, with noughts before them.
    let empty = 64 - 8 * UInt64(count)
    var digits = first.littleEndian << empty | 0x3030_3030_3030_3030 & (1 << empty - 1)
    guard digits & 0xF0F0_F0F0_F0F0_F0F0 == 0x3030_3030_3030_3030,
      (digits &+ 0x0606_0606_0606_0606) & 0xF0F0_F0F0_F0F0_F0F0 == 0x3030_3030_3030_3030
    else { return nil }
    // Pairs of digits become numbers, then pairs of pairs, then both halves: the factors are
    // 10 × 2⁸ + 1, 100 × 2¹⁶ + 1 and 10,000 × 2³² + 1.
    digits = ((digits & 0x0F0F_0F0F_0F0F_0F0F) &* 2_561) >> 8
    digits = ((digits & 0x00FF_00FF_00FF_00FF) &* 6_553_601) >> 16
    digits = ((digits & 0x0000_FFFF_0000_FFFF) &* 42_949_672_960_001) >> 32
    return Int64(digits)
  }
}

/// Remembers what some cells came to: of those that share a place the latest.
struct ShortCellCache<Value> {
  private var entries: [(cell: ShortCell, value: Value)?]

  /// Makes a cache of so many places, a power of two.
  init(_ count: Int) {
    entries = Array(repeating: nil, count: count)
  }

  /// What a cell came to, worked out where that isn't remembered; nil is not remembered.
  @inline(__always)
  mutating func value(of cell: ShortCell?, _ read: () -> Value?) -> Value? {
    guard let cell else { return read() }
    let place = cell.hash & (entries.count - 1)
    if let entry = entries[place], entry.cell == cell { return entry.value }
    guard let value = read() else { return nil }
    entries[place] = (cell, value)
    return value
  }
}
