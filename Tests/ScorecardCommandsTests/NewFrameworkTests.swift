import Foundation
import SocialValue
import SocialValueFiles
import TestSupport
import Testing

@testable import ScorecardCommands

@Suite("From a sheet of measures to a definition")
struct NewFrameworkTests {
  /// A folder with the sheet that one begins with.
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let result = ran(["frameworks", "sheet", "-o", folder.path("measures.csv")])
    #expect(result == Ran(code: 0, output: "", error: ""))
    return folder
  }

  private func new(_ folder: TemporaryFolder, _ more: String...) -> Ran {
    ran(["frameworks", "new", folder.path("measures.csv"), "--authority", "Midshire"] + more)
  }

  @Test("a file written is sound, and what comes next is told")
  func written() throws {
    let folder = try folder()
    let file = folder.path("midshire.json")
    let result = new(folder, "-o", file)
    #expect(result.code == 0)
    #expect(result.error == "")
    #expect(
      result.output == """
        \(file): written: midshire, 10 measures in 4 groups, 14 items
        themes: Growth; Independence; Enabling; Liveability
        still to add under "source": "section" and "published"
        next: read it with `scorecard frameworks show midshire --framework \(file)`, go on with it \
        in an editor, and see that `scorecard frameworks check \(file)` finds it sound

        """)
    let framework = try FrameworkReader.read(path: file)
    #expect(framework.title == "Midshire" && framework.version == "1")
    #expect(framework.source.document == "measures.csv")
    #expect(ran(["frameworks", "check", file]).code == 0)
  }

  @Test("on standard output there is the definition alone")
  func standardOutput() throws {
    let result = new(
      try folder(), "--id", "m-1", "--title", "Policy", "--edition", "2026", "--document", "Paper",
      "--section", "Table 1", "--published", "2026-03")
    #expect(result.code == 0)
    let framework = try FrameworkReader.read(Array(result.output.utf8), file: "m-1.json")
    #expect(framework.id == "m-1" && framework.title == "Policy" && framework.version == "2026")
    #expect(framework.source == Source(document: "Paper", published: "2026-03", section: "Table 1"))
    #expect(
      result.error.hasPrefix("m-1.json: made: m-1, 10 measures in 4 groups, 14 items\nthemes: "))
  }

  @Test("a file that stands there is never replaced")
  func replaces() throws {
    let folder = try folder()
    let file = folder.path("measures.csv")
    for result in [new(folder, "-o", file), ran(["frameworks", "sheet", "-o", file])] {
      #expect(result.code == 2 && result.output == "")
      #expect(result.error.contains("it stands there already"))
    }
    #expect(try String(contentsOfFile: file, encoding: .utf8) == MeasureSheet.example)
  }

  @Test("of a sheet with faults nothing is written, and each is told")
  func faults() throws {
    let folder = try folder()
    try folder.write(
      "group,measure,themes,reports\nA,M,,words\nA,N,T,much\n", to: "measures.csv")
    let result = new(folder, "-o", folder.path("m.json"))
    #expect(result.code == 1 && result.output == "")
    #expect(result.error.contains("measures.csv:3:4: error: expected what suppliers report"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("m.json")))
  }

  @Test("an id that can't be made from the file's name, and a date that is none, are told")
  func badHeading() throws {
    let folder = try folder()
    let id = new(folder, "-o", folder.path("2026.json"))
    #expect(id.code == 2 && id.error.contains("found '2026'") && id.error.contains("--id"))
    for date in ["26", "2026-13", "2026-02-30", "2026-1", "2026-01-01-01", "May 2026"] {
      let result = new(folder, "--id", "m", "--published", date)
      #expect(result.code == 2 && result.error.contains("--published, found '\(date)'"), "\(date)")
    }
  }

  @Test("an id made from a file's name has hyphens, and the name is quoted as a shell has it")
  func spaces() throws {
    let folder = try folder()
    let file = folder.path("my council's.v2.json")
    let result = new(folder, "-o", file)
    #expect(result.output.contains(": written: my-council-s.v2,"))
    let quoted = "'" + file.replacing("'", with: "'\\''") + "'"
    #expect(result.output.contains("--framework \(quoted)`"))
    #expect(result.output.contains("frameworks check \(quoted)`"))
  }

  @Test("a sheet that isn't there is told")
  func missing() throws {
    let folder = try TemporaryFolder()
    let result = new(folder)
    #expect(result.code == 2 && result.error.contains("No such file or directory"))
  }

  @Test("the help explains every column and every word that may be reported")
  func help() {
    let help = ran(["help", "frameworks", "sheet"]).output
    for column in MeasureSheet.columns { #expect(help.contains("\n  \(column.name) ")) }
    let flat = help.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(flat.contains(MeasureSheet.answers.joined(separator: ", ")))
  }
}
