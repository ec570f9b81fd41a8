/// One row of a return, in the compact form in which the ledger keeps it.
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
  /// The number of the file it stands in.
  public var file: UInt32
  /// The line it starts on.
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
    file: UInt32 = 0, line: UInt32 = 0, hasEvidence: Bool = false
  ) {
    self.key = key
    self.claimed = claimed
    self.accepted = accepted
    self.received = received
    self.file = file
    self.line = line
    self.hasEvidence = hasEvidence
  }

  /// Whether a later row would have to differ from this one to conflict with it.
  func says(theSameAs other: ReturnRow) -> Bool {
    claimed == other.claimed && accepted == other.accepted
  }

  /// Whether the value or the accepted figure can't be read.
  var isUnreadable: Bool { claimed.kind == .unreadable || accepted.kind == .unreadable }

  /// The order in which rows are settled: by key, then by date, then as they stand in the files.
  static func precedes(_ left: ReturnRow, _ right: ReturnRow) -> Bool {
    if left.key != right.key { return left.key < right.key }
    let leftDay = left.received?.number ?? .min
    let rightDay = right.received?.number ?? .min
    if leftDay != rightDay { return leftDay < rightDay }
    return left.file == right.file ? left.line < right.line : left.file < right.file
  }
}

/// Which row a figure came from.
public struct RowReference: Sendable, Hashable {
  /// The number of the file.
  public var file: Int
  /// The line the row starts on.
  public var line: Int

  /// Makes a reference.
  public init(file: Int, line: Int) {
    self.file = file
    self.line = line
  }
}
