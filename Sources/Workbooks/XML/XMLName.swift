/// The name of an element or attribute without its prefix, as one number to compare.
///
/// The number is a hash of 64 bits: a file made so that another name has the same one is read as
/// if it had that name, which its sender might have written in the first place.
struct XMLName: Hashable {
  let hash: UInt64

  init(_ name: StaticString) {
    var hash = Self.seed
    name.withUTF8Buffer { bytes in
      for byte in bytes { hash = Self.adding(byte, to: hash) }
    }
    self.hash = hash
  }

  init(hash: UInt64) {
    self.hash = hash
  }

  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}
