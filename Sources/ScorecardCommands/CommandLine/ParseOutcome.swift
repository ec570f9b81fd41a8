/// What a command line asks for.
enum ParseOutcome: Sendable, Hashable {
  /// To run a command.
  case command(ParsedCommand)
  /// To show a command's help.
  case help(CommandDefinition)
  /// To show the version.
  case version
  /// Something that can't be made out, with every fault in the order of the line.
  case faults([CommandLineFault], CommandDefinition)
}
