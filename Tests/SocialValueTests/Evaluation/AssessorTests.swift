import SocialValue
import SocialValueReports
import Testing

@Suite("Several assessors")
struct AssessorTests {
  private static let quarter = RandomRegister.quarter

  @Test(
    "make up the median: no more levels above it than below, and it is one of theirs",
    arguments: 0..<40)
  func median(seed: Int) throws {
    for card in try RandomRegister(seed).register.score(Self.quarter).contracts {
      for statement in card.measures.flatMap(\.statements) {
        if statement.level == .unusable { continue }
        let levels = statement.assessments.compactMap(\.level.reached).sorted()
        guard case .reached(let level) = statement.level else {
          #expect(levels.isEmpty)
          continue
        }
        #expect(levels[(levels.count - 1) / 2] == level)
        // The spread is of what was claimed: accepting all as one doesn't hide that they differed.
        let claims = statement.assessments.compactMap(\.claimed.reached)
        #expect(statement.spread?.lowerBound == claims.min())
        #expect(statement.spread?.upperBound == claims.max())
        #expect(statement.isDisputed == (claims.min() != claims.max()))
      }
    }
  }

  @Test("who agree change nothing, however many they are", arguments: 1...5)
  func agreement(count: Int) throws {
    var register = TestRegister()
    register.target("m.assessment", "100%", "level")
    register.report("level.a", "3", in: "2026-27Q1")
    for number in 1...count {
      register.report("level.b", "Half", in: "2026-27Q1", assessor: "Assessor \(number)")
    }
    let result = try #require(
      try register.score(try TestRegister.quarter("2026-27Q1")).measure("m.assessment"))
    // (3 + 2) of (4 + 4).
    #expect(result.actual == Ratio(125, over: 2))
    #expect(result.statements[1].assessments.count == count)
    #expect(!result.statements[1].isDisputed)
  }

  @Test("are listed by name, whatever the order of their rows")
  func order() throws {
    var register = TestRegister()
    register.target("m.assessment", "100%", "level")
    for (name, level) in [("Cy", "0"), ("Ada", "4"), ("Ben", "n/a")] {
      register.report("level.b", level, in: "2026-27Q1", assessor: name)
    }
    let result = try #require(
      try register.score(try TestRegister.quarter("2026-27Q1")).measure("m.assessment"))
    let statement = result.statements[1]
    #expect(statement.assessments.map(\.assessor) == ["Ada", "Ben", "Cy"])
    #expect(statement.assessments.map(\.level) == [.reached(4), .notApplicable, .reached(0)])
    #expect(statement.level == .reached(0))
    #expect(result.statements[0].level == .notReported)
    #expect(result.state == .notReported)
  }

  @Test("stand in the rows of an explanation, each by name")
  func explanation() throws {
    var register = TestRegister()
    register.target("m.assessment", "50%", "level")
    register.report("level.a", "2", in: "2026-27Q1")
    register.report("level.b", "1", in: "2026-27Q1", assessor: "Ben")
    register.report("level.b", "4", in: "2026-27Q1", assessor: "Ada")
    let evaluator = Evaluator(try register.read())
    let scorecard = evaluator.scorecard(for: try TestRegister.quarter("2026-27Q1"))
    let card = try #require(scorecard.contracts.first)
    let place = try #require(card.framework.measures.firstIndex { $0.id == "m.assessment" })
    let explanation = evaluator.explanation(of: place, in: card)
    #expect(explanation.rows.map(\.assessor) == [nil, "Ada", "Ben"])
    #expect(explanation.steps.contains("level.b: 1, 4 from 2 assessors, median 1 of 4."))
    #expect(explanation.steps.contains("Levels reached: 3 of 8, 37.5%."))
    #expect(ExplanationText().render(explanation).contains("by Ben"))
  }
}

@Suite("A median")
struct LowerMedianTests {
  @Test("is the lower of two middles, and passes over what doesn't apply")
  func values() {
    func median(_ answers: [Int?]) -> Answer? {
      answers.map { $0.map { .number(FixedDecimal($0)) } ?? .notApplicable }.lowerMedian
    }
    #expect(median([]) == nil)
    #expect(median([nil, nil]) == .notApplicable)
    #expect(median([2]) == .number(FixedDecimal(2)))
    #expect(median([2, 0]) == .number(.zero))
    #expect(median([2, nil, 0, 1]) == .number(FixedDecimal(1)))
    #expect(median([3, 1, 2, 0]) == .number(FixedDecimal(1)))
  }
}
