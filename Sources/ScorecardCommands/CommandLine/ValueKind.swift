import SocialValue

/// What a value on the command line may be: how it is checked, and how it is completed.
enum ValueKind: Sendable, Hashable {
  /// Any text.
  case text
  /// The id of a contract, a framework or a measure.
  case id
  /// A folder.
  case directory
  /// A file.
  case file
  /// A framework's id, or the file that defines it.
  case idOrFile
  /// A quarter, `2026-27Q1`.
  case quarter
  /// A day, `2026-04-01`.
  case date
  /// A whole number from 1 to 1,024.
  case count
  /// One of a few words.
  case choice([String])
  /// The name of a command.
  case command

  /// Whether a value can be read as this kind; whether it names something is for others to say.
  func accepts(_ value: String) -> Bool {
    switch self {
    case .text, .id, .directory, .file, .idOrFile, .command: true
    case .count: Int(value).map { (1...1024).contains($0) } ?? false
    case .quarter: Quarter(reading: value) != nil
    case .date: Day(iso: value) != nil
    case .choice(let words): words.contains(value)
    }
  }

  /// The words that are allowed, where there are only a few.
  var choices: [String]? {
    guard case .choice(let words) = self else { return nil }
    return words
  }
}
