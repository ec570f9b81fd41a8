/// The line that shows how a command is written.
enum UsageLine {
  /// `usage: scorecard score REGISTER --quarter Q …`, wrapped, with its last line ended.
  ///
  /// The options of every command are left out.
  static func text(for command: CommandDefinition, width: Int) -> String {
    let start = "usage: \(command.invocation) "
    let indent = String(repeating: " ", count: start.count)
    let lines = TextWrapping.lines(of: pieces(for: command), width: width - start.count)
    guard let first = lines.first else { return "usage: \(command.invocation)\n" }
    return start + first + "\n" + lines.dropFirst().map { "\(indent)\($0)\n" }.joined()
  }

  /// What follows the command, in pieces that aren't broken.
  static func pieces(for command: CommandDefinition) -> [String] {
    var pieces: [String] = []
    if !command.below.isEmpty {
      pieces.append(command.defaultSubcommand == nil ? "COMMAND" : "[COMMAND]")
      pieces.append("…")
    }
    pieces += command.arguments.map(piece)
    // What an option excludes stands beside it: [--with Q2 | --as-at DATE --with-as-at DATE].
    let alternatives = Set(command.options.flatMap(\.excludes))
    for option in command.options where !alternatives.contains(option.name) {
      let others = option.excludes.compactMap { command.option($0)?.synopsis }
      pieces.append(piece(for: option, others: others))
    }
    return pieces
  }

  private static func piece(for argument: ArgumentDefinition) -> String {
    let name = argument.isOptional ? "[\(argument.name)]" : argument.name
    return argument.isRepeating ? name + "…" : name
  }

  private static func piece(for option: OptionDefinition, others: [String]) -> String {
    let short = option.short.map { "-\($0)|" } ?? ""
    if option.isRequired { return short + option.synopsis }
    let choice =
      ([short + option.synopsis] + (others.isEmpty ? [] : [others.joined(separator: " ")]))
    return "[\(choice.joined(separator: " | "))]" + (option.isRepeating ? "…" : "")
  }
}
