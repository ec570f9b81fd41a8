import Testing

@testable import ScorecardCommands

@Suite("The definitions of the commands")
struct CommandDefinitionTests {
  @Test("a command's path leads to it", arguments: Commands.scorecard.all)
  func paths(command: CommandDefinition) {
    for subcommand in command.subcommands {
      #expect(subcommand.path.dropLast() == command.path[...])
      #expect(command.subcommand(subcommand.name) == subcommand)
    }
    if let name = command.defaultSubcommand { #expect(command.subcommand(name) != nil) }
  }

  @Test("names and letters are used once in a command", arguments: Commands.scorecard.all)
  func names(command: CommandDefinition) {
    let options = command.options + Commands.everywhere
    #expect(Set(options.map(\.name)).count == options.count)
    let letters = options.compactMap(\.short)
    #expect(Set(letters).count == letters.count)
    for name in options.flatMap({ $0.excludes + $0.needs }) {
      #expect(command.option(name) != nil)
    }
  }

  @Test("what stands before a command below also holds there", arguments: Commands.scorecard.all)
  func inherited(command: CommandDefinition) {
    // The program's own --version ends everything, and is asked for alone.
    for option in command.options where option.name != "version" {
      for subcommand in command.subcommands {
        #expect(subcommand.option(option.name) == option)
      }
    }
  }

  @Test("an option takes a value in every command or in none, as the completions take it")
  func valuesEverywhere() {
    let options = Commands.scorecard.all.flatMap(\.options) + Commands.everywhere
    for option in options {
      for other in options
      where other.name == option.name || (other.short != nil && other.short == option.short) {
        #expect((other.value == nil) == (option.value == nil))
        #expect(other.short == option.short)
      }
    }
  }

  @Test("arguments can be told apart by place", arguments: Commands.scorecard.all)
  func arguments(command: CommandDefinition) {
    #expect(command.arguments.dropLast().allSatisfy { !$0.isRepeating })
    let optional = command.arguments.map(\.isOptional)
    #expect(optional == optional.sorted { !$0 && $1 })
    #expect(command.arguments.isEmpty || command.subcommands.isEmpty)
  }

  @Test("texts are sentences without their full stop", arguments: Commands.scorecard.all)
  func texts(command: CommandDefinition) {
    let helps = command.options.map(\.help) + command.arguments.map(\.help)
    for text in [command.abstract] + helps {
      #expect(!text.isEmpty && !text.hasSuffix(".") && !text.contains("\n"), "\(text)")
    }
    for option in command.options {
      if let fallback = option.value?.fallback {
        #expect(option.value?.kind.accepts(fallback) == true)
      }
    }
    #expect(command.abstract.count <= 72)
    #expect(!command.exits.isEmpty && !command.examples.isEmpty)
    #expect(command.discussion.allSatisfy { $0.hasSuffix(".") })
    #expect(command.examples.allSatisfy { $0.meaning.hasSuffix(".") })
  }
}
