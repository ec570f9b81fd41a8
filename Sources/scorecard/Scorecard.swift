import ScorecardCommands

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#endif

/// The program.
@main
enum Scorecard {
  /// Runs the command line, and exits with its code.
  static func main() {
    exit(run(Array(CommandLine.arguments.dropFirst()), .ofProcess()))
  }
}
