/// A command as data: parsing, help, completions and error texts are all made from it.
struct CommandDefinition: Sendable {
  /// A command line that shows what the command is for.
  struct Example: Sendable, Hashable {
    /// The line, as typed.
    let line: String
    /// What it does.
    let meaning: String

    /// Makes an example.
    init(_ line: String, _ meaning: String) {
      self.line = line
      self.meaning = meaning
    }
  }

  /// Words that need explaining, under a heading of their own.
  struct Glossary: Sendable, Hashable {
    /// A word and what it means.
    struct Entry: Sendable, Hashable {
      /// The word.
      let word: String
      /// What it means, without a full stop.
      let meaning: String
    }

    /// The heading.
    let title: String
    /// The words, in the order of the help.
    let entries: [Entry]
  }

  /// A code that the command exits with.
  struct Exit: Sendable, Hashable {
    /// The code.
    let code: Int32
    /// When it is used.
    let meaning: String

    /// Makes an exit code.
    init(_ code: Int32, _ meaning: String) {
      self.code = code
      self.meaning = meaning
    }
  }

  /// A command below another; it is only made once it is asked for, as one run needs few of them.
  struct Subcommand: Sendable {
    /// Its name.
    let name: String
    /// Makes it.
    let definition: @Sendable () -> CommandDefinition

    /// Makes a command that is defined where it is needed.
    init(_ name: String, _ definition: @escaping @autoclosure @Sendable () -> CommandDefinition) {
      self.name = name
      self.definition = definition
    }
  }

  /// The words that lead to it, the program's name first.
  let path: [String]
  /// What it does, in one line without a full stop.
  let abstract: String
  /// What else there is to know, by paragraph.
  var discussion: [String] = []
  /// The words that its help explains.
  var glossaries: [Glossary] = []
  /// The arguments told by their place.
  var arguments: [ArgumentDefinition] = []
  /// The options and flags, but for those of every command.
  var options: [OptionDefinition] = []
  /// The commands below it; one that has any does nothing itself.
  var below: [Subcommand] = []
  /// The name of the command below it that is meant where none is given.
  var defaultSubcommand: String?
  /// Command lines that show its use.
  var examples: [Example] = []
  /// The codes that it exits with.
  var exits: [Exit] = [
    Exit(ExitCode.success, "done"),
    Exit(ExitCode.refused, "the command line is wrong"),
  ]

  /// Its own name, the last word of the path.
  var name: String { path.last ?? "" }
  /// The whole path, `scorecard frameworks show`.
  var invocation: String { path.joined(separator: " ") }

  /// The commands below it, in the order of the help.
  var subcommands: [CommandDefinition] { below.map { $0.definition() } }

  /// The command of that name below this one.
  func subcommand(_ name: String) -> CommandDefinition? {
    below.first { $0.name == name }?.definition()
  }

  /// The option of that name, if the command itself has it.
  func option(_ name: String) -> OptionDefinition? {
    options.first { $0.name == name }
  }

  /// This command and all below it, in the order of the help.
  var all: [CommandDefinition] { [self] + subcommands.flatMap(\.all) }
}

extension CommandDefinition: Hashable {
  /// Commands are told apart by the words that lead to them.
  static func == (left: CommandDefinition, right: CommandDefinition) -> Bool {
    left.path == right.path
  }

  /// Mixes in the words that lead to it.
  func hash(into hasher: inout Hasher) { hasher.combine(path) }
}
