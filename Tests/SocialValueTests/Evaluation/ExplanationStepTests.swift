import SocialValue
import SocialValueReports
import TestSupport
import Testing

@Suite("The steps of an explanation")
struct ExplanationStepTests {
  private static func explanation(
    of measure: String, in register: TestRegister, _ quarter: String
  ) throws -> Explanation {
    let evaluator = Evaluator(try register.read())
    let scorecard = evaluator.scorecard(for: try TestRegister.quarter(quarter))
    let card = try #require(scorecard.contracts.first)
    let place = try #require(card.framework.place(ofMeasure: measure))
    return evaluator.explanation(of: place, in: card)
  }

  @Test("a printed sum is true, whatever was left out of it", arguments: 0..<200)
  func sumsAreTrue(seed: Int) throws {
    var generator = SeededRandom(seed)
    var register = TestRegister()
    if generator.one(in: 2) { register.policy = #"{"countOnly":"accepted"}"# }
    let per = generator.pick(["year", "contract", "spend"])
    register.target("m.starts", "20", per)
    for quarter in ["2026-27Q1", "2026-27Q2", "2026-27Q3"] {
      if generator.one(in: 4) { continue }
      let claimed = generator.int(0...30)
      register.report(
        "starts", String(claimed), in: quarter,
        accepted: generator.one(in: 2) ? String(generator.int(0...claimed)) : "")
      if !generator.one(in: 3) {
        register.report("spend", "50000", in: quarter, accepted: "50000")
      }
    }
    let steps = try Self.explanation(of: "m.starts", in: register, "2026-27Q3").steps
    for sum in steps where sum.hasPrefix("starts: ") {
      let sides = sum.dropFirst("starts: ".count).split(separator: " = ")
      guard sides.count == 2 else {
        #expect(!sum.contains(" + "))
        continue
      }
      let terms = sides[0].split(separator: " + ").map { Int($0.prefix { $0.isNumber }) }
      let total = Int(sides[1].prefix { $0.isNumber })
      #expect(terms.compactMap(\.self).reduce(0, +) == total, "\(sum)")
    }
  }

  @Test("a quarter that was left out is no term of the sum")
  func leavesOut() throws {
    var register = TestRegister()
    register.policy = #"{"countOnly":"accepted"}"#
    register.target("m.starts", "20", "year")
    register.report("starts", "5", in: "2026-27Q1")
    register.report("starts", "3", in: "2026-27Q2", accepted: "2")
    let steps = try Self.explanation(of: "m.starts", in: register, "2026-27Q2").steps
    #expect(steps.contains("starts: 2 (2026-27Q2, accepted, of 3 claimed)."))
    #expect(steps.contains("Not reported in full, so left out: 2026-27Q1."))
  }

  @Test("a sum that lacks a figure is none to show")
  func lacks() throws {
    var framework = TestFramework.framework
    let place = try #require(framework.place(ofMeasure: "m.starts"))
    framework.measures[place].rule = .quantity(Rule.Quantity(items: ["starts", "starts.local"]))
    func steps(_ local: String?) throws -> [String] {
      var register = TestRegister()
      register.target("m.starts", "20", "quarter")
      register.report("starts", "5", in: "2026-27Q1")
      if let local { register.report("starts.local", local, in: "2026-27Q1") }
      let evaluator = Evaluator(try register.read(framework: framework))
      let scorecard = evaluator.scorecard(for: try TestRegister.quarter("2026-27Q1"))
      return evaluator.explanation(of: place, in: try #require(scorecard.contracts.first)).steps
    }
    #expect(try steps("2").contains("Together: 5 + 2 = 7."))
    #expect(try steps(nil).allSatisfy { !$0.contains("starts: ") && !$0.contains("Together") })
  }

  @Test("what is just below a band isn't rounded into it")
  func bands() throws {
    var register = TestRegister()
    register.target("m.give", "40h", "quarter")
    register.report("hours", "29.9999", in: "2026-27Q1")
    let judgement = try Self.explanation(of: "m.give", in: register, "2026-27Q1").judgement
    #expect(judgement.contains("Attainment: 29.9999 hours ÷ 40 hours = 0.749998."))
    #expect(judgement.contains("Score: 100 × 0.749998 = 74.9998 of 100."))
  }

  @Test("below a baseline the attainment is said to count as 0")
  func baseline() throws {
    var register = TestRegister()
    register.target("m.position", "45%", "level", baseline: "31%")
    register.report("people", "10", in: "2026-27Q1")
    register.report("people.local", "2", in: "2026-27Q1")
    let judgement = try Self.explanation(of: "m.position", in: register, "2026-27Q1").judgement
    #expect(
      judgement.contains("Attainment: (20% − 31%) ÷ (45% − 31%) = below 0, which counts as 0."))
  }

  @Test(
    "small numbers keep the places that they need",
    arguments: [
      (Ratio(177, over: 10_000), "0.0177", "£0.0177"), (Ratio(1, over: 3), "0.333", "£0.333"),
      (Ratio(3, over: 1000), "0.003", "£0.003"), (Ratio(1, over: 2), "0.5", "£0.50"),
      (Ratio(7, over: 3), "2.33", "£2.33"), (.zero, "0", "£0"),
      (Ratio(-1, over: 250), "-0.004", "£-0.004"),
    ])
  func smallNumbers(_ value: Ratio, _ number: String, _ pounds: String) {
    #expect(FigureWords.number(value) == number)
    #expect(FigureWords.pounds(value) == pounds)
  }
}

@Suite("A narrative")
struct NarrativeTests {
  @Test("is shown in its words wherever the scorecard is")
  func words() throws {
    var register = TestRegister()
    register.target("m.story", "record", "level")
    register.report("story", "We ran = a fair", in: "2026-27Q1")
    let scorecard = try register.score(try TestRegister.quarter("2026-27Q1"))
    #expect(scorecard.measure("m.story")?.words == "We ran = a fair")
    #expect(ScorecardText(style: TextStyle()).render(scorecard).contains("“We ran = a fair”"))
    #expect(ScorecardMarkdown.render(scorecard).contains("“We ran = a fair”"))
    #expect(ScorecardCSV.render(scorecard).contains("We ran = a fair"))
    #expect(ScorecardJSON(scorecard).text.contains(#""words": "We ran = a fair""#))
  }

  @Test("of several lines stands on one, where there is only one")
  func lines() throws {
    var register = TestRegister()
    register.target("m.story", "record", "level")
    register.report("story", "\"We ran\r\na fair\n\nin May\"", in: "2026-27Q1")
    let scorecard = try register.score(try TestRegister.quarter("2026-27Q1"))
    #expect(ScorecardText(style: TextStyle()).render(scorecard).contains("“We ran a fair in May”"))
    #expect(ScorecardMarkdown.render(scorecard).contains("“We ran a fair in May”"))
  }

  @Test("with accepted words has those")
  func acceptedWords() throws {
    var register = TestRegister()
    register.target("m.story", "record", "level")
    register.report("story", "", in: "2026-27Q1", accepted: "A fair")
    register.report("story", "A fete", in: "2026-27Q2", accepted: "A fete in May")
    let first = try register.score(try TestRegister.quarter("2026-27Q1"))
    #expect(first.measure("m.story")?.words == "A fair")
    let second = try register.score(try TestRegister.quarter("2026-27Q2"))
    #expect(second.measure("m.story")?.words == "A fete in May")
  }

  @Test("that wasn't reported has no words")
  func noWords() throws {
    var register = TestRegister()
    register.target("m.story", "record", "level")
    let scorecard = try register.score(try TestRegister.quarter("2026-27Q1"))
    #expect(scorecard.measure("m.story")?.words == nil)
    #expect(ScorecardJSON(scorecard).text.contains(#""words": null"#))
  }
}
