internal import SocialValue

/// A cell of up to 32 bytes in four words: what is quick to compare and to look up.
///
/// Of a longer one only the length is known, and it is told as no name and no number.
struct ShortCell: Equatable {
  /// Eight bytes from its start and up to its end, and for one of more than sixteen the sixteen
  /// between; of a cell of less than eight bytes the first word has all.
  private let words: (UInt64, UInt64, UInt64, UInt64)
  /// How many bytes it has.
  let count: Int

  /// The most bytes that one has.
  static let most = 32

  /// Takes `count` bytes from a place on.
  ///
  /// - Precondition: all of them, and eight from the place on, lie in the bytes.
  @inline(__always)
  init(_ bytes: RawSpan, from start: Int, count: Int) {
    func word(_ place: Int) -> UInt64 {
      bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: start &+ place, as: UInt64.self
      ).littleEndian
    }
    self.count = count
    if count < 8 {
      words = (word(0) & (1 &<< UInt64(truncatingIfNeeded: 8 &* count) &- 1), 0, 0, 0)
    } else if count <= 16 {
      words = (word(0), word(count &- 8), 0, 0)
    } else if count <= Self.most {
      words = (word(0), word(count &- 8), word(8), word(count &- 16))
    } else {
      words = (0, 0, 0, 0)
    }
  }

  /// Takes a name, or two with a comma between them, where that is short enough.
  init?(_ name: String, _ second: String? = nil) {
    let count = name.utf8.count + (second.map { 1 + $0.utf8.count } ?? 0)
    guard count <= Self.most else { return nil }
    self = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.most + 8) { bytes in
      bytes.initialize(repeating: 0)
      let end = Self.copy(name, to: bytes, at: 0)
      if let second {
        bytes[end] = UInt8(ascii: ",")
        _ = Self.copy(second, to: bytes, at: end + 1)
      }
      return ShortCell(UnsafeRawBufferPointer(bytes).bytes, from: 0, count: count)
    }
  }

  /// Writes a text's bytes from a place on, and gives the place behind them.
  private static func copy(
    _ text: String, to bytes: UnsafeMutableBufferPointer<UInt8>, at place: Int
  ) -> Int {
    var text = text
    return text.withUTF8 { source in
      let end = place + source.count
      _ = bytes.extracting(place..<end).update(fromContentsOf: source)
      return end
    }
  }

  /// A cell that no row has.
  static var none: ShortCell { ShortCell(words: (0, 0, 0, 0), count: -1) }

  /// An empty cell.
  static var empty: ShortCell { ShortCell(words: (0, 0, 0, 0), count: 0) }

  /// Whether it is too long.
  var isLong: Bool { count > Self.most }

  private init(words: (UInt64, UInt64, UInt64, UInt64), count: Int) {
    self.words = words
    self.count = count
  }

  @inline(__always)
  static func == (left: ShortCell, right: ShortCell) -> Bool {
    (UInt64(bitPattern: Int64(left.count ^ right.count)) | left.words.0 ^ right.words.0
      | left.words.1 ^ right.words.1 | left.words.2 ^ right.words.2
      | left.words.3 ^ right.words.3) == 0
  }

  /// A number to find a place in a table by.
  @inline(__always)
  var hash: Int {
    let sum =
      words.0 &+ words.1 &* 0xD6E8_FEB8_6659_FD93 &+ words.2 &* 0xA076_1D64_78BD_642F
      &+ words.3 &* 0xE703_7ED1_A0B4_28DB
    let product = sum.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return Int(truncatingIfNeeded: (product.high ^ product.low) >> 32)
  }

  /// The whole number that up to eight digits make; nil for anything else.
  ///
  /// - Parameters:
  ///   - word: eight bytes, the first the lowest, with the digits and what follows them.
  ///   - count: how many digits there are.
  /// - Returns: the number.
  @inline(__always)
  static func wholeNumber(_ word: UInt64, count: Int) -> Int64? {
    guard count > 0, count <= 8 else { return nil }
    // The digits move to the high end, with noughts before them.
    let empty = UInt64(truncatingIfNeeded: 64 &- 8 &* count)
    return number(word &<< empty | 0x3030_3030_3030_3030 & (1 &<< empty &- 1))
  }

  /// Whether it is yes or no, in any letter case, as 1 or 0; nil for anything else.
  @inline(__always)
  var yesOrNo: Int64? {
    if count == 3, words.0 | 0x20_2020 == 0x73_6579 { return 1 }
    return count == 2 && words.0 | 0x2020 == 0x6F6E ? 0 : nil
  }

  /// The number that eight digits make, the first in the lowest byte.
  @inline(__always)
  fileprivate static func number(_ text: UInt64) -> Int64? {
    guard text & 0xF0F0_F0F0_F0F0_F0F0 == 0x3030_3030_3030_3030,
      (text &+ 0x0606_0606_0606_0606) & 0xF0F0_F0F0_F0F0_F0F0 == 0x3030_3030_3030_3030
    else { return nil }
    // Pairs of digits become numbers, then pairs of pairs, then both halves: the factors are
    // 10 × 2⁸ + 1, 100 × 2¹⁶ + 1 and 10,000 × 2³² + 1.
    var digits = ((text & 0x0F0F_0F0F_0F0F_0F0F) &* 2_561) >> 8
    digits = ((digits & 0x00FF_00FF_00FF_00FF) &* 6_553_601) >> 16
    digits = ((digits & 0x0000_FFFF_0000_FFFF) &* 42_949_672_960_001) >> 32
    return Int64(digits)
  }
}

/// What cells say, remembered from row to row: the latest one only.
struct LatestCell<Value> {
  private(set) var cell = ShortCell.none
  private(set) var value: Value

  init(_ value: Value) {
    self.value = value
  }

  /// Remembers what a cell says.
  @inline(__always)
  mutating func set(_ cell: ShortCell, _ value: Value) {
    self.cell = cell
    self.value = value
  }
}

/// The day that a cell says, remembered from row to row.
struct LatestDay {
  private var first: UInt64 = 0
  private var last: UInt64 = 0
  private var day = Day(number: 0)

  /// The day that an ISO date is, `2026-04-01`; nil for anything else.
  ///
  /// - Parameters:
  ///   - first: its first eight bytes, a year, a month and a dash.
  ///   - last: its last eight, which begin with the year's last two digits.
  /// - Returns: the day.
  @inline(__always)
  mutating func read(_ first: UInt64, _ last: UInt64) -> Day? {
    first == self.first && last == self.last ? day : readAnew(first, last)
  }

  private mutating func readAnew(_ first: UInt64, _ last: UInt64) -> Day? {
    guard first & 0xFF00_00FF_0000_0000 == 0x2D00_002D_0000_0000,
      let digits = ShortCell.number(
        first & 0xFFFF_FFFF | (first >> 40 & 0xFFFF) << 32 | (last >> 48) << 48),
      let read = Day(
        year: Int(digits / 10_000), month: Int(digits / 100 % 100), day: Int(digits % 100))
    else { return nil }
    (self.first, self.last, day) = (first, last, read)
    return read
  }
}
