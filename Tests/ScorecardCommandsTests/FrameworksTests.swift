import Foundation
import TestSupport
import Testing

@testable import ScorecardCommands

@Suite("scorecard frameworks")
struct FrameworksTests {
  /// A framework of one measure, with the percentage that its one example expects.
  private static func folder(actual: String, id: String = "mine") throws -> TemporaryFolder {
    try TemporaryFolder([
      "mine.json": """
      {
        "id": "\(id)", "title": "Mine", "authority": "My Council", "version": "1",
        "source": { "document": "Policy", "published": "2026", "section": "1" },
        "themes": [{ "id": "growth", "title": "Growth" }],
        "groups": [{ "id": "A", "title": "Jobs" }],
        "items": [
          { "id": "staff", "title": "Staff", "type": "count", "over": "position" },
          { "id": "staff.local", "title": "Local staff", "type": "count", "over": "position" }
        ],
        "measures": [
          { "id": "A.1", "group": "A", "title": "Local staff", "themes": ["growth"],
            "rule": { "kind": "quantity", "items": ["staff.local"], "outOf": ["staff"] } }
        ]
      }
      """,
      "mine.examples.json": """
      [
        { "measure": "A.1",
          "lines": [{ "item": "staff.local", "value": "6" }, { "item": "staff", "value": "8" }],
          "target": { "target": "100%", "per": "level" },
          "expect": { "state": "scored", "actual": "\(actual)" } }
      ]
      """,
    ])
  }

  @Test("examples that come out as they say are enough; what none reaches is named")
  func untestedBranches() throws {
    let folder = try Self.folder(actual: "75")
    let result = ran(["frameworks", "test", folder.path("mine.json")])
    #expect(result.code == 0)
    #expect(result.output.contains("mine: no example reaches A.1: "))
    #expect(result.output.contains("mine: 1 of 1 examples pass; "))
  }

  @Test("an example that comes out otherwise is a fault")
  func failingExample() throws {
    let folder = try Self.folder(actual: "80")
    let result = ran(["frameworks", "test", folder.path("mine.json")])
    #expect(result.code == 1)
    #expect(result.output.contains("actual: expected 80, got 75"))
  }

  @Test("the examples of a file without an extension stand beside it under its whole name")
  func withoutExtension() throws {
    let folder = try Self.folder(actual: "75")
    try FileManager.default.moveItem(atPath: folder.path("mine.json"), toPath: folder.path("mine"))
    let result = ran(["frameworks", "test", folder.path("mine")])
    #expect(result.code == 0, "\(result.error)")
  }

  @Test("a file that takes the place of a framework built in, or of another file, says so")
  func replacing() throws {
    let folder = try Self.folder(actual: "75", id: "croydon-sv-2016")
    let file = folder.path("mine.json")
    func told(_ files: String...) -> Ran {
      ran(["frameworks", "list", "--quiet"] + files.flatMap { ["--framework", $0] })
    }
    let result = told(file)
    #expect(result.code == 0)
    #expect(
      result.error
        == "note: 'croydon-sv-2016' is taken from \(file) in place of the definition built in\n")
    #expect(told(file, file).error.contains("in place of that in \(file)"))
    let other = try Self.folder(actual: "75")
    #expect(told(other.path("mine.json")).error == "")
  }
}
