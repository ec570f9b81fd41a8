/// Sixteen times the same byte, for each byte that CSV is made of, to compare with sixteen bytes at
/// once; made once for many, as making them takes longer than using them.
struct ByteLanes {
  private let commas = SIMD16<UInt8>(repeating: UInt8(ascii: ","))
  private let newlines = SIMD16<UInt8>(repeating: UInt8(ascii: "\n"))
  private let quotes = SIMD16<UInt8>(repeating: UInt8(ascii: "\""))
  private let text = SIMD16<Int8>(repeating: 1)
  private let lowest = SIMD16<UInt8>(repeating: 1)

  /// How many bytes are looked at together.
  static let count = 64

  /// The places of commas, line breaks, quotes, and of what isn't plain text among 64 bytes, as
  /// bits.
  ///
  /// - Precondition: all 64 lie in the bytes.
  @inline(__always)
  func marks(_ bytes: RawSpan, at place: Int) -> UInt64 {
    sixteen(bytes, place) | sixteen(bytes, place &+ 16) << 16 | sixteen(bytes, place &+ 32) << 32
      | sixteen(bytes, place &+ 48) << 48
  }

  @inline(__always)
  private func sixteen(_ bytes: RawSpan, _ place: Int) -> UInt64 {
    let bytes = bytes.unsafeLoadUnaligned(
      fromUncheckedByteOffset: place, as: SIMD16<UInt8>.self)
    // Below 1 as signed bytes are NUL and those beyond ASCII.
    let mask =
      bytes .== commas .| bytes .== newlines .| bytes .== quotes
      .| unsafeBitCast(bytes, to: SIMD16<Int8>.self) .< text
    let halves = unsafeBitCast(
      unsafeBitCast(mask, to: SIMD16<UInt8>.self) & lowest, to: SIMD2<UInt64>.self)
    // A bit of each of eight bytes comes to lie in the highest byte.
    let gather: UInt64 = 0x0102_0408_1020_4080
    return ((halves[0] &* gather) >> 56) | ((halves[1] &* gather) >> 56) << 8
  }
}
