import SocialValue

/// Goes through a command line once, word by word, and keeps what it finds.
struct LineReader {
  /// The command reached so far.
  private(set) var command: CommandDefinition
  /// The faults so far, in the order of the line.
  private(set) var faults: [CommandLineFault] = []
  /// The arguments told by their place.
  private(set) var operands: [String] = []
  /// The flags given.
  private(set) var flags: Set<String> = []
  /// Whether a word stands where a command should that is none.
  private(set) var hasUnknownCommand = false

  private let root: CommandDefinition
  private let everywhere: [OptionDefinition]
  private let words: [String]
  private var next = 0
  private var values: [String: [String]] = [:]
  /// The options given, also where their values are faulty.
  private var given: Set<String> = []
  private var repeated: Set<String> = []
  /// How many arguments may be the value of an option that isn't known.
  private var doubtfulOperands = 0
  private var followsUnknownOption = false

  /// Makes a reader of `words` that stands before the first.
  init(root: CommandDefinition, everywhere: [OptionDefinition], words: [String]) {
    self.root = root
    command = root
    self.everywhere = everywhere
    self.words = words
  }

  /// The command with what was given to it; of use only where there are no faults.
  var parsed: ParsedCommand {
    ParsedCommand(definition: command, positional: operands, given: values, flags: flags)
  }

  /// Reads every word, but stops at one that should be a command and is like none.
  mutating func readWords() {
    var areOptionsOver = false
    while next < words.count {
      let word = words[next]
      next += 1
      let bytes = word.utf8
      if areOptionsOver || bytes.count < 2 || bytes.first != UInt8(ascii: "-") {
        guard readOperand(word) else { return }
      } else if word == "--" {
        areOptionsOver = true
        followsUnknownOption = false
      } else {
        followsUnknownOption = false
        if bytes.dropFirst().first == UInt8(ascii: "-") {
          readLongOption(word)
        } else {
          readShortOptions(word)
        }
      }
    }
  }

  /// Reads a word that is no option; false where nothing after it can be made out.
  private mutating func readOperand(_ word: String) -> Bool {
    defer { followsUnknownOption = false }
    guard !command.below.isEmpty else {
      operands.append(word)
      if followsUnknownOption { doubtfulOperands += 1 }
      return true
    }
    if let found = command.subcommand(word) {
      command = found
      return true
    }
    let candidates = command.below.map(\.name)
    faults.append(.unknownCommand(word, candidates: candidates))
    hasUnknownCommand = true
    // Reading on as if the likely command had been typed finds the other faults of the line.
    guard let likely = Suggestion.nearest(to: word, among: candidates),
      let found = command.subcommand(likely)
    else { return false }
    command = found
    return true
  }

  private mutating func readLongOption(_ word: String) {
    let bytes = word.utf8.dropFirst(2)
    let equals = bytes.firstIndex(of: UInt8(ascii: "="))
    let name = String(Substring(bytes[..<(equals ?? bytes.endIndex)]))
    let attached = equals.map { String(Substring(bytes[bytes.index(after: $0)...])) }
    if let option = options.first(where: { $0.name == name }) {
      take(option, attached: attached)
    } else {
      refuse("--" + name, attached: attached)
    }
  }

  /// Reads `-h`, `-o FILE`, `-oFILE`, `-o=FILE`, or several flags in one word.
  private mutating func readShortOptions(_ word: String) {
    let body = word.dropFirst()
    let name = body.prefix { $0 != "=" }
    // `-output FILE` is meant as `--output FILE`, not as `-o utput`.
    if name.count > 1, options.contains(where: { $0.name == name }) {
      refuse("-" + String(name), attached: name.count < body.count ? "" : nil)
      return
    }
    var rest = body
    while let letter = rest.popFirst() {
      guard let option = options.first(where: { $0.short == letter }) else {
        refuse(rest.count == body.count - 1 ? word : "-\(letter)", attached: nil)
        return
      }
      if option.value != nil {
        if rest.first == "=" { rest.removeFirst() }
        take(option, attached: rest.isEmpty ? nil : String(rest))
        return
      }
      take(option, attached: nil)
    }
  }

  /// Takes a known option, with its value from the same word or the next.
  private mutating func take(_ option: OptionDefinition, attached: String?) {
    let isSecond = !given.insert(option.name).inserted
    guard let kind = option.value?.kind else {
      if let attached { faults.append(.unexpectedValue(option, value: attached)) }
      flags.insert(option.name)
      return
    }
    guard let value = attached ?? nextValue() else {
      let found = next < words.count ? words[next] : nil
      faults.append(.missingValue(option, found: found == "--" ? nil : found))
      return
    }
    if isSecond, !option.isRepeating, repeated.insert(option.name).inserted {
      faults.append(.repeatedOption(option))
    }
    check(value, kind, at: .option(option))
    values[option.name, default: []].append(value)
  }

  /// Records an option that the command hasn't got, and passes over what is likely its value.
  private mutating func refuse(_ spelling: String, attached: String?) {
    let known = command.all.flatMap(\.options) + everywhere
    if let misplaced = known.first(where: { $0.spelling == spelling }) {
      let owner = command.all.first { $0.option(misplaced.name) != nil } ?? command
      faults.append(.optionBeforeCommand(spelling, command: owner.invocation))
      if misplaced.value != nil, attached == nil { _ = nextValue() }
      given.insert(misplaced.name)
      return
    }
    let candidates = (command.below.isEmpty ? options : known)
      .flatMap { [$0.spelling] + ($0.short.map { ["-\($0)"] } ?? []) }
    let elsewhere = ([root] + root.subcommands).filter { owner in
      owner.options.contains { $0.spelling == spelling }
    }
    faults.append(
      .unknownOption(
        spelling, command: command.invocation, candidates: candidates,
        elsewhere: elsewhere.map(\.invocation)))
    if let likely = Suggestion.nearest(to: spelling, among: candidates),
      let option = known.first(where: { $0.spelling == likely })
    {
      given.insert(option.name)
      if option.value != nil, attached == nil { _ = nextValue() }
    } else if attached == nil {
      followsUnknownOption = true
    }
  }

  /// The next word, if it can be an option's value.
  private mutating func nextValue() -> String? {
    guard next < words.count else { return nil }
    let word = words[next]
    guard word == "-" || word.utf8.first != UInt8(ascii: "-") else { return nil }
    next += 1
    return word
  }

  /// Goes on to the command that is meant where none is given.
  mutating func useDefaultSubcommand() {
    guard !command.below.isEmpty, !hasUnknownCommand else { return }
    if let name = command.defaultSubcommand, let found = command.subcommand(name) {
      command = found
    } else {
      faults.append(.missingCommand(candidates: command.below.map(\.name)))
    }
  }

  /// Checks that the options needed are there, and that those given go together.
  mutating func checkOptions() {
    guard command.below.isEmpty else { return }
    for option in command.options {
      guard given.contains(option.name) else {
        if option.isRequired { faults.append(.missingOption(option)) }
        continue
      }
      for other in option.excludes where given.contains(other) {
        faults.append(.conflict(option, with: other))
      }
      let isExcluded = command.options.contains {
        given.contains($0.name) && $0.excludes.contains(option.name)
      }
      for other in option.needs where !given.contains(other) && !isExcluded {
        faults.append(.missingCompanion(option, companion: other))
      }
    }
  }

  /// Gives each argument its place, and checks that none is missing or left over.
  mutating func checkArguments() {
    guard command.below.isEmpty else { return }
    var place = 0
    for argument in command.arguments {
      if place == operands.count, !argument.isOptional {
        faults.append(.missingArgument(argument))
      }
      let end = argument.isRepeating ? operands.count : min(place + 1, operands.count)
      for operand in operands[place..<end] {
        check(operand, argument.kind, at: .argument(argument))
      }
      place = end
    }
    guard operands.count - place > doubtfulOperands else { return }
    let extra = Array(operands[place...])
    let option = command.options.first {
      [.quarter, .date].contains($0.value?.kind) && !given.contains($0.name)
        && $0.value?.kind.accepts(extra[0]) == true
    }
    faults.append(
      .unexpectedArguments(
        extra, command: command.invocation, taken: command.arguments.map(\.name),
        option: option?.name))
  }

  private mutating func check(_ value: String, _ kind: ValueKind, at place: CommandLineFault.Place)
  {
    if value.isEmpty {
      faults.append(.emptyValue(place))
    } else if !kind.accepts(value) {
      faults.append(.badValue(place, value: value, kind: kind))
    }
  }

  private var options: [OptionDefinition] { command.options + everywhere }
}
