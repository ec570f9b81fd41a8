/// How many rows were read, and what became of them: the four add up to `read`.
public struct RowCounts: Sendable, Hashable {
  /// Rows whose figure is in use.
  public var used = 0
  /// Rows that a later one replaced, and identical duplicates.
  public var superseded = 0
  /// Rows that withdraw what earlier ones said.
  public var withdrawn = 0
  /// Rows that can't be used, each with a finding.
  public var rejected = 0

  /// Makes counts of nothing.
  public init() {}

  /// The rows read.
  public var read: Int { used + superseded + withdrawn + rejected }

  mutating func add(_ other: RowCounts) {
    used += other.used
    superseded += other.superseded
    withdrawn += other.withdrawn
    rejected += other.rejected
  }

  mutating func count(_ fate: ReturnRow.Fate) {
    switch fate {
    case .used: used += 1
    case .superseded: superseded += 1
    case .withdrawn: withdrawn += 1
    case .rejected: rejected += 1
    }
  }
}
