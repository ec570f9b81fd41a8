import Testing

@testable import Workbooks

@Suite("Text in an attribute of XML")
struct XMLTextTests {
  @Test("has what XML keeps for itself escaped, also beside marks that join it")
  func escaped() {
    #expect(XMLText.escaped("R&D <\"é\">") == "R&amp;D &lt;&quot;é&quot;&gt;")
    #expect(XMLText.escaped("&\u{301}") == "&amp;\u{301}")
  }

  @Test("has left out of it what XML can't hold")
  func leftOut() {
    #expect(XMLText.escaped("a\u{1}b\u{FFFE}c\u{FFFF}\u{FFFD}\u{FF01}") == "abc\u{FFFD}\u{FF01}")
    #expect(XMLText.escaped("\u{FFFF}") == "")
    #expect(XMLText.escaped("a\tb\r\nc") == "a\tb&#13;\nc")
  }

  @Test(
    "is found in a text wherever it stands",
    arguments: [
      ("_x", "a_x0041_", true), ("_x", "a_", false), ("b", "ab", true), ("ab", "b", false),
    ])
  func has(_ words: String, _ text: String, _ expected: Bool) {
    #expect(XMLText.has(words, in: text) == expected)
  }
}
