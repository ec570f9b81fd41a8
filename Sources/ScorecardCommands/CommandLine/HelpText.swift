/// The help of a command, made from its definition.
enum HelpText {
  /// The whole help, in lines of at most `width` characters.
  ///
  /// What can't be broken, such as an option in the usage, may stick out of less than 80.
  ///
  /// - Parameters:
  ///   - command: The command.
  ///   - everywhere: The options of every command.
  ///   - width: The number of columns; help is never wider than 80 nor narrower than 40.
  /// - Returns: The help, with its last line ended.
  static func text(
    for command: CommandDefinition, everywhere: [OptionDefinition] = Commands.everywhere,
    width: Int = 80
  ) -> String {
    let width = max(40, min(80, width))
    var parts = [
      paragraph(command.abstract + ".", width: width),
      UsageLine.text(for: command, width: width),
    ]
    parts += command.discussion.map { paragraph($0, width: width) }
    parts += command.glossaries.map { glossary in
      section(glossary.title, glossary.entries.map { ($0.word, $0.meaning) }, width: width)
    }
    parts.append(
      section(
        "Commands", command.subcommands.map { ($0.name, $0.abstract + note(on: $0, in: command)) },
        width: width))
    parts.append(section("Arguments", command.arguments.map { ($0.name, $0.help) }, width: width))
    parts.append(section("Options", command.options.map(row), width: width))
    parts.append(section("Options of every command", everywhere.map(row), width: width))
    parts.append(examples(command.examples, width: width))
    parts.append(
      section("Exit codes", command.exits.map { (String($0.code), $0.meaning) }, width: width))
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func note(
    on subcommand: CommandDefinition, in command: CommandDefinition
  ) -> String {
    subcommand.name == command.defaultSubcommand ? " (where no command is given)" : ""
  }

  private static func paragraph(_ text: String, width: Int) -> String {
    TextWrapping.lines(text, width: width).map { $0 + "\n" }.joined()
  }

  /// An option's two columns: how it is written, and what it does.
  private static func row(_ option: OptionDefinition) -> (String, String) {
    let short = option.short.map { "-\($0), " } ?? ""
    let value = option.value.map { " \($0.name)" } ?? ""
    var help = option.help
    if let choices = option.value?.kind.choices {
      help += ": " + choices.joined(separator: ", ")
    }
    var notes: [String] = []
    if option.isRequired { notes.append("required") }
    if option.isRepeating { notes.append("may be repeated") }
    if let fallback = option.value?.fallback { notes.append("\(fallback) if not given") }
    if !option.excludes.isEmpty {
      notes.append("not with " + option.excludes.map { "--\($0)" }.joined(separator: " or "))
    }
    if !option.needs.isEmpty {
      notes.append("only with " + option.needs.map { "--\($0)" }.joined(separator: " and "))
    }
    if !notes.isEmpty { help += " (\(notes.joined(separator: "; ")))" }
    return (short + option.spelling + value, help)
  }

  /// A heading and two columns; where the first is too wide, the second starts a line below.
  private static func section(
    _ title: String, _ rows: [(String, String)], width: Int
  ) -> String {
    guard !rows.isEmpty else { return "" }
    let fitting = rows.map(\.0.count).filter { $0 <= widestLabel }.max() ?? 0
    let column = fitting + 4
    let indent = String(repeating: " ", count: column)
    var text = title + ":\n"
    for (label, help) in rows {
      var lines = TextWrapping.lines(help, width: width - column)
      let isBeside = label.count <= widestLabel
      let gap = String(repeating: " ", count: max(0, column - 2 - label.count))
      text += "  " + label + (isBeside ? gap + lines.removeFirst() : "") + "\n"
      for line in lines { text += indent + line + "\n" }
    }
    return text
  }

  private static func examples(
    _ examples: [CommandDefinition.Example], width: Int
  ) -> String {
    guard !examples.isEmpty else { return "" }
    var text = "Examples:\n"
    for example in examples {
      text += shellLines(example.line, width: width)
      for line in TextWrapping.lines(example.meaning, width: width - 6) {
        text += "      " + line + "\n"
      }
    }
    return text
  }

  /// A command line that can be pasted: where it is too long, its lines end in a backslash.
  private static func shellLines(_ line: String, width: Int) -> String {
    guard line.count > width - 2 else { return "  \(line)\n" }
    // An option stays beside its value.
    var pieces: [String] = []
    for word in line.split(separator: " ").map(String.init) {
      if let last = pieces.last, last.hasPrefix("-"), !last.contains(" "), !word.hasPrefix("-") {
        pieces[pieces.count - 1] = last + " " + word
      } else {
        pieces.append(word)
      }
    }
    let lines = TextWrapping.lines(of: pieces, width: width - 6)
    var text = ""
    for (place, part) in lines.enumerated() {
      text += place == 0 ? "  " : "    "
      text += part + (place == lines.count - 1 ? "\n" : " \\\n")
    }
    return text
  }

  private static let widestLabel = 22
}
