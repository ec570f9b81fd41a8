/// Inflates what was deflated (RFC 1951).
struct Inflate: ~Copyable {
  /// Why something can't be inflated.
  enum Fault: Error {
    /// It isn't deflated data, or ends too soon.
    case damaged
    /// There is more of it than was said.
    case tooLong
  }

  private var bits: UInt64 = 0
  private var bitCount = 0
  private var position = 0
  private var written = 0

  private init() {}

  /// Inflates bytes to exactly the size that was said.
  ///
  /// - Parameters:
  ///   - bytes: where the deflated bytes stand.
  ///   - range: which of them they are.
  ///   - size: how many there are inflated.
  /// - Returns: the inflated bytes.
  /// - Throws: where they aren't deflated data, or come to another size.
  static func bytes(
    _ bytes: [UInt8], _ range: Range<Int>, size: Int
  ) throws(Fault) -> [UInt8] {
    let all = bytes.span
    let input = all.extracting(range)
    var output = [UInt8](repeating: 0, count: size)
    var inflate = Inflate()
    var span = output.mutableSpan
    try inflate.run(input, &span)
    guard inflate.written == size else { throw .damaged }
    return output
  }

  private mutating func run(
    _ input: Span<UInt8>, _ output: inout MutableSpan<UInt8>
  ) throws(Fault) {
    while true {
      let isLast = try take(1, input) == 1
      switch try take(2, input) {
      case 0: try copyStored(input, &output)
      case 1: try inflate(input, &output, Self.fixed.literals, Self.fixed.distances)
      case 2:
        let (literals, distances) = try codes(input)
        try inflate(input, &output, literals, distances)
      default: throw .damaged
      }
      if isLast { return }
    }
  }

  // MARK: Bits

  /// Has at least 48 bits at hand, zeros after the input's end.
  @inline(__always)
  private mutating func refill(_ input: Span<UInt8>) {
    if position + 8 <= input.count {
      let word = input.bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
      bits |= word.littleEndian << UInt64(bitCount)
      let taken = (63 - bitCount) >> 3
      position += taken
      bitCount += taken * 8
      return
    }
    while bitCount <= 48, position < input.count {
      bits |= UInt64(input[position]) << UInt64(bitCount)
      position += 1
      bitCount += 8
    }
  }

  @inline(__always)
  private mutating func drop(_ count: Int) throws(Fault) {
    guard count <= bitCount else { throw .damaged }
    bits >>= UInt64(count)
    bitCount -= count
  }

  private mutating func take(_ count: Int, _ input: Span<UInt8>) throws(Fault) -> Int {
    refill(input)
    let value = Int(bits & (1 << UInt64(count) - 1))
    try drop(count)
    return value
  }

  // MARK: Blocks

  private mutating func copyStored(
    _ input: Span<UInt8>, _ output: inout MutableSpan<UInt8>
  ) throws(Fault) {
    try drop(bitCount & 7)
    // What was taken ahead is given back.
    position -= bitCount / 8
    bits = 0
    bitCount = 0
    guard position + 4 <= input.count else { throw .damaged }
    let count = Int(input[position]) | Int(input[position + 1]) << 8
    let check = Int(input[position + 2]) | Int(input[position + 3]) << 8
    position += 4
    guard count ^ 0xFFFF == check, position + count <= input.count else { throw .damaged }
    guard written + count <= output.count else { throw .tooLong }
    for offset in 0..<count { output[written + offset] = input[position + offset] }
    position += count
    written += count
  }

  private mutating func inflate(
    _ input: Span<UInt8>, _ output: inout MutableSpan<UInt8>, _ literals: HuffmanTable,
    _ distances: HuffmanTable
  ) throws(Fault) {
    var write = written
    let end = output.count
    while true {
      refill(input)
      guard let (symbol, length) = literals.symbol(bits) else { throw .damaged }
      try drop(length)
      if symbol < 256 {
        guard write < end else { throw .tooLong }
        output[write] = UInt8(truncatingIfNeeded: symbol)
        write += 1
        continue
      }
      if symbol == 256 { break }
      guard symbol < 286 else { throw .damaged }
      let lengthExtra = Self.lengthExtra[symbol - 257]
      let count = Self.lengthBase[symbol - 257] + Int(bits & (1 << UInt64(lengthExtra) - 1))
      try drop(lengthExtra)
      guard let (code, codeLength) = distances.symbol(bits), code < 30 else { throw .damaged }
      try drop(codeLength)
      if bitCount < 16 { refill(input) }
      let distanceExtra = Self.distanceExtra[code]
      let distance = Self.distanceBase[code] + Int(bits & (1 << UInt64(distanceExtra) - 1))
      try drop(distanceExtra)
      guard distance <= write else { throw .damaged }
      guard write + count <= end else { throw .tooLong }
      var from = write - distance
      let stop = write + count
      while write < stop {
        output[write] = output[from]
        write += 1
        from += 1
      }
    }
    written = write
  }

  private mutating func codes(
    _ input: Span<UInt8>
  ) throws(Fault) -> (HuffmanTable, HuffmanTable) {
    let literalCount = try take(5, input) + 257
    let distanceCount = try take(5, input) + 1
    let codeCount = try take(4, input) + 4
    guard literalCount <= 286, distanceCount <= 30 else { throw .damaged }
    var codeLengths = [UInt8](repeating: 0, count: 19)
    for place in 0..<codeCount { codeLengths[Self.order[place]] = UInt8(try take(3, input)) }
    guard let codes = HuffmanTable(lengths: codeLengths[...]) else { throw .damaged }
    var lengths: [UInt8] = []
    while lengths.count < literalCount + distanceCount {
      refill(input)
      guard let (symbol, length) = codes.symbol(bits) else { throw .damaged }
      try drop(length)
      switch symbol {
      case ..<16: lengths.append(UInt8(symbol))
      case 16:
        guard let last = lengths.last else { throw .damaged }
        lengths += repeatElement(last, count: 3 + (try take(2, input)))
      case 17: lengths += repeatElement(0, count: 3 + (try take(3, input)))
      default: lengths += repeatElement(0, count: 11 + (try take(7, input)))
      }
    }
    guard lengths.count == literalCount + distanceCount, lengths[256] > 0,
      let literals = HuffmanTable(lengths: lengths[..<literalCount]),
      let distances = HuffmanTable(lengths: lengths[literalCount...])
    else { throw .damaged }
    return (literals, distances)
  }

  // MARK: Tables

  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
  static let lengthBase = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258,
  ]
  static let lengthExtra = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  static let distanceBase = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537,
    2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577,
  ]
  static let distanceExtra = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13,
    13,
  ]

  /// The codes of blocks that bring none of their own.
  private static let fixed: (literals: HuffmanTable, distances: HuffmanTable) = {
    let lengths =
      [UInt8](repeating: 8, count: 144) + [UInt8](repeating: 9, count: 112)
      + [UInt8](repeating: 7, count: 24) + [UInt8](repeating: 8, count: 8)
    let distances = [UInt8](repeating: 5, count: 32)
    guard let literals = HuffmanTable(lengths: lengths[...]),
      let codes = HuffmanTable(lengths: distances[...])
    else { preconditionFailure("the fixed codes of deflate are complete") }
    return (literals, codes)
  }()
}
