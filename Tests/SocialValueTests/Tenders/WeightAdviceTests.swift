import SocialValue
import Testing

@Suite("Where a weight can't decide anything")
struct WeightAdviceTests {
  /// A criterion of one question.
  private static func question(_ id: String, _ weight: Int) -> Criterion {
    Criterion(
      id: id, weight: ExactRatio(weight),
      .rule(
        .questions(
          QuestionsRule(
            scale: 10, questions: [QuestionsRule.Question(id: "only", weight: .hundred)]))))
  }

  private static func questions(_ weights: [Int], minimum: FixedDecimal? = nil) -> Criterion {
    Criterion(
      id: "quality", weight: .hundred,
      .rule(
        .questions(
          QuestionsRule(
            scale: 10, minimum: minimum,
            questions: weights.enumerated().map {
              QuestionsRule.Question(id: "Q\($0 + 1)", weight: ExactRatio($1))
            }))))
  }

  private static func bid(_ name: String, _ marks: [String: Int]) -> Bid {
    Bid(
      bidder: name,
      marks: Dictionary(
        uniqueKeysWithValues: marks.map {
          (Bid.ItemKey($0, "only"), Bid.Mark(Bid.Entry(FixedDecimal($1))))
        }))
  }

  private static func bid(_ name: String, _ marks: [Int]) -> Bid {
    Bid(
      bidder: name,
      marks: Dictionary(
        uniqueKeysWithValues: marks.enumerated().map {
          (Bid.ItemKey("quality", "Q\($0 + 1)"), Bid.Mark(Bid.Entry(FixedDecimal($1))))
        }))
  }

  private static func advice(_ tender: Tender, _ bids: [Bid]) -> [String]? {
    TenderEvaluation(tender, bids: bids).result().weightAdvice?.map {
      [$0.criterion, $0.item].compactMap(\.self).joined(separator: " ")
    }
  }

  @Test("questions of which each bid has equal shares decide nothing")
  func equal() {
    let tender = Tender(id: "T", criteria: [Self.questions([30, 40, 30])])
    #expect(
      Self.advice(tender, [Self.bid("A", [8, 8, 8]), Self.bid("B", [6, 6, 6])])
        == ["quality Q1", "quality Q2", "quality Q3"])
  }

  @Test("a part of which all have the same share decides where its sibling does")
  func sibling() {
    // B is ahead elsewhere by 5 marks, A by P: with S at 90, P can't make up for it.
    let tender = Tender(
      id: "T",
      criteria: [
        Self.question("other", 50),
        Criterion(
          id: "whole", weight: ExactRatio(50),
          .parts([Self.question("S", 10), Self.question("P", 90)])),
      ])
    let bids = [
      Self.bid("A", ["other": 5, "S": 5, "P": 8]), Self.bid("B", ["other": 6, "S": 5, "P": 5]),
    ]
    #expect(TenderEvaluation(tender, bids: bids).result().winner?.bid.bidder == "A")
    #expect(Self.advice(tender, bids) == [])
  }

  @Test("a question that flips the winner at 90 decides, however little it weighs")
  func small() {
    let tender = Tender(id: "T", criteria: [Self.questions([10, 90])])
    #expect(Self.advice(tender, [Self.bid("A", [2, 9]), Self.bid("B", [4, 5])]) == [])
  }

  @Test("an end at which a tie is left, or a tie-break gives to another, counts as deciding")
  func ends() {
    // At 100 of X the two are level; at 0 A is ahead.
    var tender = Tender(id: "T", criteria: [Self.question("X", 50), Self.question("Y", 50)])
    let bids = [Self.bid("A", ["X": 5, "Y": 8]), Self.bid("B", ["X": 5, "Y": 5])]
    #expect(Self.advice(tender, bids) == [])
    tender.tieBreak = ["Y"]
    #expect(Self.advice(tender, bids) == ["X", "Y"])
    let reasons = TenderEvaluation(tender, bids: bids).result().weightAdvice?.map(\.reason)
    #expect(reasons == [.sameShare(.half), .sameFirst(["A"])])
  }

  @Test("a weight that a pass mark for the mean rests on decides who stands")
  func passMark() {
    let bids = [Self.bid("A", [8, 8]), Self.bid("B", [6, 2])]
    let free = Tender(id: "T", criteria: [Self.questions([50, 50])])
    #expect(Self.advice(free, bids) == ["quality Q1", "quality Q2"])
    let held = Tender(id: "T", criteria: [Self.questions([50, 50], minimum: FixedDecimal(3))])
    #expect(Self.advice(held, bids) == [])
  }

  @Test("nothing can be told before two bids stand")
  func few() {
    let tender = Tender(id: "T", criteria: [Self.questions([50, 50], minimum: FixedDecimal(5))])
    let bids = [Self.bid("A", [8, 8]), Self.bid("B", [2, 2])]
    #expect(Self.advice(tender, []) == nil)
    #expect(Self.advice(tender, [bids[0]]) == nil)
    #expect(Self.advice(tender, bids) == nil)
  }

  @Test(
    "what is listed changes nothing at any weight, and what isn't does at some", arguments: 1...6)
  func holds(seed: Int) throws {
    let tenth = try #require(ExactRatio(1, over: 10))
    var (listed, unlisted) = (0, 0)
    for number in 0..<10 {
      let one = RandomTender(seed: seed * 7000 + number)
      let bids = one.bids.map(\.withOffersApart)
      let result = TenderEvaluation(one.tender, bids: bids).result()
      guard let advice = result.weightAdvice else { continue }
      func isSame(_ tender: Tender) -> Bool {
        let other = TenderEvaluation(tender, bids: bids).result()
        return other.first.map(\.bid.bidder) == result.first.map(\.bid.bidder)
          && Set(other.standing.map(\.bid.bidder)) == Set(result.standing.map(\.bid.bidder))
      }
      for (criterion, item) in one.tender.weights {
        func holdsAt(_ weight: ExactRatio) -> Bool {
          one.tender.moved(criterion, item, to: weight).map(isSame) ?? true
        }
        let isListed = advice.contains { $0.criterion == criterion && $0.item == item }
        let ends = [ExactRatio.zero, .hundred].allSatisfy(holdsAt)
        if isListed {
          listed += 1
          let inner = stride(from: 5, to: 100, by: 10).map { ExactRatio($0) + tenth }
          #expect(ends && inner.allSatisfy(holdsAt), "\(one.tender.id): \(criterion)")
        } else if one.tender.moved(criterion, item, to: .zero) != nil {
          unlisted += 1
          #expect(!ends, "\(one.tender.id): \(criterion) \(item ?? "")")
        }
      }
    }
    #expect(listed > 0 && unlisted > 0)
  }
}
