import SocialValue
import SocialValueReports
import Testing

@testable import SocialValueFiles

@Suite("Reading JSON")
struct JSONParserTests {
  private static func fault(_ text: String) -> String? { fault(Array(text.utf8)) }

  private static func fault(_ bytes: [UInt8]) -> String? {
    do {
      _ = try JSONParser.parse(bytes, file: "x.json")
      return nil
    } catch {
      return error.findings.map(FindingsText.line).joined(separator: "\n")
    }
  }

  private static func string(_ text: String) throws -> String? {
    try JSONParser.parse(Array(text.utf8), file: "x.json").root.string
  }

  @Test(
    "JSON is read, whatever stands in it",
    arguments: [
      "{}", "[]", "0", "-0", "12.50", "1e5", "1E+5", "2.5e-3", "true", "false", "null", "\"\"",
      " [ 1 , 2 ] ", "\t{\r\n\"a\" : [ ] }\n", "{\"a\":{\"a\":{\"a\":1}}}", "[[],[[]],{}]",
      "\u{FEFF}{}", "\"é日本😀\"", "\"\u{7F}\"", "[\"a\",\"a\"]", "{\"a\":1,\"A\":2}",
    ])
  func accepted(text: String) {
    #expect(Self.fault(text) == nil)
  }

  @Test(
    "what isn't JSON is refused, with line and column",
    arguments: [
      ("", "1:1: error: expected a value, found the end of the file"),
      ("  \n ", "2:2: error: expected a value, found the end of the file"),
      ("{", "1:2: error: expected a key in double quotes, found the end of the file"),
      ("[", "1:2: error: expected a value, found the end of the file"),
      ("[1", "1:3: error: expected ',' or ']', found the end of the file"),
      ("[1,]", "1:4: error: expected a value, found ']'"),
      ("[1 2]", "1:4: error: expected ',' or ']', found '2]'"),
      ("{\"a\":1,}", "1:8: error: expected a key in double quotes, found '}'"),
      ("{\"a\" 1}", "1:6: error: expected ':' after the key, found '1}'"),
      ("{\"a\":}", "1:6: error: expected a value, found '}'"),
      ("{\"a\":1 \"b\":2}", "1:8: error: expected ',' or '}', found '\"b\":2}'"),
      ("{a:1}", "1:2: error: expected a key in double quotes, found 'a:1}'"),
      ("{'a':1}", "1:2: error: expected a key in double quotes, found ''a':1}'"),
      ("[1]\n[2]", "2:1: error: expected the end of the file, found '[2]'"),
      ("{} // done", "1:4: error: expected the end of the file, found '//'"),
      ("/* a */ 1", "1:1: error: expected a value, found '/*'"),
      ("01", "1:1: error: expected a number, found '01'"),
      ("-", "1:1: error: expected a number, found '-'"),
      ("+1", "1:1: error: expected a value, found '+1'"),
      (".5", "1:1: error: expected a value, found '.5'"),
      ("[1.]", "1:4: error: expected a digit after the point, found ']'"),
      ("1e", "1:3: error: expected an exponent, found the end of the file"),
      ("NaN", "1:1: error: expected a value, found 'NaN'"),
      ("True", "1:1: error: expected a value, found 'True'"),
      ("nul", "1:1: error: expected a value, found 'nul'"),
      ("\"a", "1:1: error: a string is never closed"),
      ("{\"é\":\n\"a\u{1}\"}", "2:3: error: a line break or control character stands in a string"),
      ("\"a\nb\"", "1:3: error: a line break or control character stands in a string"),
      ("\"\\x\"", "1:2: error: an escape that JSON doesn't have"),
      ("\"\\", "1:2: error: expected an escape, found the end of the file"),
      ("\"\\u12\"", "1:2: error: an escape that is no character"),
      ("\"\\uD800\"", "1:2: error: an escape that is no character"),
      ("\"\\uDC00\"", "1:2: error: an escape that is no character"),
      ("\"\\uD800\\u0041\"", "1:2: error: an escape that is no character"),
      ("[1,\u{A0}2]", "1:4: error: expected a value, found '\u{A0}2]'"),
    ])
  func refused(text: String, expected: String) throws {
    let fault = try #require(Self.fault(text))
    #expect(fault.hasPrefix("x.json:" + expected), "\(fault)")
    #expect(fault.hasSuffix("[json-syntax]"))
  }

  @Test("columns are counted in characters, and a byte-order mark is none")
  func columns() {
    #expect(Self.fault("\u{FEFF}[1 2]")?.hasPrefix("x.json:1:4: ") == true)
    #expect(Self.fault("[\"é日😀\" 2]")?.hasPrefix("x.json:1:8: ") == true)
    #expect(Self.fault("[\r\n\r\n  x]")?.hasPrefix("x.json:3:3: ") == true)
  }

  @Test(
    "escapes stand for their characters",
    arguments: [
      (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e9\u00E9""#, "éé"),
      (#""\ud83d\ude00""#, "😀"), (#""a\u0041\\u0041""#, "aA\\u0041"), (#""\u0000""#, "\0"),
    ])
  func escapes(text: String, expected: String) throws {
    #expect(try Self.string(text) == expected)
  }

  @Test("a key written with escapes is the same key")
  func escapedKeys() throws {
    let text = SmallDefinition.text([(#""id": "small-sv""#, #""\u0069d": "small-sv""#)])
    #expect(try FrameworkReader.read(Array(text.utf8), file: "small.json").id == "small-sv")
    #expect(Self.fault(#"{"id":1,"\u0069d":2}"#)?.hasSuffix("[duplicate-key]") == true)
  }

  @Test(
    "a key that stands twice in one object is told where it stands again",
    arguments: [
      ("{\"a\":1,\"a\":2}", "x.json:1:8: "), ("[{\"b\":{\"c\":1,\n\"c\":[]}}]", "x.json:2:1: "),
      ("{\"a\":{\"x\":1},\"b\":[{\"a\":1}],\n \"a\":0}", "x.json:2:2: "),
    ])
  func duplicateKeys(text: String, place: String) throws {
    let fault = try #require(Self.fault(text))
    #expect(fault.hasPrefix(place) && fault.hasSuffix("[duplicate-key]"), "\(fault)")
  }

  @Test(
    "lists and objects may lie 64 deep in each other, and no deeper", arguments: ["[", "{\"a\":"])
  func depth(opening: String) {
    let closing = opening == "[" ? "]" : "}"
    func nested(_ depth: Int) -> String {
      String(repeating: opening, count: depth - 1) + (opening == "[" ? "[]" : "{}")
        + String(repeating: closing, count: depth - 1)
    }
    #expect(Self.fault(nested(64)) == nil)
    #expect(Self.fault(nested(65))?.contains("more than 64 deep") == true)
    #expect(Self.fault(String(repeating: opening, count: 500_000))?.contains("64 deep") == true)
  }

  @Test("a list or object has at most 4096 entries")
  func entries() {
    func list(_ count: Int) -> String {
      "[" + Array(repeating: "1", count: count).joined(separator: ",") + "]"
    }
    #expect(Self.fault(list(4096)) == nil)
    #expect(Self.fault(list(4097))?.contains("more than 4096 entries") == true)
    let object = "{" + (0...4096).map { "\"k\($0)\":1" }.joined(separator: ",") + "}"
    #expect(Self.fault(object)?.contains("more than 4096 entries") == true)
  }

  @Test(
    "bytes that aren't UTF-8 are told of the whole file", arguments: [[0xFF], [0x22, 0xC3, 0x22]])
  func notUTF8(bytes: [UInt8]) {
    #expect(Self.fault(bytes)?.hasSuffix("the file isn't UTF-8 text [not-utf8]") == true)
  }

  @Test("no digit of a number is lost")
  func numbers() throws {
    for text in ["12345678901234567890.123456789", "-0.10", "1e400"] {
      #expect(try JSONParser.parse(Array(text.utf8), file: "x.json").root.number == text)
    }
  }

  @Test("a path leads to its key or element, or to the last that exists")
  func paths() throws {
    let text = #"{"a": [1, {"b": 2}], "c": 3}"#
    let document = try JSONParser.parse(Array(text.utf8), file: "x.json")
    func column(_ path: JSONPath) -> Int { document.root.offset(of: path) + 1 }
    let root = JSONPath()
    #expect(column(root) == 1)
    #expect(column(root["a"]) == 2)
    #expect(column(root["a"][1]) == 11)
    #expect(column(root["a"][1]["b"]) == 12)
    #expect(column(root["a"][1]["x"]) == 11)
    #expect(column(root["a"][7]) == 2)
    #expect(column(root["c"]["x"]) == 22)
    #expect(document.root.members?.last?.node.path == root["c"])
  }
}
