/// `scorecard completions`: writes the script for a shell.
enum CompletionsCommand {
  /// Writes the script to standard output.
  static func run(_ command: ParsedCommand, _ output: Output) -> Int32 {
    guard let shell = command.argument("SHELL"), let script = Completions().script(for: shell)
    else { return output.fail("there are no completions for this shell") }
    output.standardOutput.write(script)
    return ExitCode.success
  }
}
