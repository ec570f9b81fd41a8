/// Deflates a piece of bytes (RFC 1951) to a block of fixed codes with no reference to those
/// before it: quick, and for the XML of sheets a tenth of the size.
struct Deflate {
  /// The deflated bytes.
  private(set) var output: [UInt8] = []
  /// How many bits they hold.
  private(set) var count = 0
  private var bits: UInt64 = 0
  private var bitCount: UInt64 = 0
  private var heads = [Int32](repeating: -1, count: 1 << Self.hashBits)

  private static let hashBits = 15
  private static let longest = 258
  private static let window = 32_768

  /// Deflates the piece.
  mutating func add(_ piece: Span<UInt8>, isLast: Bool) {
    output.reserveCapacity(piece.count / 4 + 16)
    put(isLast ? 1 : 0, 1)
    put(1, 2)
    let tables = Self.tables
    let raw = piece.bytes
    var position = 0
    let end = piece.count
    while position + 4 <= end {
      let word = raw.unsafeLoadUnaligned(fromByteOffset: position, as: UInt32.self)
      let hash = Int((word &* 2_654_435_761) >> UInt32(32 - Self.hashBits))
      let candidate = Int(heads[hash])
      heads[hash] = Int32(position)
      guard candidate >= 0, position - candidate <= Self.window,
        raw.unsafeLoadUnaligned(fromByteOffset: candidate, as: UInt32.self) == word
      else {
        put(UInt64(tables.literals[Int(piece[position])]), tables.literalBits[Int(piece[position])])
        position += 1
        continue
      }
      let length = Self.length(
        ofMatch: candidate, position, in: raw, most: min(Self.longest, end - position))
      putMatch(length, position - candidate, tables)
      position += length
    }
    while position < end {
      put(UInt64(tables.literals[Int(piece[position])]), tables.literalBits[Int(piece[position])])
      position += 1
    }
    put(UInt64(tables.literals[256]), tables.literalBits[256])
    count = output.count * 8 + Int(bitCount)
    if bitCount > 0 { output.append(UInt8(truncatingIfNeeded: bits)) }
  }

  /// How many bytes are the same from two places on, of which four are known to be; eight are
  /// looked at together.
  private static func length(
    ofMatch first: Int, _ second: Int, in bytes: RawSpan, most: Int
  ) -> Int {
    var length = 4
    while length + 8 <= most {
      let differences =
        bytes.unsafeLoadUnaligned(fromByteOffset: first + length, as: UInt64.self)
        ^ bytes.unsafeLoadUnaligned(fromByteOffset: second + length, as: UInt64.self)
      if differences != 0 { return length + differences.littleEndian.trailingZeroBitCount / 8 }
      length += 8
    }
    while length < most,
      bytes.unsafeLoad(fromByteOffset: first + length, as: UInt8.self)
        == bytes.unsafeLoad(fromByteOffset: second + length, as: UInt8.self)
    { length += 1 }
    return length
  }

  private mutating func putMatch(_ length: Int, _ distance: Int, _ tables: Tables) {
    let code = Int(tables.lengthCodes[length])
    put(UInt64(tables.literals[257 + code]), tables.literalBits[257 + code])
    put(UInt64(length - Inflate.lengthBase[code]), UInt64(Inflate.lengthExtra[code]))
    let place =
      distance <= 256
      ? Int(tables.nearCodes[distance]) : Int(tables.farCodes[(distance - 1) >> 7])
    put(UInt64(tables.distances[place]), 5)
    put(UInt64(distance - Inflate.distanceBase[place]), UInt64(Inflate.distanceExtra[place]))
  }

  @inline(__always)
  private mutating func put(_ value: UInt64, _ count: UInt64) {
    bits |= value << bitCount
    bitCount += count
    while bitCount >= 8 {
      output.append(UInt8(truncatingIfNeeded: bits))
      bits >>= 8
      bitCount -= 8
    }
  }

  // MARK: Codes

  /// The fixed codes, first bit lowest.
  private struct Tables {
    var literals: [UInt16] = []
    var literalBits: [UInt64] = []
    var lengthCodes = [UInt8](repeating: 0, count: Deflate.longest + 1)
    var distances: [UInt16] = []
    /// By the distance, up to 256.
    var nearCodes = [UInt8](repeating: 0, count: 257)
    /// By the distance less one, in steps of 128.
    var farCodes = [UInt8](repeating: 0, count: 256)

    init() {
      for symbol in 0..<288 {
        let (code, bits) =
          switch symbol {
          case ..<144: (0x30 + symbol, 8)
          case ..<256: (0x190 + symbol - 144, 9)
          case ..<280: (symbol - 256, 7)
          default: (0xC0 + symbol - 280, 8)
          }
        literals.append(Self.reversed(code, bits))
        literalBits.append(UInt64(bits))
      }
      for code in 0..<29 {
        let last =
          code == 28 ? 258 : Inflate.lengthBase[code] + (1 << Inflate.lengthExtra[code]) - 1
        for length in Inflate.lengthBase[code]...last { lengthCodes[length] = UInt8(code) }
      }
      for code in 0..<30 {
        distances.append(Self.reversed(code, 5))
        let first = Inflate.distanceBase[code]
        let last = first + (1 << Inflate.distanceExtra[code]) - 1
        if first <= 256 {
          for distance in first...min(256, last) { nearCodes[distance] = UInt8(code) }
        }
        if last > 256 {
          for step in ((first - 1) >> 7)...((last - 1) >> 7) { farCodes[step] = UInt8(code) }
        }
      }
    }

    private static func reversed(_ code: Int, _ bits: Int) -> UInt16 {
      var reversed = 0
      for bit in 0..<bits where code >> bit & 1 == 1 { reversed |= 1 << (bits - 1 - bit) }
      return UInt16(reversed)
    }
  }

  private static let tables = Tables()
}
