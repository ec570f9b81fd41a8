import SocialValue
import Testing

@Suite("What a mark is worth")
struct MarkWorthTests {
  private static func tender(_ method: PriceMethod) -> Tender {
    Tender(
      id: "T",
      criteria: [
        Criterion(id: "price", weight: ExactRatio(60), .rule(.price(method))),
        Criterion(
          id: "quality", weight: ExactRatio(40),
          .rule(
            .questions(
              QuestionsRule(
                scale: 5, questions: [QuestionsRule.Question(id: "Q1", weight: .hundred)])))),
      ])
  }

  private static func bids(_ prices: [FixedDecimal]) -> [Bid] {
    prices.enumerated().map { place, price in
      Bid(
        bidder: "B\(place)", prices: ["price": Bid.Entry(price)],
        marks: [Bid.ItemKey("quality", "Q1"): Bid.Mark(Bid.Entry(FixedDecimal(3)))])
    }
  }

  private static let prices = [90_000, 100_000, 140_000].map { FixedDecimal($0) }

  @Test(
    "the price of a mark is the rate at which marks fall there",
    arguments: [
      PriceMethod.lowestOverBid, .meanDeviation,
      .againstBudget(
        budget: FixedDecimal(200_000), floor: FixedDecimal(units: 200_000), ceiling: .one),
    ])
  func rate(method: PriceMethod) throws {
    let tender = Self.tender(method)
    let result = TenderEvaluation(tender, bids: Self.bids(Self.prices)).result()
    let penny = try #require(ExactRatio(1, over: 100))
    let near = try #require(ExactRatio(1, over: 100_000))
    for place in 1..<3 {
      var dearer = Self.prices
      dearer[place] = FixedDecimal(units: dearer[place].units + 10_000)
      let later = TenderEvaluation(tender, bids: Self.bids(dearer)).result()
      let before = try #require(result.bid("B\(place)")?.total)
      let after = try #require(later.bid("B\(place)")?.total)
      let rate = try #require(penny.divided(by: before - after))
      let worth = try #require(result.markWorth.bidders.first { $0.bidder == "B\(place)" })
      guard case .pounds(let pounds) = worth.price else {
        Issue.record("\(worth.price)")
        continue
      }
      let difference = try #require((rate - pounds).divided(by: pounds))
      #expect(difference.magnitude < near)
    }
  }

  @Test("the bid that alone sets the lowest price is told what it would give to the next")
  func lowest() throws {
    let result = TenderEvaluation(Self.tender(.lowestOverBid), bids: Self.bids(Self.prices))
      .result()
    let worth = try #require(result.markWorth.bidders.first)
    // 60 × 90,000 ÷ 100,000 rises by 60 ÷ 100,000 for each pound.
    #expect(worth.bidder == "B0")
    let pounds = try #require(ExactRatio(100_000, over: 60))
    #expect(worth.price == .toRival("B1", pounds))
  }
}
