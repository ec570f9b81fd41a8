extension Completions {
  /// The script for fish 3 and later.
  func fish() -> String {
    var lines: [String] = []
    for command in root.all {
      lines.append("")
      lines.append("# \(command.invocation)")
      for subcommand in command.subcommands {
        lines.append(
          fishLine(
            command, place: 0,
            "-a \(Self.fishQuoted(subcommand.name)) -d \(Self.fishQuoted(subcommand.abstract))"))
      }
      for option in options(of: command) { lines.append(fishLine(for: option, of: command)) }
      for (place, argument) in command.arguments.enumerated() {
        guard let action = fishAction(argument.kind) else { continue }
        let first = Self.completesEveryPlace(argument) ? nil : place
        lines.append(fishLine(command, place: first, action))
      }
    }
    return """
      # Completions of \(root.name) for fish, written by '\(root.name) completions fish'.

      # Whether the words before the cursor lead to a command, and to one of its arguments.
      function __\(root.name)_at
        set -l wanted $argv[1]
        set -l command \(root.name)
        set -l position 0
        set -l skip 0
        for word in (commandline -opc)[2..-1]
          if test $skip -eq 1
            set skip 0
            continue
          end
          switch $word
            case \(spellingsWithValue.map(Self.fishQuoted).joined(separator: " "))
              set skip 1
              continue
            case '-*'
              continue
          end
          switch "$command $word"
            case \(root.all.dropFirst().map { Self.fishQuoted($0.invocation) }.joined(separator: " "))
              set command "$command $word"
            case '*'
              set position (math $position + 1)
          end
        end
        test "$command" = "$wanted"; or return 1
        test (count $argv) -eq 1; or test $position -eq $argv[2]
      end

      complete -c \(root.name) -f
      \(lines.dropFirst().joined(separator: "\n"))

      """
  }

  private func fishLine(
    _ command: CommandDefinition, place: Int?, _ action: String
  ) -> String {
    let condition = "__\(root.name)_at \"\(command.invocation)\"" + (place.map { " \($0)" } ?? "")
    return "complete -c \(root.name) -n \(Self.fishQuoted(condition)) \(action)"
  }

  private func fishLine(
    for option: OptionDefinition, of command: CommandDefinition
  ) -> String {
    var words = "-l \(option.name)"
    if let short = option.short { words += " -s \(short)" }
    if let value = option.value { words += " " + (fishAction(value.kind, isOption: true) ?? "-x") }
    return fishLine(command, place: nil, words + " -d \(Self.fishQuoted(option.help))")
  }

  /// What completes a kind of value; nil where nothing can be offered.
  private func fishAction(_ kind: ValueKind, isOption: Bool = false) -> String? {
    switch kind {
    case .directory: "\(isOption ? "-x " : "")-a '(__fish_complete_directories)'"
    case .file, .idOrFile: isOption ? "-r -F" : "-F"
    case .choice(let words): (isOption ? "-x " : "") + "-a \(Self.fishQuoted(words))"
    case .command: "-a \(Self.fishQuoted(commandNames))"
    case .text, .id, .quarter, .date, .count: nil
    }
  }

  private static func fishQuoted(_ words: [String]) -> String {
    fishQuoted(words.joined(separator: " "))
  }

  /// A text in single quotes, in which fish reads `\'` and `\\`.
  private static func fishQuoted(_ text: String) -> String {
    var quoted = "'"
    for letter in text {
      if letter == "'" || letter == "\\" { quoted += "\\" }
      quoted.append(letter)
    }
    return quoted + "'"
  }
}
