/// The words that stand beside a figure.
public struct Remarks: Sendable, Hashable {
  /// What shows the figure, and where it can be seen.
  public var evidence: String
  /// The supplier's note.
  public var note: String
  /// The value as written, where it can't be read.
  public var unreadableValue: String?
  /// The accepted figure as written, where it can't be read.
  public var unreadableAccepted: String?

  /// Makes remarks.
  public init(
    evidence: String = "", note: String = "", unreadableValue: String? = nil,
    unreadableAccepted: String? = nil
  ) {
    self.evidence = evidence
    self.note = note
    self.unreadableValue = unreadableValue
    self.unreadableAccepted = unreadableAccepted
  }
}
