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
    return QuotedText.cell(QuotedText.defused(shown))
  }

  /// A row of cells that are quoted already.
  static func row(_ cells: [String]) -> String { cells.joined(separator: ",") + "\n" }
}
