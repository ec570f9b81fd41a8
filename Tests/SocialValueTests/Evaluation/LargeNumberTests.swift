import SocialValue
import SocialValueReports
import TestSupport
import Testing

@Suite("The largest and the smallest numbers")
struct LargeNumberTests {
  private static let quarter = RandomRegister.quarter

  /// The framework, with an hour worth what the policy says.
  private static let framework: Framework = {
    var framework = TestFramework.framework
    for place in framework.measures.indices {
      guard case .contribution(var rule)? = framework.measures[place].rule else { continue }
      rule.hourValue = nil
      framework.measures[place].rule = .contribution(rule)
    }
    return framework
  }()

  @Test("make a measure invalid, with a finding, where it can't be worked out exactly")
  func areTold() throws {
    var register = TestRegister()
    register.policy = #"{ "hourValue": 999999999999.999989 }"#
    register.target("m.give", "£999999999999.999979", "spend")
    // Sums that share no divisor with the target, so that nothing cancels.
    register.report("hours", "999999999999.999967", in: "2026-27Q1")
    register.report("hours", "999999999999.999966", in: "2026-27Q2")
    register.report("spend", "999999999999.97", in: "2026-27Q1")
    register.report("spend", "999999999999.96", in: "2026-27Q2")
    register.report("gifts", "0", in: "2026-27Q2")
    let scorecard = try register.score(Self.quarter, framework: Self.framework)
    let result = try #require(scorecard.measure("m.give"))
    #expect(result.state == .invalid)
    #expect(result.score == .zero && result.isCounted && result.rating == nil)
    let finding = try #require(scorecard.findings.first { $0.code == .numberTooLarge })
    #expect(finding.place == Finding.Place(file: "targets.csv", line: 2, column: 3))
    #expect(finding.subject.item == "m.give" && finding.subject.period == Self.quarter)
  }

  @Test("are worked out exactly where they fit")
  func areExact() throws {
    var register = TestRegister()
    register.target("m.waste", "999999999999.999999", "year")
    register.report("waste", "999999999999.999999", in: "2026-27Q1")
    register.report("waste", "0.000001", in: "2026-27Q2")
    let result = try #require(try register.score(Self.quarter).measure("m.waste"))
    #expect(result.actual?.text == "1000000000000")
    #expect(result.target?.text == "499999999999.9999995")
    #expect(result.forecast?.actual.text == "2000000000000")
  }

  @Test("never trap: every result is a state like any other", arguments: 0..<60)
  func neverTrap(seed: Int) throws {
    var generator = SeededRandom(seed)
    let framework = Self.framework
    let figures = ["999999999999", "999999999999.0", "0", "1", "999999999998", "7"]
    let pounds = ["999999999999.99", "0.01", "0", "999999999999.97"]
    let amounts = ["999999999999.999999", "0.000001", "0", "999999999999.999989", "1"]
    var register = TestRegister()
    register.policy = """
      { "hourValue": 999999999999.999989,
        "groupWeights": { "G1": \(generator.pick(amounts)), "G2": \(generator.pick(amounts)) } }
      """
    for measure in framework.measures {
      guard let basis = measure.targetBases(in: framework).randomElement(using: &generator) else {
        continue
      }
      let per = generator.pick(measure.pers(for: basis, in: framework))
      let number = generator.pick(amounts)
      let target =
        switch basis {
        case .number: number
        case .percent: number + "%"
        case .money: "£" + number
        case .hours: number + "h"
        }
      let baseline = per == .level && generator.one(in: 2) ? generator.pick(amounts) : ""
      register.targets.append(
        "C1,\(measure.id),\(target),\(per.rawValue),,,\(baseline),\(generator.pick(amounts))")
    }
    for quarter in ["2026-27Q1", "2026-27Q2"] {
      for item in framework.items where item.kind.isNumeric {
        let values = item.kind == .count ? figures : item.kind == .money ? pounds : amounts
        register.report(item.id, generator.pick(values), in: quarter)
      }
    }
    let evaluator = Evaluator(try register.read(framework: framework))
    let scorecard = evaluator.scorecard(for: Self.quarter)
    let card = try #require(scorecard.contracts.first)
    #expect(evaluator.explanations(of: card).count == framework.measures.count)
    for (place, result) in card.measures.enumerated() {
      let contribution = card.contribution(of: place)
      #expect((contribution != nil) == result.isCounted)
      #expect(result.score.map { .zero <= $0 && $0 <= .hundred } ?? !result.isCounted)
    }
    #expect(ScorecardJSON(scorecard).text.contains("\"contract\": \"C1\""))
  }
}
