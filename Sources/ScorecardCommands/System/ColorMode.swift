/// When to use colour: what `--color` takes.
enum ColorMode: String, Sendable, CaseIterable {
  /// On a terminal, unless the environment says otherwise.
  case auto
  /// Also in a file or a pipe.
  case always
  /// Not at all.
  case never

  /// Decides whether to write in colour.
  ///
  /// A plain `always` or `never` decides. Else `NO_COLOR` (not empty) turns colour off,
  /// `CLICOLOR_FORCE` (neither empty nor `0`) turns it on, and what is left is whether this is
  /// a terminal that can do more than print, and `CLICOLOR` is not `0`.
  ///
  /// - Parameters:
  ///   - environment: The variables of the process.
  ///   - isTerminal: Whether what is written goes to a terminal.
  /// - Returns: Whether to write in colour.
  func decides(environment: [String: String], isTerminal: Bool) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      if let off = environment["NO_COLOR"], !off.isEmpty { return false }
      if let on = environment["CLICOLOR_FORCE"], !on.isEmpty, on != "0" { return true }
      return isTerminal && environment["TERM"] != "dumb" && environment["CLICOLOR"] != "0"
    }
  }
}
