/// A JSON value to be written, its keys in the order given.
enum JSONValue {
  case string(String)
  /// A number as it is written.
  case number(String)
  case bool(Bool)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// A list of strings.
  static func strings(_ strings: [String]) -> JSONValue { .array(strings.map { .string($0) }) }

  fileprivate var isObject: Bool {
    if case .object = self { true } else { false }
  }
}

/// Lays JSON out as people keep definitions: two spaces, and on one line what fits there, but for
/// lists of objects, which have a line each.
enum JSONText {
  /// The most characters of a line, where a single string isn't longer by itself.
  static let width = 100

  /// The text of a document, with its last line ended.
  static func text(_ value: JSONValue) -> String {
    var text = ""
    write(value, indent: 0, after: 0, isRoot: true, to: &text)
    return text + "\n"
  }

  /// Writes a value whose line begins with `after` characters before it.
  private static func write(
    _ value: JSONValue, indent: Int, after: Int, isRoot: Bool = false, to text: inout String
  ) {
    // A comma may follow.
    if !isRoot, let line = line(value), after + line.count + 1 <= width {
      text += line
      return
    }
    let inner = String(repeating: " ", count: indent + 2)
    switch value {
    case .array(let elements) where !elements.isEmpty:
      text += "[\n"
      for (place, element) in elements.enumerated() {
        text += inner
        write(element, indent: indent + 2, after: indent + 2, to: &text)
        text += place + 1 < elements.count ? ",\n" : "\n"
      }
      text += String(repeating: " ", count: indent) + "]"
    case .object(let members) where !members.isEmpty:
      text += "{\n"
      for (place, member) in members.enumerated() {
        let key = quoted(member.key) + ": "
        text += inner + key
        write(member.value, indent: indent + 2, after: indent + 2 + key.count, to: &text)
        text += place + 1 < members.count ? ",\n" : "\n"
      }
      text += String(repeating: " ", count: indent) + "}"
    default: text += scalar(value)
    }
  }

  /// A value on one line, or nil where it holds a list of objects.
  private static func line(_ value: JSONValue) -> String? {
    switch value {
    case .array(let elements):
      if elements.contains(where: \.isObject) { return nil }
      let lines = elements.compactMap(line)
      return lines.count == elements.count ? "[" + lines.joined(separator: ", ") + "]" : nil
    case .object(let members):
      let lines = members.compactMap { member in
        line(member.value).map { quoted(member.key) + ": " + $0 }
      }
      guard lines.count == members.count else { return nil }
      return lines.isEmpty ? "{}" : "{ " + lines.joined(separator: ", ") + " }"
    default: return scalar(value)
    }
  }

  private static func scalar(_ value: JSONValue) -> String {
    switch value {
    case .string(let text): quoted(text)
    case .number(let text): text
    case .bool(let flag): flag ? "true" : "false"
    case .array: "[]"
    case .object: "{}"
    }
  }

  /// A string in quotes, with what can't stand in one escaped.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      default:
        // Marks that can't be seen are written so that they can.
        if scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) {
          let digits = String(scalar.value, radix: 16)
          quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }
}
