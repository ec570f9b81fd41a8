/// Bids whose totals are the same, to the last digit.
public struct Tie: Sendable, Hashable {
  /// The bidders, by rank and name.
  public var bidders: [String]
  /// Their total.
  public var total: ExactRatio
  /// The criteria that told them apart, in the tender's order of tie-breaks; none where nothing
  /// did.
  public var decidedBy: [String]

  /// Whether the tie is left: nothing told the bids apart.
  public var isLeft: Bool { decidedBy.isEmpty }
}
