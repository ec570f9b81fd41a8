import Foundation
import SocialValue
import Testing

@testable import SocialValueFiles

@Suite("The JSON Schema beside the definitions")
struct SchemaTests {
  private static let choices = SchemaWalk.choices

  /// The findings of one code, as the paths they are told at.
  private static func paths(_ document: Any, _ code: Finding.Code) throws -> Set<String> {
    let bytes = try Array(JSONSerialization.data(withJSONObject: document))
    do {
      _ = try FrameworkReader.read(bytes, file: "sample.json")
      return []
    } catch {
      return Set(error.findings.filter { $0.code == code }.compactMap(\.path))
    }
  }

  private static func path(_ steps: [String]) -> JSONPath {
    steps.reduce(JSONPath()) { path, step in Int(step).map { path[$0] } ?? path[step] }
  }

  @Test("each key that the schema allows is known to the reader", arguments: choices)
  func allowed(choice: Int) throws {
    let walk = try SchemaWalk(choice: choice)
    #expect(walk.places.count >= 12)
    #expect(try Self.paths(walk.sample, .unknownKey).isEmpty)
    #expect(try Self.paths(walk.sample, .wrongType).isEmpty)
  }

  @Test("each key that the reader knows is allowed by the schema", arguments: choices)
  func known(choice: Int) throws {
    let walk = try SchemaWalk(choice: choice)
    let words = try Self.words()
    #expect(words.count > 40)
    for place in walk.places {
      var others = words.subtracting(place.allowed)
      // It would make the part one of the other form.
      if place.allowed.contains("share") { others.remove("yes") }
      let document = walk.document(changing: place.steps) { object in
        for word in others { object[word] = NSNull() }
      }
      let path = Self.path(place.steps)
      let expected = Set(others.map { path[$0].text })
      let told = try Self.paths(document, .unknownKey)
      #expect(
        told == expected, "the reader knows at \(path.text): \(expected.subtracting(told).sorted())"
      )
    }
  }

  @Test("each key that the reader requires is required by the schema", arguments: choices)
  func required(choice: Int) throws {
    let walk = try SchemaWalk(choice: choice)
    for place in walk.places {
      for key in place.allowed.subtracting(place.required) {
        let document = walk.document(changing: place.steps) { $0[key] = nil }
        let told = try Self.paths(document, .missingKey)
        let path = Self.path(place.steps)[key].text
        let isConditional = ["over", "rule", "unit", "scale"].contains(key)
        #expect(isConditional || !told.contains(path), "the reader requires \(path)")
      }
    }
  }

  @Test("each bundled definition has only keys of the schema, and reads without a fault")
  func bundled() throws {
    let folder = Golden.package.appending(path: "Frameworks")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".json") && !$0.hasSuffix(".schema.json") && !$0.hasSuffix(".examples.json")
    }
    #expect(!names.isEmpty)
    for name in names {
      let path = folder.appending(path: name).path
      let framework = try FrameworkReader.read(path: path)
      #expect(framework.id + ".json" == name)
      let keys = try Self.keys(
        JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: path))))
      var allowed: Set<String> = Set(framework.scales.keys)
      for choice in Self.choices {
        for place in try SchemaWalk(choice: choice).places { allowed.formUnion(place.allowed) }
      }
      #expect(keys.subtracting(allowed).isEmpty)
    }
  }

  /// The words in quotes in the sources that read definitions, every key among them.
  private static func words() throws -> Set<String> {
    var words: Set<String> = []
    for name in ["FrameworkDecoder", "MeasureDecoder"] {
      let file = Golden.package.appending(
        path: "Sources/SocialValueFiles/Definitions/\(name).swift")
      let source = try String(contentsOf: file, encoding: .utf8)
      for match in source.matches(of: /"(\$?[A-Za-z]+)"/) { words.insert(String(match.1)) }
    }
    for choice in choices {
      for place in try SchemaWalk(choice: choice).places { words.formUnion(place.allowed) }
    }
    return words
  }

  private static func keys(_ value: Any) -> Set<String> {
    if let object = value as? [String: Any] {
      return object.reduce(into: Set(object.keys)) { $0.formUnion(keys($1.value)) }
    }
    if let list = value as? [Any] { return list.reduce(into: []) { $0.formUnion(keys($1)) } }
    return []
  }
}
