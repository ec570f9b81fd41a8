/// Writes JSON with two-space indentation and keys in the order given: the same values always
/// give the same bytes.
struct JSONWriter {
  private(set) var text = ""
  private var depth = 0
  private var needsComma = false

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

  /// Writes a key; its value comes next.
  mutating func key(_ key: String) {
    element()
    quote(key)
    text += ": "
  }

  /// Starts an element of a list; its value comes next.
  mutating func element() {
    if needsComma { text += "," }
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
    if let value { quote(value) } else { text += "null" }
  }

  /// Writes a key with a number as it is written, or null.
  mutating func number(_ key: String, _ value: String?) {
    self.key(key)
    text += value ?? "null"
  }

  /// Writes a key with a whole number.
  mutating func number(_ key: String, _ value: Int) {
    number(key, String(value))
  }

  /// Writes a key with true or false.
  mutating func bool(_ key: String, _ value: Bool) {
    number(key, value ? "true" : "false")
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
    text += open
    depth += 1
    let outer = needsComma
    needsComma = false
    body(&self)
    depth -= 1
    if needsComma { newLine() }
    needsComma = outer
    text += close
  }

  private mutating func newLine() {
    text += "\n"
    for _ in 0..<depth { text += "  " }
  }

  private mutating func quote(_ value: String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
