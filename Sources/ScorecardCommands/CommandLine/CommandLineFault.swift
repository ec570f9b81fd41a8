/// What is wrong with a command line, as data; `CommandLineFault+Text.swift` puts it in words.
enum CommandLineFault: Error, Sendable, Hashable {
  /// There is no command, only options.
  case missingCommand(candidates: [String])
  /// No command has that name.
  case unknownCommand(String, candidates: [String])
  /// The command has no such option.
  ///
  /// - `spelling` is as typed, with its dashes; `candidates` are the options that the command
  ///   has; `elsewhere` names commands that do have it.
  case unknownOption(String, command: String, candidates: [String], elsewhere: [String])
  /// An option stands before the command that it belongs to.
  case optionBeforeCommand(String, command: String)
  /// An option that takes a value stands last, or before `found`, which looks like an option.
  case missingValue(OptionDefinition, found: String?)
  /// A flag is given a value.
  case unexpectedValue(OptionDefinition, value: String)
  /// A value that can't be read, or isn't one of those allowed.
  case badValue(Place, value: String, kind: ValueKind)
  /// A value is empty, as when a shell's variable isn't set.
  case emptyValue(Place)
  /// An option is given twice that may be given once.
  case repeatedOption(OptionDefinition)
  /// An option that the command needs isn't given.
  case missingOption(OptionDefinition)
  /// An argument that the command needs isn't given.
  case missingArgument(ArgumentDefinition)
  /// There are more arguments than the command takes.
  ///
  /// `option` is one of the command's options that could take the first of them.
  case unexpectedArguments([String], command: String, taken: [String], option: String?)
  /// Two options can't stand together.
  case conflict(OptionDefinition, with: String)
  /// An option makes no sense without another.
  case missingCompanion(OptionDefinition, companion: String)

  /// Where on the line a value stands.
  enum Place: Sendable, Hashable {
    /// After an option.
    case option(OptionDefinition)
    /// As an argument.
    case argument(ArgumentDefinition)
  }
}
