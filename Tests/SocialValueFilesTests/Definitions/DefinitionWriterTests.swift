import BundledFrameworks
import SocialValue
import Testing

@testable import SocialValueFiles

@Suite("Writing a definition")
struct DefinitionWriterTests {
  @Test("gives back the framework that is read from it", arguments: BundledFrameworks.ids)
  func roundTrip(id: String) throws {
    let framework = try #require(FrameworkShelf()[id])
    let text = DefinitionWriter.text(framework)
    #expect(try FrameworkReader.read(Array(text.utf8), file: "again.json") == framework)
  }

  @Test("keeps lines to a hundred characters, but for a long string")
  func width() throws {
    let framework = try #require(FrameworkShelf()["croydon-sv-2016"])
    for line in DefinitionWriter.text(framework).split(separator: "\n") where line.count > 100 {
      let isOneString = line.drop { $0 == " " }.hasPrefix("\"") && !line.contains("[")
      #expect(isOneString && !line.contains("\", \""), "\(line)")
    }
  }

  @Test("lays out lists of objects a line each, and other values on one line where they fit")
  func layout() {
    let value = JSONValue.object([
      ("empty", .array([])), ("none", .object([])), ("list", .strings(["a", "b"])),
      ("objects", .array([.object([("a", .number("1.5")), ("b", .bool(true))])])),
      ("long", .strings([String(repeating: "x", count: 60), String(repeating: "y", count: 60)])),
    ])
    #expect(
      JSONText.text(value) == """
        {
          "empty": [],
          "none": {},
          "list": ["a", "b"],
          "objects": [
            { "a": 1.5, "b": true }
          ],
          "long": [
            "\(String(repeating: "x", count: 60))",
            "\(String(repeating: "y", count: 60))"
          ]
        }

        """)
  }

  @Test("escapes what can't stand in a string, and what can't be seen")
  func escapes() throws {
    let text = "\" \\ \n \r \t \u{0} \u{7F} \u{9B} é 👩‍👩‍👧 /"
    let quoted = JSONText.quoted(text)
    #expect(quoted == #""\" \\ \n \r \t \u0000 \u007f \u009b é 👩‍👩‍👧 /""#)
    #expect(try JSONParser.parse(Array(quoted.utf8), file: "s").root.string == text)
  }
}
