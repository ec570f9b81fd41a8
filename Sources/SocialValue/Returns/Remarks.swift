/// The words that stand beside a figure.
public struct Remarks: Sendable, Hashable {
  /// What shows the figure, and where it can be seen.
  public var evidence: String
  /// The supplier's note.
  public var note: String

  /// Makes remarks.
  public init(evidence: String = "", note: String = "") {
    self.evidence = evidence
    self.note = note
  }
}
