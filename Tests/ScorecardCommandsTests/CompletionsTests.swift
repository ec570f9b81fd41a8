import Foundation
import SocialValue
import Testing

@testable import ScorecardCommands

@Suite("Completions")
struct CompletionsTests {
  @Test("each shell's script is as recorded", arguments: ["bash", "zsh", "fish"])
  func goldens(shell: String) throws {
    let result = ran(["completions", shell])
    #expect(result.code == 0)
    try expectGolden(result.output, "completions/scorecard.\(shell)")
  }

  @Test("each shell that is installed accepts its script", arguments: ["bash", "zsh", "fish"])
  func syntax(shell: String) throws {
    guard let program = Shell.find(shell) else { return }
    let script = try #require(Completions().script(for: shell))
    let result = try Shell.run(program, ["-n"], file: script)
    #expect(result.code == 0 && result.error.isEmpty, "\(result.error)")
  }

  @Test(
    "bash completes commands, options, values and paths",
    .enabled(if: Shell.find("bash") != nil),
    arguments: [
      (["sc"], ["score"]),
      (["c"], ["check", "compare", "completions"]),
      (["--v"], ["--version"]),
      (["score", "--for"], ["--format"]),
      (["score", "--with"], []),
      (["score", "--format", ""], ["text", "markdown", "csv", "json", "html", "xlsx"]),
      (["score", "--format", "j"], ["json"]),
      (["score", "--format", "="], ["text", "markdown", "csv", "json", "html", "xlsx"]),
      (["score", "--format", "=", "m"], ["markdown"]),
      (["check", "--format", ""], ["text", "csv", "json"]),
      (["score", "register", "--weight-by", ""], ["value", "equal"]),
      (["score", ""], ["folder", "my folder"]),
      (["score", "fo"], ["folder"]),
      (["score", "folder", ""], []),
      (["score", "--quarter", "2026-27Q1", ""], ["folder", "my folder"]),
      (["score", "-o", "fi"], ["file.json"]),
      (["--color", ""], ["auto", "always", "never"]),
      (["--color", "never", "sc"], ["score"]),
      (["score", "--color", "a"], ["auto", "always"]),
      (["frameworks", ""], ["list", "show", "sheet", "new", "check", "test", "crosswalk"]),
      (["frameworks", "--framework", "list", "sho"], ["show"]),
      (["frameworks", "check", "file.json", "fi"], ["file.json"]),
      (["frameworks", "show", "--fr"], ["--framework"]),
      (["completions", ""], ["bash", "zsh", "fish"]),
      (["help", "te"], ["template", "tender"]),
      (["help", "score", "te"], []),
      (["score", "--", "--e"], []),
      (["score", "--supplier", "check", "--exp"], ["--explain"]),
    ])
  func bash(line: [String], expected: [String]) throws {
    let typed = (["scorecard"] + line).map(QuotedText.forShell).joined(separator: " ")
    let result = try Shell.run(
      try #require(Shell.find("bash")), ["--norc"],
      file: """
        mkdir folder 'my folder'; touch file.json
        \(Completions().bash())
        COMP_WORDS=(\(typed)); COMP_CWORD=\(line.count)
        _scorecard 2>&1
        [ "${#COMPREPLY[@]}" -eq 0 ] || printf '%s\\n' "${COMPREPLY[@]}"
        """)
    // Outside a completion, bash's own compopt complains; the script hides that.
    #expect(result.error.isEmpty)
    #expect(Set(result.output.split(separator: "\n").map(String.init)) == Set(expected))
  }

  @Test(
    "fish completes commands, options and values", .enabled(if: Shell.find("fish") != nil),
    arguments: [
      ("scorecard sc", ["score"]),
      ("scorecard score --for", ["--format"]),
      ("scorecard score --format ", ["text", "markdown", "csv", "json", "html", "xlsx"]),
      ("scorecard check --format=", ["--format=text", "--format=csv", "--format=json"]),
      ("scorecard frameworks ", ["list", "show", "sheet", "new", "check", "test", "crosswalk"]),
      ("scorecard frameworks --framework x sh", ["show"]),
      ("scorecard completions ", ["bash", "zsh", "fish"]),
    ])
  func fish(line: String, expected: [String]) throws {
    let result = try Shell.run(
      try #require(Shell.find("fish")), ["--no-config"],
      file: Completions().fish() + "complete -C \(QuotedText.forShell(line))\n")
    let words = result.output.split(separator: "\n").map { $0.prefix { $0 != "\t" } }
    #expect(Set(words.map(String.init)) == Set(expected), "\(result.error)")
  }

  @Test("quoting keeps a text as it is in bash", .enabled(if: Shell.find("bash") != nil))
  func quoting() throws {
    let text = "a 'b' \"c\" $d `e` \\f *"
    let result = try Shell.run(
      try #require(Shell.find("bash")), ["--norc"],
      file: "printf %s \(QuotedText.forShell(text))")
    #expect(result.output == text)
  }
}

/// Runs a shell on a script, in a new folder of its own.
enum Shell {
  /// What a shell wrote, and the code it ended with.
  struct Result {
    var code: Int32
    var output: String
    var error: String
  }

  /// Where a shell is installed; nil where it is not.
  static func find(_ name: String) -> String? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return path.split(separator: ":").map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Writes a script to a file, and runs the shell on it in that file's folder.
  static func run(_ program: String, _ arguments: [String], file script: String) throws -> Result {
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.appending(path: "scorecard-\(UUID().uuidString)")
    let work = folder.appending(path: "work")
    try manager.createDirectory(at: work, withIntermediateDirectories: true)
    defer { try? manager.removeItem(at: folder) }
    let file = folder.appending(path: "script")
    try Data(script.utf8).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments + [file.path]
    process.currentDirectoryURL = work
    let output = Pipe()
    let error = Pipe()
    process.standardOutput = output
    process.standardError = error
    process.standardInput = FileHandle.nullDevice
    try process.run()
    // What these scripts write fits a pipe, so that one may be read after the other.
    let written = output.fileHandleForReading.readDataToEndOfFile()
    let complained = error.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(
      code: process.terminationStatus, output: String(decoding: written, as: UTF8.self),
      error: String(decoding: complained, as: UTF8.self))
  }
}
