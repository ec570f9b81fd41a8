/// What is known of one figure: absent, withdrawn, unusable and reported are different things.
public enum Figure: Sendable, Hashable {
  /// No row reports it.
  case notReported
  /// The latest row withdraws it.
  case withdrawn(RowReference)
  /// A finding made it unusable.
  case unusable(RowReference)
  /// It is reported.
  case reported(Reported)

  /// A figure that is reported.
  public struct Reported: Sendable, Hashable {
    /// What the supplier claims.
    public var claimed: Answer
    /// What the council accepted, or nil while it hasn't looked at the evidence.
    public var accepted: Answer?
    /// The row it stands in; of several assessors' that of the median.
    public var row: RowReference

    /// Makes a figure.
    public init(claimed: Answer, accepted: Answer?, row: RowReference) {
      self.claimed = claimed
      self.accepted = accepted
      self.row = row
    }

    /// The figure that counts; nil where only accepted ones do and this one isn't yet.
    public func used(_ policy: Policy.CountOnly) -> Answer? {
      policy == .accepted ? accepted : accepted ?? claimed
    }
  }

  /// The number claimed, where one is.
  public var claimedNumber: FixedDecimal? {
    if case .reported(let figure) = self { figure.claimed.number } else { nil }
  }

  /// Whether there is nothing to look at: never reported, or withdrawn.
  public var isAbsent: Bool {
    switch self {
    case .notReported, .withdrawn: true
    case .unusable, .reported: false
    }
  }

  /// Whether a finding made it unusable.
  public var isUnusable: Bool { if case .unusable = self { true } else { false } }
}
