/// Lines whose cells, escape sequences left out, are more than a page is wide.
///
/// Counted apart from the code under test: a character is one cell, or two from U+1100 on where
/// it is a letter or an ideograph of a wide script.
func linesWider(than width: Int, in text: String) -> [String] {
  withoutEscapes(text).split(separator: "\n").map(String.init).filter { line in
    line.reduce(0) { $0 + ($1.unicodeScalars.contains { (0x4E00..<0xA000) ~= $0.value } ? 2 : 1) }
      > width
  }
}

/// The text without the sequences that colour it.
func withoutEscapes(_ text: String) -> String {
  var plain = ""
  var isInEscape = false
  for scalar in text.unicodeScalars {
    if scalar == "\u{1B}" {
      isInEscape = true
    } else if isInEscape {
      isInEscape = scalar != "m"
    } else {
      plain.unicodeScalars.append(scalar)
    }
  }
  return plain
}

/// The first line that begins with some words.
func line(beginning start: String, in text: String) throws -> String {
  try text.split(separator: "\n").first { $0.hasPrefix(start) }.map(String.init).unwrapped()
}
