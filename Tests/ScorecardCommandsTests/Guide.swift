import Foundation
import TestSupport
import Testing

@testable import ScorecardCommands

/// A guide in Markdown whose every step can be run.
///
/// A fenced block is a step by the comment on the line before it, or by its language:
///
/// - `<!-- file: NAME -->`: the block is the content of a file.
/// - `<!-- edit: NAME -->`: a `diff`; its lines with `-` or nothing before them stand in the file
///   once, and those with `+` or nothing take their place.
/// - `<!-- shows: NAME -->`: the block is what the file holds by then.
/// - `sh`: commands of `scorecard`; `# exits with 1` says what is expected.
/// - `text`: what the commands just before it print, on standard output and standard error.
struct Guide {
  /// A fenced block: the lines between its fences.
  struct Block {
    let language: String
    let note: (kind: String, name: String)?
    let content: Range<Int>
  }

  /// The lines of the guide, and what they become where outputs are taken from the program.
  let lines: [String]
  let blocks: [Block]

  init(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var blocks: [Block] = []
    var start: Int?
    for (number, line) in lines.enumerated() where line.hasPrefix("```") {
      guard let begin = start else {
        start = number
        continue
      }
      blocks.append(
        Block(
          language: String(lines[begin].dropFirst(3)),
          note: begin > 0 ? Self.note(lines[begin - 1]) : nil, content: begin + 1..<number))
      start = nil
    }
    self.lines = lines
    self.blocks = blocks
  }

  private static func note(_ line: String) -> (kind: String, name: String)? {
    guard let match = line.wholeMatch(of: /<!-- (file|edit|shows): (\S+) -->/) else { return nil }
    return (String(match.1), String(match.2))
  }

  func text(_ block: Block) -> String { lines[block.content].map { $0 + "\n" }.joined() }

  // MARK: Running

  /// Goes through the guide in a folder; gives the guide with the outputs that came of it.
  func run(in folder: TemporaryFolder) throws -> String {
    var outputs: [(block: Block, text: String)] = []
    var printed: String?
    for block in blocks {
      if block.language == "text", block.note == nil {
        outputs.append((block, try #require(printed, "no command stands before an output")))
        printed = nil
        continue
      }
      #expect(printed ?? "" == "", "what a command prints isn't shown")
      printed = nil
      switch (block.language, block.note?.kind, block.note?.name) {
      case (_, "file", let name?): try folder.write(text(block), to: name)
      case ("diff", "edit", let name?): try edit(name, by: block, in: folder)
      case (_, "shows", let name?): outputs.append((block, try Self.read(name, in: folder)))
      case ("sh", nil, nil):
        printed = try commands(block).map { try Self.run($0, in: folder) }
          .joined()
      default: Issue.record("a block of \(block.language) that is no step: \(text(block))")
      }
    }
    #expect(printed ?? "" == "", "what the last command prints isn't shown")
    return with(outputs)
  }

  private static func read(_ name: String, in folder: TemporaryFolder) throws -> String {
    try String(contentsOfFile: folder.path(name), encoding: .utf8)
  }

  /// The guide with some blocks replaced.
  private func with(_ outputs: [(block: Block, text: String)]) -> String {
    var lines = lines
    for (block, text) in outputs.reversed() {
      lines.replaceSubrange(
        block.content,
        with: text.split(separator: "\n", omittingEmptySubsequences: false)
          .dropLast().map(String.init))
    }
    return lines.joined(separator: "\n")
  }

  private func edit(_ name: String, by block: Block, in folder: TemporaryFolder) throws {
    func side(_ mark: Character) -> String {
      lines[block.content].filter { $0.first == mark || $0.first == " " || $0.isEmpty }
        .map { $0.dropFirst() + "\n" }.joined()
    }
    let text = try Self.read(name, in: folder)
    let before = side("-")
    #expect(text.components(separatedBy: before).count == 2, "not once in \(name):\n\(before)")
    try folder.write(text.replacing(before, with: side("+")), to: name)
  }

  // MARK: Commands

  /// A command of the guide: its words after `scorecard`, and the code it ends with.
  struct Command {
    var words: [String]
    var code: Int32
  }

  private func commands(_ block: Block) throws -> [Command] {
    try text(block).replacing("\\\n", with: "").split(separator: "\n").map { line in
      let code = line.firstMatch(of: /# exits with ([0-9])$/).flatMap { Int32($0.1) } ?? 0
      let words = Self.words(line.replacing(/\ *# exits with [0-9]$/, with: ""))
      try #require(words.first == "scorecard", "not a command of this program: \(line)")
      return Command(words: Array(words.dropFirst()), code: code)
    }
  }

  /// The words of a line as a shell splits it, with double quotes alone.
  private static func words(_ line: some StringProtocol) -> [String] {
    var words: [String] = []
    var word: String?
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
        word = word ?? ""
      } else if character == " ", !isQuoted {
        words += word.map { [$0] } ?? []
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }

  /// Runs a command as if the folder were the working directory; gives what it printed.
  private static func run(_ command: Command, in folder: TemporaryFolder) throws -> String {
    var words = command.words
    for place in words.indices {
      let isOutput = place > 0 && ["-o", "--output"].contains(words[place - 1])
      guard isOutput || FileManager.default.fileExists(atPath: folder.path(words[place])) else {
        continue
      }
      words[place] = folder.path(words[place])
    }
    let result = ran(words)
    #expect(
      result.code == command.code,
      "scorecard \(command.words.joined(separator: " ")): \(result.code)\n\(result.error)")
    return (result.output + result.error).replacing(folder.path + "/", with: "")
  }
}
