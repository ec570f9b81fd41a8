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
