import SocialValue

/// Text made fit for a terminal: without control characters, measured in cells, cut and wrapped.
public enum TerminalText {
  /// Outside text on one line, with control characters and marks that reorder text shown as
  /// `\u{…}`, so that a title can't move the cursor or change colours.
  public static func clean(_ text: String) -> String { FoundText.line(text) }

  /// How many cells a text takes: none for an escape sequence, two for a wide character.
  ///
  /// - Complexity: O(length).
  public static func width(of text: String) -> Int {
    if FoundText.isPlain(text) { return text.utf8.count }
    if text.unicodeScalars.allSatisfy(isOneCell) { return text.unicodeScalars.count }
    var cells = 0
    var isInEscape = false
    for character in text {
      if isInEscape {
        if character.isLetter { isInEscape = false }
      } else if character == "\u{1B}" {
        isInEscape = true
      } else {
        cells += width(of: character)
      }
    }
    return cells
  }

  /// `text` cut so that it takes no more than `cells`, with `…` where something is left out.
  public static func shortened(_ text: String, to cells: Int) -> String {
    guard width(of: text) > cells else { return text }
    guard cells > 1 else { return cells == 1 ? "…" : "" }
    if text.unicodeScalars.allSatisfy(isOneCell) {
      var kept = text.unicodeScalars.prefix(cells - 1)
      while kept.last == " " { kept.removeLast() }
      return String(kept) + "…"
    }
    var kept = ""
    var taken = 0
    for character in text {
      let next = width(of: character)
      if taken + next > cells - 1 { break }
      kept.append(character)
      taken += next
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  /// `text` with spaces to fill `cells`, before it or after it.
  static func padded(_ text: String, to cells: Int, isRight: Bool = false) -> String {
    let spaces = String(repeating: " ", count: max(0, cells - width(of: text)))
    return isRight ? spaces + text : text + spaces
  }

  /// `text` broken at spaces into lines of at most `cells`; a word that is too long is broken
  /// where the line ends.
  ///
  /// - Complexity: O(length).
  static func wrapped(_ text: String, to cells: Int) -> [String] {
    let cells = max(cells, 2)
    if let lines = wrappedPlain(text, to: cells) { return lines }
    var lines: [String] = []
    var line = ""
    var taken = 0
    for word in text.split(separator: " ") {
      let length = width(of: String(word))
      if taken > 0, taken + 1 + length <= cells {
        line += " "
        line += String(word)
        taken += 1 + length
        continue
      }
      if taken > 0 { lines.append(line) }
      line = String(word)
      taken = length
      if length > cells { (line, taken) = broken(word, to: cells, into: &lines) }
    }
    if taken > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// The same for plain letters, a byte a cell, in which no word is too long; nil for all else.
  private static func wrappedPlain(_ text: String, to cells: Int) -> [String]? {
    var text = text
    return text.withUTF8 { bytes -> [String]? in
      var lines: [String] = []
      var start = 0
      var end = 0
      var word = 0
      while word < bytes.count {
        if bytes[word] == UInt8(ascii: " ") {
          word += 1
          continue
        }
        var wordEnd = word
        while wordEnd < bytes.count, bytes[wordEnd] != UInt8(ascii: " ") {
          guard bytes[wordEnd] > 0x20, bytes[wordEnd] < 0x7F else { return nil }
          wordEnd += 1
        }
        // Spaces between words are one each, or the line would have to be put together.
        guard wordEnd - word <= cells, end == 0 || word == end + 1 else { return nil }
        if end == 0 {
          start = word
        } else if wordEnd - start > cells {
          lines.append(String(decoding: bytes[start..<end], as: UTF8.self))
          start = word
        }
        end = wordEnd
        word = wordEnd
      }
      lines.append(String(decoding: bytes[start..<end], as: UTF8.self))
      return lines
    }
  }

  /// Breaks a word into full lines and gives what is left over.
  private static func broken(
    _ word: Substring, to cells: Int, into lines: inout [String]
  ) -> (String, Int) {
    var line = ""
    var taken = 0
    for character in word {
      let next = width(of: character)
      if taken + next > cells {
        lines.append(line)
        line = ""
        taken = 0
      }
      line.append(character)
      taken += next
    }
    return (line, taken)
  }

  /// Whether a character stands by itself and takes one cell, whatever it stands beside: Latin
  /// letters, dashes, quotes, arrows, and what bars are drawn with.
  private static func isOneCell(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0x300, 0x2010...0x2027, 0x2190...0x21FF, 0x2500...0x25FF: true
    default: false
    }
  }

  private static func width(of character: Character) -> Int {
    character.unicodeScalars.contains { isWide($0.value) } ? 2 : 1
  }

  /// Whether terminals give a character two cells: East Asian scripts and most emoji.
  private static func isWide(_ scalar: UInt32) -> Bool {
    guard scalar >= 0x1100 else { return false }
    switch scalar {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0xFE0F, 0x1F1E6...0x1F1FF, 0x1F300...0x1FAFF,
      0x20000...0x3FFFD:
      return true
    default: return false
    }
  }
}
