/// What one of several assessors says of an item.
public struct AssessorFigure: Sendable, Hashable {
  /// Who assessed it; empty where the row names nobody.
  public var assessor: String
  /// What the assessor's row claims.
  public var claimed: Answer
  /// What the council accepted of it, or nil while it hasn't looked at the evidence.
  public var accepted: Answer?
  /// The row it stands in.
  public var row: RowReference

  /// Makes a figure.
  public init(assessor: String, claimed: Answer, accepted: Answer?, row: RowReference) {
    self.assessor = assessor
    self.claimed = claimed
    self.accepted = accepted
    self.row = row
  }

  /// What of it counts; nil where only accepted figures do and this one isn't yet.
  public func used(_ policy: Policy.CountOnly) -> Answer? {
    policy == .accepted ? accepted : accepted ?? claimed
  }
}

extension [Answer] {
  /// The median of the numbers, the lower of two middles; not applicable where that is all that
  /// was answered, nil where nothing was.
  ///
  /// - Complexity: O(n log n).
  public var lowerMedian: Answer? {
    let numbers = compactMap(\.number).sorted()
    guard numbers.isEmpty else { return .number(numbers[(numbers.count - 1) / 2]) }
    return contains(.notApplicable) ? .notApplicable : nil
  }
}
