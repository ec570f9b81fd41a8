/// What the bids of a tender came to.
public struct TenderResult: Sendable, Hashable {
  /// The tender.
  public var tender: Tender
  /// The bids that stand by rank, then the excluded ones; of the same rank by the bidder's name.
  public var bids: [BidScore]
  /// The bids of the same total: those that a tie-break told apart, and those that none did.
  public var ties: [Tie]
  /// The losing bids without which another would win.
  public var reversals: [Reversal]
  /// How far each top criterion's weight could move with the same winner, in the tender's order.
  public var sensitivity: [WeightSensitivity]
  /// The prices flagged as abnormally low.
  public var lowPrices: [AbnormallyLowPrice]
  /// Warnings about the tender and the bids, by place.
  public var warnings: [Finding]

  /// The bids that stand, by rank.
  public var standing: [BidScore] { bids.filter { !$0.isExcluded } }

  /// The bids of the first rank: several where a tie is left; none where every bid is excluded.
  public var first: [BidScore] { bids.filter { $0.rank == 1 } }

  /// The bid that wins; nil where a tie is left or every bid is excluded.
  public var winner: BidScore? { first.count == 1 ? first.first : nil }

  /// The bid of a bidder.
  public func bid(_ bidder: String) -> BidScore? { bids.first { $0.bid.bidder == bidder } }
}
