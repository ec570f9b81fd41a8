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

  @Test("each stand for their own year, so that one who assesses again doesn't silence the others")
  func year() throws {
    var framework = TestFramework.framework
    for place in framework.items.indices where framework.items[place].kind == .level {
      framework.items[place].standsForYear = true
    }
    var register = TestRegister()
    register.target("m.assessment", "100%", "level")
    register.report("level.a", "4", in: "2026-27Q1")
    for (name, level) in [("Ada", "4"), ("Ben", "0"), ("Cy", "0")] {
      register.report("level.b", level, in: "2026-27Q1", assessor: name)
    }
    register.report("level.b", "2", in: "2026-27Q2", assessor: "Ada")
    func statement(_ label: String) throws -> StatementResult {
      let quarter = try TestRegister.quarter(label)
      let scorecard = try register.score(quarter, framework: framework)
      return try #require(scorecard.measure("m.assessment")).statements[1]
    }
    let second = try statement("2026-27Q2")
    #expect(second.level == .reached(0))
    #expect(second.assessments.map(\.level) == [.reached(2), .reached(0), .reached(0)])
    #expect(second.assessments.map(\.quarter.label) == ["2026-27Q2", "2026-27Q1", "2026-27Q1"])
    let fourth = try statement("2026-27Q4")
    #expect(fourth.assessments.count == 3)
    // A year on, Ben's and Cy's levels have lapsed, and Ada's newer one stands for a quarter more.
    let fifth = try statement("2027-28Q1")
    #expect(fifth.level == .reached(2))
    #expect(fifth.assessments.map(\.assessor) == ["Ada"])
    let sixth = try statement("2027-28Q2")
    #expect(sixth.level == .notReported)
    #expect(sixth.lapsed?.label == "2026-27Q2")
  }

  @Test("whose levels wait to be accepted are shown, and don't count where only accepted ones do")
  func waiting() throws {
    var register = TestRegister()
    register.policy = #"{ "countOnly": "accepted" }"#
    register.target("m.assessment", "100%", "level")
    register.report("level.a", "4", in: "2026-27Q1")
    register.report("level.b", "4", in: "2026-27Q1", assessor: "Ada")
    register.report("level.b", "1", in: "2026-27Q1", accepted: "1", assessor: "Ben")
    let scorecard = try register.score(try TestRegister.quarter("2026-27Q1"))
    let result = try #require(scorecard.measure("m.assessment"))
    #expect(result.state == .notReported)
    #expect(result.statements[0].level == .notAccepted)
    #expect(result.statements[0].assessments.map(\.claimed) == [.reached(4)])
    #expect(result.statements[1].level == .reached(1))
    #expect(result.statements[1].assessments.map(\.level) == [.notAccepted, .reached(1)])
    let text = ScorecardText().render(scorecard)
    #expect(text.contains("2 assessors, from Some to All, 1 not yet accepted;"))
    #expect(text.contains("Ada: All, not yet accepted"))
  }

  @Test("agree only where all gave the same answer")
  func words() throws {
    func words(_ levels: [String]) throws -> String {
      var register = TestRegister()
      register.target("m.assessment", "100%", "level")
      register.report("level.a", "4", in: "2026-27Q1")
      for (place, level) in levels.enumerated() {
        register.report("level.b", level, in: "2026-27Q1", assessor: "Assessor \(place)")
      }
      return ScorecardText(style: TextStyle(width: 200)).render(
        try register.score(try TestRegister.quarter("2026-27Q1")))
    }
    #expect(try words(["4", "4"]).contains("2 assessors agree"))
    #expect(try words(["n/a", "n/a"]).contains("2 assessors agree"))
    #expect(try words(["4", "n/a"]).contains("2 assessors, 1 not applicable\n"))
    #expect(try words(["4", "9"]).contains("2 assessors, 1 can't be used\n"))
    #expect(
      try words(["4", "0", "n/a"]).contains(
        "3 assessors, from None to All, 1 not applicable; the median counts"))
  }

  @Test("stand in the rows of an explanation, each by name")
  func explanation() throws {
    var register = TestRegister()
    register.target("m.assessment", "50%", "level")
    register.report("level.a", "2", in: "2026-27Q1")
    register.report("level.b", "1", in: "2026-27Q1", assessor: "Ben")
    register.report("level.b", "4", in: "2026-27Q1", assessor: "Ada")
    let explanation = try register.explanation(of: "m.assessment", in: "2026-27Q1")
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
