/// Scores the bids of a tender: marks, ranking, exclusions, ties, and what the award rests on.
///
/// Nothing is rounded on the way: totals are compared as exact fractions. The order of the bids
/// never matters.
public struct TenderEvaluation: Sendable {
  /// The tender.
  public let tender: Tender
  /// The bids, in any order; their names differ.
  public let bids: [Bid]
  private let findings: [Finding]

  /// Makes an evaluation.
  ///
  /// - Parameters:
  ///   - tender: a tender in which ``TenderCheck`` finds no fault.
  ///   - bids: bids in which ``BidCheck`` finds no error: a missing price or mark would count as
  ///     no marks.
  ///   - findings: what is known of the files that they were read from; the warnings among them
  ///     are passed on.
  public init(_ tender: Tender, bids: [Bid], findings: [Finding] = []) {
    self.tender = tender
    self.bids = bids
    self.findings = findings
  }

  /// Scores the bids.
  ///
  /// - Returns: the result.
  /// - Complexity: O(bids × items), and O(bids² × items) where a method is relative, since the
  ///   award is then worked out again without each losing bid.
  public func result() -> TenderResult {
    let reasons = bids.map {
      BidScoring(bid: $0, references: BidReferences(tender, [])).exclusions(tender)
    }
    let standing = zip(bids, reasons).filter { $1.isEmpty }.map(\.0)
    let scorings = Self.scorings(tender, standing)
    let ranking = TenderRanking(scorings, tender)
    let low = lowPrices(standing)
    return TenderResult(
      tender: tender,
      bids: ranked(scorings, ranking) + excluded(zip(bids, reasons), standing),
      ties: ranking.ties(tender),
      reversals: tender.isRelative ? reversals(standing, ranking) : [],
      sensitivity: ranking.sensitivity(tender, scorings), lowPrices: low,
      warnings: warnings(standing, low))
  }

  private static func scorings(_ tender: Tender, _ bids: [Bid]) -> [BidScoring] {
    let references = BidReferences(tender, bids)
    return bids.map { BidScoring(bid: $0, references: references) }
  }

  // MARK: Bids

  private func ranked(_ scorings: [BidScoring], _ ranking: TenderRanking) -> [BidScore] {
    let byName = Dictionary(
      scorings.map { ($0.bid.bidder, $0) }, uniquingKeysWith: { first, _ in first })
    return zip(ranking.entries, ranking.ranks).compactMap { entry, rank in
      byName[entry.bidder].map { scoring in
        BidScore(
          bid: scoring.bid, rank: rank, total: entry.total, reasons: [],
          criteria: tender.criteria.map { scoring.score($0, above: .hundred) })
      }
    }
  }

  private func excluded(
    _ bids: Zip2Sequence<[Bid], [[String]]>, _ standing: [Bid]
  ) -> [BidScore] {
    bids.filter { !$1.isEmpty }.map { bid, reasons in
      // As if it had stood beside those that do.
      let scoring = BidScoring(bid: bid, references: BidReferences(tender, standing + [bid]))
      return BidScore(
        bid: bid, rank: nil, total: nil, reasons: reasons,
        criteria: tender.criteria.map { scoring.score($0, above: .hundred) })
    }.sorted {
      Array($0.bid.bidder.utf8).lexicographicallyPrecedes(Array($1.bid.bidder.utf8))
    }
  }

  // MARK: What the award rests on

  /// The award worked out again without each bid that isn't first.
  private func reversals(_ standing: [Bid], _ ranking: TenderRanking) -> [Reversal] {
    let first = ranking.first
    let references = BidReferences(tender, standing)
    return ranking.entries.map(\.bidder).compactMap { bidder -> Reversal? in
      guard !first.contains(bidder) else { return nil }
      let rest = standing.filter { $0.bidder != bidder }
      // A bid that sets neither a price nor an offer that others are held against moves nobody.
      guard BidReferences(tender, rest) != references else { return nil }
      let others = TenderRanking(Self.scorings(tender, rest), tender)
      guard others.first != first else { return nil }
      return Reversal(
        without: bidder, winners: others.first,
        totals: others.entries.map { Reversal.Total(bidder: $0.bidder, total: $0.total) })
    }
  }

  private func lowPrices(_ standing: [Bid]) -> [AbnormallyLowPrice] {
    guard let share = tender.abnormallyLow.map({ ExactRatio($0) }) else { return [] }
    var flagged: [AbnormallyLowPrice] = []
    for criterion in tender.leaves {
      guard case .price? = criterion.rule else { continue }
      for bid in standing.sorted(by: { $0.bidder < $1.bidder }) {
        let others = standing.filter { $0.bidder != bid.bidder }
        guard let price = bid.prices[criterion.id],
          let mean = BidReferences.mean(others.compactMap { $0.prices[criterion.id]?.value }),
          let below = (mean - ExactRatio(price.value)).divided(by: mean), below >= share
        else { continue }
        flagged.append(
          AbnormallyLowPrice(
            bidder: bid.bidder, criterion: criterion.id, price: price.value, mean: mean,
            below: below, place: price.place))
      }
    }
    return flagged
  }

  // MARK: Warnings

  private func warnings(_ standing: [Bid], _ low: [AbnormallyLowPrice]) -> [Finding] {
    let all =
      TenderCheck.warnings(of: tender) + findings.filter { $0.severity != .error }
      + unoffered(standing) + low.map(\.finding)
    return all.sorted { left, right in
      let isTender = (left.place.file == tender.file, right.place.file == tender.file)
      if isTender.0 != isTender.1 { return isTender.0 }
      return (left.place.file, left.place.line, left.place.column, left.message)
        < (right.place.file, right.place.line, right.place.column, right.message)
    }
  }

  private func unoffered(_ standing: [Bid]) -> [Finding] {
    let references = BidReferences(tender, standing)
    var findings: [Finding] = []
    for criterion in tender.leaves {
      guard case .commitments(let rule)? = criterion.rule, rule.method == .relativeToBest,
        !standing.isEmpty
      else { continue }
      for measure in rule.measures where !measure.lowerIsBetter {
        let best = references.best[Bid.ItemKey(criterion.id, measure.measure)] ?? .zero
        guard best == .zero else { continue }
        findings.append(
          Finding(
            .nothingOffered, at: measure.place, about: Finding.Subject(item: measure.measure),
            message:
              "no bid that stands offers anything for \(measure.measure), so its marks go to nobody",
            help:
              "The best offer is 0, against which nothing can be held: each bid has a share of 0."
          ))
      }
    }
    return findings
  }
}
