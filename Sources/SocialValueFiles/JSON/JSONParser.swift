internal import SocialValue

/// Parses JSON text into a flat list of values, keeping the place of each.
struct JSONParser {
  /// Why the text isn't JSON, and where.
  struct Fault: Error {
    var offset: Int
    var message: String
    var help: String
    var code: Finding.Code = .jsonSyntax
  }

  /// How deep lists and objects may lie in each other.
  static let maximumDepth = 64
  /// How many members one object, or elements one list, may have.
  static let maximumCount = 4096

  private let bytes: [UInt8]
  private var position = 0
  private var tokens: [JSONDocument.Token] = []

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    tokens.reserveCapacity(bytes.count / 16)
  }

  /// Parses a document.
  ///
  /// - Throws: the fault as a finding, with file, line and column.
  static func parse(_ bytes: [UInt8], file: String) throws(FindingsError) -> JSONDocument {
    var parser = JSONParser(bytes)
    do {
      try parser.document()
      return JSONDocument(file: file, bytes: bytes, tokens: parser.tokens)
    } catch {
      let document = JSONDocument(file: file, bytes: bytes, tokens: [])
      throw FindingsError(
        document.places([error.offset]).map {
          Finding(error.code, at: $0, message: error.message, help: error.help)
        })
    }
  }

  private mutating func document() throws(Fault) {
    guard bytes.count <= FileReading.maximumDocument else {
      throw Fault(
        offset: 0, message: "the file is larger than \(FileReading.maximumDocument >> 20) MiB",
        help: "No definition needs that: look for something pasted.")
    }
    guard (try? UTF8Span(validating: bytes.span)) != nil else {
      throw Fault(
        offset: 0, message: "the file isn't UTF-8 text", help: "Save it again as UTF-8.",
        code: .notUTF8)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    try value(depth: 0)
    skipSpace()
    guard position == bytes.count else {
      throw fault("expected the end of the file, found \(found)", "Remove what follows the value.")
    }
  }

  private mutating func value(depth: Int) throws(Fault) {
    skipSpace()
    guard depth < Self.maximumDepth else {
      throw fault(
        "lists and objects lie more than \(Self.maximumDepth) deep in each other",
        "No definition needs that: look for a missing bracket.")
    }
    guard position < bytes.count else {
      throw fault("expected a value, found the end of the file", "Close what is open.")
    }
    let place = tokens.count
    tokens.append(JSONDocument.Token(kind: .null, start: UInt32(position)))
    switch bytes[position] {
    case UInt8(ascii: "{"):
      tokens[place].kind = .object
      try object(depth)
    case UInt8(ascii: "["):
      tokens[place].kind = .array
      try array(depth)
    case UInt8(ascii: "\""):
      tokens[place].kind = .string
      tokens[place].hasEscapes = try string()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      tokens[place].kind = .number
      try number()
    case UInt8(ascii: "t") where take("true"), UInt8(ascii: "f") where take("false"):
      tokens[place].kind = .bool
    case UInt8(ascii: "n") where take("null"): break
    default:
      throw fault(
        "expected a value, found \(found)",
        "Write a string in double quotes, a number, a list or an object.")
    }
    close(place)
  }

  private mutating func close(_ place: Int) {
    tokens[place].end = UInt32(position)
    tokens[place].next = UInt32(tokens.count)
  }

  private mutating func object(_ depth: Int) throws(Fault) {
    let object = tokens.count - 1
    var count = 0
    position += 1
    skipSpace()
    if take("}") { return }
    while true {
      try checkCount(&count)
      skipSpace()
      guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
        throw fault(
          "expected a key in double quotes, found \(found)",
          "Write the key in double quotes, and no comma after the last member.")
      }
      let key = tokens.count
      tokens.append(JSONDocument.Token(kind: .string, start: UInt32(position)))
      tokens[key].hasEscapes = try string()
      close(key)
      try checkKey(key, of: object)
      skipSpace()
      guard take(":") else {
        throw fault(
          "expected ':' after the key, found \(found)", "Write a colon between key and value.")
      }
      try value(depth: depth + 1)
      skipSpace()
      if take("}") { return }
      guard take(",") else {
        throw fault("expected ',' or '}', found \(found)", "Put a comma between members.")
      }
    }
  }

  /// Refuses a key that stands earlier in its object, too.
  private func checkKey(_ key: Int, of object: Int) throws(Fault) {
    var other = object + 1
    while other < key {
      if isSameText(tokens[other], tokens[key]) {
        let found = String(
          decoding: bytes[Int(tokens[key].start) + 1..<Int(tokens[key].end) - 1], as: UTF8.self)
        throw Fault(
          offset: Int(tokens[key].start),
          message: "the key \(FoundText.quoted(found)) stands twice in one object",
          help: "Remove one of the two.", code: .duplicateKey)
      }
      // From the key to its value, and past it.
      other = Int(tokens[other + 1].next)
    }
  }

  private func isSameText(_ left: JSONDocument.Token, _ right: JSONDocument.Token) -> Bool {
    if left.hasEscapes || right.hasEscapes {
      return JSONEscapes.text(of: bytes[Int(left.start)..<Int(left.end)])
        == JSONEscapes.text(of: bytes[Int(right.start)..<Int(right.end)])
    }
    guard left.end - left.start == right.end - right.start else { return false }
    for index in 0..<Int(left.end - left.start)
    where bytes[Int(left.start) + index] != bytes[Int(right.start) + index] { return false }
    return true
  }

  private mutating func array(_ depth: Int) throws(Fault) {
    var count = 0
    position += 1
    skipSpace()
    if take("]") { return }
    while true {
      try checkCount(&count)
      try value(depth: depth + 1)
      skipSpace()
      if take("]") { return }
      guard take(",") else {
        throw fault("expected ',' or ']', found \(found)", "Put a comma between elements.")
      }
    }
  }

  private func checkCount(_ count: inout Int) throws(Fault) {
    count += 1
    guard count > Self.maximumCount else { return }
    throw fault(
      "a list or object has more than \(Self.maximumCount) entries",
      "No definition needs that: look for something pasted.")
  }

  private mutating func number() throws(Fault) {
    let start = position
    if bytes[position] == UInt8(ascii: "-") { position += 1 }
    let whole = position
    let count = digits()
    if count == 0 || count > 1 && bytes[whole] == UInt8(ascii: "0") {
      throw Fault(
        offset: start, message: "expected a number, found \(foundText(from: start))",
        help: "Write a number such as 12 or 0.9.")
    }
    if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
      position += 1
      if digits() == 0 {
        throw fault("expected a digit after the point, found \(found)", "Add one.")
      }
    }
    if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      if position < bytes.count,
        bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-")
      {
        position += 1
      }
      if digits() == 0 {
        throw fault("expected an exponent, found \(found)", "Write the number out.")
      }
    }
  }

  private mutating func digits() -> Int {
    let first = position
    while position < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position])
    {
      position += 1
    }
    return position - first
  }

  /// Passes over a string, and says whether it holds escapes.
  private mutating func string() throws(Fault) -> Bool {
    let start = position
    var hasEscapes = false
    position += 1
    while position < bytes.count {
      position = plainEnd(from: position)
      guard position < bytes.count else { break }
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        position += 1
        return hasEscapes
      }
      guard byte == UInt8(ascii: "\\") else {
        throw fault(
          "a line break or control character stands in a string",
          "Write it as \\n, or close the string before it.")
      }
      hasEscapes = true
      try passEscape()
    }
    throw Fault(
      offset: start, message: "a string is never closed", help: "Add the closing double quote.")
  }

  /// The first byte from `start` on that isn't plain text of a string, or the end.
  private func plainEnd(from start: Int) -> Int {
    let bytes = bytes.span
    var position = start
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
      position += 1
    }
    return position
  }

  private mutating func passEscape() throws(Fault) {
    guard position + 1 < bytes.count else {
      throw fault("expected an escape, found the end of the file", "Close the string.")
    }
    switch bytes[position + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 2
    case UInt8(ascii: "u"):
      var after = position + 2
      guard JSONEscapes.scalar(bytes[...], &after) != nil else {
        throw fault(
          "an escape that is no character",
          "Write four hexadecimal digits after \\u, or the character itself.")
      }
      position = after
    default:
      throw fault("an escape that JSON doesn't have", "Write \\\\ for a backslash.")
    }
  }

  // MARK: Helpers

  private mutating func skipSpace() {
    position = spaceEnd(from: position)
  }

  /// The first byte from `start` on that isn't white space, or the end.
  private func spaceEnd(from start: Int) -> Int {
    let bytes = bytes.span
    var position = start
    while position < bytes.count {
      let byte = bytes[position]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { break }
      position += 1
    }
    return position
  }

  private mutating func take(_ word: StaticString) -> Bool {
    guard isAt(word) else { return false }
    position += word.utf8CodeUnitCount
    return true
  }

  private func isAt(_ word: StaticString) -> Bool {
    word.withUTF8Buffer { utf8 in
      guard position + utf8.count <= bytes.count else { return false }
      for index in 0..<utf8.count where bytes[position + index] != utf8[index] { return false }
      return true
    }
  }

  private var found: String {
    position < bytes.count ? foundText(from: position) : "the end of the file"
  }

  private func foundText(from start: Int) -> String {
    let rest = bytes[start...].prefix { $0 > 0x20 && $0 != UInt8(ascii: ",") }
    return FoundText.quoted(String(decoding: rest.prefix(80), as: UTF8.self))
  }

  private func fault(_ message: String, _ help: String) -> Fault {
    Fault(offset: position, message: message, help: help)
  }
}
