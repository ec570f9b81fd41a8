/// A cell of up to 32 bytes in four words: what is quick to compare and to look up.
struct ShortCell: Equatable {
  private let words: (UInt64, UInt64, UInt64, UInt64)
  /// How many bytes it has.
  let count: Int

  /// The most bytes that one has.
  static let most = 32

  /// Takes `count` bytes from a place on; those behind them, up to ``most``, don't matter.
  @inline(__always)
  init(_ bytes: RawSpan, from start: Int, count: Int) {
    func word(_ place: Int) -> UInt64 {
      guard count > place else { return 0 }
      let word = bytes.unsafeLoadUnaligned(fromByteOffset: start + place, as: UInt64.self)
      return count >= place + 8 ? word : word & (1 &<< UInt64(8 * (count - place)) - 1)
    }
    words = (word(0), word(8), word(16), word(24))
    self.count = count
  }

  @inline(__always)
  static func == (left: ShortCell, right: ShortCell) -> Bool {
    left.count == right.count && left.words.0 == right.words.0 && left.words.1 == right.words.1
      && left.words.2 == right.words.2 && left.words.3 == right.words.3
  }

  /// A number to find a place in a table by.
  @inline(__always)
  var hash: Int {
    let sum =
      words.0 &+ words.1 &* 0xD6E8_FEB8_6659_FD93 &+ words.2 &* 0xA076_1D64_78BD_642F
      &+ words.3 &* 0xE703_7ED1_A0B4_28DB
    let product = sum.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return Int(truncatingIfNeeded: (product.high ^ product.low) >> 40)
  }

  /// The whole number that up to eight digits make; nil for anything else.
  @inline(__always)
  var wholeNumber: Int64? {
    guard (1...8).contains(count) else { return nil }
    // The digits move to the high end, with noughts before them.
    let empty = 64 - 8 * UInt64(count)
    var digits = words.0.littleEndian << empty | 0x3030_3030_3030_3030 & (1 << empty - 1)
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
