/// Writes a ZIP archive: the same parts give the same bytes, whenever and wherever.
struct ZIPWriter {
  /// The bytes so far.
  private(set) var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// 1 January 2000, midnight: every part's, whenever it was written.
  private static let time: UInt32 = 0x2821_0000

  /// Adds a part that is deflated already.
  mutating func add(_ name: String, _ part: DeflatedPart) {
    let offset = bytes.count
    let nameBytes = Array(name.utf8)
    // Version 2.0; names in UTF-8; deflated.
    let common: [UInt8] =
      [20, 0, 0, 8, 8, 0] + Self.number(Self.time, 4) + Self.number(part.checksum, 4)
      + Self.number(UInt32(part.bytes.count), 4) + Self.number(UInt32(part.size), 4)
      + Self.number(UInt32(nameBytes.count), 2) + [0, 0]
    bytes += Self.number(0x0403_4B50, 4) + common + nameBytes
    bytes += part.bytes
    directory +=
      Self.number(0x0201_4B50, 4) + [20, 0] + common + [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
      + Self.number(UInt32(offset), 4) + nameBytes
    count += 1
  }

  /// Adds a part.
  mutating func add(_ name: String, _ text: String) {
    var part = PartWriter()
    part.append(text)
    add(name, part.finished())
  }

  /// The archive, once all parts are in it.
  consuming func finished() -> [UInt8] {
    let start = bytes.count
    bytes += directory
    bytes +=
      Self.number(0x0605_4B50, 4) + [0, 0, 0, 0] + Self.number(UInt32(count), 2)
      + Self.number(UInt32(count), 2) + Self.number(UInt32(directory.count), 4)
      + Self.number(UInt32(start), 4) + [0, 0]
    return bytes
  }

  private static func number(_ value: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt32($0 * 8)) }
  }
}

/// A part of an archive, deflated.
struct DeflatedPart {
  let bytes: [UInt8]
  let size: Int
  let checksum: UInt32
}

/// The text of a part, deflated as it is written, so that it never lies in memory as a whole.
struct PartWriter {
  private var buffer: [UInt8] = []
  private var deflate = Deflate()
  private var size = 0
  private var checksum: UInt32 = 0

  private static let piece = 1 << 17

  /// Appends text that is XML already.
  mutating func append(_ text: String) {
    buffer.append(contentsOf: text.utf8)
  }

  /// The place that is reached, until the next ``settle()``.
  var place: Int { buffer.count }

  /// Inserts text that is XML already at a place reached before.
  mutating func insert(_ text: String, at place: Int) {
    buffer.insert(contentsOf: text.utf8, at: place)
  }

  /// Compresses what there is, where that is worth it.
  mutating func settle() {
    if buffer.count >= Self.piece { flush(isLast: false) }
  }

  /// Appends text with what XML keeps for itself escaped, and what it can't hold left out.
  mutating func append(escaped text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): buffer.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): buffer.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): buffer.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): buffer.append(contentsOf: "&quot;".utf8)
      case 0x0D: buffer.append(contentsOf: "&#13;".utf8)
      case 0x09, 0x0A, 0x20...: buffer.append(byte)
      default: break
      }
    }
  }

  /// Appends a whole number.
  mutating func append(_ number: Int) {
    var rest = number
    guard rest > 0 else {
      append(String(number))
      return
    }
    let start = buffer.count
    while rest > 0 {
      buffer.append(UInt8(48 + rest % 10))
      rest /= 10
    }
    buffer[start...].reverse()
  }

  /// The part, deflated to its end.
  consuming func finished() -> DeflatedPart {
    flush(isLast: true)
    return DeflatedPart(bytes: deflate.output, size: size, checksum: checksum)
  }

  private mutating func flush(isLast: Bool) {
    let buffer = buffer
    checksum = CRC32.sum(buffer.span, after: checksum)
    size += buffer.count
    deflate.add(buffer.span, isLast: isLast)
    self.buffer.removeAll(keepingCapacity: true)
  }
}
