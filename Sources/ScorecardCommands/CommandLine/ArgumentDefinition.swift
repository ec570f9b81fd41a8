/// An argument that is told by its place, not by a name.
struct ArgumentDefinition: Sendable, Hashable {
  /// What stands for it in a usage line, `REGISTER`.
  let name: String
  /// What it may be.
  let kind: ValueKind
  /// What it is, as a sentence without its full stop.
  let help: String
  /// Whether the command can do without it.
  let isOptional: Bool
  /// Whether there may be several; only the last argument may repeat.
  let isRepeating: Bool

  /// Makes an argument, by default one that must be given once.
  init(
    _ name: String, _ kind: ValueKind, _ help: String, isOptional: Bool = false,
    isRepeating: Bool = false
  ) {
    self.name = name
    self.kind = kind
    self.help = help
    self.isOptional = isOptional
    self.isRepeating = isRepeating
  }
}
