/// Sixteen times the same byte, for each byte that CSV is made of, to compare with sixteen bytes at
/// once; kept because making them takes longer than using them.
struct ByteLanes {
  let none = SIMD16<UInt8>(repeating: 0)
  let commas = SIMD16<UInt8>(repeating: UInt8(ascii: ","))
  let newlines = SIMD16<UInt8>(repeating: UInt8(ascii: "\n"))
  let quotes = SIMD16<UInt8>(repeating: UInt8(ascii: "\""))
  /// The bit that only bytes beyond ASCII have.
  let highs = SIMD16<UInt8>(repeating: 0x80)

  private let weights = SIMD16<UInt8>(
    1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128)

  /// The places of a mask's set lanes as bits.
  @inline(__always)
  func bits(_ mask: SIMDMask<SIMD16<Int8>>) -> UInt32 {
    let set = none.replacing(with: weights, where: mask)
    return UInt32(set.lowHalf.wrappedSum()) | UInt32(set.highHalf.wrappedSum()) << 8
  }
}
