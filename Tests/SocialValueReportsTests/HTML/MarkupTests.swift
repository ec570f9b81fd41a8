import Foundation
import Testing

@testable import SocialValueReports

@Suite("Markup")
struct MarkupTests {
  @Test("text is escaped in elements and attributes, and markup isn't")
  func escaping() {
    let title = "\"><script>alert('1')</script>&amp;"
    let bold: HTML = "<b>\(title)</b>"
    let cell: HTML = "<td title=\"\(title)\">\(bold)\(12)</td>"
    let text = "&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;"
    #expect(cell.markup == "<td title=\"\(text)\"><b>\(text)</b>12</td>")
  }

  @Test("controls and marks that reorder text are shown, line breaks kept")
  func controls() {
    let text = HTML(text: "a\u{1B}[31mb\u{202E}c\u{0}\n\nd\te\u{7F}")
    #expect(text.markup == "a\\u{1B}[31mb\\u{202E}c\\u{0}\n\nd\te\\u{7F}")
    #expect(HTML(text: "a\r\nb\rc\r").markup == "a\nb\nc\n")
    #expect(HTML(text: "£1,234 – “é”").markup == "£1,234 – “é”")
  }

  @Test("pieces are put together with what stands between them")
  func joining() {
    let pieces: [HTML] = ["a", "<br>", "c"]
    #expect(pieces.joined(", ").markup == "a, <br>, c")
    #expect(([] as [HTML]).joined(", ").isEmpty)
    let all: HTML = "<p>\(pieces)</p>"
    #expect((all + "!").markup == "<p>a<br>c</p>!")
  }

  @Test(
    "a digest is that of FIPS 180-4",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        String(repeating: "a", count: 100_000),
        "6d1cf22d7cc09b085dfc25ee1a1f3ae0265804c607bc2074ad253bcc82fd81ee"
      ),
    ])
  func digest(message: String, expected: String) {
    let digest = SHA256.digest(of: Array(message.utf8))
    #expect(digest.map { String(format: "%02x", $0) }.joined() == expected)
    #expect(Base64.text(of: digest) == Data(digest).base64EncodedString())
  }

  @Test("base 64 fills its last group", arguments: 0...7)
  func base64(count: Int) {
    let bytes = (0..<count).map { UInt8($0 * 37 % 256) }
    #expect(Base64.text(of: bytes) == Data(bytes).base64EncodedString())
  }

  @Test("style and script can't end their own elements")
  func rawText() {
    for text in [PageStyle.text, PageScript.text] { #expect(!text.contains("</")) }
    #expect(!PageStyle.text.contains("url(") && !PageStyle.text.contains("@import"))
    #expect(PageShell.policy.contains("default-src 'none'"))
    #expect(!PageShell.policy.contains("unsafe"))
  }
}
