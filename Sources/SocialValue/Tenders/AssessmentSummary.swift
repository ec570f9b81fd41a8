/// What one bidder is told of its assessment (Procurement Act 2023, s.50; Procurement Regulations
/// 2024, reg 31): its own marks with their reasons and, where it didn't win, the winner's.
///
/// It holds no figure and no name of any other bidder; where a tie-break decided for the winner, it
/// tells that another bid has the same total.
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

  /// The tie-break that told the winner from another bid of the same total.
  public struct TieBreak: Sendable, Hashable {
    /// The criterion's id.
    public var criterion: String
    /// Its place in the order of tie-breaks, from 1.
    public var place: Int
  }

  /// The tender.
  public var tender: Tender
  /// The bid.
  public var bid: BidScore
  /// The winning bid; nil for the winner itself, and where no single bid wins.
  public var winner: BidScore?
  /// How it came out.
  public var outcome: Outcome
  /// In what the winner did better, the largest difference first; none for the winner, and of an
  /// excluded bid none by a relative method.
  public var advantages: [Advantage]
  /// What decided between this bid and another of the same total; nil where the totals did.
  public var tieBreak: TieBreak?

  /// Whether the winner's marks for a criterion can be held against this bid's: those of an
  /// excluded bid were worked out as if it stood, the winner's without it, so that by relative
  /// methods they are held against different bids.
  public func compares(_ criterion: Criterion) -> Bool {
    !bid.isExcluded || criterion.all.allSatisfy { $0.rule?.isRelative != true }
  }
}

extension TenderResult {
  /// The summary for a bidder, or nil where none has the name.
  public func summary(for bidder: String) -> AssessmentSummary? {
    guard let own = bid(bidder) else { return nil }
    let outcome: AssessmentSummary.Outcome =
      own.isExcluded
      ? .excluded : own.rank == 1 ? (first.count == 1 ? .won : .tied) : .lost
    let other = outcome == .won ? nil : winner
    var summary = AssessmentSummary(
      tender: tender, bid: own, winner: other, outcome: outcome, advantages: [],
      tieBreak: tieBreak(of: own, outcome))
    if let other { summary.advantages = advantages(of: other, over: own, in: summary) }
    return summary
  }

  private func tieBreak(
    of own: BidScore, _ outcome: AssessmentSummary.Outcome
  ) -> AssessmentSummary.TieBreak? {
    guard let winner else { return nil }
    let other: BidScore? =
      switch outcome {
      case .won: standing.dropFirst().first
      case .lost: own
      case .excluded, .tied: nil
      }
    guard let other, other.total == winner.total,
      let place = tender.tieBreak.firstIndex(where: {
        winner.score($0)?.share != other.score($0)?.share
      })
    else { return nil }
    return AssessmentSummary.TieBreak(criterion: tender.tieBreak[place], place: place + 1)
  }

  private func advantages(
    of other: BidScore, over own: BidScore, in summary: AssessmentSummary
  ) -> [AssessmentSummary.Advantage] {
    let pairs = zip(own.criteria.flatMap(\.all), other.criteria.flatMap(\.all))
    let advantages = pairs.flatMap { mine, theirs -> [AssessmentSummary.Advantage] in
      guard summary.compares(mine.criterion) else { return [] }
      return zip(mine.items, theirs.items).compactMap { left, right in
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
