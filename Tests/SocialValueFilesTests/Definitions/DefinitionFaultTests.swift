import SocialValue
import SocialValueReports
import TestSupport
import Testing

@testable import SocialValueFiles

@Suite("Faults of definitions")
struct DefinitionFaultTests {
  static let cases =
    DefinitionFaultCase.ofUnknownKeys + DefinitionFaultCase.ofMissingKeys
    + DefinitionFaultCase.ofWrongTypes + DefinitionFaultCase.ofIDs + DefinitionFaultCase.ofItems
    + DefinitionFaultCase.ofSettings

  private static func findings(_ text: String) -> [Finding] {
    do {
      _ = try FrameworkReader.read(Array(text.utf8), file: "small.json")
      return []
    } catch {
      return error.findings
    }
  }

  @Test("a fault is told with its code, path, line and column", arguments: cases)
  func told(one: DefinitionFaultCase) throws {
    let (text, line, column) = try one.made()
    let findings = Self.findings(text)
    let told = FindingsText.compilerLines(findings)
    let finding = try #require(
      findings.first { $0.code.name == one.code && $0.path == one.path }, "\(told)")
    #expect(
      finding.place == Finding.Place(file: "small.json", line: line, column: column), "\(told)")
    if !one.help.isEmpty { #expect(finding.help == one.help) }
    #expect(!finding.message.isEmpty && !finding.help.isEmpty)
  }

  @Test("one fault raises no others but what follows from it", arguments: cases)
  func alone(one: DefinitionFaultCase) throws {
    let (text, _, _) = try one.made()
    let isRenaming = one.code == "bad-id" || one.code == "duplicate-id"
    let others = Self.findings(text).filter { finding in
      // Another id leaves those who name it in the lurch, another item the old one unused.
      if finding.code == .unusedItem || finding.code == .unknownID && isRenaming { return false }
      return finding.code.name != one.code || finding.path != one.path
    }
    if !Self.faultyTwice.contains(one.shows) {
      #expect(others.isEmpty, "\(FindingsText.compilerLines(others))")
    }
  }

  /// Cases of what is wrong in two ways at once.
  private static let faultyTwice = [
    "a text in a sum", "a type that there isn't", "a position as the spend item",
    "a count for a statement", "an item's id twice", "a flow and a position in one contribution",
    "money among hours", "people and hours in one whole",
  ]

  @Test("there are cases enough, each of its own")
  func count() {
    #expect(Self.cases.count >= 100)
    #expect(Set(Self.cases.map { "\($0.edits)" }).count == Self.cases.count)
  }

  @Test("several faults in one file are all told, in order of place")
  func several() {
    let text = SmallDefinition.text([
      (#""version": "1","#, #""versoin": "1","#),
      (#"{ "id": "growth", "title": "Growth" }"#, #""growth""#),
      (#"{ "id": "green", "title": "Green" }"#, #"{ "id": "gr een", "title": "Green" }"#),
      (#""type": "yesNo""#, #""type": "yes""#),
      (#"["jobs"], "outOf": ["staff"]"#, #"["jobs", "story"], "outOf": [1, "stuff"]"#),
      (#"{ "number": 5 }"#, #"{ "number": "5" }"#),
      (#""item": "story""#, #""item": "plan""#),
      (#""status": "inDevelopment""#, #""status": "soon""#),
    ])
    let told = Self.findings(text).map { "\($0.place.line) \($0.code.name) \($0.path ?? "")" }
    #expect(
      told == [
        "5 unknown-key $.versoin", "8 wrong-type $.themes[0]", "9 bad-id $.themes[1].id",
        "27 bad-setting $.items[5].type", "33 wrong-type $.measures[0].rule.outOf[0]",
        "33 unknown-id $.measures[0].rule.outOf[1]", "35 wrong-type $.measures[0].target.number",
        "46 bad-setting $.measures[6].status",
      ])
  }

  @Test("an entry that can't be read doesn't move the faults of those after it")
  func keepsPlaces() {
    let text = SmallDefinition.text([
      (#"{ "id": "spend", "title": "Spend", "type": "money", "over": "flow" },"#, "17,"),
      (#""id": "staff""#, #""id": "st aff""#),
    ])
    let told = Self.findings(text).map { "\($0.code.name) \($0.path ?? "")" }
    #expect(told == ["wrong-type $.items[0]", "bad-id $.items[1].id"])
  }

  @Test("text that isn't JSON, or isn't UTF-8, is told by itself")
  func noJSON() {
    #expect(Self.findings("").map(\.code) == [.jsonSyntax])
    #expect(Self.findings("[1]").map(\.code) == [.wrongType])
    let findings =
      (try? FrameworkReader.read([0x7B, 0xFF, 0x7D], file: "x.json")).map { _ in [] }
      ?? Self.findings("{")
    #expect(findings.map(\.code) == [.jsonSyntax])
  }

  @Test("a definition that isn't there or is too large can't be read")
  func files() throws {
    let folder = try TemporaryFolder()
    #expect(throws: FileFault.self) { try FrameworkReader.read(path: folder.path + "/no.json") }
    let large = try folder.write(
      Array(repeating: 0x20, count: FileReading.maximumDocument + 1), to: "large.json")
    #expect(throws: FileFault(.read, large, reason: "larger than 4 MiB")) {
      try FrameworkReader.read(path: large)
    }
  }
}
