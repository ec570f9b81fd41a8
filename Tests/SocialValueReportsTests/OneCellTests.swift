import SocialValueReports
import Testing

/// Texts that are measured scalar by scalar, against the same measured character by character.
@Suite("Text of one cell a letter")
struct OneCellTests {
  /// Latin letters, dashes and quotes, arrows, and what bars are drawn with.
  static let ranges: [Range<UInt32>] = [
    0x20..<0x7F, 0xA0..<0x300, 0x2010..<0x2028, 0x2190..<0x2200, 0x2500..<0x2600,
  ]

  @Test("takes as many cells as it has letters, whatever stands beside them")
  func width() {
    for scalar in Self.ranges.joined().compactMap(Unicode.Scalar.init) {
      let text = "a\(scalar)b"
      #expect(TerminalText.width(of: text) == 3)
      // What is wide is measured character by character.
      #expect(TerminalText.width(of: text + "界") == 5)
      #expect(text.count == 3)
    }
  }

  @Test("is shortened alike with a wide letter behind it")
  func shortened() {
    let text = "£1,234 – “two words” ▲ ░░"
    for cells in 0..<text.count {
      #expect(
        TerminalText.shortened(text, to: cells) == TerminalText.shortened(text + "界", to: cells))
    }
  }
}
