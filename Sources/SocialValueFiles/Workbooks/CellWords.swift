internal import SocialValue

/// The words of cells, as a CSV file would have them.
enum CellWords {
  /// A text without the spaces around it, non-breaking ones too.
  static func trimmed(_ text: String) -> String {
    let bytes = text.unicodeScalars
    guard let first = bytes.firstIndex(where: { !isSpace($0) }),
      let last = bytes.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(bytes[first...last])
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace
  }

  /// A cell of a column of days: the time of a day and a time is left away, and a bare serial
  /// number of this century is the day that it stands for.
  static func day(_ text: String, isDate: Bool) -> String {
    if isDate { return String(text.prefix { $0 != " " }) }
    guard let serial = Int(text), (36_526...73_050).contains(serial) else { return text }
    return Day(number: Int32(serial - 25_569)).iso
  }

  /// What keeps a cell of a sheet from being an answer: a formula that failed, or whose result
  /// isn't stored.
  static func formulaHelp(_ bytes: Span<UInt8>) -> String? {
    guard bytes.count > 1, [UInt8(ascii: "="), UInt8(ascii: "#"), 69].contains(bytes[0]) else {
      return nil
    }
    let text = String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
    if text.hasPrefix("=") {
      return
        "No result of the formula is stored: open the file in a spreadsheet program, save it, and send it again; or type the figure itself."
    }
    let errors = [
      "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!",
      "#GETTING_DATA", "Err:",
    ]
    guard errors.contains(where: { text.hasPrefix($0) }) else { return nil }
    return "The formula in the cell failed: mend it, or type the figure itself."
  }
}
