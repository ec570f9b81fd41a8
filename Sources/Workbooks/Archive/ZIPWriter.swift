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
    var part = PartWriter(by: .one)
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
