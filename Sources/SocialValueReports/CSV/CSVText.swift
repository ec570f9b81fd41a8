import SocialValue

/// Cells and rows of CSV: quoted as RFC 4180 says, and with outside text that a spreadsheet
/// would take for a formula defused.
enum CSVText {
  /// A cell of outside text.
  ///
  /// Text that begins with `=`, `+`, `-`, `@`, a tab or a line break gets an apostrophe before
  /// it. Tabs and line breaks are kept, other control characters are shown as `\u{…}`.
  static func outside(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t", "\n", "\r": shown.unicodeScalars.append(scalar)
      default: shown += FoundText.line(String(scalar))
      }
    }
    switch text.unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\n", "\r": return quoted("'" + shown)
    default: return quoted(shown)
    }
  }

  /// A cell of our own text or a number, in quotes where it needs them.
  static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: needsQuotes) else { return text }
    var cell = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { cell += "\"" }
      cell.unicodeScalars.append(scalar)
    }
    return cell + "\""
  }

  /// A row of cells that are quoted already.
  static func row(_ cells: [String]) -> String { cells.joined(separator: ",") + "\n" }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D: true
    default: false
    }
  }
}
