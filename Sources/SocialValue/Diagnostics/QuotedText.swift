/// Text in quotes, as CSV, the formulas of a spreadsheet and a shell take it.
///
/// Marks are looked for scalar by scalar: one that another joins, such as a quote under an accent,
/// is still a mark to whoever reads the bytes.
package enum QuotedText {
  /// A cell of CSV, in quotes where it needs them (RFC 4180).
  package static func cell(_ text: String) -> String {
    text.utf8.contains(where: needsQuotes) ? doubled(text) : text
  }

  /// A text in double quotes, those within it doubled.
  package static func doubled(_ text: String) -> String {
    "\"" + replaced("\"", by: "\"\"", in: text) + "\""
  }

  /// A text in single quotes, for a shell in which a quote can be written as `'\''`.
  package static func forShell(_ text: String) -> String {
    "'" + replaced("'", by: "'\\''", in: text) + "'"
  }

  /// A text with an apostrophe before it where a spreadsheet would take it for a formula.
  package static func defused(_ text: String) -> String {
    switch text.unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\n", "\r": "'" + text
    default: text
    }
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D: true
    default: false
    }
  }

  private static func replaced(
    _ mark: Unicode.Scalar, by marks: String, in text: String
  ) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar == mark {
        result += marks
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
