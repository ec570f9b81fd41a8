extension CRC32 {
  /// The sum of bytes that follow each other, from those of the first and the others.
  ///
  /// - Parameters:
  ///   - first: the sum of the first bytes.
  ///   - second: the sum of the bytes behind them.
  ///   - length: how many bytes those are.
  /// - Returns: the sum of all.
  /// - Complexity: O(log length).
  static func joined(_ first: UInt32, _ second: UInt32, length: Int) -> UInt32 {
    // Each byte behind multiplies what the first ones leave by x⁸.
    var power: UInt32 = 0x0080_0000
    var factor: UInt32 = 0x8000_0000
    var rest = length
    while rest > 0 {
      if rest & 1 == 1 { factor = product(factor, power) }
      power = product(power, power)
      rest >>= 1
    }
    return product(first, factor) ^ second
  }

  /// The product of two polynomials by the one that the sums are taken by; the highest bit stands
  /// for x⁰.
  private static func product(_ left: UInt32, _ right: UInt32) -> UInt32 {
    var product: UInt32 = 0
    var shifted = right
    for bit in (0..<32).reversed() {
      if left >> UInt32(bit) & 1 == 1 { product ^= shifted }
      shifted = shifted & 1 == 1 ? shifted >> 1 ^ 0xEDB8_8320 : shifted >> 1
    }
    return product
  }
}
