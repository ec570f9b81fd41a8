import ScorecardCommands

/// The program.
@main
enum Scorecard {
  /// Runs the command line, and exits with its code.
  static func main() {
    let output = Output.ofProcess()
    output.end(run(Array(CommandLine.arguments.dropFirst()), output))
  }
}
