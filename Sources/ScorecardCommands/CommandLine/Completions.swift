internal import SocialValue

/// Scripts that let a shell complete the program's command lines, made from the definitions.
///
/// They need nothing but the shell itself, and start no process to complete a word.
struct Completions: Sendable {
  /// The program.
  let root: CommandDefinition
  /// The options of every command.
  let everywhere: [OptionDefinition]

  /// Makes scripts; without arguments, those for the program's own commands.
  init(
    root: CommandDefinition = Commands.scorecard,
    everywhere: [OptionDefinition] = Commands.everywhere
  ) {
    self.root = root
    self.everywhere = everywhere
  }

  /// The script for a shell; nil where there is none.
  func script(for shell: String) -> String? {
    switch shell {
    case "bash": bash()
    case "zsh": zsh()
    case "fish": fish()
    default: nil
    }
  }

  /// The options of a command, those of every command among them.
  func options(of command: CommandDefinition) -> [OptionDefinition] {
    command.options + everywhere
  }

  /// The names of the commands right below the program.
  var commandNames: [String] { root.below.map(\.name) }

  /// Whether what completes an argument's first place completes every later one too.
  static func completesEveryPlace(_ argument: ArgumentDefinition) -> Bool {
    // After `help frameworks`, the program's commands are not what is meant.
    argument.isRepeating && argument.kind != .command
  }

  /// Every spelling of the options that take a value, in any command, each once.
  var spellingsWithValue: [String] {
    var spellings: [String] = []
    for option in root.all.flatMap(\.options) + everywhere where option.value != nil {
      for spelling in Self.spellings(of: option) where !spellings.contains(spelling) {
        spellings.append(spelling)
      }
    }
    return spellings
  }

  /// How an option may be written, `--output` and `-o`.
  static func spellings(of option: OptionDefinition) -> [String] {
    [option.spelling] + (option.short.map { ["-\($0)"] } ?? [])
  }
}
