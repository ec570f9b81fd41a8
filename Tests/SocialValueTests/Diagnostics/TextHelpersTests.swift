import Testing

@testable import SocialValue

@Suite("Small things done to texts")
struct TextHelpersTests {
  @Test("texts are joined as the standard library joins them")
  func joined() {
    for texts in [[], ["a"], ["a", ""], ["a", "b", "ç"]] {
      #expect(texts.joined(by: ", ") == texts.joined(separator: ", "))
    }
  }

  @Test(
    "words stand in a text, or don't",
    arguments: [
      ("Table 1", "Table 1, row 3", true), ("row", "Table 1, row 3", true), ("", "", true),
      ("row 3", "row", false), ("é", "café", true),
    ])
  func stands(_ words: String, _ text: String, _ expected: Bool) {
    #expect(FoundText.stands(words, in: text) == expected)
  }

  @Test("quotes are seen whatever joins them, and so is what a cell can't hold without them")
  func quoted() {
    let accented = "\"\u{301}"
    #expect(QuotedText.cell("a\(accented)b") == "\"a\"\(accented)b\"")
    for marks in [",\u{301}", "\r\n", "\r", "\n"] {
      #expect(QuotedText.cell("a\(marks)b") == "\"a\(marks)b\"")
    }
    #expect(QuotedText.cell("plain words") == "plain words")
    #expect(QuotedText.doubled("\(accented)") == "\"\"\(accented)\"")
    #expect(QuotedText.doubled("") == "\"\"")
    #expect(QuotedText.forShell("a'\u{301}b") == "'a'\\''\u{301}b'")
    #expect(FoundText.shellWord("a'\u{301}b") == "'a'\\''\u{301}b'")
  }

  @Test("a formula is defused, whatever joins its first mark")
  func defused() {
    for text in ["=1", "=\u{301}1", "+1", "-1", "@a", "\ta", "\r\na", "\na"] {
      #expect(QuotedText.defused(text) == "'" + text)
    }
    for text in ["", "a=1", "'=1", " =1"] { #expect(QuotedText.defused(text) == text) }
  }

  @Test("only ASCII that can be seen is plain")
  func isPlain() {
    for byte in UInt8(0)..<128 {
      let text = "a\(Unicode.Scalar(byte)) longer than a small string"
      #expect(FoundText.isPlain(text) == (0x20..<0x7F).contains(byte))
    }
    #expect(!FoundText.isPlain("café"))
    #expect(FoundText.isPlain(""))
  }

  @Test(
    "thousands are set apart",
    arguments: [
      ("1234.5678", "1,234.5678"), ("-123", "-123"), ("-1234567", "-1,234,567"), ("12", "12"),
      (".5", ".5"), ("", ""),
    ])
  func grouped(_ text: String, _ expected: String) {
    #expect(DecimalText.grouped(text) == expected)
  }
}
