import SocialValue

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#endif

/// All that a command writes to, and what it may know of where that goes.
///
/// A test makes one from sinks in memory; ``ofProcess()`` makes the one of this process.
public struct Output {
  /// Takes what was asked for.
  public let standardOutput: OutputSink
  /// Takes findings, faults and the progress line.
  public let standardError: OutputSink
  /// The environment variables that bear on how things are shown.
  public let environment: [String: String]
  /// The terminal, if there is one.
  public let terminal: Terminal

  /// What is kept until the output is let go of.
  private let kept = Kept()

  private final class Kept {
    var values: [Any] = []
  }

  /// When to use colour, from `--color`.
  var colorMode = ColorMode.auto
  /// Whether the progress line is unwanted, from `--quiet`.
  var isQuiet = false

  /// Makes an output; without arguments, one in memory that is no terminal.
  ///
  /// - Parameters:
  ///   - standardOutput: Takes what was asked for.
  ///   - standardError: Takes findings and faults.
  ///   - environment: The environment variables, those in ``variables`` at most.
  ///   - terminal: The terminal, if there is one.
  public init(
    standardOutput: OutputSink = .memory(name: "standard output"),
    standardError: OutputSink = .memory(name: "standard error"),
    environment: [String: String] = [:], terminal: Terminal = Terminal()
  ) {
    self.standardOutput = standardOutput
    self.standardError = standardError
    self.environment = environment
    self.terminal = terminal
  }

  /// The environment variables that are looked at; the others are not even read.
  public static let variables = [
    "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS", "NO_COLOR", "TERM",
  ]

  /// Whether what goes to standard output is written in colour.
  var usesColor: Bool {
    colorMode.decides(environment: environment, isTerminal: terminal.isOutput)
  }

  /// A progress line for a read that starts now.
  func progressLine() -> ProgressLine {
    ProgressLine(
      sink: standardError, isWanted: terminal.isError && !isQuiet, width: terminal.errorWidth)
  }

  /// Keeps something as long as the output: a large register takes a while to be taken apart, which
  /// a process that is about to end can spare itself.
  func keep(_ value: Any) { kept.values.append(value) }

  /// Tells a fault that stops the command.
  ///
  /// - Parameters:
  ///   - message: What is wrong, on one line; control characters in it are made visible.
  ///   - help: How to mend it.
  /// - Returns: The exit code 2.
  func fail(_ message: String, help: String? = nil) -> Int32 {
    var text = "error: \(FoundText.line(message))\n"
    if let help { text += "help: \(FoundText.line(help))\n" }
    standardError.write(text)
    return ExitCode.refused
  }

  /// Writes out what is held back.
  ///
  /// A reader that went away early is no failure. Standard output that can't be written is
  /// told in one line; standard error that can't, not even that, but for one that was closed
  /// on purpose.
  ///
  /// - Parameter code: The code to exit with if everything arrived.
  /// - Returns: The code to exit with.
  func finish(_ code: Int32) -> Int32 {
    var code = code
    standardOutput.flush()
    if case .failed(let error) = standardOutput.state {
      code = fail("can't write \(standardOutput.name): \(SystemError.text(error))")
    }
    standardError.flush()
    if case .failed(let error) = standardError.state, error != EBADF { code = ExitCode.refused }
    return code
  }
}
