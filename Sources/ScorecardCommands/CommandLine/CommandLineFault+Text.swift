import SocialValue

extension CommandLineFault {
  /// What is wrong, in one line.
  var message: String {
    switch self {
    case .missingCommand: "expected a command"
    case .unknownCommand(let word, _): "unknown command \(FoundText.quoted(word))"
    case .unknownOption(let spelling, let command, _, _):
      "\(command) has no option \(FoundText.quoted(spelling))"
    case .optionBeforeCommand(let spelling, _):
      "the option \(FoundText.quoted(spelling)) stands before its command"
    case .missingValue(let option, let found):
      "expected \(Self.expected(option)) after \(option.spelling)"
        + (found.map { ", found \(FoundText.quoted($0))" } ?? "")
    case .unexpectedValue(let option, let value):
      "\(option.spelling) takes no value, found \(FoundText.quoted(value))"
    case .badValue(let place, let value, let kind):
      "expected \(Self.words(for: kind)) \(place.words), found \(FoundText.quoted(value))"
    case .emptyValue(let place): "found nothing \(place.words)"
    case .repeatedOption(let option): "\(option.spelling) is given more than once"
    case .missingOption(let option): "missing \(option.synopsis)"
    case .missingArgument(let argument): "missing \(argument.name)"
    case .unexpectedArguments(let words, let command, let taken, _):
      "\(command) takes \(Self.count(taken)), found also "
        + words.prefix(3).map(FoundText.quoted).joined(separator: ", ")
        + (words.count > 3 ? " and \(words.count - 3) more" : "")
    case .conflict(let option, let other): "\(option.spelling) can't stand beside --\(other)"
    case .missingCompanion(let option, let companion):
      "\(option.spelling) makes no sense without --\(companion)"
    }
  }

  /// How to mend it, in one line, where there is something to say.
  var help: String? {
    switch self {
    case .missingCommand(let candidates):
      return "Use one of: \(candidates.joined(separator: ", "))."
    case .unknownCommand(let word, let candidates):
      return Suggestion.sentence(for: word, among: candidates)
    case .unknownOption(let spelling, _, let candidates, let elsewhere):
      if let nearest = Suggestion.nearest(to: spelling, among: candidates) {
        return "Did you mean '\(nearest)'?"
      }
      return elsewhere.isEmpty ? nil : "It belongs to \(Self.list(elsewhere, "and"))."
    case .optionBeforeCommand(let spelling, let command):
      return "Write it after the command: \(command) … \(FoundText.line(spelling))."
    case .missingValue(let option, let found):
      if found != nil { return "A value that begins with '-' is written \(option.spelling)=-…." }
      return Self.hint(option.value?.kind)
    case .badValue(_, let value, let kind):
      guard let choices = kind.choices else { return Self.hint(kind) }
      return Suggestion.sentence(for: value, among: choices)
    case .emptyValue: return "A variable of the shell may be unset."
    case .missingOption(let option): return "\(option.help)."
    case .missingArgument(let argument): return "\(argument.help)."
    case .unexpectedArguments(let words, _, _, let option):
      return option.flatMap { option in
        words.first.map { "Write --\(option) \(FoundText.line($0))." }
      }
    case .unexpectedValue, .repeatedOption, .conflict, .missingCompanion: return nil
    }
  }

  /// The text for all the faults of a line: errors, how to mend them, and the usage.
  ///
  /// - Parameters:
  ///   - faults: At least one.
  ///   - command: The command that they were found in.
  /// - Returns: The text, with its last line ended.
  static func text(for faults: [CommandLineFault], in command: CommandDefinition) -> String {
    var text = ""
    for fault in faults {
      text += "error: \(fault.message)\n"
      if let help = fault.help { text += "help: \(help)\n" }
    }
    text += UsageLine.text(for: command, width: 80)
    return text + "See '\(command.invocation) --help'.\n"
  }

  /// What a value of a kind is, with its article.
  private static func words(for kind: ValueKind) -> String {
    switch kind {
    case .text: "a text"
    case .id: "an id"
    case .directory: "a folder"
    case .file: "a file"
    case .idOrFile: "an id or a file"
    case .quarter: "a quarter"
    case .date: "a date"
    case .count: "a whole number from 1"
    case .choice(let choices): list(choices, "or")
    case .command: "a command"
    }
  }

  private static func expected(_ option: OptionDefinition) -> String {
    option.value.map { words(for: $0.kind) } ?? "nothing"
  }

  /// What a value of a kind looks like, where that needs saying.
  private static func hint(_ kind: ValueKind?) -> String? {
    switch kind {
    case .quarter:
      "A quarter is a financial year and a number: 2026-27Q1 is April to June 2026."
    case .count: "Write it in digits, from 1 to 1024."
    case .date: "A date is a year, a month and a day that there is: 2026-08-14."
    case .choice(let choices): "Use one of: \(choices.joined(separator: ", "))."
    default: nil
    }
  }

  private static func count(_ taken: [String]) -> String {
    taken.isEmpty ? "no arguments" : "only \(list(taken, "and"))"
  }

  private static func list(_ words: [String], _ conjunction: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}

extension CommandLineFault.Place {
  /// The place in words, `after --quarter`.
  fileprivate var words: String {
    switch self {
    case .option(let option): "after \(option.spelling)"
    case .argument(let argument): "as \(argument.name)"
    }
  }
}
