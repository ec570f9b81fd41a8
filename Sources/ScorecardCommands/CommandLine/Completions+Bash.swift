internal import SocialValue

extension Completions {
  /// The script for bash 3.2 and later.
  func bash() -> String {
    """
    # Completions of \(root.name) for bash, written by '\(root.name) completions bash'.

    _\(root.name)() {
      local current="${COMP_WORDS[COMP_CWORD]}" command="\(root.name)"
      local position=0 index=1 word="" option="" over=""
      COMPREPLY=()

      # What stands before the word: the command, how many arguments, and perhaps an option.
      while [ "$index" -lt "$COMP_CWORD" ]; do
        word="${COMP_WORDS[index]}"
        index=$((index + 1))
        if [ -n "$option" ]; then
          # Bash makes three words of --name=value.
          if [ "$word" != "=" ]; then option=""; fi
          continue
        fi
        if [ -z "$over" ]; then
          case "$word" in
            --)
              over=yes
              continue
              ;;
            \(spellingsWithValue.joined(separator: "|")))
              option="$word"
              continue
              ;;
            -?*) continue ;;
          esac
        fi
        case "$command $word" in
    \(bashCommands())
          *) position=$((position + 1)) ;;
        esac
      done
      if [ "$current" = "=" ]; then current=""; fi

      if [ -n "$option" ]; then
        case "$command $option" in
    \(bashValues())
        esac
        return
      fi
      if [ -z "$over" ]; then
        case "$current" in
          -*)
            case "$command" in
    \(bashOptions())
            esac
            return
            ;;
        esac
      fi
      case "$command $position" in
    \(bashArguments())
      esac
    }

    _\(root.name)_words() {
      COMPREPLY=($(compgen -W "$1" -- "$2"))
    }

    _\(root.name)_paths() {
      local path
      compopt -o filenames 2>/dev/null
      while IFS= read -r path; do
        COMPREPLY+=("$path")
      done < <(compgen "$1" -- "$2")
    }

    complete -F _\(root.name) \(root.name)

    """
  }

  private func bashCommands() -> String {
    root.all.dropFirst().map {
      "      \(QuotedText.forShell($0.invocation))) command=\(QuotedText.forShell($0.invocation)) ;;"
    }.joined(separator: "\n")
  }

  private func bashValues() -> String {
    var lines: [String] = []
    for option in everywhere {
      guard let action = bashAction(option.value?.kind) else { continue }
      lines.append(bashCase(Self.spellings(of: option).map { "*' \($0)'" }, action))
    }
    for command in root.all {
      for option in command.options {
        guard let action = bashAction(option.value?.kind) else { continue }
        let patterns = Self.spellings(of: option).map {
          QuotedText.forShell("\(command.invocation) \($0)")
        }
        lines.append(bashCase(patterns, action))
      }
    }
    return lines.joined(separator: "\n")
  }

  private func bashOptions() -> String {
    root.all.map { command in
      let words = options(of: command).flatMap(Self.spellings).joined(separator: " ")
      return "          \(QuotedText.forShell(command.invocation))) "
        + "_\(root.name)_words \(QuotedText.forShell(words)) \"$current\" ;;"
    }.joined(separator: "\n")
  }

  private func bashArguments() -> String {
    var lines: [String] = []
    for command in root.all {
      if !command.below.isEmpty {
        let words = command.below.map(\.name)
        lines.append(
          bashCase(
            [QuotedText.forShell("\(command.invocation) 0")], bashAction(.choice(words)) ?? ":"))
      }
      for (place, argument) in command.arguments.enumerated() {
        guard let action = bashAction(argument.kind) else { continue }
        let pattern =
          Self.completesEveryPlace(argument)
          ? QuotedText.forShell("\(command.invocation) ") + "*"
          : QuotedText.forShell("\(command.invocation) \(place)")
        lines.append(bashCase([pattern], action))
      }
    }
    return lines.joined(separator: "\n")
  }

  private func bashCase(_ patterns: [String], _ action: String) -> String {
    "      \(patterns.joined(separator: "|"))) \(action) ;;"
  }

  /// The call that completes a kind of value; nil where nothing can be offered.
  private func bashAction(_ kind: ValueKind?) -> String? {
    switch kind {
    case .directory: "_\(root.name)_paths -d \"$current\""
    case .file, .idOrFile: "_\(root.name)_paths -f \"$current\""
    case .choice(let words):
      "_\(root.name)_words \(QuotedText.forShell(words.joined(separator: " "))) \"$current\""
    case .command:
      "_\(root.name)_words \(QuotedText.forShell(commandNames.joined(separator: " "))) \"$current\""
    case .text, .id, .quarter, .date, .count, nil: nil
    }
  }
}
