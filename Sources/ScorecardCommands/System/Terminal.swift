#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#endif

/// What is known of the terminal that a command writes to, if it writes to one.
public struct Terminal: Sendable, Hashable {
  /// Whether standard output is a terminal.
  public var isOutput: Bool
  /// Whether standard error is a terminal.
  public var isError: Bool
  /// How many columns standard output has: 80 where that is not known, never below 40.
  public var width: Int
  /// How many columns standard error has: 80 where that is not known, never below 40.
  public var errorWidth: Int

  /// Makes the facts; without arguments, those of a pipe.
  public init(
    isOutput: Bool = false, isError: Bool = false, width: Int = 80, errorWidth: Int? = nil
  ) {
    self.isOutput = isOutput
    self.isError = isError
    self.width = max(Self.narrowest, width)
    self.errorWidth = max(Self.narrowest, errorWidth ?? width)
  }

  /// The facts of this process.
  ///
  /// `COLUMNS`, where it is set, goes before what the terminal says.
  public static func ofProcess(environment: [String: String]) -> Terminal {
    let isOutput = isatty(STDOUT_FILENO) == 1
    let isError = isatty(STDERR_FILENO) == 1
    return Terminal(
      isOutput: isOutput, isError: isError,
      width: width(environment, measured: isOutput ? width(of: STDOUT_FILENO) : nil),
      errorWidth: width(environment, measured: isError ? width(of: STDERR_FILENO) : nil))
  }

  /// The width to use: `COLUMNS` if it is a sensible number, else the one measured, else 80.
  static func width(_ environment: [String: String], measured: Int?) -> Int {
    if let columns = environment["COLUMNS"], let width = Int(columns),
      (narrowest...10_000).contains(width)
    {
      return width
    }
    guard let measured, measured > 0 else { return 80 }
    return measured
  }

  private static let narrowest = 40

  private static func width(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 else { return nil }
    return Int(size.ws_col)
  }
}
