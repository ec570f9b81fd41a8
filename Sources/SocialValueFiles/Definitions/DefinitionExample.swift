public import SocialValue

/// One example of a definition: lines of a return, a target, and what should come of them.
public struct DefinitionExample: Sendable {
  /// A line of the example's return.
  struct Line: Sendable {
    var item: String
    var value: String
    var period: String?
    var dimension: String
    var category: String
    var accepted: String
    var assessor: String
  }

  /// What the measure should come to; what isn't said is not looked at.
  struct Expectation: Sendable {
    var state: String?
    var actual: String?
    var attainment: String?
    var score: String?
    var rating: String?
  }

  /// The measure's id.
  public var measure: String
  /// What the example shows, in a sentence.
  public var shows: String
  /// Where it stands in the file.
  public var place: Finding.Place

  var lines: [Line]
  var target: [String: String]
  var alsoTakes: [String]
  var quarter: String
  var hourValue: String?
  var expected: Expectation

  /// Reads a file of examples.
  ///
  /// - Throws: every fault of its form.
  public static func read(_ bytes: [UInt8], file: String) throws(FindingsError)
    -> [DefinitionExample]
  {
    let document = try JSONParser.parse(bytes, file: file)
    let faults = FaultCollector()
    var examples: [DefinitionExample] = []
    if let nodes = document.root.elements {
      for (node, place) in zip(nodes, document.places(nodes.map(\.offset))) {
        guard var object = ObjectReader(node, faults: faults) else { continue }
        examples.append(example(&object, at: place))
        object.finish()
      }
    } else {
      faults.add(
        .wrongType, at: JSONPath(), "expected a list of examples, found \(document.root.words)",
        "Write [ … ].")
    }
    guard faults.faults.isEmpty else { throw FindingsError(document.findings(faults.faults)) }
    return examples
  }

  private static func example(_ object: inout ObjectReader, at place: Finding.Place)
    -> DefinitionExample
  {
    DefinitionExample(
      measure: object.string("measure", required: true) ?? "", shows: object.string("shows") ?? "",
      place: place,
      lines: object.elements("lines", required: true) { node, faults in
        guard var line = ObjectReader(node, faults: faults) else { return nil }
        let read = Line(
          item: line.string("item", required: true) ?? "", value: text("value", of: &line) ?? "",
          period: line.string("period"), dimension: line.string("dimension") ?? "",
          category: line.string("category") ?? "", accepted: text("accepted", of: &line) ?? "",
          assessor: line.string("assessor") ?? "")
        line.finish()
        return read
      },
      target: Dictionary(
        object.entries("target") { node, faults -> String? in
          if let text = text(node) { return text }
          faults.add(
            .wrongType, at: node.path, "expected text, found \(node.words)", "Write it in quotes.")
          return nil
        }.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first }),
      alsoTakes: object.strings("alsoTakes"), quarter: object.string("quarter") ?? "2026-27Q1",
      hourValue: text("hourValue", of: &object), expected: expectation(&object))
  }

  private static func expectation(_ object: inout ObjectReader) -> Expectation {
    guard var expect = object.object("expect", required: true) else { return Expectation() }
    let read = Expectation(
      state: expect.string("state"), actual: text("actual", of: &expect),
      attainment: text("attainment", of: &expect), score: text("score", of: &expect),
      rating: expect.string("rating"))
    expect.finish()
    return read
  }

  /// A value that may be written as a string or as a number.
  private static func text(_ key: StaticString, of object: inout ObjectReader) -> String? {
    guard let node = object.node(key) else { return nil }
    if let text = text(node) { return text }
    object.faults.add(
      .wrongType, at: node.path, "expected text or a number, found \(node.words)",
      "Write it in double quotes.")
    return nil
  }

  private static func text(_ node: JSONNode) -> String? { node.string ?? node.number }
}
