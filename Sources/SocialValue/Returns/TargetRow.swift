/// One row of `targets.csv`: that a contract takes a measure on, and to what extent.
public struct TargetRow: Sendable, Hashable {
  /// What the row asks for.
  public enum Amount: Sendable, Hashable {
    /// A target.
    case value(FixedDecimal, Basis)
    /// The measure doesn't apply; the note says why.
    case notApplicable
    /// Shown and never scored; no basis for a narrative.
    case record(Basis?)
    /// What is written can't be read.
    case unreadable
  }

  /// What the row asks for.
  public var amount: Amount
  /// What stretch of time it is for; nil for `n/a` and faulty rows.
  public var per: Per?
  /// The first quarter in which it holds, or nil for the contract's first.
  public var from: Quarter?
  /// The last quarter in which it holds, or nil for the contract's last.
  public var to: Quarter?
  /// The starting point that progress is measured from, in the target's basis.
  public var baseline: FixedDecimal?
  /// The measure's weight within its group.
  public var weight: FixedDecimal
  /// The officer's note.
  public var note: String
  /// Whether the row breaks a rule, so that the measure is invalid wherever it would hold.
  public var isFaulty = false
  /// The target as written.
  public var written: String
  /// Where the row stands.
  public var place: Finding.Place

  /// Makes a row.
  public init(
    amount: Amount, per: Per?, from: Quarter? = nil, to: Quarter? = nil,
    baseline: FixedDecimal? = nil, weight: FixedDecimal = .one, note: String = "",
    written: String = "", place: Finding.Place = Finding.Place(file: "targets.csv")
  ) {
    self.amount = amount
    self.per = per
    self.from = from
    self.to = to
    self.baseline = baseline
    self.weight = weight
    self.note = note
    self.written = written
    self.place = place
  }

  /// Whether the row holds in a quarter of the contract.
  public func holds(in quarter: Quarter) -> Bool {
    if let from, quarter < from { return false }
    if let to, quarter > to { return false }
    return true
  }

  /// Whether the row only asks for the figure to be shown.
  public var isRecord: Bool { if case .record = amount { true } else { false } }

  /// The basis of a target or of a figure to be shown.
  public var basis: Basis? {
    switch amount {
    case .value(_, let basis): basis
    case .record(let basis): basis
    case .notApplicable, .unreadable: nil
    }
  }

  /// The target, where the row sets one.
  public var target: FixedDecimal? {
    if case .value(let value, _) = amount { value } else { nil }
  }
}

extension [TargetRow] {
  /// The place of the row that holds in a quarter, of those of one measure; a faulty one before any
  /// other.
  func inForce(in quarter: Quarter) -> Int? {
    if count == 1 { return self[0].holds(in: quarter) ? 0 : nil }
    return firstIndex { $0.isFaulty && $0.holds(in: quarter) }
      ?? firstIndex { $0.holds(in: quarter) }
  }
}
