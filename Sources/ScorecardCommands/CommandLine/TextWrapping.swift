/// Breaking a text into lines.
enum TextWrapping {
  /// `text` in lines of at most `width` characters, broken between words.
  ///
  /// A word longer than that stands on a line of its own.
  ///
  /// - Complexity: O(length).
  static func lines(_ text: String, width: Int) -> [String] {
    lines(of: text.split(separator: " ").map(String.init), width: width)
  }

  /// Pieces in lines of at most `width` characters, parted by spaces; no piece is broken.
  static func lines(of pieces: [String], width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var count = 0
    for piece in pieces {
      let length = piece.count
      if count > 0, count + 1 + length > width {
        lines.append(line)
        line = ""
        count = 0
      }
      if count > 0 {
        line += " "
        count += 1
      }
      line += piece
      count += length
    }
    if count > 0 { lines.append(line) }
    return lines
  }
}
