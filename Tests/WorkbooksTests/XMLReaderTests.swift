import Testing

@testable import Workbooks

@Suite("Reading XML")
struct XMLReaderTests {
  /// What a document says: starts as <, ends as >, text as it is.
  private static func events(
    _ text: String, _ limits: WorkbookLimits = WorkbookLimits()
  ) throws -> String {
    var reader = try XMLReader(Array(text.utf8), limits: limits)
    var told = ""
    while true {
      switch try reader.next() {
      case .start: told += "<"
      case .end: told += ">"
      case .text:
        var bytes: [UInt8] = []
        reader.appendText(to: &bytes)
        told += String(decoding: bytes, as: UTF8.self)
      case .done: return told
      }
    }
  }

  @Test(
    "tells elements and text",
    arguments: [
      ("<a/>", "<>"), ("<a><b/>x</a>", "<<>x>"), ("<?xml version='1.0'?>\n<a >t</a >\n", "<t>"),
      ("<a>&amp;&lt;&#65;&#x42;</a>", "<&<AB>"), ("<a><![CDATA[<&]]></a>", "<<&>"),
      ("<a b='\u{FFFD}\u{FF01}'>\u{FFFD}&#xFFFD;\u{10FFFF}</a>", "<\u{FFFD}\u{FFFD}\u{10FFFF}>"),
      ("<a><!-- <b> -->x</a>", "<x>"), ("<x:a xmlns:x='u'>1\r\n2</x:a>", "<1\n2>"),
    ])
  func events(text: String, told: String) throws {
    #expect(try Self.events(text) == told)
  }

  @Test(
    "refuses what isn't well-formed",
    arguments: [
      "", "x", "<a>", "<a></b>", "<a/><b/>", "</a>", "<a b=c/>", "<a b='<'/>", "<a b='1'c='2'/>",
      "<a>&nbsp;</a>", "<a>&#0;</a>", "<a>& b</a>", "<a>\u{1}</a>", "<1/>", "<a", "<a><!-- x</a>",
      "<a/>x", "<!ELEMENT a>", "<a>\u{FFFE}</a>", "<a>\u{FFFF}</a>", "<a>&#xFFFE;</a>",
      "<a>&#65535;</a>", "<a b='\u{FFFE}'/>", "<a b='&#xFFFF;'/>", "<a><![CDATA[\u{1}]]></a>",
      "<a><![CDATA[\u{FFFF}]]></a>", "<a>&#+65;</a>", "<a>&#x+41;</a>", "<a>&#xD800;</a>",
    ])
  func malformed(text: String) {
    #expect(throws: WorkbookFault.self) { try Self.events(text) }
  }

  @Test("refuses a document type, so that nothing is expanded and nothing fetched")
  func documentType() {
    let bomb =
      "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"
    let fault = #expect(throws: WorkbookFault.self) { try Self.events(bomb) }
    #expect(fault?.message.contains("document type") == true)
  }

  @Test("refuses elements that lie too deep, and attributes by the hundred")
  func limits() {
    let deep = String(repeating: "<a>", count: 65) + String(repeating: "</a>", count: 65)
    #expect(throws: WorkbookFault.self) { try Self.events(deep) }
    let many = "<a " + (0..<300).map { "a\($0)='1' " }.joined() + "/>"
    #expect(throws: WorkbookFault.self) { try Self.events(many) }
  }

  @Test("refuses what isn't UTF-8")
  func encoding() {
    #expect(throws: WorkbookFault.self) { try XMLReader([0x3C, 0x61, 0xFF, 0x2F, 0x3E]) }
    #expect(throws: WorkbookFault.self) { try XMLReader([0xFF, 0xFE, 0x3C, 0]) }
  }
}
