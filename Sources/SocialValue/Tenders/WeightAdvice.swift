/// Where a weight can't decide anything: whatever it were from 0 to 100, the others of its level
/// keeping their proportions, the same bid would win, and the same bids would stand.
public struct WeightAdvice: Sendable, Hashable {
  /// Why it can't.
  public enum Reason: Sendable, Hashable {
    /// Every bid that stands has this share of its marks, and what else is scored decides.
    case sameShare(ExactRatio)
    /// This bid wins at any weight of it; several are left in the same tie.
    case sameFirst([String])
  }

  /// The criterion's id.
  public var criterion: String
  /// The question's or measure's id; nil for a whole criterion.
  public var item: String?
  /// The most marks that it can bring, of 100.
  public var weight: ExactRatio
  /// Why it can't decide anything.
  public var reason: Reason
}

extension TenderResult {
  /// Where a weight can't decide anything, in the tender's order, each criterion before what is in
  /// it; nil where fewer than two bids stand, since no weight decides between those.
  ///
  /// A weight that is the only one of its level isn't among them: it can't be anything but 100.
  public var weightAdvice: [WeightAdvice]? {
    let bids = standing
    guard bids.count > 1 else { return nil }
    let level = WeightLevel(
      entries: tender.criteria.map { WeightLevel.Entry(criterion: $0) },
      weight: .hundred, above: [:], passMark: nil)
    return advice(on: level, bids.map { ($0.total ?? .zero) * .hundredth }, bids)
  }

  /// The advice on every weight of a level, and of those below it.
  ///
  /// - Parameters:
  ///   - level: the level.
  ///   - sums: each bid's share of what the level makes up.
  ///   - bids: the bids that stand, by rank.
  /// - Returns: the advice.
  private func advice(
    on level: WeightLevel, _ sums: [ExactRatio], _ bids: [BidScore]
  ) -> [WeightAdvice] {
    level.entries.flatMap { entry -> [WeightAdvice] in
      let shares = bids.map(entry.share)
      let own =
        decides(entry, of: level, shares, sums, bids)
        ? []
        : [
          WeightAdvice(
            criterion: entry.criterion.id, item: entry.item,
            weight: level.weight * entry.fraction,
            reason: Set(shares).count == 1
              ? .sameShare(shares[0]) : .sameFirst(first.map(\.bid.bidder)))
        ]
      guard entry.item == nil, let below = level.below(entry) else { return own }
      return own + advice(on: below, shares, bids)
    }
  }

  /// Whether the award or who stands is another at some weight of an entry.
  ///
  /// Totals and the shares that break ties are straight lines in the weight, so that the weights at
  /// which one bid comes before another have no gaps between them: what holds at 0 and at 100 holds
  /// at every weight.
  private func decides(
    _ entry: WeightLevel.Entry, of level: WeightLevel, _ shares: [ExactRatio],
    _ sums: [ExactRatio], _ bids: [BidScore]
  ) -> Bool {
    // Without others of any weight there are no proportions to keep.
    let others = ExactRatio.one - entry.fraction
    let rests = zip(shares, sums).compactMap { share, sum in
      (sum - entry.fraction * share).divided(by: others)
    }
    guard rests.count == bids.count else { return true }
    if movesStanding(entry, of: level) { return true }
    return [rests, shares].contains { end in
      let lines = bids.indices.map { place in
        line(of: bids[place], level, end[place] - sums[place])
      }
      return bids.indices.dropFirst().contains { place in
        let order = Self.order(lines[0], lines[place])
        return bids[place].rank == 1 ? order != 0 : order <= 0
      }
    }
  }

  /// What a bid is ranked by, where its share of what a level makes up is another by so much: its
  /// total, then its shares of the criteria that break ties.
  private func line(
    of bid: BidScore, _ level: WeightLevel, _ change: ExactRatio
  ) -> [ExactRatio] {
    [(bid.total ?? .zero) + level.weight * change]
      + tender.tieBreak.compactMap(bid.score).map { score in
        score.share + (level.above[score.criterion.id] ?? .zero) * change
      }
  }

  /// Above 0 where the first comes before the second, 0 where nothing tells them apart.
  private static func order(_ left: [ExactRatio], _ right: [ExactRatio]) -> Int {
    for (first, second) in zip(left, right) where first != second {
      return first > second ? 1 : -1
    }
    return 0
  }

  /// Whether the pass mark for a mean, to which a question's weight belongs, keeps a bid out at one
  /// weight of it and not at another.
  private func movesStanding(_ entry: WeightLevel.Entry, of level: WeightLevel) -> Bool {
    guard let passMark = level.passMark else { return false }
    let others = ExactRatio.one - entry.fraction
    return bids.contains { bid in
      guard let score = bid.score(entry.criterion.id), !failsAnswer(bid, elsewhereThan: score)
      else { return false }
      let share = entry.share(bid)
      let rest = (score.share - entry.fraction * share).divided(by: others) ?? .zero
      return (share < passMark) != (rest < passMark)
    }
  }

  /// Whether a pass mark that a criterion's weights don't move keeps a bid out: for an answer, or
  /// for the mean of another criterion.
  private func failsAnswer(_ bid: BidScore, elsewhereThan criterion: CriterionScore) -> Bool {
    bid.criteria.flatMap(\.all).contains { score in
      guard case .questions(let rule)? = score.criterion.rule else { return false }
      if score.criterion.id != criterion.criterion.id, let passMark = rule.passShare,
        score.share < passMark
      {
        return true
      }
      return score.items.contains { item in
        guard case .mark(let mark?, _, let minimum?) = item.figure else { return false }
        return mark < minimum
      }
    }
  }
}

/// Weights that add up to a whole: of the top criteria, of one's parts, questions or measures.
private struct WeightLevel {
  /// One weight.
  struct Entry {
    let criterion: Criterion
    /// The question's or measure's id; nil for a whole criterion.
    let item: String?
    /// Its share of the level.
    let fraction: ExactRatio

    init(criterion: Criterion) {
      self.init(criterion: criterion, item: nil, fraction: criterion.weight * .hundredth)
    }

    init(criterion: Criterion, item: String?, fraction: ExactRatio) {
      self.criterion = criterion
      self.item = item
      self.fraction = fraction
    }

    /// A bid's share of its marks.
    func share(_ bid: BidScore) -> ExactRatio {
      guard let score = bid.score(criterion.id) else { return .zero }
      guard let item else { return score.share }
      return score.items.first { $0.id == item }?.share ?? .zero
    }
  }

  let entries: [Entry]
  /// The most marks that the whole level can bring, of 100.
  let weight: ExactRatio
  /// The criteria that it lies in, with its share of each.
  let above: [String: ExactRatio]
  /// The least share of the whole level with which a bid stands.
  let passMark: ExactRatio?

  /// The level of what an entry consists of; nil for a price.
  func below(_ entry: Entry) -> WeightLevel? {
    let criterion = entry.criterion
    var above = self.above.mapValues { $0 * entry.fraction }
    above[criterion.id] = .one
    func level(_ entries: [Entry], passMark: ExactRatio? = nil) -> WeightLevel {
      WeightLevel(
        entries: entries, weight: weight * entry.fraction, above: above, passMark: passMark)
    }
    switch criterion.content {
    case .parts(let parts): return level(parts.map { Entry(criterion: $0) })
    case .rule(.price): return nil
    case .rule(.questions(let rule)):
      return level(
        rule.questions.map {
          Entry(criterion: criterion, item: $0.id, fraction: $0.weight * .hundredth)
        }, passMark: rule.passShare)
    case .rule(.commitments(let rule)):
      return level(
        rule.measures.map {
          Entry(criterion: criterion, item: $0.measure, fraction: rule.share(of: $0))
        })
    }
  }
}

extension QuestionsRule {
  /// The least share of the marks with which a bid stands; nil where there is no pass mark for the
  /// mean.
  fileprivate var passShare: ExactRatio? {
    minimum.flatMap { ExactRatio($0).divided(by: ExactRatio(scale)) }
  }
}
