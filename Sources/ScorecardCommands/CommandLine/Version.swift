/// The version of the program.
enum Version {
  /// The version as printed by `--version`.
  static let current = "0.1.0"
}
