import Foundation
import SocialValueFiles
import TestSupport
import Testing

@testable import ScorecardCommands

@Suite("The guide to writing a framework")
struct GuideTests {
  private static let path = "docs/write-your-own-framework.md"

  @Test("every step of it comes out as it says")
  func steps() throws {
    let text = try DocumentationTests.text(Self.path)
    let guide = Guide(text)
    let run = try guide.run(in: TemporaryFolder())
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try Data(run.utf8).write(to: URL(filePath: TemporaryFolder.project(Self.path)))
      return
    }
    let lines = zip(guide.lines, run.split(separator: "\n", omittingEmptySubsequences: false))
    let first = lines.enumerated().first { $1.0 != $1.1 }
    #expect(
      run == text,
      "differs from line \((first?.offset ?? 0) + 1) on; if that is right, run RECORD_GOLDENS=1")
  }

  @Test("has each kind of step, and explains every word that may be reported")
  func complete() throws {
    let text = try DocumentationTests.text(Self.path)
    let guide = Guide(text)
    #expect(Set(guide.blocks.compactMap(\.note?.kind)) == ["file", "edit", "shows"])
    for word in MeasureSheet.answers { #expect(text.contains("\n| `\(word)` | "), "\(word)") }
  }

  @Test("a step that doesn't come out is told")
  func failures() throws {
    func run(_ guide: String) throws -> String { try Guide(guide).run(in: TemporaryFolder()) }
    #expect(
      try run("```sh\nscorecard --version\n```\n\n```text\nother\n```\n")
        == "```sh\nscorecard --version\n```\n\n```text\nscorecard \(Version.current)\n```\n")
    withKnownIssue { _ = try run("```sh\nscorecard --version\n```\n") }
    withKnownIssue { _ = try run("```sh\nrm -r x\n```\n") }
    withKnownIssue { _ = try run("```json\n{}\n```\n") }
    withKnownIssue { _ = try run("```sh\nscorecard check none\n```\n\n```text\n```\n") }
    withKnownIssue {
      _ = try run("<!-- file: a -->\n```text\nb\n```\n\n<!-- edit: a -->\n```diff\n-c\n+d\n```\n")
    }
  }
}
