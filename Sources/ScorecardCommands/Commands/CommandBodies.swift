/// `scorecard score`.
enum ScoreCommand {
  static func run(_ command: ParsedCommand, _ output: Output) -> Int32 {
    unavailable(command, output)
  }
}

/// `scorecard check`.
enum CheckCommand {
  static func run(_ command: ParsedCommand, _ output: Output) -> Int32 {
    unavailable(command, output)
  }
}

/// `scorecard explain`.
enum ExplainCommand {
  static func run(_ command: ParsedCommand, _ output: Output) -> Int32 {
    unavailable(command, output)
  }
}

/// `scorecard compare`.
enum CompareCommand {
  static func run(_ command: ParsedCommand, _ output: Output) -> Int32 {
    unavailable(command, output)
  }
}

/// `scorecard frameworks list`, `show`, `check`, `test` and `crosswalk`.
enum FrameworksCommand {
  static func run(_ command: ParsedCommand, _ output: Output) -> Int32 {
    unavailable(command, output)
  }
}

/// `scorecard template`.
enum TemplateCommand {
  static func run(_ command: ParsedCommand, _ output: Output) -> Int32 {
    unavailable(command, output)
  }
}

private func unavailable(_ command: ParsedCommand, _ output: Output) -> Int32 {
  output.fail("'\(command.definition.invocation)' is not available in this build")
}
