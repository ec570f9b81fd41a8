import SocialValue
import Testing

@Suite("Scoring a tender")
struct TenderScoringTests {
  /// A tender of one price criterion of all the weight, or of what is given beside it.
  private static func priced(_ method: PriceMethod, _ others: [Criterion] = []) -> Tender {
    let rest = others.reduce(ExactRatio.hundred) { $0 - $1.weight }
    return Tender(
      id: "T",
      criteria: [Criterion(id: "price", weight: rest, .rule(.price(method)))] + others,
      abnormallyLow: FixedDecimal(units: 200_000))
  }

  private static func questions(
    _ id: String, _ weight: Int, minimum: Int? = nil, of questions: [(String, Int, Int?)]
  ) -> Criterion {
    Criterion(
      id: id, weight: ExactRatio(weight),
      .rule(
        .questions(
          QuestionsRule(
            scale: 5, minimum: minimum.map { FixedDecimal($0) },
            questions: questions.map {
              QuestionsRule.Question(
                id: $0.0, weight: ExactRatio($0.1), minimum: $0.2.map { FixedDecimal($0) })
            }))))
  }

  private static func bid(_ name: String, _ price: Int, _ marks: [String: Int] = [:]) -> Bid {
    var bid = Bid(bidder: name, prices: ["price": Bid.Entry(FixedDecimal(price))])
    for (id, mark) in marks {
      bid.marks[Bid.ItemKey("quality", id)] = Bid.Mark(Bid.Entry(FixedDecimal(mark)))
    }
    return bid
  }

  private static func shares(_ method: PriceMethod, _ prices: [Int]) -> [String] {
    let bids = prices.map { bid("B\($0)", $0) }
    let result = TenderEvaluation(priced(method), bids: bids).result()
    return prices.map { price in
      result.bid("B\(price)")?.criteria[0].share.text(places: 6) ?? "–"
    }
  }

  @Test("prices are scored as each method says")
  func prices() {
    #expect(Self.shares(.lowestOverBid, [80, 100, 160]) == ["1", "0.8", "0.5"])
    // The mean is 100: 1 - 80 ÷ 200, and nothing at twice the mean or above.
    #expect(Self.shares(.meanDeviation, [80, 100, 120]) == ["0.6", "0.5", "0.4"])
    #expect(Self.shares(.meanDeviation, [10, 20, 300]) == ["0.954545", "0.909091", "0"])
    #expect(Self.shares(.meanDeviation, [70]) == ["0.5"])
    let budget = PriceMethod.againstBudget(
      budget: FixedDecimal(100), floor: FixedDecimal(units: 500_000), ceiling: .one)
    #expect(
      Self.shares(budget, [1, 50, 60, 75, 100, 101]) == ["1", "1", "0.8", "0.5", "0", "0"])
    let usual = PriceMethod.againstBudget(budget: FixedDecimal(100), floor: .zero, ceiling: .one)
    #expect(Self.shares(usual, [25, 100]) == ["0.75", "0"])
  }

  @Test("offers are scored as each method says, the other way round where less is better")
  func offers() {
    func share(
      _ method: CommitmentsRule.Method, _ offer: Int?, others: [Int], target: Int = 10,
      lower: Bool = false
    ) -> String {
      let criterion = Criterion(
        id: "sv", weight: .hundred,
        .rule(
          .commitments(
            CommitmentsRule(
              method: method,
              measures: [
                CommitmentsRule.Commitment(
                  measure: "m", target: FixedDecimal(target), lowerIsBetter: lower)
              ]))))
      func bid(_ name: String, _ offer: Int?) -> Bid {
        Bid(
          bidder: name,
          offers: offer.map { [Bid.ItemKey("sv", "m"): Bid.Entry(FixedDecimal($0))] } ?? [:])
      }
      let bids = [bid("own", offer)] + others.enumerated().map { bid("B\($0)", $1) }
      let result = TenderEvaluation(Tender(id: "T", criteria: [criterion]), bids: bids).result()
      return result.bid("own")?.criteria[0].share.text(places: 4) ?? "–"
    }
    #expect(share(.againstTarget, 5, others: [100]) == "0.5")
    #expect(share(.againstTarget, 15, others: []) == "1")
    #expect(share(.againstTarget, nil, others: []) == "0")
    #expect(share(.relativeToBest, 5, others: [20, 10]) == "0.25")
    #expect(share(.relativeToBest, 0, others: [0]) == "0")
    #expect(share(.relativeToBest, nil, others: [3]) == "0")
    #expect(share(.againstTarget, 5, others: [], lower: true) == "1")
    #expect(share(.againstTarget, 40, others: [], lower: true) == "0.25")
    #expect(share(.relativeToBest, 40, others: [10], lower: true) == "0.25")
    #expect(share(.relativeToBest, 0, others: [10], lower: true) == "1")
    // Nothing offered is never the least.
    #expect(share(.relativeToBest, nil, others: [10], lower: true) == "0")
    #expect(share(.againstTarget, nil, others: [], lower: true) == "0")
  }

  @Test(
    "pass marks of a question and of a criterion's mean exclude a bid, and every reason is given")
  func exclusions() {
    let tender = Self.priced(
      .lowestOverBid,
      [Self.questions("quality", 40, minimum: 3, of: [("Q1", 60, 3), ("Q2", 40, nil)])])
    let result = TenderEvaluation(
      tender,
      bids: [
        Self.bid("passes", 100, ["Q1": 3, "Q2": 3]), Self.bid("low mean", 10, ["Q1": 3, "Q2": 2]),
        Self.bid("low both", 20, ["Q1": 2, "Q2": 1]), Self.bid("low one", 30, ["Q1": 2, "Q2": 5]),
      ]
    ).result()
    #expect(result.bid("passes")?.rank == 1 && result.bid("passes")?.total == ExactRatio(84))
    #expect(
      result.bids.map { "\($0.bid.bidder): \($0.reasons.joined(separator: "; "))" } == [
        "passes: ",
        "low both: quality, Q1: a mark of 2 of 5, below the pass mark of 3; quality: a mean mark of 1.6 of 5, below the pass mark of 3",
        "low mean: quality: a mean mark of 2.6 of 5, below the pass mark of 3",
        "low one: quality, Q1: a mark of 2 of 5, below the pass mark of 3",
      ])
    #expect(result.lowPrices.isEmpty && result.winner?.bid.bidder == "passes")
  }

  @Test("where every bid is excluded nobody wins, and nothing else is said")
  func allExcluded() {
    let tender = Self.priced(
      .lowestOverBid, [Self.questions("quality", 40, of: [("Q1", 100, 5)])])
    let result = TenderEvaluation(
      tender, bids: [Self.bid("A", 1, ["Q1": 1]), Self.bid("B", 2, ["Q1": 1])]
    ).result()
    #expect(result.first.isEmpty && result.winner == nil && result.reversals.isEmpty)
    #expect(result.sensitivity.allSatisfy { $0.low == nil })
    #expect(result.markWorth.bidders.isEmpty && result.summary(for: "A")?.winner == nil)
  }

  @Test("ties are put in order by the tie-breaks, and one that is left is said to be one")
  func ties() {
    var tender = Self.priced(
      .againstBudget(budget: FixedDecimal(100), floor: .zero, ceiling: .one),
      [Self.questions("quality", 50, of: [("Q1", 100, nil)])])
    // 50 × 0.5 + 50 × 0.6 = 50 × 0.3 + 50 × 0.8 = 55.
    let bids = [
      Self.bid("C", 70, ["Q1": 4]), Self.bid("A", 50, ["Q1": 3]), Self.bid("B", 50, ["Q1": 3]),
    ]
    func result() -> TenderResult { TenderEvaluation(tender, bids: bids).result() }
    #expect(result().bids.map(\.rank) == [1, 1, 1] && result().winner == nil)
    #expect(result().ties.map(\.bidders) == [["A", "B", "C"]] && result().ties[0].isLeft)
    #expect(result().sensitivity.allSatisfy { $0.low == nil && $0.high == nil })
    tender.tieBreak = ["quality"]
    #expect(result().bids.map(\.bid.bidder) == ["C", "A", "B"])
    #expect(result().bids.map(\.rank) == [1, 2, 2])
    #expect(result().ties.map(\.bidders) == [["C", "A", "B"], ["A", "B"]])
    #expect(result().ties.map(\.decidedBy) == [["quality"], []])
    #expect(result().winner?.bid.bidder == "C")
    // C wins the tie; at any less weight for quality it would lose it.
    #expect(result().sensitivity.last?.low?.weight == ExactRatio(50))
    #expect(result().sensitivity.last?.low?.isIncluded == true)
    tender.tieBreak = ["price"]
    #expect(result().bids.map(\.rank) == [1, 1, 3])
  }

  @Test("totals that look alike are told apart unrounded")
  func unrounded() {
    let tender = Self.priced(
      .againstBudget(budget: FixedDecimal(10_000_000), floor: .zero, ceiling: .one))
    let result = TenderEvaluation(
      tender, bids: [Self.bid("A", 5_000_001), Self.bid("B", 5_000_000)]
    ).result()
    #expect(result.bids.map { $0.total?.fixedText(places: 2) } == ["50.00", "50.00"])
    #expect(result.bids.map(\.bid.bidder) == ["B", "A"] && result.ties.isEmpty)
  }

  @Test("sensitivity ends where the totals meet")
  func sensitivity() {
    // A: price 1, quality 0.4; B: price 0.8, quality 0.8. They meet where 0.2 x = 0.4 (100 - x).
    let tender = Self.priced(
      .lowestOverBid, [Self.questions("quality", 20, of: [("Q1", 100, nil)])])
    let result = TenderEvaluation(
      tender, bids: [Self.bid("A", 80, ["Q1": 2]), Self.bid("B", 100, ["Q1": 4])]
    ).result()
    #expect(result.winner?.bid.bidder == "A")
    #expect(result.sensitivity[0].low?.weight == ExactRatio(200, over: 3))
    #expect(result.sensitivity[0].low?.isIncluded == false)
    #expect(result.sensitivity[0].high?.weight == .hundred)
    #expect(result.sensitivity[1].high?.weight == ExactRatio(100, over: 3))
  }

  @Test(
    "a price is flagged from so far below the mean of the others",
    arguments: [(80, true), (81, false)])
  func abnormal(price: Int, isFlagged: Bool) {
    let result = TenderEvaluation(
      Self.priced(.lowestOverBid),
      bids: [Self.bid("A", price), Self.bid("B", 90), Self.bid("C", 110)]
    ).result()
    #expect(result.lowPrices.map(\.bidder) == (isFlagged ? ["A"] : []))
    #expect(result.warnings.contains { $0.code == .abnormallyLow } == isFlagged)
    #expect(
      TenderEvaluation(Self.priced(.lowestOverBid), bids: [Self.bid("A", 1)]).result().lowPrices
        .isEmpty)
  }

  @Test("social value is weighed as a share of the total, wherever it stands")
  func socialValue() {
    let commitments = Criterion(
      id: "pledges", weight: ExactRatio(20),
      .rule(
        .commitments(
          CommitmentsRule(
            method: .againstTarget,
            measures: [CommitmentsRule.Commitment(measure: "m", target: .one)]))))
    let quality = Self.questions("work", 80, of: [("Q1", 100, nil)])
    let inside = Criterion(id: "quality", weight: ExactRatio(40), .parts([quality, commitments]))
    // A fifth of the 40 that quality weighs.
    #expect(Self.priced(.lowestOverBid, [inside]).socialValueWeight == ExactRatio(8))
    let named = Criterion(
      id: "socialValue", weight: ExactRatio(40), .parts([quality, commitments]))
    #expect(Self.priced(.lowestOverBid, [named]).socialValueWeight == ExactRatio(40))
    let codes = TenderCheck.warnings(of: Self.priced(.lowestOverBid, [inside])).map(\.code)
    #expect(codes == [.relativeMethod, .socialValueBelowMinimum, .noTieBreak])
  }

  @Test("a missing offer counts as 0, and where less is better as none")
  func missingOffer() throws {
    for isLess in [false, true] {
      let tender = Tender(
        id: "T",
        criteria: [
          Criterion(
            id: "sv", weight: .hundred,
            .rule(
              .commitments(
                CommitmentsRule(
                  method: .relativeToBest,
                  measures: [
                    CommitmentsRule.Commitment(measure: "m", target: nil, lowerIsBetter: isLess)
                  ]))))
        ])
      let finding = try #require(BidCheck.findings(of: [Bid(bidder: "A")], for: tender).first)
      #expect(finding.code == .missingOffer)
      #expect(finding.message.hasSuffix(isLess ? "it has no marks for it" : "it counts as 0"))
      #expect(finding.help.contains("a 0 has all the marks") == isLess)
    }
  }

  @Test("a weight of 0 is warned of, unless a pass mark goes with it")
  func idle() {
    func warned(_ minimum: Int?, _ questions: [(String, Int, Int?)]) -> [Finding.Code] {
      var tender = Self.priced(
        .againstBudget(budget: .one, floor: .zero, ceiling: .one),
        [Self.questions("quality", 0, minimum: minimum, of: questions)])
      tender.minimumSocialValue = .zero
      tender.tieBreak = ["quality"]
      return TenderCheck.warnings(of: tender).map(\.code)
    }
    #expect(warned(nil, [("Q1", 100, nil)]) == [.idleWeight])
    #expect(warned(3, [("Q1", 100, nil)]).isEmpty)
    #expect(warned(nil, [("Q1", 100, nil), ("Q2", 0, 1)]).isEmpty)
    #expect(warned(3, [("Q1", 100, nil), ("Q2", 0, nil)]) == [.idleWeight])
    #expect(warned(0, [("Q1", 100, 0)]) == [.idlePassMark, .idlePassMark])
  }

  @Test("dozens of measures with denominators of their own are still summed exactly")
  func exact() {
    let primes = [
      2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89,
      97, 101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167, 173,
    ]
    let measures = primes.map { prime in
      CommitmentsRule.Commitment(
        measure: "m\(prime)", target: FixedDecimal(units: Int128(prime) * 999_999_999_989))
    }
    let criterion = Criterion(
      id: "sv", weight: .hundred,
      .rule(.commitments(CommitmentsRule(method: .againstTarget, measures: measures))))
    func bid(_ name: String, _ more: Int128) -> Bid {
      var bid = Bid(bidder: name)
      for measure in measures {
        bid.offers[Bid.ItemKey("sv", measure.measure)] = Bid.Entry(FixedDecimal(units: 1_000_003))
      }
      bid.offers[Bid.ItemKey("sv", "m173")] = Bid.Entry(FixedDecimal(units: 1_000_003 + more))
      return bid
    }
    let result = TenderEvaluation(
      Tender(id: "T", criteria: [criterion]), bids: [bid("A", 0), bid("B", 1), bid("C", 0)]
    ).result()
    #expect(result.bids.map(\.bid.bidder) == ["B", "A", "C"])
    #expect(result.bids.map(\.rank) == [1, 2, 2])
    #expect(result.bids[0].total?.denominator.narrow == nil)
  }
}
