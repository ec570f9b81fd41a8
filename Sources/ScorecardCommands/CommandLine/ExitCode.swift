/// The codes that `scorecard` exits with.
enum ExitCode {
  /// All is well, whatever the scores.
  static let success: Int32 = 0
  /// The input has errors; what could be written was.
  static let faultyInput: Int32 = 1
  /// The command line is wrong or a file can't be read or written; nothing is written.
  static let refused: Int32 = 2
}
