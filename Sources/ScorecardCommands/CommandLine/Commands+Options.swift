extension Commands {
  /// The options of every command.
  static let everywhere: [OptionDefinition] = [
    .option(
      "color", "WHEN", .choice(ColorMode.allCases.map(\.rawValue)), fallback: "auto",
      "When to write in colour; auto is on a terminal, unless NO_COLOR is set"),
    .flag("quiet", "Show no progress line"),
    .flag("help", short: "h", "Show this help"),
  ]

  static let register = ArgumentDefinition(
    "REGISTER", .directory, "The register's folder, with contracts.csv and targets.csv in it")

  static let quarter = OptionDefinition.option(
    "quarter", "Q", .quarter, "The quarter: 2026-27Q1 is April to June 2026")

  static let contract = OptionDefinition.option("contract", "ID", .id, "The contract, by its id")

  static let contracts = OptionDefinition.option(
    "contract", "ID", .id, isRepeating: true, "Only the contract with this id")

  static let suppliers = OptionDefinition.option(
    "supplier", "NAME", .text, isRepeating: true, "Only this supplier's contracts")

  static let teams = OptionDefinition.option(
    "team", "NAME", .text, isRepeating: true, "Only the services of this team of the council")

  static let asAt = OptionDefinition.option(
    "as-at", "DATE", .date,
    "Read the register as it was known at the end of that day, like 2026-08-14")

  static let frameworkFiles = OptionDefinition.option(
    "framework", "FILE", .file, isRepeating: true,
    "Use the framework that this file defines, beside those built in")

  static let output = OptionDefinition.option(
    "output", short: "o", "FILE", .file,
    "Write to this file, whole or not at all, not to standard output")

  static let threads = OptionDefinition.option(
    "threads", "N", .count,
    "Work on so many threads; as many as the machine has processors where it isn't said")

  static func format(_ choices: String...) -> OptionDefinition {
    .option(
      "format", "FORMAT", .choice(choices), fallback: choices.first, "How to write the result")
  }
}
