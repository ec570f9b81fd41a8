import SocialValue
import SocialValueReports
import TestSupport
import Testing

@Suite("The steps of an explanation")
struct ExplanationStepTests {
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
    let steps = try register.explanation(of: "m.starts", in: "2026-27Q3").steps
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
    let steps = try register.explanation(of: "m.starts", in: "2026-27Q2").steps
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
      return try register.explanation(of: "m.starts", in: "2026-27Q1", framework: framework).steps
    }
    #expect(try steps("2").contains("Together: 5 + 2 = 7."))
    #expect(try steps(nil).allSatisfy { !$0.contains("starts: ") && !$0.contains("Together") })
  }

  @Test("what is just below a band isn't rounded into it")
  func bands() throws {
    var register = TestRegister()
    register.target("m.give", "40h", "quarter")
    register.report("hours", "29.9999", in: "2026-27Q1")
    let judgement = try register.explanation(of: "m.give", in: "2026-27Q1").judgement
    #expect(judgement.contains("Attainment: 29.9999 hours ÷ 40 hours = 0.749998."))
    #expect(judgement.contains("Score: 100 × 0.749998 = 74.9998 of 100."))
  }

  @Test("below a baseline the attainment is said to count as 0")
  func baseline() throws {
    var register = TestRegister()
    register.target("m.position", "45%", "level", baseline: "31%")
    register.report("people", "10", in: "2026-27Q1")
    register.report("people.local", "2", in: "2026-27Q1")
    let judgement = try register.explanation(of: "m.position", in: "2026-27Q1").judgement
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
