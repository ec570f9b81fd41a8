/// Runs the program: reads the command line, does what it asks for, and sees that everything
/// written has arrived.
///
/// - Parameters:
///   - arguments: The words after the program's name.
///   - output: Where results, findings and faults go.
/// - Returns: The code to exit with: 0 done, 1 the input has errors, 2 the command line is
///   wrong or a file can't be read or written.
public func run(_ arguments: [String], _ output: Output) -> Int32 {
  switch ArgumentParser().parse(arguments) {
  case .faults(let faults, let command):
    output.standardError.write(CommandLineFault.text(for: faults, in: command))
    return output.finish(ExitCode.refused)
  case .help(let command):
    output.standardOutput.write(HelpText.text(for: command, width: output.terminal.width))
    return output.finish(ExitCode.success)
  case .version:
    output.standardOutput.writeLine("scorecard \(Version.current)")
    return output.finish(ExitCode.success)
  case .command(let command):
    var output = output
    output.colorMode = command.value("color").flatMap(ColorMode.init(rawValue:)) ?? .auto
    output.isQuiet = command.flag("quiet")
    return output.finish(dispatch(command, output))
  }
}

/// Runs the body of a command.
private func dispatch(_ command: ParsedCommand, _ output: Output) -> Int32 {
  // The frameworks and the tender commands share a body, which looks at `command.definition.name`.
  switch command.definition.path.dropFirst().first {
  case "score": ScoreCommand.run(command, output)
  case "report": ReportCommand.run(command, output)
  case "check": CheckCommand.run(command, output)
  case "explain": ExplainCommand.run(command, output)
  case "compare": CompareCommand.run(command, output)
  case "frameworks": FrameworksCommand.run(command, output)
  case "template": TemplateCommand.run(command, output)
  case "import": ImportCommand.run(command, output)
  case "tender": TenderCommand.run(command, output)
  case "completions": CompletionsCommand.run(command, output)
  default: output.fail("the command '\(command.definition.invocation)' has no body")
  }
}
