internal import SocialValue

/// Writes JSON with two-space indentation and keys in the order given: the same values always
/// give the same bytes.
struct JSONWriter {
  /// The text since the last of the pieces, as UTF-8.
  private var buffer = TextBuffer()
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
    container(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  /// Writes a list of the elements that `body` writes.
  mutating func array(_ body: (inout JSONWriter) -> Void) {
    container(UInt8(ascii: "["), UInt8(ascii: "]"), body)
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
    // Few values make short stretches, so that every worker has some.
    let stretch = min(Self.longestStretch, max(1, values.count / (workers.count * 8)))
    array { writer in
      let depth = writer.depth
      // How many bytes the longest stretch has had so far.
      var longest = 0
      // Some stretches at a time, so that what is written can go.
      for start in stride(from: 0, to: values.count, by: stretch * 16 * workers.count) {
        let end = min(values.count, start + stretch * 16 * workers.count)
        let starts = Array(stride(from: start, to: end, by: stretch))
        // A little more than the longest before: mostly no text has to move to where it has room.
        let expected = longest + longest / 16
        let pieces = workers.map(starts.count) { piece in
          var part = JSONWriter()
          part.buffer = TextBuffer(expecting: expected)
          part.depth = depth
          part.needsComma = starts[piece] > 0
          for value in values[starts[piece]..<min(end, starts[piece] + stretch)] {
            part.element()
            body(&part, value)
          }
          return part.buffer.takeBytes()
        }
        longest = pieces.reduce(longest) { max($0, $1.count) }
        writer.finish(pieces)
      }
      writer.needsComma = true
    }
  }

  /// How many values are written together at most.
  private static let longestStretch = 16

  /// Gives away the text so far, and pieces that follow it.
  private mutating func finish(_ pieces: [[UInt8]]) {
    let text = buffer.takeBytes()
    if let take {
      take(text)
      for piece in pieces { take(piece) }
    } else {
      finished.append(text)
      finished += pieces
    }
  }

  /// Writes a key, which needs no escapes; its value comes next.
  mutating func key(_ key: String) {
    buffer.startLine(comma: needsComma, indent: 2 * depth, key: key)
    needsComma = true
  }

  /// Starts an element of a list; its value comes next.
  mutating func element() {
    buffer.startLine(comma: needsComma, indent: 2 * depth)
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
    _ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void
  ) {
    buffer.append(open)
    depth += 1
    let outer = needsComma
    needsComma = false
    body(&self)
    depth -= 1
    if needsComma { buffer.startLine(comma: false, indent: 2 * depth) }
    needsComma = outer
    buffer.append(close)
  }

  /// The text in UTF-8, ended by a line break, in pieces that follow each other; without those that
  /// have been taken.
  var pieces: [[UInt8]] { finished + [buffer.bytes + [UInt8(ascii: "\n")]] }

  /// The text, ended by a line break.
  var text: String { String(decoding: Array(pieces.joined()), as: UTF8.self) }

  private mutating func append(_ text: String) { buffer.append(text) }

  private mutating func quote(_ value: String) {
    if buffer.appendQuoted(value) { return }
    buffer.append(UInt8(ascii: "\""))
    for byte in value.utf8 {
      if TextBuffer.isPlain(byte) {
        buffer.append(byte)
      } else {
        buffer.append(Self.escape(byte))
      }
    }
    buffer.append(UInt8(ascii: "\""))
  }

  private static func escape(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "\""): return "\\\""
    case UInt8(ascii: "\\"): return "\\\\"
    case UInt8(ascii: "\n"): return "\\n"
    case UInt8(ascii: "\r"): return "\\r"
    case UInt8(ascii: "\t"): return "\\t"
    default:
      let digits = String(byte, radix: 16)
      return "\\u\(String(repeating: "0", count: 4 - digits.utf8.count))\(digits)"
    }
  }
}
