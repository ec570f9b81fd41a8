internal import SocialValue

/// Parses JSON text, keeping the place of every value.
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

  private let bytes: [UInt8]
  private var position = 0

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Parses a document.
  ///
  /// - Throws: the fault as a finding, with file, line and column.
  static func parse(_ bytes: [UInt8], file: String) throws(FindingsError) -> JSONDocument {
    var parser = JSONParser(bytes)
    do {
      let root = try parser.document()
      return JSONDocument(file: file, bytes: bytes, root: root)
    } catch {
      throw FindingsError([
        Finding(
          error.code, at: JSONDocument.place(error.offset, in: bytes, file: file),
          message: error.message, help: error.help)
      ])
    }
  }

  private mutating func document() throws(Fault) -> JSONNode {
    guard (try? UTF8Span(validating: bytes.span)) != nil else {
      throw Fault(
        offset: 0, message: "the file isn't UTF-8 text", help: "Save it again as UTF-8.",
        code: .notUTF8)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    let root = try value(depth: 0)
    skipSpace()
    guard position == bytes.count else {
      throw fault("expected the end of the file, found \(found)", "Remove what follows the value.")
    }
    return root
  }

  private mutating func value(depth: Int) throws(Fault) -> JSONNode {
    skipSpace()
    guard depth < Self.maximumDepth else {
      throw fault(
        "lists and objects lie more than \(Self.maximumDepth) deep in each other",
        "No definition needs that: look for a missing bracket.")
    }
    let offset = position
    guard position < bytes.count else {
      throw fault("expected a value, found the end of the file", "Close what is open.")
    }
    switch bytes[position] {
    case UInt8(ascii: "{"): return JSONNode(value: .object(try object(depth)), offset: offset)
    case UInt8(ascii: "["): return JSONNode(value: .array(try array(depth)), offset: offset)
    case UInt8(ascii: "\""): return JSONNode(value: .string(try string()), offset: offset)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return JSONNode(value: .number(try number()), offset: offset)
    default:
      for (word, value) in [
        ("true", JSONNode.Value.bool(true)), ("false", .bool(false)), ("null", .null),
      ] where bytes[position...].starts(with: word.utf8) {
        position += word.utf8.count
        return JSONNode(value: value, offset: offset)
      }
      throw fault(
        "expected a value, found \(found)",
        "Write a string in double quotes, a number, a list or an object.")
    }
  }

  private mutating func object(_ depth: Int) throws(Fault) -> [JSONNode.Member] {
    position += 1
    var members: [JSONNode.Member] = []
    var keys: Set<String> = []
    skipSpace()
    if take("}") { return members }
    while true {
      skipSpace()
      let offset = position
      guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
        throw fault(
          "expected a key in double quotes, found \(found)",
          "Write the key in double quotes, and no comma after the last member.")
      }
      let key = try string()
      guard keys.insert(key).inserted else {
        throw Fault(
          offset: offset, message: "the key \(FoundText.quoted(key)) stands twice in one object",
          help: "Remove one of the two.", code: .duplicateKey)
      }
      skipSpace()
      guard take(":") else {
        throw fault(
          "expected ':' after the key, found \(found)", "Write a colon between key and value.")
      }
      members.append(
        JSONNode.Member(key: key, offset: offset, node: try value(depth: depth + 1)))
      skipSpace()
      if take("}") { return members }
      guard take(",") else {
        throw fault("expected ',' or '}', found \(found)", "Put a comma between members.")
      }
    }
  }

  private mutating func array(_ depth: Int) throws(Fault) -> [JSONNode] {
    position += 1
    var elements: [JSONNode] = []
    skipSpace()
    if take("]") { return elements }
    while true {
      elements.append(try value(depth: depth + 1))
      skipSpace()
      if take("]") { return elements }
      guard take(",") else {
        throw fault("expected ',' or ']', found \(found)", "Put a comma between elements.")
      }
    }
  }

  private mutating func number() throws(Fault) -> String {
    let start = position
    func digits(_ position: inout Int) -> Int {
      let first = position
      while position < bytes.count, bytes[position] &- 48 < 10 { position += 1 }
      return position - first
    }
    if bytes[position] == UInt8(ascii: "-") { position += 1 }
    let whole = position
    let count = digits(&position)
    if count == 0 || count > 1 && bytes[whole] == UInt8(ascii: "0") {
      throw Fault(
        offset: start, message: "expected a number, found \(foundText(from: start))",
        help: "Write a number such as 12 or 0.9.")
    }
    if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
      position += 1
      if digits(&position) == 0 {
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
      if digits(&position) == 0 {
        throw fault("expected an exponent, found \(found)", "Write the number out.")
      }
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func string() throws(Fault) -> String {
    let start = position
    position += 1
    var text: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0..<0x20:
        throw fault(
          "a line break or control character stands in a string",
          "Write it as \\n, or close the string before it.")
      default:
        text.append(byte)
        position += 1
      }
    }
    throw Fault(
      offset: start, message: "a string is never closed", help: "Add the closing double quote.")
  }

  private mutating func escape(into text: inout [UInt8]) throws(Fault) {
    position += 1
    guard position < bytes.count else {
      throw fault("expected an escape, found the end of the file", "Close the string.")
    }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      var code = try hexadecimal()
      if (0xD800..<0xDC00).contains(code), position + 1 < bytes.count,
        bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u")
      {
        position += 2
        let low = try hexadecimal()
        if (0xDC00..<0xE000).contains(low) {
          code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
        }
      }
      guard let scalar = Unicode.Scalar(code) else {
        throw fault("half of a surrogate pair stands alone", "Write the character itself.")
      }
      text += Array(String(Character(scalar)).utf8)
    default:
      position -= 1
      throw fault("an escape that JSON doesn't have", "Write \\\\ for a backslash.")
    }
  }

  private mutating func hexadecimal() throws(Fault) -> UInt32 {
    guard position + 4 <= bytes.count,
      let code = UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
    else {
      throw fault("expected four hexadecimal digits after \\u", "Write the character itself.")
    }
    position += 4
    return code
  }

  // MARK: Helpers

  private mutating func skipSpace() {
    while position < bytes.count,
      bytes[position] == 0x20 || (0x09...0x0A).contains(bytes[position]) || bytes[position] == 0x0D
    { position += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
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
