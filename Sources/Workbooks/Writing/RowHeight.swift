/// How high a row has to be for its words, as far as that can be told without measuring letters.
///
/// A program that lays the sheet out anew makes it exact; one that doesn't shows every line.
struct RowHeight {
  /// The most that a row can have, in points.
  private static let most = 409
  /// The height of a row of one line in the usual size.
  private static let usual = 15

  private var points = usual

  init() {}

  /// Takes in the words of a cell.
  ///
  /// - Complexity: O(length).
  mutating func take(_ text: String, _ style: CellStyle, width: Double) {
    // A column's unit is a digit; letters are narrower in the mean, in bold about as wide.
    let wide = Double(style.size) / 11 * (style.isBold ? 1 : 0.9)
    let lines = style.wraps ? Self.lines(text, Int(max(1, (width - 1) / wide))) : 1
    points = max(points, min(Self.most, lines * style.size * 15 / 11))
  }

  /// How many lines a text takes, broken between its words.
  private static func lines(_ text: String, _ width: Int) -> Int {
    if text.utf8.count <= width, !text.utf8.contains(0x0A) { return 1 }
    var lines = 1
    var line = 0
    var word = 0
    for byte in text.utf8 {
      switch byte {
      case 0x0A:
        lines += 1
        (line, word) = (0, 0)
        continue
      case 0x20: word = 0
      // The further bytes of a letter.
      case 0x80..<0xC0: continue
      default: word += 1
      }
      line += 1
      if line > width, byte != 0x20 {
        lines += 1
        // The word goes on to the next line, unless it is longer than that itself.
        if word > width { word = 1 }
        line = word
      }
    }
    return lines
  }

  /// The height in points; nil where it is the usual one.
  var unusual: Int? { points > Self.usual ? points : nil }
}
