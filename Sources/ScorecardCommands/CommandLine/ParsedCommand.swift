import SocialValue

/// A command line that has been read without a fault: a command and what was given to it.
struct ParsedCommand: Sendable, Hashable {
  /// The command.
  let definition: CommandDefinition
  /// The arguments told by their place, in order.
  let positional: [String]

  private let given: [String: [String]]
  private let flags: Set<String>

  /// Makes a command that needs no further checks.
  ///
  /// - Parameters:
  ///   - definition: The command.
  ///   - positional: The arguments told by their place.
  ///   - given: The values of each option.
  ///   - flags: The flags that were given.
  init(
    definition: CommandDefinition, positional: [String] = [], given: [String: [String]] = [:],
    flags: Set<String> = []
  ) {
    self.definition = definition
    self.positional = positional
    self.given = given
    self.flags = flags
  }

  /// The value of an option that may be given once: as given, else its fallback, else nil.
  ///
  /// Of an option that only other commands have it is nil; a name that no command has is a
  /// mistake in the program, and stops a debug build.
  func value(_ option: String) -> String? {
    assert(Commands.haveOption(option), "no command has --\(option)")
    return given[option]?.first ?? self.option(option)?.value?.fallback
  }

  /// The values of an option that may repeat, in the order given.
  func values(_ option: String) -> [String] {
    assert(Commands.haveOption(option), "no command has --\(option)")
    return given[option] ?? []
  }

  /// Whether a flag was given.
  func flag(_ name: String) -> Bool {
    assert(Commands.haveOption(name), "no command has --\(name)")
    return flags.contains(name)
  }

  /// An option's value as a quarter; nil only where the option isn't given.
  func quarter(_ option: String) -> Quarter? {
    value(option).flatMap { Quarter(reading: $0) }
  }

  /// An option's value as a day; nil only where the option isn't given.
  func day(_ option: String) -> Day? {
    value(option).flatMap { Day(iso: $0) }
  }

  /// An argument's value, by the argument's name; nil where it isn't given.
  func argument(_ name: String) -> String? {
    arguments(name).first
  }

  /// An argument's values, by the argument's name; none where the command has no such argument.
  func arguments(_ name: String) -> [String] {
    guard let place = definition.arguments.firstIndex(where: { $0.name == name }),
      place < positional.count
    else { return [] }
    return definition.arguments[place].isRepeating
      ? Array(positional[place...]) : [positional[place]]
  }

  private func option(_ name: String) -> OptionDefinition? {
    definition.option(name) ?? Commands.everywhere.first { $0.name == name }
  }
}
