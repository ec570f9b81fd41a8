internal import SocialValue

extension Completions {
  /// The script for zsh, also as a file `_scorecard` in `fpath`.
  func zsh() -> String {
    let functions = root.all.map(zshFunction).joined(separator: "\n")
    return """
      #compdef \(root.name)
      # Completions of \(root.name) for zsh, written by '\(root.name) completions zsh'.

      \(functions)
      if [ "$funcstack[1]" = "_\(root.name)" ]; then
        _\(root.name) "$@"
      else
        compdef _\(root.name) \(root.name)
      fi

      """
  }

  private func zshFunction(for command: CommandDefinition) -> String {
    let function = Self.function(of: command)
    var specs = options(of: command).map(zshSpec)
    guard !command.below.isEmpty else {
      for (place, argument) in command.arguments.enumerated() {
        specs.append(zshSpec(for: argument, place: place + 1))
      }
      return """
        \(function)() {
          _arguments -s -S \\
            \(specs.joined(separator: " \\\n    "))
        }

        """
    }
    specs += ["'1: :->command'", "'*:: :->argument'"]
    let names = command.subcommands.map {
      "        " + QuotedText.forShell("\($0.name):\(Self.escaped($0.abstract))")
    }
    let calls = command.subcommands.map { "        \($0.name)) \(Self.function(of: $0)) ;;" }
    return """
      \(function)() {
        local state line curcontext="$curcontext"
        typeset -A opt_args
        _arguments -C -s -S \\
          \(specs.joined(separator: " \\\n    "))
        case "$state" in
          command)
            local -a commands
            commands=(
      \(names.joined(separator: "\n"))
            )
            _describe command commands
            ;;
          argument)
            case "$line[1]" in
      \(calls.joined(separator: "\n"))
            esac
            ;;
        esac
      }

      """
  }

  /// An option as `_arguments` takes it.
  private func zshSpec(for option: OptionDefinition) -> String {
    let help = "[\(Self.escaped(option.help))]"
    let value = option.value.map { ":\(Self.escaped($0.name)):\(zshAction($0.kind))" } ?? ""
    let suffix = option.value == nil ? "" : "="
    let repeating = option.isRepeating ? "*" : ""
    guard let short = option.short else {
      return QuotedText.forShell("\(repeating)\(option.spelling)\(suffix)\(help)\(value)")
    }
    let both = option.isRepeating ? "'*'" : "'(\(option.spelling) -\(short))'"
    let shortSuffix = option.value == nil ? "" : "+"
    return "\(both){\(option.spelling)\(suffix),-\(short)\(shortSuffix)}"
      + QuotedText.forShell(help + value)
  }

  private func zshSpec(for argument: ArgumentDefinition, place: Int) -> String {
    let isEvery = Self.completesEveryPlace(argument)
    let start = isEvery ? "*" : "\(place)"
    let optional = argument.isOptional && !isEvery ? ":" : ""
    return QuotedText.forShell(
      "\(start):\(optional)\(Self.escaped(argument.name)):\(zshAction(argument.kind))")
  }

  private func zshAction(_ kind: ValueKind) -> String {
    switch kind {
    case .directory: "_files -/"
    case .file, .idOrFile: "_files"
    case .choice(let words): "(\(words.joined(separator: " ")))"
    case .command: "(\(commandNames.joined(separator: " ")))"
    case .text, .id, .quarter, .date, .count: " "
    }
  }

  private static func function(of command: CommandDefinition) -> String {
    "_" + command.path.joined(separator: "_")
  }

  /// A text with what `_arguments` would take for its own marks made plain.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for letter in text {
      if ":[]\\".contains(letter) { escaped += "\\" }
      escaped.append(letter)
    }
    return escaped
  }
}
