/// Reads a command line by the definitions: its command, options and arguments, or its faults.
///
/// Options may stand anywhere after their command, as `--name value`, `--name=value`,
/// `-o value` or `-ovalue`; after `--` everything is an argument. Every fault is told, and a
/// fault that only follows from another is not.
struct ArgumentParser: Sendable {
  /// The program.
  let root: CommandDefinition
  /// The options of every command.
  let everywhere: [OptionDefinition]

  /// Makes a parser; without arguments, the one for the program's own commands.
  init(
    root: CommandDefinition = Commands.scorecard,
    everywhere: [OptionDefinition] = Commands.everywhere
  ) {
    self.root = root
    self.everywhere = everywhere
  }

  /// Reads the words after the program's name.
  ///
  /// A request for help goes before everything but a command that isn't known.
  func parse(_ words: [String]) -> ParseOutcome {
    var reader = LineReader(root: root, everywhere: everywhere, words: words)
    reader.readWords()
    let command = reader.command
    if reader.flags.contains("help"), !reader.hasUnknownCommand { return .help(command) }
    if reader.flags.contains("version"), reader.faults.isEmpty { return .version }
    reader.useDefaultSubcommand()
    reader.checkOptions()
    reader.checkArguments()
    guard reader.faults.isEmpty else { return .faults(reader.faults, reader.command) }
    guard reader.command.arguments.first?.kind == .command else { return .command(reader.parsed) }
    return commandToExplain(reader)
  }

  /// What `help` is asked for: the command that its arguments lead to.
  private func commandToExplain(_ reader: LineReader) -> ParseOutcome {
    var command = root
    for word in reader.operands {
      guard let next = command.subcommand(word) else {
        let fault = CommandLineFault.unknownCommand(
          word, candidates: command.below.map(\.name))
        return .faults([fault], reader.command)
      }
      command = next
    }
    return .help(command)
  }
}
