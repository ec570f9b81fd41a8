internal import SocialValue

/// A JSON value with its place in the text.
struct JSONNode: Sendable {
  /// What the value is.
  enum Value: Sendable {
    case null
    case bool(Bool)
    /// A number as written, so that no digit is lost.
    case number(String)
    case string(String)
    case array([JSONNode])
    case object([Member])
  }

  /// A key of an object and its value.
  struct Member: Sendable {
    var key: String
    /// Where the key stands, in bytes.
    var offset: Int
    var node: JSONNode
  }

  var value: Value
  /// Where the value starts, in bytes.
  var offset: Int

  /// The kind of value, in words.
  var kind: String {
    switch value {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a string"
    case .array: "a list"
    case .object: "an object"
    }
  }

  /// The value of a key, where this is an object that has it.
  subscript(key: String) -> JSONNode? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key == key }?.node
  }

  /// Where a path leads: the offset of its key or value, or of the last step that exists.
  func offset(of path: JSONPath) -> Int {
    var node = self
    var offset = self.offset
    for step in path.steps {
      switch (step, node.value) {
      case (.key(let key), .object(let members)):
        guard let member = members.first(where: { $0.key == key }) else { return offset }
        node = member.node
        offset = member.offset
      case (.index(let index), .array(let elements)) where elements.indices.contains(index):
        node = elements[index]
        offset = node.offset
      default: return offset
      }
    }
    return offset
  }
}

/// A JSON document: its bytes, for turning offsets into lines and columns, and its root.
struct JSONDocument: Sendable {
  let file: String
  let bytes: [UInt8]
  let root: JSONNode

  /// The line and column of an offset, both from 1; the column counts characters.
  func place(_ offset: Int) -> Finding.Place { Self.place(offset, in: bytes, file: file) }

  static func place(_ offset: Int, in bytes: [UInt8], file: String) -> Finding.Place {
    var line = 1
    var column = 1
    for byte in bytes.prefix(offset) {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return Finding.Place(file: file, line: line, column: column)
  }

  /// A fault of a definition as a finding, with its place.
  func finding(_ fault: DefinitionFault) -> Finding {
    Finding(
      fault.code, at: place(root.offset(of: fault.path)), path: fault.path.text,
      message: fault.message, help: fault.help)
  }
}
