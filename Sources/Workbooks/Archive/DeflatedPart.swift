/// A part of an archive, deflated.
struct DeflatedPart {
  /// The deflated bytes.
  private(set) var bytes: [UInt8] = []
  /// How many bytes it has when inflated.
  private(set) var size = 0
  /// The check sum of the bytes inflated.
  private(set) var checksum: UInt32 = 0
  /// How many bits of the last byte are taken; 0 where all are.
  private var bitCount = 0

  /// Adds the next piece behind the others, whose last bits may end within a byte.
  mutating func append(_ piece: DeflatedPiece) {
    checksum = CRC32.joined(checksum, piece.checksum, length: piece.size)
    size += piece.size
    if bitCount == 0 {
      bytes += piece.bytes
    } else {
      append(shifted: piece)
    }
    bitCount = (bitCount + piece.bitCount) % 8
  }

  private mutating func append(shifted piece: DeflatedPiece) {
    let shift = UInt8(bitCount)
    var held = bytes.removeLast()
    for byte in piece.bytes {
      bytes.append(held | byte << shift)
      held = byte >> (8 - shift)
    }
    // The last byte of the piece may have found room in the one before.
    let isOpen = (bitCount + piece.bitCount + 7) / 8 > piece.bytes.count
    if isOpen { bytes.append(held) }
  }
}

/// A piece of a part, deflated by itself.
struct DeflatedPiece: Sendable {
  /// The deflated bits, the first in the lowest bit of the first byte.
  let bytes: [UInt8]
  /// How many bits there are.
  let bitCount: Int
  /// How many bytes it has when inflated.
  let size: Int
  /// The check sum of the bytes inflated.
  let checksum: UInt32

  /// Deflates some bytes.
  init(_ text: [UInt8], isLast: Bool) {
    var deflate = Deflate()
    deflate.add(text.span, isLast: isLast)
    bitCount = deflate.count
    bytes = deflate.output
    size = text.count
    checksum = CRC32.sum(text.span)
  }
}
