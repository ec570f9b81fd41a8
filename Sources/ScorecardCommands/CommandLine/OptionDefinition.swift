/// An option, told by its name: with a value, or a flag without one.
struct OptionDefinition: Sendable, Hashable {
  /// What follows an option that is no flag.
  struct Value: Sendable, Hashable {
    /// What stands for it in a usage line, `FILE`.
    let name: String
    /// What it may be.
    let kind: ValueKind
    /// What it is where the option isn't given.
    let fallback: String?
  }

  /// The long name, without its dashes.
  let name: String
  /// The short name, without its dash.
  let short: Character?
  /// What follows it; nil for a flag.
  let value: Value?
  /// What it does, as a sentence without its full stop.
  let help: String
  /// Whether the command needs it.
  let isRequired: Bool
  /// Whether it may be given several times.
  let isRepeating: Bool
  /// The names of options that it can't stand beside.
  let excludes: [String]
  /// The names of options that it makes no sense without.
  let needs: [String]

  /// Makes an option that takes a value.
  ///
  /// - Parameters:
  ///   - name: The long name.
  ///   - short: The short name.
  ///   - value: What stands for its value.
  ///   - kind: What its value may be.
  ///   - fallback: Its value where it isn't given.
  ///   - isRequired: Whether the command needs it.
  ///   - isRepeating: Whether it may be given several times.
  ///   - excludes: Options that it can't stand beside.
  ///   - needs: Options that it makes no sense without.
  ///   - help: What it does.
  /// - Returns: The option.
  static func option(
    _ name: String, short: Character? = nil, _ value: String, _ kind: ValueKind,
    fallback: String? = nil, isRequired: Bool = false, isRepeating: Bool = false,
    excludes: [String] = [], needs: [String] = [], _ help: String
  ) -> OptionDefinition {
    OptionDefinition(
      name: name, short: short, value: Value(name: value, kind: kind, fallback: fallback),
      help: help, isRequired: isRequired, isRepeating: isRepeating, excludes: excludes,
      needs: needs)
  }

  /// Makes a flag.
  static func flag(
    _ name: String, short: Character? = nil, _ help: String
  ) -> OptionDefinition {
    OptionDefinition(
      name: name, short: short, value: nil, help: help, isRequired: false, isRepeating: false,
      excludes: [], needs: [])
  }

  /// The same option, required.
  var required: OptionDefinition {
    OptionDefinition(
      name: name, short: short, value: value, help: help, isRequired: true,
      isRepeating: isRepeating, excludes: excludes, needs: needs)
  }

  /// The name with its dashes, `--quarter`.
  var spelling: String { "--" + name }

  /// The name and what follows it, `--quarter Q`.
  var synopsis: String {
    guard let value else { return spelling }
    return "\(spelling) \(value.kind.choices?.joined(separator: "|") ?? value.name)"
  }
}
