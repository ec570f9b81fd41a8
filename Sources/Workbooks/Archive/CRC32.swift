/// The check sum of the entries of a ZIP archive.
enum CRC32 {
  /// Eight tables: the sum of a byte followed by none to seven zeros.
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 8 * 256)
    for byte in 0..<256 {
      var sum = UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
      tables[byte] = sum
    }
    for table in 1..<8 {
      for byte in 0..<256 {
        let before = tables[(table - 1) * 256 + byte]
        tables[table * 256 + byte] = tables[Int(before & 0xFF)] ^ (before >> 8)
      }
    }
    return tables
  }()

  /// The sum of some bytes, eight at a time; `before` is that of the bytes before them.
  static func sum(_ bytes: Span<UInt8>, after before: UInt32 = 0) -> UInt32 {
    let tables = tables
    let table = tables.span
    let raw = bytes.bytes
    var sum = ~before
    var position = 0
    while position + 8 <= bytes.count {
      let low =
        raw.unsafeLoadUnaligned(fromByteOffset: position, as: UInt32.self).littleEndian ^ sum
      let high = raw.unsafeLoadUnaligned(fromByteOffset: position + 4, as: UInt32.self).littleEndian
      sum =
        table[7 * 256 + Int(low & 0xFF)] ^ table[6 * 256 + Int(low >> 8 & 0xFF)]
        ^ table[5 * 256 + Int(low >> 16 & 0xFF)] ^ table[4 * 256 + Int(low >> 24)]
      sum ^=
        table[3 * 256 + Int(high & 0xFF)] ^ table[2 * 256 + Int(high >> 8 & 0xFF)]
        ^ table[256 + Int(high >> 16 & 0xFF)] ^ table[Int(high >> 24)]
      position += 8
    }
    while position < bytes.count {
      sum = table[Int((sum ^ UInt32(bytes[position])) & 0xFF)] ^ (sum >> 8)
      position += 1
    }
    return ~sum
  }
}
