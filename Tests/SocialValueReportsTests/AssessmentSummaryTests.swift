import SocialValue
import SocialValueReports
import Testing

@Suite("Assessment summaries")
struct AssessmentSummaryTests {
  private static func tender(
    _ method: CommitmentsRule.Method, minimum: FixedDecimal? = nil, _ tieBreak: [String] = []
  ) -> Tender {
    let questions = QuestionsRule(
      scale: 10,
      questions: [QuestionsRule.Question(id: "Q1", weight: .hundred, minimum: minimum)])
    let measure = CommitmentsRule.Commitment(
      measure: "jobs", basis: .percent, target: FixedDecimal(24))
    return Tender(
      id: "T",
      criteria: [
        Criterion(id: "price", weight: ExactRatio(40), .rule(.price(.lowestOverBid))),
        Criterion(id: "quality", weight: ExactRatio(40), .rule(.questions(questions))),
        Criterion(
          id: "socialValue", weight: ExactRatio(20),
          .rule(.commitments(CommitmentsRule(method: method, measures: [measure])))),
      ], tieBreak: tieBreak)
  }

  private static func bid(_ name: String, _ price: Int, _ mark: Int, _ offer: Int?) -> Bid {
    Bid(
      bidder: name, prices: ["price": Bid.Entry(FixedDecimal(price))],
      marks: [Bid.ItemKey("quality", "Q1"): Bid.Mark(Bid.Entry(FixedDecimal(mark)))],
      offers: offer.map { [Bid.ItemKey("socialValue", "jobs"): Bid.Entry(FixedDecimal($0))] }
        ?? [:])
  }

  private static func text(_ tender: Tender, _ bids: [Bid], _ bidder: String) throws -> String {
    let result = TenderEvaluation(tender, bids: bids).result()
    let summary = try #require(result.summary(for: bidder))
    return AssessmentSummaryReport.document(summary).markdown
  }

  @Test("a figure says what it was held against")
  func targets() throws {
    let bids = [
      Self.bid("A", 1000, 9, 24), Self.bid("B", 2000, 5, 16), Self.bid("C", 3000, 4, nil),
    ]
    let text = try Self.text(Self.tender(.againstTarget), bids, "B")
    #expect(text.contains("jobs, 16% against a target of 24%, 13.33 of 20.00 marks"))
    #expect(text.contains("price, £2,000 against the lowest, £1,000, 20.00 of 40.00 marks"))
    #expect(text.contains("price, £1,000, the lowest price, 40.00 of 40.00 marks"))
    #expect(text.contains("target 24%"))
    #expect(
      try Self.text(Self.tender(.againstTarget), bids, "C").contains(
        "jobs, nothing offered against a target of 24%, 0.00"))
  }

  @Test("the lowest price and the best offer stay unsaid where they are a third bidder's")
  func third() throws {
    let bids = [Self.bid("A", 1200, 9, 20), Self.bid("B", 1300, 5, 16), Self.bid("C", 1100, 1, 37)]
    let tender = Self.tender(.relativeToBest)
    let text = try Self.text(tender, bids, "B")
    #expect(text.contains("price, £1,300 against the lowest price, "))
    #expect(text.contains("price, £1,200 against the lowest price, "))
    #expect(text.contains("jobs, 16% against the best offer, "))
    #expect(text.contains("jobs, 20% against the best offer, "))
    #expect(!text.contains("1,100") && !text.contains("37%"))
    // The tender's target moves no marks, so it isn't told as if it did.
    #expect(text.contains("jobs; in percent") && !text.contains("24%"))
    let own = try Self.text(tender, bids, "C")
    #expect(own.contains("jobs, 20% against the best offer, 37%, "))
    #expect(own.contains("jobs, 37%, the best offer, 20.00"))
    #expect(own.contains("price, £1,200 against the lowest, £1,100, "))
  }

  @Test("an excluded bid is told how its marks came about, and nothing that doesn't compare")
  func excluded() throws {
    let bids = [Self.bid("A", 1200, 9, 20), Self.bid("B", 1100, 1, 10), Self.bid("C", 1250, 5, 9)]
    let tender = Self.tender(.relativeToBest, minimum: FixedDecimal(3))
    let text = try Self.text(tender, bids, "B")
    #expect(
      text.contains(
        "This bid's marks were worked out as if it stood, the winning bid's without it."))
    #expect(text.contains("| price | 40.00 | 40.00 | – |"))
    #expect(text.contains("| quality | 40.00 | 4.00 | 36.00 |"))
    #expect(text.contains("- price, £1,200, the lowest price\n"))
    #expect(text.contains("- quality Q1: 36.00 against 4.00, 32.00 more"))
    #expect(!text.contains("- socialValue jobs: "))
    let result = TenderEvaluation(tender, bids: bids).result()
    #expect(result.summary(for: "B")?.advantages.map(\.criterion) == ["quality"])
    #expect(result.summary(for: "C")?.advantages.count == 3)
  }

  @Test("a tie-break that decided the award is named to those that it decided between")
  func tieBreak() throws {
    // 40 + 20 + 20 and 40 + 36 + 4; the third has less.
    let bids = [Self.bid("A", 1000, 5, 25), Self.bid("B", 1000, 9, 5), Self.bid("C", 1000, 1, 5)]
    let tender = Self.tender(.relativeToBest, ["price", "socialValue"])
    let decided = "socialValue, second in the order of tie-breaks, decided it."
    #expect(try Self.text(tender, bids, "A").contains("Another bid has the same total; " + decided))
    #expect(try Self.text(tender, bids, "B").contains("Both have 80.00; " + decided))
    #expect(try !Self.text(tender, bids, "C").contains("decided it"))
  }

  @Test("totals have as many places as it takes to tell them apart")
  func places() throws {
    let bids = [
      Self.bid("A", 1_000_000, 5, 25), Self.bid("B", 1_000_010, 5, 25),
    ]
    let text = try Self.text(Self.tender(.relativeToBest), bids, "B")
    #expect(text.contains("unsuccessful, with 79.9996 of 100. The winning bid is that of A, with"))
    #expect(text.contains("| Total | 100.00 | 79.9996 | 80.0000 |"))
  }
}
