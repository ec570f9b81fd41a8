import SocialValue

/// Outside text as it stands in an element or a quoted attribute: nothing in it is markup, and
/// controls and marks that reorder text are shown as `\u{…}`.
enum MarkupText {
  /// Appends a text, escaped.
  ///
  /// - Complexity: O(length).
  static func append(_ text: String, to bytes: inout [UInt8]) {
    text.withBytes { append($0, to: &bytes) }
  }

  private static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var place = 0
    while true {
      let end = endOfPlain(text, from: place)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[place..<end]))
      guard end < text.count else { return }
      place = end + length(ofScalarFrom: text[end])
      // A line's end as Windows has it is one line's end.
      if text[end] == 0x0D, place < text.count, text[place] == 0x0A { continue }
      appendEscaped(UnsafeBufferPointer(rebasing: text[end..<place]), to: &bytes)
    }
  }

  /// Appends one character that isn't plain.
  private static func appendEscaped(
    _ character: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]
  ) {
    let escaped: StaticString
    switch character[0] {
    case UInt8(ascii: "&"): escaped = "&amp;"
    case UInt8(ascii: "<"): escaped = "&lt;"
    case UInt8(ascii: ">"): escaped = "&gt;"
    case UInt8(ascii: "\""): escaped = "&quot;"
    case UInt8(ascii: "'"): escaped = "&#39;"
    case UInt8(ascii: "\t"): escaped = "\t"
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): escaped = "\n"
    default:
      bytes.append(contentsOf: FoundText.line(String(decoding: character, as: UTF8.self)).utf8)
      return
    }
    escaped.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// How many bytes a character takes, by its first.
  private static func length(ofScalarFrom byte: UInt8) -> Int {
    byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  // MARK: Plain text

  /// Where the letters, digits and signs that stand for themselves end, eight looked at together.
  private static func endOfPlain(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var place = start
    while place + 8 <= text.count {
      let bytes = EightBytes(text, at: place)
      let special =
        bytes.controls | bytes.beyondASCII | bytes.marks(of: UInt8(ascii: "&"))
        | bytes.marks(of: UInt8(ascii: "<")) | bytes.marks(of: UInt8(ascii: ">"))
        | bytes.marks(of: UInt8(ascii: "\"")) | bytes.marks(of: UInt8(ascii: "'"))
      if special != 0 { break }
      place += 8
    }
    while place < text.count, isPlain(text[place]) { place += 1 }
    return place
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      false
    default: byte >= 0x20 && byte < 0x7F
    }
  }
}
