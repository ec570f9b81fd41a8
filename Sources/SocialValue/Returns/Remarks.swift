/// The words that stand beside a figure.
public struct Remarks: Sendable, Hashable {
  /// What shows the figure, and where it can be seen.
  public var evidence: String
  /// The supplier's note.
  public var note: String
  /// The value as written, where it is words or can't be read.
  public var writtenValue: String?
  /// The accepted figure as written, where it is words or can't be read.
  public var writtenAccepted: String?

  /// Makes remarks.
  public init(
    evidence: String = "", note: String = "", writtenValue: String? = nil,
    writtenAccepted: String? = nil
  ) {
    self.evidence = evidence
    self.note = note
    self.writtenValue = writtenValue
    self.writtenAccepted = writtenAccepted
  }
}
