/// Outside text made fit to stand in a message: short, on one line, without control characters.
public enum FoundText {
  /// `text` in single quotes, cut after 40 characters, with control characters shown as `\u{…}`.
  public static func quoted(_ text: String) -> String {
    "'" + shown(text) + "'"
  }

  /// `text` on one line, cut after `limit` characters, with control characters shown as `\u{…}`.
  public static func shown(_ text: String, limit: Int = 40) -> String {
    if text.utf8.count <= limit, isPlain(text) { return text }
    var shown = ""
    var count = 0
    for scalar in text.unicodeScalars {
      if count == limit { return shown + "…" }
      shown += Self.visible(scalar)
      count += 1
    }
    return shown
  }

  /// `text` whole and on one line, with control characters shown as `\u{…}`.
  public static func line(_ text: String) -> String {
    if isPlain(text) { return text }
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    return text.unicodeScalars.map(visible).joined()
  }

  /// Whether a text is made of nothing but letters, digits, signs and spaces of ASCII, so that a
  /// byte is a character.
  package static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var isPlain = true
      for byte in bytes where byte < 0x20 || byte >= 0x7F { isPlain = false }
      return isPlain
    }
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    // Controls, and the marks that reorder text, could make a terminal show what isn't there.
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF:
      true
    default: false
    }
  }

  private static func visible(_ scalar: Unicode.Scalar) -> String {
    isHidden(scalar)
      ? "\\u{\(String(scalar.value, radix: 16, uppercase: true))}" : String(scalar)
  }

  /// Whether some words stand in a text, byte by byte.
  ///
  /// - Complexity: O(length of the text × length of the words).
  package static func stands(_ words: String, in text: String) -> Bool {
    let bytes = Array(text.utf8)
    return words.isEmpty || bytes.indices.contains { bytes[$0...].starts(with: words.utf8) }
  }

  /// A name as a shell takes it for one word, in quotes where it needs them.
  public static func shellWord(_ name: String) -> String {
    let isPlain = name.unicodeScalars.allSatisfy { $0 == "/" || FrameworkCheck.isID("a\($0)") }
    return isPlain && !name.isEmpty ? name : QuotedText.forShell(name)
  }
}
