/// Text as it stands in XML, and words looked for in it.
enum XMLText {
  /// `text` with what XML keeps for itself escaped, and what it can't hold left out.
  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends a text with what XML keeps for itself escaped, and what it can't hold left out.
  static func append(_ text: String, to target: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, to: &target) }
  }

  private static func append(_ text: UnsafeBufferPointer<UInt8>, to target: inout [UInt8]) {
    var start = 0
    for place in text.indices {
      let escaped: StaticString
      var end = place + 1
      switch text[place] {
      case UInt8(ascii: "&"): escaped = "&amp;"
      case UInt8(ascii: "<"): escaped = "&lt;"
      case UInt8(ascii: ">"): escaped = "&gt;"
      case UInt8(ascii: "\""): escaped = "&quot;"
      case 0x0D: escaped = "&#13;"
      case noncharacter where isNoncharacter(text[place + 1], text[place + 2]):
        escaped = ""
        end = place + 3
      case 0x09, 0x0A, 0x20...: continue
      default: escaped = ""
      }
      target.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<place]))
      escaped.withUTF8Buffer { target.append(contentsOf: $0) }
      start = end
    }
    target.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  // MARK: What XML can't hold

  /// The first byte of U+FFFE and U+FFFF.
  static let noncharacter: UInt8 = 0xEF

  /// Whether the bytes after a ``noncharacter`` make U+FFFE or U+FFFF of it.
  static func isNoncharacter(_ second: UInt8, _ third: UInt8) -> Bool {
    second == 0xBF && third >= 0xBE
  }

  /// Whether XML can hold a character (XML 1.0, production 2).
  static func isHeld(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  /// Whether some words stand in a text, byte by byte.
  static func has(_ words: String, in text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.indices.contains { bytes[$0...].starts(with: words.utf8) }
  }
}
