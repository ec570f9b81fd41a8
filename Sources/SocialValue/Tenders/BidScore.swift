/// A bid with its marks.
public struct BidScore: Sendable, Hashable {
  /// The bid.
  public var bid: Bid
  /// Its place among the bids that stand, from 1; the same for bids left in a tie; nil where it is
  /// excluded.
  public var rank: Int?
  /// Its marks, 0 to 100; nil where it is excluded.
  public var total: ExactRatio?
  /// Why it is excluded; none where it stands.
  public var reasons: [String]
  /// Its marks by criterion; of an excluded bid, those that it would have had.
  public var criteria: [CriterionScore]

  /// Whether a pass mark keeps it out.
  public var isExcluded: Bool { !reasons.isEmpty }

  /// Its marks for a criterion, at whatever depth.
  public func score(_ criterion: String) -> CriterionScore? {
    criteria.flatMap(\.all).first { $0.criterion.id == criterion }
  }
}
