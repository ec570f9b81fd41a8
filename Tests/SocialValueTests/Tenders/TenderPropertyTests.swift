import SocialValue
import TestSupport
import Testing

@Suite("What holds of every tender")
struct TenderPropertyTests {
  private static func result(_ tender: Tender, _ bids: [Bid]) -> TenderResult {
    TenderEvaluation(tender, bids: bids).result()
  }

  private static let seeds = Array(1...4)

  /// Ten tenders of a seed, so that a failure names a handful.
  private static func tenders(_ seed: Int, isAbsolute: Bool? = nil) -> [RandomTender] {
    (0..<10).map { RandomTender(seed: seed * 1000 + $0, isAbsolute: isAbsolute) }
  }

  @Test("the random tenders are sound", arguments: seeds)
  func sound(seed: Int) {
    for one in Self.tenders(seed) {
      #expect(TenderCheck.faults(of: one.tender).isEmpty)
      #expect(BidCheck.findings(of: one.bids, for: one.tender).allSatisfy { $0.severity != .error })
    }
  }

  @Test("the order of the bids never matters", arguments: seeds)
  func order(seed: Int) {
    var random = SeededRandom(seed)
    for one in Self.tenders(seed) {
      let shuffled = one.bids.shuffled(using: &random)
      var (left, right) = (Self.result(one.tender, one.bids), Self.result(one.tender, shuffled))
      // Findings of one place stand in the order of their words, wherever their bids stood.
      #expect(left.warnings.map(\.message) == right.warnings.map(\.message))
      left.warnings = []
      right.warnings = []
      #expect(left == right)
    }
  }

  @Test("marks lie within 0 and the weight, and parts add up to their criterion", arguments: seeds)
  func within(seed: Int) {
    for one in Self.tenders(seed) {
      for bid in Self.result(one.tender, one.bids).bids {
        for score in bid.criteria.flatMap(\.all) {
          #expect(score.share >= .zero && score.share <= .one)
          #expect(score.marks >= .zero && score.marks <= score.weight)
          let parts = score.parts.reduce(ExactRatio.zero) { $0 + $1.marks }
          if !score.parts.isEmpty { #expect(parts == score.marks) }
          let items = score.items.reduce(ExactRatio.zero) { $0 + $1.marks }
          if !score.items.isEmpty { #expect(items == score.marks) }
        }
        let sum = bid.criteria.reduce(ExactRatio.zero) { $0 + $1.marks }
        if let total = bid.total { #expect(total == sum && total <= .hundred) }
      }
    }
  }

  @Test(
    "adding a losing bid never changes an all-absolute award, nor anyone's marks", arguments: seeds)
  func absolute(seed: Int) {
    var random = SeededRandom(seed + 77)
    for one in Self.tenders(seed, isAbsolute: true) {
      let before = Self.result(one.tender, one.bids)
      #expect(before.reversals.isEmpty)
      let added = RandomTender.bid("Another", one.tender.leaves, &random)
      let after = Self.result(one.tender, one.bids + [added])
      for bid in before.bids { #expect(after.bid(bid.bid.bidder)?.criteria == bid.criteria) }
      if after.bid("Another")?.rank != 1 {
        #expect(after.first.map(\.bid.bidder) == before.first.map(\.bid.bidder))
      }
    }
  }

  @Test("an excluded bid moves nobody's marks", arguments: seeds)
  func excluded(seed: Int) {
    for one in Self.tenders(seed) {
      let all = Self.result(one.tender, one.bids)
      let standing = one.bids.filter { all.bid($0.bidder)?.isExcluded == false }
      #expect(Self.result(one.tender, standing).bids == all.standing)
      for bid in all.bids {
        #expect((bid.rank == nil) == bid.isExcluded && (bid.total == nil) == bid.isExcluded)
      }
    }
  }

  @Test(
    "the award worked out again without each losing bid says which ones decide it", arguments: seeds
  )
  func reversals(seed: Int) {
    for one in Self.tenders(seed) {
      let result = Self.result(one.tender, one.bids)
      let first = result.first.map(\.bid.bidder)
      for bid in result.standing where bid.rank != 1 {
        let without = Self.result(one.tender, one.bids.filter { $0.bidder != bid.bid.bidder })
        let reversal = result.reversals.first { $0.without == bid.bid.bidder }
        let winners = without.first.map(\.bid.bidder)
        #expect((reversal != nil) == (winners != first))
        if let reversal {
          #expect(reversal.winners == winners)
          #expect(reversal.totals.map(\.total) == without.standing.compactMap(\.total))
        }
      }
    }
  }

  @Test(
    "within a sensitivity interval the same bid wins, and just outside it doesn't", arguments: seeds
  )
  func sensitivity(seed: Int) throws {
    var ends = 0
    for one in Self.tenders(seed) {
      let result = Self.result(one.tender, one.bids)
      guard let winner = result.winner?.bid.bidder else {
        #expect(result.sensitivity.allSatisfy { $0.low == nil && $0.high == nil })
        continue
      }
      for interval in result.sensitivity where interval.weight != .hundred {
        let low = try #require(interval.low)
        let high = try #require(interval.high)
        #expect(low.weight <= interval.weight && interval.weight <= high.weight)
        func wins(_ weight: ExactRatio) throws -> Bool {
          let other = try #require(one.tender.reweighted(interval.criterion, to: weight))
          return Self.result(other, one.bids).winner?.bid.bidder == winner
        }
        let step = try #require(ExactRatio(1, over: 1_000_000_000))
        #expect(try wins(low.weight) == low.isIncluded)
        #expect(try wins(high.weight) == high.isIncluded)
        if low.weight + step < high.weight {
          #expect(try wins(low.weight + step) && wins(high.weight - step))
        }
        if low.weight > step {
          ends += 1
          #expect(try !wins(low.weight - step))
        }
        if high.weight + step < .hundred {
          ends += 1
          #expect(try !wins(high.weight + step))
        }
      }
    }
    #expect(ends > 2)
  }

  @Test("a criterion split into equal parts of the same rule scores as it did", arguments: seeds)
  func splitting(seed: Int) {
    for one in Self.tenders(seed) {
      var tender = one.tender
      guard let rule = tender.criteria[0].rule else { continue }
      let id = tender.criteria[0].id
      tender.criteria[0].content = .parts(
        ["a", "b"].map { Criterion(id: id + $0, weight: ExactRatio(50), .rule(rule)) })
      tender.tieBreak = []
      var whole = one.tender
      whole.tieBreak = []
      let bids = one.bids.map { bid in
        var bid = bid
        for part in ["a", "b"] {
          bid.prices[id + part] = bid.prices[id]
          for (key, mark) in bid.marks where key.criterion == id {
            bid.marks[Bid.ItemKey(id + part, key.item)] = mark
          }
          for (key, offer) in bid.offers where key.criterion == id {
            bid.offers[Bid.ItemKey(id + part, key.item)] = offer
          }
        }
        return bid
      }
      let left = Self.result(whole, one.bids)
      let right = Self.result(tender, bids)
      #expect(left.bids.map(\.total) == right.bids.map(\.total))
      #expect(left.bids.map(\.rank) == right.bids.map(\.rank))
    }
  }

  @Test("prices in pence score as prices in pounds do", arguments: seeds)
  func units(seed: Int) {
    for one in Self.tenders(seed) where !one.tender.leaves.contains(where: Self.hasBudget) {
      let scaled = one.bids.map { bid in
        var bid = bid
        for id in one.tender.leaves.map(\.id) {
          if let price = bid.prices[id] {
            bid.prices[id] = Bid.Entry(FixedDecimal(units: price.value.units * 100))
          }
        }
        return bid
      }
      let left = Self.result(one.tender, one.bids)
      let right = Self.result(one.tender, scaled)
      #expect(left.bids.map(\.total) == right.bids.map(\.total))
    }
  }

  private static func hasBudget(_ criterion: Criterion) -> Bool {
    if case .price(let method)? = criterion.rule { !method.isRelative } else { false }
  }
}
