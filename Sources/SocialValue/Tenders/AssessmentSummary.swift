/// What one bidder is told of its assessment (Procurement Act 2023, s.50; Procurement Regulations
/// 2024, reg 31): its own marks with their reasons and, where it didn't win, the winner's.
///
/// It holds no figure and no name of any other bidder.
public struct AssessmentSummary: Sendable, Hashable {
  /// How the bid came out.
  public enum Outcome: Sendable, Hashable {
    /// It wins.
    case won
    /// Another wins.
    case lost
    /// A pass mark keeps it out.
    case excluded
    /// It is left in a tie for the first place.
    case tied
  }

  /// In what the winner did better.
  public struct Advantage: Sendable, Hashable {
    /// The criterion's id.
    public var criterion: String
    /// The question's or measure's id; nil for a price.
    public var item: String?
    /// The title.
    public var title: String
    /// The bidder's marks.
    public var own: ExactRatio
    /// The winner's marks, which are more.
    public var winners: ExactRatio
    /// Why the winner has them, as recorded; empty where nothing is.
    public var reason: String
  }

  /// The tender.
  public var tender: Tender
  /// The bid.
  public var bid: BidScore
  /// The winning bid; nil for the winner itself, and where no single bid wins.
  public var winner: BidScore?
  /// How it came out.
  public var outcome: Outcome
  /// In what the winner did better, the largest difference first; none for the winner.
  public var advantages: [Advantage]
}

extension TenderResult {
  /// The summary for a bidder, or nil where none has the name.
  public func summary(for bidder: String) -> AssessmentSummary? {
    guard let own = bid(bidder) else { return nil }
    let outcome: AssessmentSummary.Outcome =
      own.isExcluded
      ? .excluded : own.rank == 1 ? (first.count == 1 ? .won : .tied) : .lost
    let other = outcome == .won ? nil : winner
    return AssessmentSummary(
      tender: tender, bid: own, winner: other, outcome: outcome,
      advantages: other.map { advantages(of: $0, over: own) } ?? [])
  }

  private func advantages(of other: BidScore, over own: BidScore) -> [AssessmentSummary.Advantage] {
    let pairs = zip(own.criteria.flatMap(\.all), other.criteria.flatMap(\.all))
    let advantages = pairs.flatMap { mine, theirs in
      zip(mine.items, theirs.items).compactMap { left, right -> AssessmentSummary.Advantage? in
        guard right.marks > left.marks else { return nil }
        return AssessmentSummary.Advantage(
          criterion: mine.criterion.id, item: left.id, title: left.title, own: left.marks,
          winners: right.marks, reason: right.reason)
      }
    }
    // In the tender's order where the differences are the same.
    return advantages.enumerated().sorted { left, right in
      let first = left.element.winners - left.element.own
      let second = right.element.winners - right.element.own
      return first == second ? left.offset < right.offset : first > second
    }.map(\.element)
  }
}
