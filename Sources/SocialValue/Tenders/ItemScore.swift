/// A bid's marks for a price, an answer or an offer.
public struct ItemScore: Sendable, Hashable {
  /// What was held against what.
  public enum Figure: Sendable, Hashable {
    /// A price in pounds; nil where there is none.
    case price(FixedDecimal?)
    /// A mark on a scale; nil where there is none.
    case mark(FixedDecimal?, scale: Int, minimum: FixedDecimal?)
    /// An offer in a basis, and what it is held against; nil where there is none.
    case offer(FixedDecimal?, Basis, against: FixedDecimal?)
  }

  /// The question's or the measure's id; nil for a price.
  public var id: String?
  /// The question, or the measure's title.
  public var title: String
  /// The most marks that it can bring, of the 100 that there are in all.
  public var weight: ExactRatio
  /// The share of them that the bid has, 0 to 1.
  public var share: ExactRatio
  /// What was held against what.
  public var figure: Figure
  /// Why, as recorded; empty where nothing is.
  public var reason: String
  /// Single evaluators' marks, where several gave one.
  public var single: [Bid.Mark.Single]

  /// The marks: share × weight.
  public var marks: ExactRatio { share * weight }
}
