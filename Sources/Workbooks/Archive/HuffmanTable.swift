/// A Huffman code of a deflated block, as a table to decode it by.
struct HuffmanTable {
  /// The bits that are looked up at once; longer codes are decoded bit by bit.
  private static let quickBits = 10

  /// For the next bits, the symbol and the length of its code: `symbol << 4 | length`; 0 where
  /// the code is longer or there is none.
  private var quick = [UInt16](repeating: 0, count: 1 << Self.quickBits)
  /// How many codes there are of each length.
  private var counts = [Int](repeating: 0, count: 16)
  /// The symbols in order of their codes.
  private var symbols: [UInt16] = []

  /// Makes a table from the lengths of the symbols' codes; nil where they make no code, or one
  /// with gaps, but for a code of one symbol.
  init?(lengths: ArraySlice<UInt8>) {
    for length in lengths { counts[Int(length)] += 1 }
    counts[0] = 0
    var left = 1
    for length in 1..<16 {
      left = left * 2 - counts[length]
      if left < 0 { return nil }
    }
    let used = counts.reduce(0, +)
    guard left == 0 || used <= 1 else { return nil }
    var starts = [Int](repeating: 0, count: 17)
    for length in 1..<16 { starts[length + 1] = starts[length] + counts[length] }
    symbols = [UInt16](repeating: 0, count: used)
    var code = 0
    var firstCodes = [Int](repeating: 0, count: 16)
    for length in 1..<16 {
      code = (code + (length > 1 ? counts[length - 1] : 0)) << 1
      firstCodes[length] = code
    }
    for (symbol, length) in lengths.enumerated() where length > 0 {
      let length = Int(length)
      symbols[starts[length]] = UInt16(symbol)
      starts[length] += 1
      let code = firstCodes[length]
      firstCodes[length] += 1
      guard length <= Self.quickBits else { continue }
      // Codes come with their first bit lowest.
      var place = Self.reversed(code, length)
      while place < quick.count {
        quick[place] = UInt16(symbol << 4 | length)
        place += 1 << length
      }
    }
  }

  /// The symbol that some bits begin with, and the length of its code; nil where there is none.
  @inline(__always)
  func symbol(_ bits: UInt64) -> (symbol: Int, length: Int)? {
    let entry = Int(quick[Int(truncatingIfNeeded: bits) & (1 << Self.quickBits - 1)])
    if entry != 0 { return (entry >> 4, entry & 15) }
    return slowSymbol(bits)
  }

  private func slowSymbol(_ bits: UInt64) -> (symbol: Int, length: Int)? {
    var code = 0
    var first = 0
    var index = 0
    for length in 1..<16 {
      code |= Int(bits >> UInt64(length - 1) & 1)
      let count = counts[length]
      if code - count < first { return (Int(symbols[index + code - first]), length) }
      index += count
      first = (first + count) << 1
      code <<= 1
    }
    return nil
  }

  private static func reversed(_ code: Int, _ length: Int) -> Int {
    var reversed = 0
    for bit in 0..<length where code >> bit & 1 == 1 { reversed |= 1 << (length - 1 - bit) }
    return reversed
  }
}
