import Foundation
import TestSupport
import Testing

@testable import ScorecardCommands

@Suite("The documents")
struct DocumentationTests {
  static let documents = [
    "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/scorecard-json.md", "docs/findings.md",
    "docs/register.md", "docs/frameworks/README.md", "docs/write-your-own-framework.md",
    "docs/tenders.md", "docs/tender-json.md", "Benchmarks/README.md", "Toolset/README.md",
    "Fixtures/croydon-2026/README.md", "Fixtures/one-contract/README.md",
    "Fixtures/islington-2026/README.md", "Fixtures/lincolnshire-2026/README.md",
    "Fixtures/tender-2026/README.md", "Fixtures/tender-2026-absolute/README.md",
    "Tests/Conformance/README.md",
  ]

  static func text(_ path: String) throws -> String {
    try String(contentsOfFile: TemporaryFolder.project(path), encoding: .utf8)
  }

  /// The fenced blocks of a language, without their indentation.
  static func blocks(_ language: String, in document: String) throws -> [String] {
    var blocks: [String] = []
    var block: [Substring]?
    var indent = 0
    for line in try text(document).split(separator: "\n", omittingEmptySubsequences: false) {
      let bare = line.drop { $0 == " " }
      if let lines = block {
        if bare.hasPrefix("```") {
          blocks.append(lines.map { $0 + "\n" }.joined())
          block = nil
        } else {
          block = lines + [line.dropFirst(min(indent, line.count - bare.count))]
        }
      } else if bare == "```\(language)" {
        indent = line.count - bare.count
        block = []
      }
    }
    return blocks
  }

  @Test("the README's program is the one that is compiled")
  func snippet() throws {
    #expect(
      try Self.blocks("swift", in: "README.md") == [Self.text("Snippets/ScoreARegister.swift")])
  }

  @Test("the README's scorecard is what is printed, but for what it marks as left out")
  func scorecard() throws {
    let result = ran([
      "score", TemporaryFolder.project("Fixtures/croydon-2026"), "--quarter", "2026-27Q2",
      "--contract", "CR-0001",
    ])
    let printed = try Self.abbreviated(result.output)
    let shown = try #require(try Self.blocks("text", in: "README.md").first)
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      let readme = try Self.text("README.md").replacing(shown, with: printed)
      try Data(readme.utf8).write(to: URL(filePath: TemporaryFolder.project("README.md")))
    } else {
      #expect(shown == printed, "if that is right, run RECORD_GOLDENS=1 swift test")
    }
  }

  /// A contract's scorecard without the measures after the first group, and without the findings.
  static func abbreviated(_ scorecard: String) throws -> String {
    let lines = scorecard.split(separator: "\n", omittingEmptySubsequences: false)
    let second = try #require(lines.firstIndex { $0.hasPrefix("SV2 Creating") })
    let costs = try #require(lines.firstIndex { $0.hasPrefix("The three that cost most") })
    let findings = try #require(lines[costs...].firstIndex { $0.hasPrefix("───") })
    let shown = lines[..<second] + ["[…]", ""] + lines[costs..<findings] + ["[…]"]
    return shown.map { $0 + "\n" }.joined()
  }

  @Test("the README's definition is sound and its example comes out as it says")
  func definition() throws {
    let blocks = try Self.blocks("json", in: "README.md")
    #expect(blocks.count == 2)
    let folder = try TemporaryFolder([
      "my-council.json": blocks[0], "my-council.examples.json": blocks[1],
    ])
    let check = ran(["frameworks", "check", folder.path("my-council.json")])
    #expect(check.code == 0)
    #expect(check.error == "")
    let test = ran(["frameworks", "test", folder.path("my-council.json")])
    #expect(test.code == 0 && test.error == "")
    #expect(test.output.contains("1 example"))
    #expect(!test.output.lowercased().contains("fail"))
  }

  @Test("a framework's page is what its command writes, and a measure has one of its own")
  func frameworkPage() throws {
    let show = ["frameworks", "show", "croydon-sv-2016"]
    let page = ran(show + ["--format", "markdown"])
    #expect(page.code == 0 && page.error == "")
    #expect(page.output == (try Self.text("docs/frameworks/croydon-sv-2016.md")))
    let measure = ran(show + ["sv1.1", "--format", "markdown"])
    #expect(measure.code == 0 && measure.output.contains("\n# SV1.1 London Living Wage\n"))
  }

  @Test("links to other files of the project lead somewhere", arguments: documents)
  func links(document: String) throws {
    let folder = URL(filePath: TemporaryFolder.project(document)).deletingLastPathComponent()
    for match in try Self.text(document).matches(of: /\]\(([^)#:]+)(#[^)]*)?\)/) {
      let path = folder.appending(path: String(match.1)).path
      #expect(FileManager.default.fileExists(atPath: path), "\(document): \(match.1)")
    }
  }

  @Test("the changelog begins with the version that the program has")
  func changelog() throws {
    let heading = try Self.text("CHANGELOG.md").split(separator: "\n").first {
      $0.hasPrefix("## ")
    }
    #expect(heading?.hasPrefix("## \(Version.current)") == true)
  }

  @Test("every key of the JSON is described, and every key described is written")
  func keys() throws {
    var written: Set<String> = []
    func collect(_ value: Any) {
      if let object = value as? [String: Any] {
        for (key, value) in object {
          written.insert(key)
          collect(value)
        }
      } else if let list = value as? [Any] {
        list.forEach(collect)
      }
    }
    for fixture in ["croydon-2026", "lincolnshire-2026"] {
      let result = ran([
        "score", TemporaryFolder.project("Fixtures/\(fixture)"), "--quarter", "2026-27Q2",
        "--format", "json", "--explain",
      ])
      collect(try JSONSerialization.jsonObject(with: Data(result.output.utf8)))
    }
    let document = try Self.text("docs/scorecard-json.md")
    let end = try #require(document.range(of: "## Other commands"))
    var described: Set<String> = []
    for line in document[..<end.lowerBound].split(separator: "\n") {
      guard line.hasPrefix("| `"), let cell = line.split(separator: "|").first else { continue }
      for match in cell.matches(of: /`([A-Za-z]+)`/) { described.insert(String(match.1)) }
    }
    // Described in a sentence, or written only of a policy that has faults.
    let inSentences: Set = ["document", "published", "section", "inferred", "why"]
    #expect(written.subtracting(described) == inSentences)
    #expect(described.subtracting(written) == ["path"])
    for key in inSentences { #expect(document.contains("`\(key)`")) }
  }

  @Test("every key of a tender's JSON is described, and every key described is written")
  func tenderKeys() throws {
    let result = ran([
      "tender", "score", TemporaryFolder.project("Fixtures/tender-2026"), "--format", "json",
    ])
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    var json = try #require(object as? [String: Any])
    // Findings are described with the scorecard's.
    #expect((json.removeValue(forKey: "warnings") as? [Any])?.isEmpty == false)
    // The bids have no tie: one is written by the text of the keys alone.
    var written: Set = ["warnings", "bidders", "decidedBy"]
    func collect(_ value: Any) {
      if let object = value as? [String: Any] {
        for (key, value) in object {
          written.insert(key)
          collect(value)
        }
      } else if let list = value as? [Any] {
        list.forEach(collect)
      }
    }
    collect(json)
    var described: Set<String> = []
    for line in try Self.text("docs/tender-json.md").split(separator: "\n") {
      guard line.hasPrefix("| `"), let cell = line.split(separator: "|").first else { continue }
      for match in cell.matches(of: /`([A-Za-z]+)`/) { described.insert(String(match.1)) }
    }
    #expect(written == described)
  }

  @Test(
    "a register's README counts the findings that there are",
    arguments: ["croydon-2026", "islington-2026", "lincolnshire-2026"])
  func findings(register: String) throws {
    let json = try JSONSerialization.jsonObject(
      with: Data(
        ran([
          "check", TemporaryFolder.project("Fixtures/\(register)"), "--format", "json",
        ]).output.utf8))
    let counts = ((json as? [String: Any])?["counts"] as? [String: Int]) ?? [:]
    let document = try Self.text("Fixtures/\(register)/README.md")
    for (heading, severity) in [("Errors", "error"), ("Queries", "query"), ("Warnings", "warning")]
    {
      let line = document.split(separator: "\n").first { $0.hasPrefix("### \(heading): ") }
      #expect(line == "### \(heading): \(counts[severity] ?? -1)")
    }
  }
}
