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

/// A losing bid without which the award would go elsewhere.
public struct Reversal: Sendable, Hashable {
  /// A bidder and its total.
  public struct Total: Sendable, Hashable {
    /// The bidder's name.
    public var bidder: String
    /// Its marks, 0 to 100.
    public var total: ExactRatio
  }

  /// The bidder left out.
  public var without: String
  /// Who would be first then; several in a tie.
  public var winners: [String]
  /// What the others would come to, by rank.
  public var totals: [Total]
}

/// A price far below the others'.
public struct AbnormallyLowPrice: Sendable, Hashable {
  /// The bidder's name.
  public var bidder: String
  /// The criterion's id.
  public var criterion: String
  /// The price in pounds.
  public var price: FixedDecimal
  /// The mean of the other bids' prices, in pounds.
  public var mean: ExactRatio
  /// How far it lies below, as a share of the mean.
  public var below: ExactRatio
  /// Where it stands.
  public var place: Finding.Place
}
