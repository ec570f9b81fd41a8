import Testing

@testable import ScorecardCommands

@Suite("Help")
struct HelpTextTests {
  @Test("every command's help is as recorded", arguments: Commands.scorecard.all)
  func goldens(command: CommandDefinition) throws {
    let result = ran(Array(command.path.dropFirst()) + ["--help"])
    #expect(result.code == 0)
    #expect(result.error.isEmpty)
    try expectGolden(result.output, "help/\(command.path.joined(separator: "-")).txt")
  }

  @Test("help fits the width, and is never wider than 80 columns", arguments: [72, 80, 200])
  func width(columns: Int) {
    for command in Commands.scorecard.all {
      for line in HelpText.text(for: command, width: columns).split(separator: "\n") {
        #expect(line.count <= min(80, columns), "\(line)")
        #expect(line.last != " ", "\(line)")
      }
    }
  }

  @Test("help names every option, argument and command", arguments: Commands.scorecard.all)
  func complete(command: CommandDefinition) {
    let text = HelpText.text(for: command)
    let usage = UsageLine.pieces(for: command).joined(separator: " ")
    for option in command.options {
      #expect(text.contains("\(option.spelling)"))
      #expect(usage.contains(option.synopsis))
    }
    for argument in command.arguments { #expect(usage.contains(argument.name)) }
    for subcommand in command.subcommands { #expect(text.contains("  \(subcommand.name)  ")) }
    for choice in command.options.compactMap({ $0.value?.kind.choices }).joined() {
      #expect(text.contains(choice))
    }
  }

  @Test("help is the same through help, --help and -h")
  func sameHelp() {
    #expect(ran(["help", "check"]) == ran(["check", "--help"]))
    #expect(ran(["help"]) == ran(["-h"]))
  }

  @Test("words are never lost or broken by wrapping")
  func wrapping() {
    let text = "one two  three-and-a-half four five"
    for width in 1...40 {
      let lines = TextWrapping.lines(text, width: width)
      #expect(lines.joined(separator: " ") == "one two three-and-a-half four five")
      #expect(lines.allSatisfy { $0.count <= width || !$0.contains(" ") })
    }
    #expect(TextWrapping.lines("", width: 10).isEmpty)
  }
}
