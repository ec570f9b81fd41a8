import SocialValueReports
import Testing

@Suite("Text for a terminal")
struct TerminalTextTests {
  @Test("has no control characters")
  func clean() {
    #expect(TerminalText.clean("a\u{1B}[2Jb\nc") == "a\\u{1B}[2Jb\\u{A}c")
    #expect(TerminalText.clean("Café – £5") == "Café – £5")
  }

  @Test(
    "is measured in cells",
    arguments: [("abc", 3), ("é£–", 3), ("\u{1B}[31mred\u{1B}[0m", 3), ("界", 2), ("e\u{301}", 1)])
  func width(_ text: String, _ expected: Int) {
    #expect(TerminalText.width(of: text) == expected)
  }

  @Test(
    "is shortened with an ellipsis",
    arguments: [
      ("short", 5, "short"), ("longer", 5, "long…"), ("two words", 5, "two…"), ("界界界", 5, "界界…"),
      ("ab", 1, "…"), ("ab", 0, ""),
    ])
  func shortened(_ text: String, _ cells: Int, _ expected: String) {
    #expect(TerminalText.shortened(text, to: cells) == expected)
  }
}
