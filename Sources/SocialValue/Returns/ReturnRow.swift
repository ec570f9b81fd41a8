/// One row of a return, read.
@frozen
public struct ReturnRow: Sendable {
  /// What it reports.
  public var key: FigureKey
  /// The figure claimed.
  public var claimed: CellContent
  /// The figure accepted.
  public var accepted: CellContent
  /// When it was received; nil is older than any date.
  public var received: Day?
  /// The line it starts on, counted from 1 at the start of its batch.
  public var line: UInt32
  /// Whether it points to evidence.
  public var hasEvidence: Bool
  /// What became of it.
  public internal(set) var fate: Fate = .used

  /// What became of a row.
  public enum Fate: UInt8, Sendable, Hashable {
    /// Its figure stands.
    case used
    /// A later row took its place, or it repeats another.
    case superseded
    /// It withdraws what earlier rows said.
    case withdrawn
    /// It can't be used; a finding says why.
    case rejected
  }

  /// Makes a row.
  public init(
    key: FigureKey, claimed: CellContent, accepted: CellContent = .empty, received: Day? = nil,
    line: UInt32 = 0, hasEvidence: Bool = false
  ) {
    self.key = key
    self.claimed = claimed
    self.accepted = accepted
    self.received = received
    self.line = line
    self.hasEvidence = hasEvidence
  }
}

/// Which row a figure came from: `Returns` says where that stands.
public struct RowReference: Sendable, Hashable {
  /// The row's number among all rows.
  let number: UInt32
}
