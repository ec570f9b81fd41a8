/// Text in UTF-8 as it grows: room for more is made seldom, and each token is written in one go.
struct TextBuffer {
  /// The text, with room behind it.
  private var room: [UInt8] = []
  private var count = 0

  /// Makes an empty text, with room for as many bytes as are expected.
  init(expecting size: Int = 0) {
    if size > 0 { room = Array(repeating: 0, count: size) }
  }

  /// The text.
  var bytes: [UInt8] { Array(room[..<count]) }

  /// Gives the text away, and begins anew.
  mutating func takeBytes() -> [UInt8] {
    var bytes: [UInt8] = []
    swap(&bytes, &room)
    bytes.removeLast(bytes.count - count)
    count = 0
    return bytes
  }

  /// Adds a byte.
  mutating func append(_ byte: UInt8) {
    reserve(1)
    room[count] = byte
    count += 1
  }

  /// Adds a text.
  mutating func append(_ text: String) {
    text.withBytes { utf8 in
      reserve(utf8.count)
      put(utf8, at: count)
      count += utf8.count
    }
  }

  /// Starts a line, after a comma where one is needed.
  mutating func startLine(comma: Bool, indent: Int) {
    reserve(indent + 2)
    startLine(comma, indent)
  }

  /// Starts a line with a key in quotes and a colon.
  mutating func startLine(comma: Bool, indent: Int, key: String) {
    key.withBytes { utf8 in
      reserve(indent + utf8.count + 6)
      startLine(comma, indent)
      room[count] = UInt8(ascii: "\"")
      put(utf8, at: count + 1)
      count += utf8.count + 4
      room[count - 3] = UInt8(ascii: "\"")
      room[count - 2] = UInt8(ascii: ":")
      room[count - 1] = UInt8(ascii: " ")
    }
  }

  /// Adds a text in quotes.
  ///
  /// - Returns: whether nothing in it needs an escape; where something does, nothing is added.
  mutating func appendQuoted(_ text: String) -> Bool {
    text.withBytes { utf8 in
      guard Self.isPlain(utf8) else { return false }
      reserve(utf8.count + 2)
      room[count] = UInt8(ascii: "\"")
      put(utf8, at: count + 1)
      count += utf8.count + 2
      room[count - 1] = UInt8(ascii: "\"")
      return true
    }
  }

  // MARK: Room

  private mutating func reserve(_ more: Int) {
    guard count + more > room.count else { return }
    let size = max(4096, room.count, count + more - room.count)
    room.append(contentsOf: repeatElement(0, count: size))
  }

  /// Starts a line where there is room for it.
  private mutating func startLine(_ comma: Bool, _ indent: Int) {
    if comma {
      room[count] = UInt8(ascii: ",")
      count += 1
    }
    room[count] = UInt8(ascii: "\n")
    let first = count + 1
    count = first + indent
    var span = room.mutableSpan
    for place in first..<first + indent { span[place] = UInt8(ascii: " ") }
  }

  private mutating func put(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) {
    room.withUnsafeMutableBufferPointer { room in
      _ = UnsafeMutableBufferPointer(rebasing: room[place..<place + bytes.count]).update(
        fromContentsOf: bytes)
    }
  }

  // MARK: Escapes

  /// Whether nothing in a text needs an escape, eight bytes looked at together.
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = 0
    while place + 8 <= text.count {
      let bytes = EightBytes(text, at: place)
      let special =
        bytes.controls | bytes.marks(of: UInt8(ascii: "\"")) | bytes.marks(of: UInt8(ascii: "\\"))
      if special != 0 { return false }
      place += 8
    }
    while place < text.count {
      guard isPlain(text[place]) else { return false }
      place += 1
    }
    return true
  }

  /// Whether a byte needs no escape.
  static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }
}
