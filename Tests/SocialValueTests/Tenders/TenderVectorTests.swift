import SocialValue
import Testing

@Suite("The specification's tender")
struct TenderVectorTests {
  private static func tender(
    _ commitments: CommitmentsRule.Method, target: Int = 50
  ) -> Tender {
    Tender(
      id: "T",
      criteria: [
        Criterion(id: "price", weight: ExactRatio(60), .rule(.price(.lowestOverBid))),
        Criterion(
          id: "socialValue", weight: ExactRatio(20),
          .rule(
            .commitments(
              CommitmentsRule(
                method: commitments,
                measures: [
                  CommitmentsRule.Commitment(measure: "SV2.3", target: FixedDecimal(target))
                ])))),
        Criterion(
          id: "quality", weight: ExactRatio(20),
          .rule(
            .questions(
              QuestionsRule(
                scale: 5,
                questions: [QuestionsRule.Question(id: "Q1", weight: .hundred)])))),
      ])
  }

  private static func bid(_ name: String, _ price: Int, _ offer: Int) -> Bid {
    Bid(
      bidder: name, prices: ["price": Bid.Entry(FixedDecimal(price * 1000))],
      marks: [Bid.ItemKey("quality", "Q1"): Bid.Mark(Bid.Entry(FixedDecimal(5)))],
      offers: [Bid.ItemKey("socialValue", "SV2.3"): Bid.Entry(FixedDecimal(offer))])
  }

  private static let two = [bid("A", 100, 20), bid("B", 110, 30)]
  private static let three = two + [bid("C", 400, 100)]

  private static func totals(_ tender: Tender, _ bids: [Bid]) -> [String] {
    TenderEvaluation(tender, bids: bids).result().bids.map {
      "\($0.bid.bidder) \($0.total?.fixedText(places: 3) ?? "–")"
    }
  }

  @Test("two bids, all relative: B 94.545, A 93.333")
  func relative() {
    #expect(Self.totals(Self.tender(.relativeToBest), Self.two) == ["B 94.545", "A 93.333"])
  }

  @Test("a losing third changes the winner: A 84.000, B 80.545, C 55.000")
  func third() {
    #expect(
      Self.totals(Self.tender(.relativeToBest), Self.three) == ["A 84.000", "B 80.545", "C 55.000"])
    let result = TenderEvaluation(Self.tender(.relativeToBest), bids: Self.three).result()
    #expect(result.winner?.bid.bidder == "A")
    #expect(result.reversals.map(\.without) == ["C"])
    #expect(result.reversals.map(\.winners) == [["B"]])
    #expect(
      result.reversals.first?.totals.map { $0.total.fixedText(places: 3) } == ["94.545", "93.333"])
  }

  @Test("against a target of 50: A 88.000, B 86.545, with C and without")
  func absolute() {
    let tender = Self.tender(.againstTarget)
    #expect(Self.totals(tender, Self.two) == ["A 88.000", "B 86.545"])
    #expect(Self.totals(tender, Self.three).prefix(2) == ["A 88.000", "B 86.545"])
    #expect(TenderEvaluation(tender, bids: Self.three).result().reversals.isEmpty)
  }
}
