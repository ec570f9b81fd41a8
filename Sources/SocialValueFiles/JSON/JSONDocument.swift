internal import SocialValue

/// A JSON text as parsed: its bytes, and a flat list of the values in them, in order.
///
/// Nothing is copied out of the bytes until it is asked for, so that a definition whose prose
/// nobody reads costs little more than looking through it once.
final class JSONDocument: Sendable {
  /// A value: what it is, where it stands, and which value comes after all that is in it.
  struct Token: Sendable {
    enum Kind: UInt8, Sendable {
      case null
      case bool
      case number
      case string
      case array
      case object
    }

    var kind: Kind
    /// Whether a string holds escapes.
    var hasEscapes = false
    /// The first byte: of a string, its opening quote.
    var start: UInt32
    /// The byte after the last.
    var end: UInt32 = 0
    /// The place of the value that follows this one and all within it.
    var next: UInt32 = 0
  }

  /// The name of the file, for findings.
  let file: String
  /// The text.
  let bytes: [UInt8]
  /// The values; a member of an object is its key, a string, followed by its value.
  let tokens: [Token]

  init(file: String, bytes: [UInt8], tokens: [Token]) {
    self.file = file
    self.bytes = bytes
    self.tokens = tokens
  }

  /// The whole value.
  var root: JSONNode { JSONNode(document: self, place: 0) }

  /// The lines and columns of offsets, both from 1; the column counts characters.
  ///
  /// - Complexity: O(bytes + offsets × log offsets).
  func places(_ offsets: [Int]) -> [Finding.Place] {
    var places = Array(repeating: Finding.Place(file: file), count: offsets.count)
    var line = 1
    // A byte-order mark is no character of the first line.
    var column = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 0 : 1
    var position = 0
    for index in offsets.indices.sorted(by: { offsets[$0] < offsets[$1] }) {
      while position < min(offsets[index], bytes.count) {
        if bytes[position] == UInt8(ascii: "\n") {
          line += 1
          column = 1
        } else if bytes[position] & 0xC0 != 0x80 {
          column += 1
        }
        position += 1
      }
      places[index].line = line
      places[index].column = max(1, column)
    }
    return places
  }

  /// The faults of a document as findings, each with its place.
  func findings(_ faults: [DefinitionFault]) -> [Finding] {
    zip(faults, places(faults.map { root.offset(of: $0.path) })).map { fault, place in
      Finding(
        fault.code, at: place, path: fault.path.text, message: fault.message, help: fault.help)
    }
  }
}

/// A value of a JSON document.
struct JSONNode: Sendable {
  let document: JSONDocument
  let place: Int

  /// A key of an object and its value.
  struct Member: Sendable {
    /// The key, a string.
    let name: JSONNode
    let node: JSONNode

    var key: String { name.string ?? "" }
  }

  private var token: JSONDocument.Token { document.tokens[place] }

  var kind: JSONDocument.Token.Kind { token.kind }

  /// Where the value starts, in bytes.
  var offset: Int { Int(token.start) }

  /// The kind of value, in words.
  var words: String {
    switch kind {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a string"
    case .array: "a list"
    case .object: "an object"
    }
  }

  /// The text of a string, or nil.
  var string: String? {
    guard token.kind == .string else { return nil }
    let inside = Int(token.start) + 1..<Int(token.end) - 1
    guard token.hasEscapes else { return String(decoding: document.bytes[inside], as: UTF8.self) }
    return JSONEscapes.text(of: document.bytes[inside])
  }

  /// A number as written, so that no digit is lost, or nil.
  var number: String? {
    guard token.kind == .number else { return nil }
    return String(decoding: document.bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
  }

  /// True or false, or nil.
  var bool: Bool? {
    token.kind == .bool ? document.bytes[Int(token.start)] == UInt8(ascii: "t") : nil
  }

  /// Whether a string is the same as a key.
  func isKey(_ key: StaticString) -> Bool {
    let token = token
    if token.hasEscapes { return string == key.description }
    let count = Int(token.end - token.start) - 2
    guard key.utf8CodeUnitCount == count else { return false }
    return document.bytes.withUnsafeBufferPointer { bytes in
      key.withUTF8Buffer { utf8 in
        for index in 0..<count where utf8[index] != bytes[Int(token.start) + 1 + index] {
          return false
        }
        return true
      }
    }
  }

  /// The elements of a list, or nil.
  var elements: [JSONNode]? { kind == .array ? children : nil }

  /// The members of an object, or nil.
  var members: [Member]? {
    guard kind == .object else { return nil }
    let children = children
    return stride(from: 0, to: children.count, by: 2).map {
      Member(name: children[$0], node: children[$0 + 1])
    }
  }

  private var children: [JSONNode] {
    var children: [JSONNode] = []
    var child = place + 1
    while child < Int(token.next) {
      children.append(JSONNode(document: document, place: child))
      child = Int(document.tokens[child].next)
    }
    return children
  }

  /// Where a path leads: the offset of its key or value, or of the last step that exists.
  func offset(of path: JSONPath) -> Int {
    var node = self
    var offset = self.offset
    for step in path.steps {
      switch step {
      case .key(let key):
        guard let member = node.members?.first(where: { $0.key == key }) else { return offset }
        node = member.node
        offset = member.name.offset
      case .index(let index):
        guard let elements = node.elements, elements.indices.contains(index) else { return offset }
        node = elements[index]
        offset = node.offset
      }
    }
    return offset
  }

  /// The path from the document's root to this value, worked out only where a fault needs it.
  var path: JSONPath {
    var steps: [JSONPath.Step] = []
    var node = document.root
    while node.place != place {
      if let members = node.members {
        guard let member = members.last(where: { $0.name.place <= place }) else { break }
        steps.append(.key(member.key))
        node = member.node
        if member.name.place == place { break }
      } else if let elements = node.elements {
        guard let index = elements.lastIndex(where: { $0.place <= place }) else { break }
        steps.append(.index(index))
        node = elements[index]
      } else {
        break
      }
    }
    return JSONPath(steps)
  }
}
