/// A strict pull parser for the XML of workbooks, over the bytes of one part.
///
/// It reads UTF-8 only and knows no document type: a `DOCTYPE` is refused, so that there is no
/// entity but the five of XML itself, nothing outside of the part is ever looked at, and nothing
/// grows by being expanded. Names are told apart without their prefixes.
struct XMLReader {
  /// What comes next in a document.
  enum Event {
    /// An element opens; one without content is followed by its end like any other.
    case start
    /// An element closes.
    case end
    /// Text between tags.
    case text
    /// The document is over.
    case done
  }

  private struct Attribute {
    var name: UInt64
    var start: Int
    var end: Int
  }

  private let bytes: [UInt8]
  private let limits: WorkbookLimits
  private var position = 0
  private var open: [(start: Int, end: Int, name: UInt64)] = []
  private var attributes: [Attribute] = []
  private var isEmptyElement = false
  private var hasRoot = false
  private var textStart = 0
  private var textEnd = 0
  private var isPlainText = true

  /// The name of the element that opened or closed last.
  private(set) var name = XMLName(hash: 0)

  /// How many elements are open.
  var depth: Int { open.count }

  /// Makes a reader at the start of a document.
  ///
  /// - Throws: where it isn't UTF-8.
  init(_ bytes: [UInt8], limits: WorkbookLimits = WorkbookLimits()) throws(WorkbookFault) {
    self.bytes = bytes
    self.limits = limits
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw .damaged("a part of it is XML in UTF-16")
    }
    guard (try? UTF8Span(validating: bytes.span)) != nil else {
      throw .damaged("a part of it isn't UTF-8")
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  // MARK: What has been read

  /// Whether the element that opened or closed last has this name.
  func isAt(_ other: XMLName) -> Bool { name.hash == other.hash }

  /// Looks at an attribute's raw bytes; nil where the element hasn't got it.
  func attributeRange(_ name: XMLName) -> Range<Int>? {
    for attribute in attributes where attribute.name == name.hash {
      return attribute.start..<attribute.end
    }
    return nil
  }

  /// Whether any attribute of this name, under whichever prefix, has this value.
  func hasAttribute(_ name: XMLName, _ value: StaticString) -> Bool {
    attributes.contains { attribute in
      guard attribute.name == name.hash else { return false }
      return value.withUTF8Buffer { bytes[attribute.start..<attribute.end].elementsEqual($0) }
    }
  }

  /// A byte of the document.
  subscript(index: Int) -> UInt8 { bytes[index] }

  /// An attribute's value; nil where the element hasn't got it.
  func attribute(_ name: XMLName) -> String? {
    guard let range = attributeRange(name) else { return nil }
    var value: [UInt8] = []
    append(range, to: &value)
    return String(decoding: value, as: UTF8.self)
  }

  /// Appends the latest text to some bytes, its references replaced.
  func appendText(to target: inout [UInt8]) {
    if isPlainText {
      target.append(contentsOf: bytes[textStart..<textEnd])
    } else {
      append(textStart..<textEnd, to: &target)
    }
  }

  /// The range of the latest text, where it has no reference; nil where it has.
  var plainText: Range<Int>? { isPlainText ? textStart..<textEnd : nil }

  private func append(_ range: Range<Int>, to target: inout [UInt8]) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: "&"), let (scalar, next) = reference(at: index) {
        target.append(contentsOf: String(Character(scalar)).utf8)
        index = next
      } else if byte == 0x0D {
        // A carriage return of the file itself is a line's end, as XML has it.
        target.append(0x0A)
        index += index + 1 < range.upperBound && bytes[index + 1] == 0x0A ? 2 : 1
      } else {
        target.append(byte)
        index += 1
      }
    }
  }

  // MARK: Reading on

  /// Goes on to the next element's start or end, or to the next text.
  ///
  /// - Throws: where the document isn't well-formed, has a document type, or is beyond the limits.
  mutating func next() throws(WorkbookFault) -> Event {
    if isEmptyElement {
      isEmptyElement = false
      return close()
    }
    while true {
      guard position < bytes.count else {
        guard open.isEmpty, hasRoot else { throw malformed() }
        return .done
      }
      if bytes[position] != UInt8(ascii: "<") {
        try scanText()
        if open.isEmpty { continue }
        return .text
      }
      guard position + 1 < bytes.count else { throw malformed() }
      switch bytes[position + 1] {
      case UInt8(ascii: "/"): return try endTag()
      case UInt8(ascii: "?"): try skip(past: "?>")
      case UInt8(ascii: "!"):
        if startsWith("<!--") {
          position += 4
          try skip(past: "-->")
        } else if startsWith("<![CDATA["), !open.isEmpty {
          textStart = position + 9
          try skip(past: "]]>")
          textEnd = position - 3
          guard (textStart..<textEnd).allSatisfy(isHeld) else { throw malformed() }
          isPlainText = true
          return .text
        } else if startsWith("<!DOCTYPE") {
          throw WorkbookFault(
            "the workbook has a document type, which could name files outside of it",
            help: WorkbookFault.saveAgain)
        } else {
          throw malformed()
        }
      default: return try startTag()
      }
    }
  }

  /// Passes over the element that has just opened, with all that is in it.
  mutating func skipElement() throws(WorkbookFault) {
    let outside = depth - 1
    while depth > outside { _ = try next() }
  }

  private mutating func close() -> Event {
    name = XMLName(hash: open[open.count - 1].name)
    open.removeLast()
    return .end
  }

  private mutating func scanText() throws(WorkbookFault) {
    textStart = position
    isPlainText = true
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "<") { break }
      if byte == UInt8(ascii: "&") {
        guard let (_, next) = reference(at: position) else { throw malformed() }
        isPlainText = false
        position = next
        continue
      }
      if byte < 0x20 || byte >= XMLText.noncharacter {
        if byte == 0x0D { isPlainText = false }
        guard isHeld(at: position) else { throw malformed() }
      }
      if open.isEmpty, byte > 0x20 { throw malformed() }
      position += 1
    }
    textEnd = position
  }

  private mutating func startTag() throws(WorkbookFault) {
    attributes.removeAll(keepingCapacity: true)
    guard !(open.isEmpty && hasRoot) else { throw malformed() }
    guard open.count < limits.depth else {
      throw .tooLarge("its elements lie more than \(limits.depth) deep")
    }
    position += 1
    let start = position
    let hash = try scanName()
    open.append((start, position, hash))
    hasRoot = true
    name = XMLName(hash: hash)
    while true {
      let hadSpace = skipSpace()
      guard position < bytes.count else { throw malformed() }
      switch bytes[position] {
      case UInt8(ascii: ">"):
        position += 1
        return
      case UInt8(ascii: "/"):
        guard position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: ">") else {
          throw malformed()
        }
        position += 2
        isEmptyElement = true
        return
      default:
        guard hadSpace else { throw malformed() }
        try scanAttribute()
      }
    }
  }

  private mutating func startTag() throws(WorkbookFault) -> Event {
    try startTag() as Void
    return .start
  }

  private mutating func endTag() throws(WorkbookFault) -> Event {
    position += 2
    guard let last = open.last else { throw malformed() }
    let count = last.end - last.start
    guard position + count < bytes.count else { throw malformed() }
    for offset in 0..<count where bytes[position + offset] != bytes[last.start + offset] {
      throw malformed()
    }
    position += count
    _ = skipSpace()
    guard position < bytes.count, bytes[position] == UInt8(ascii: ">") else { throw malformed() }
    position += 1
    return close()
  }

  /// Goes past a name, and gives the hash of what follows its prefix.
  private mutating func scanName() throws(WorkbookFault) -> UInt64 {
    let start = position
    var hash = XMLName.seed
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: ":") {
        hash = XMLName.seed
      } else if Self.isName(byte) {
        hash = XMLName.adding(byte, to: hash)
      } else {
        break
      }
      position += 1
    }
    guard position > start, bytes[start] > UInt8(ascii: "9") else { throw malformed() }
    return hash
  }

  private mutating func scanAttribute() throws(WorkbookFault) {
    guard attributes.count < limits.attributes else {
      throw .tooLarge("an element has more than \(limits.attributes) attributes")
    }
    let name = try scanName()
    _ = skipSpace()
    guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else { throw malformed() }
    position += 1
    _ = skipSpace()
    guard position < bytes.count else { throw malformed() }
    let quote = bytes[position]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw malformed() }
    position += 1
    let start = position
    while position < bytes.count, bytes[position] != quote {
      let byte = bytes[position]
      guard byte != UInt8(ascii: "<"), isHeld(at: position) else { throw malformed() }
      if byte == UInt8(ascii: "&") {
        guard let (_, next) = reference(at: position) else { throw malformed() }
        position = next
      } else {
        position += 1
      }
    }
    guard position < bytes.count else { throw malformed() }
    attributes.append(Attribute(name: name, start: start, end: position))
    position += 1
  }

  // MARK: Bytes

  private mutating func skipSpace() -> Bool {
    let start = position
    while position < bytes.count, Self.isSpace(bytes[position]) { position += 1 }
    return position > start
  }

  private func startsWith(_ text: StaticString) -> Bool {
    guard position + text.utf8CodeUnitCount <= bytes.count else { return false }
    return text.withUTF8Buffer { wanted in
      for offset in wanted.indices where bytes[position + offset] != wanted[offset] { return false }
      return true
    }
  }

  private mutating func skip(past text: StaticString) throws(WorkbookFault) {
    while position < bytes.count {
      if startsWith(text) {
        position += text.utf8CodeUnitCount
        return
      }
      position += 1
    }
    throw malformed()
  }

  /// The character that a reference stands for, and where the text goes on; nil where it is none.
  private func reference(at start: Int) -> (Unicode.Scalar, next: Int)? {
    var end = start + 1
    while end < bytes.count, bytes[end] != UInt8(ascii: ";") {
      end += 1
      if end - start > 12 { return nil }
    }
    guard end < bytes.count else { return nil }
    let body = String(decoding: bytes[start + 1..<end], as: UTF8.self)
    switch body {
    case "amp": return ("&", end + 1)
    case "lt": return ("<", end + 1)
    case "gt": return (">", end + 1)
    case "quot": return ("\"", end + 1)
    case "apos": return ("'", end + 1)
    default: break
    }
    guard body.hasPrefix("#") else { return nil }
    let isHexadecimal = body.hasPrefix("#x")
    let digits = body.dropFirst(isHexadecimal ? 2 : 1)
    guard digits.first != "+", let code = UInt32(digits, radix: isHexadecimal ? 16 : 10),
      let scalar = Unicode.Scalar(code), XMLText.isHeld(scalar)
    else { return nil }
    return (scalar, end + 1)
  }

  /// Whether the byte at a place belongs to a character that XML can hold.
  private func isHeld(at place: Int) -> Bool {
    switch bytes[place] {
    case 0x09, 0x0A, 0x0D: true
    case ..<0x20: false
    case XMLText.noncharacter: !XMLText.isNoncharacter(bytes[place + 1], bytes[place + 2])
    default: true
    }
  }

  private func malformed() -> WorkbookFault { .damaged("a part of it isn't well-formed XML") }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...0xFF,
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }
}
