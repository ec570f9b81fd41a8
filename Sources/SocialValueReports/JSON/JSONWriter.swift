internal import SocialValue

/// Writes JSON with two-space indentation and keys in the order given: the same values always
/// give the same bytes.
struct JSONWriter {
  /// The text since the last of the pieces, as UTF-8.
  private var bytes: [UInt8] = []
  /// The text before that, where nobody takes it.
  private var finished: [[UInt8]] = []
  /// Who takes the text as it comes.
  private let take: (([UInt8]) -> Void)?
  private var depth = 0
  private var needsComma = false

  /// Makes a writer of nothing yet.
  ///
  /// - Parameter take: takes the text piece by piece as it comes, all but the last, so that it is
  ///   never there as a whole; without it all pieces are kept.
  init(take: (([UInt8]) -> Void)? = nil) {
    self.take = take
  }

  /// Writes an object of the members that `body` writes.
  mutating func object(_ body: (inout JSONWriter) -> Void) {
    container("{", "}", body)
  }

  /// Writes a list of the elements that `body` writes.
  mutating func array(_ body: (inout JSONWriter) -> Void) {
    container("[", "]", body)
  }

  /// Writes a list with an element for each of some values.
  mutating func array<Values: Sequence>(
    _ values: Values, _ body: (inout JSONWriter, Values.Element) -> Void
  ) {
    array { writer in
      for value in values {
        writer.element()
        body(&writer, value)
      }
    }
  }

  /// Writes a list as ``array(_:_:)`` does, stretch by stretch on several threads.
  mutating func array<Value: Sendable>(
    _ values: [Value], by workers: Workers,
    _ body: @escaping @Sendable (inout JSONWriter, Value) -> Void
  ) {
    guard values.count > 16 else { return array(values, body) }
    array { writer in
      let depth = writer.depth
      // Some stretches at a time, so that what is written can go.
      for start in stride(from: 0, to: values.count, by: Self.stretch * 16 * workers.count) {
        let end = min(values.count, start + Self.stretch * 16 * workers.count)
        let starts = Array(stride(from: start, to: end, by: Self.stretch))
        let pieces = workers.map(starts.count) { piece in
          var part = JSONWriter()
          part.depth = depth
          part.needsComma = starts[piece] > 0
          for value in values[starts[piece]..<min(end, starts[piece] + Self.stretch)] {
            part.element()
            body(&part, value)
          }
          return part.bytes
        }
        writer.finish(pieces)
      }
      writer.needsComma = true
    }
  }

  /// How many values are written together.
  private static let stretch = 16

  /// Gives away the text so far, and pieces that follow it.
  private mutating func finish(_ pieces: [[UInt8]]) {
    guard let take else {
      finished.append(bytes)
      finished += pieces
      bytes = []
      return
    }
    take(bytes)
    for piece in pieces { take(piece) }
    bytes = []
  }

  /// Writes a key; its value comes next.
  mutating func key(_ key: String) {
    element()
    quote(key)
    append(": ")
  }

  /// Starts an element of a list; its value comes next.
  mutating func element() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    newLine()
    needsComma = true
  }

  /// Writes a key with a string, or null.
  mutating func string(_ key: String, _ value: String?) {
    self.key(key)
    string(value)
  }

  /// Writes a string, or null.
  mutating func string(_ value: String?) {
    if let value { quote(value) } else { append("null") }
  }

  /// Writes a key with a number as it is written, or null.
  mutating func number(_ key: String, _ value: String?) {
    self.key(key)
    append(value ?? "null")
  }

  /// Writes a key with a whole number.
  mutating func number(_ key: String, _ value: Int) {
    number(key, String(value))
  }

  /// Writes a key with true or false.
  mutating func bool(_ key: String, _ value: Bool?) {
    number(key, value.map { $0 ? "true" : "false" })
  }

  /// Writes a key with null.
  mutating func null(_ key: String) {
    number(key, nil)
  }

  /// Writes a key with an object, or null where there is nothing.
  mutating func object<Value>(
    _ key: String, _ value: Value?, _ body: (inout JSONWriter, Value) -> Void
  ) {
    guard let value else {
      null(key)
      return
    }
    self.key(key)
    object { body(&$0, value) }
  }

  private mutating func container(
    _ open: String, _ close: String, _ body: (inout JSONWriter) -> Void
  ) {
    append(open)
    depth += 1
    let outer = needsComma
    needsComma = false
    body(&self)
    depth -= 1
    if needsComma { newLine() }
    needsComma = outer
    append(close)
  }

  /// The text in UTF-8, ended by a line break, in pieces that follow each other; without those that
  /// have been taken.
  var pieces: [[UInt8]] { finished + [bytes + [UInt8(ascii: "\n")]] }

  /// The text, ended by a line break.
  var text: String { String(decoding: Array(pieces.joined()), as: UTF8.self) }

  /// A line break and more spaces than anything is indented by.
  private static let indentation: [UInt8] =
    [UInt8(ascii: "\n")] + Array(repeating: UInt8(ascii: " "), count: 64)

  private mutating func newLine() {
    bytes.append(contentsOf: Self.indentation[...min(64, 2 * depth)])
    if depth > 32 {
      bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth - 64))
    }
  }

  private mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  private mutating func quote(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    var value = value
    value.withUTF8 { utf8 in
      if Self.isPlain(utf8) {
        bytes.append(contentsOf: utf8)
        return
      }
      for byte in utf8 {
        if Self.isPlain(byte) { bytes.append(byte) } else { bytes += Self.escape(byte) }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether nothing in a text needs an escape, eight bytes looked at together.
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs = ones << 7
    /// Sets the high bit of each byte that is nought, and perhaps of some above one that is.
    func noughts(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highs }
    let bytes = UnsafeRawBufferPointer(text)
    var place = 0
    while place + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      let controls = (word &- ones &* 0x20) & ~word & highs
      let special =
        controls | noughts(word ^ (ones &* 0x7F)) | noughts(word ^ (ones &* 0x22))
        | noughts(word ^ (ones &* 0x5C))
      if special != 0 { return false }
      place += 8
    }
    while place < bytes.count {
      guard isPlain(bytes[place]) else { return false }
      place += 1
    }
    return true
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private static func escape(_ byte: UInt8) -> [UInt8] {
    switch byte {
    case UInt8(ascii: "\""): return Array("\\\"".utf8)
    case UInt8(ascii: "\\"): return Array("\\\\".utf8)
    case UInt8(ascii: "\n"): return Array("\\n".utf8)
    case UInt8(ascii: "\r"): return Array("\\r".utf8)
    case UInt8(ascii: "\t"): return Array("\\t".utf8)
    default:
      let digits = String(byte, radix: 16)
      return Array("\\u\(String(repeating: "0", count: 4 - digits.utf8.count))\(digits)".utf8)
    }
  }
}
