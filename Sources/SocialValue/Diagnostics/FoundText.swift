/// Outside text made fit to stand in a message: short, on one line, without control characters.
public enum FoundText {
  /// `text` in single quotes, cut after 40 characters, with control characters shown as `\u{…}`.
  public static func quoted(_ text: String) -> String {
    "'" + shown(text) + "'"
  }

  /// `text` on one line, cut after `limit` characters, with control characters shown as `\u{…}`.
  public static func shown(_ text: String, limit: Int = 40) -> String {
    let scalars = text.unicodeScalars
    guard text.utf8.count > limit,
      let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return line(text) }
    return line(String(scalars[..<end])) + "…"
  }

  /// `text` whole and on one line, with control characters shown as `\u{…}`.
  public static func line(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    return text.unicodeScalars.map(visible).joined()
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

  /// A name as a shell takes it for one word, in quotes where it needs them.
  public static func shellWord(_ name: String) -> String {
    let isPlain = name.unicodeScalars.allSatisfy { $0 == "/" || FrameworkCheck.isID("a\($0)") }
    if isPlain, !name.isEmpty { return name }
    return "'"
      + name.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }
}
