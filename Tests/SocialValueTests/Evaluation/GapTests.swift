import SocialValue
import TestSupport
import Testing

@Suite("The gap to a better rating")
struct GapTests {
  /// One measure with its figures in a quarter and the one before.
  private struct Situation {
    var measure: String
    var target: String
    var per: String
    var baseline = ""
    /// The items that the change is made to: the part, and the whole where it grows too.
    var changed: [String]
    var before: [String: Int]
    var now: [String: Int]

    func score() throws -> MeasureResult? {
      var register = TestRegister()
      register.target(measure, target, per, baseline: baseline)
      for (quarter, figures) in [("2026-27Q1", before), ("2026-27Q2", now)] {
        for (item, value) in figures.sorted(by: { $0.key < $1.key }) {
          register.report(item, String(value), in: quarter)
        }
      }
      return try register.score(TestRegister.quarter("2026-27Q2")).measure(measure)
    }

    /// The situation with more or less of what the change is to.
    ///
    /// What this quarter has no room for, below 0 or above the whole, is taken from or given to
    /// the quarter before.
    func changed(by amount: Int) -> Situation {
      var copy = self
      var here = amount
      for item in changed {
        let value = now[item] ?? 0
        let room = measure == "m.flow" ? (now["starts"] ?? 0) - value : .max
        here = max(-value, min(here, room))
      }
      for item in changed {
        copy.now[item, default: 0] += here
        if here != amount { copy.before[item, default: 0] += amount - here }
      }
      return copy
    }
  }

  private static func situation(_ generator: inout SeededRandom) -> Situation {
    let baseline = generator.one(in: 4) ? String(generator.int(0...30)) : ""
    func two(_ items: [String], _ range: ClosedRange<Int>) -> [[String: Int]] {
      (0..<2).map { _ in
        Dictionary(uniqueKeysWithValues: items.map { ($0, generator.int(range)) })
      }
    }
    switch generator.int(1...7) {
    case 1, 2:
      let figures = two(["starts"], 0...30)
      return Situation(
        measure: "m.starts", target: String(generator.int(1...120)),
        per: generator.pick(["quarter", "year", "contract"]), changed: ["starts"],
        before: figures[0], now: figures[1])
    case 3:
      let figures = two(["people"], 0...50)
      return Situation(
        measure: "m.people", target: String(generator.int(1...80)), per: "level",
        baseline: baseline, changed: ["people"], before: figures[0], now: figures[1])
    case 4:
      let figures = two(["vacancies"], 0...50)
      return Situation(
        measure: "m.vacancies", target: String(generator.int(0...40)), per: "level",
        baseline: baseline, changed: ["vacancies"], before: figures[0], now: figures[1])
    case 5:
      let figures = two(["complaints"], 0...50)
      return Situation(
        measure: "m.complaints", target: String(generator.int(0...90)),
        per: generator.pick(["quarter", "year"]), changed: ["complaints"], before: figures[0],
        now: figures[1])
    case 6:
      let wholes = two(["starts"], 10...60)
      let parts = two(["starts.local"], 0...10)
      return Situation(
        measure: "m.flow", target: "\(generator.int(1...100))%",
        per: generator.pick(["level", "year", "contract"]), changed: ["starts.local"],
        before: wholes[0].merging(parts[0]) { first, _ in first },
        now: wholes[1].merging(parts[1]) { first, _ in first })
    default:
      let wholes = two(["people"], 10...60)
      let parts = two(["people.local"], 0...10)
      return Situation(
        measure: "m.position", target: "\(generator.int(1...100))%", per: "level",
        baseline: baseline, changed: ["people.local", "people"],
        before: wholes[0].merging(parts[0]) { first, _ in first },
        now: wholes[1].merging(parts[1]) { first, _ in first })
    }
  }

  @Test(
    "is just what it takes: the change reaches the rating, and one less doesn't", arguments: 0..<400
  )
  func isJustEnough(seed: Int) throws {
    var generator = SeededRandom(seed)
    let situation = Self.situation(&generator)
    let result = try #require(try situation.score())
    guard result.state == .scored, let rating = result.rating else {
      #expect(result.gap == nil)
      return
    }
    guard let gap = result.gap else {
      // Only a share can be out of reach: above its whole, or never all of a whole that grows.
      #expect(rating == 0 || result.basis == .percent)
      return
    }
    for (step, wanted) in [(gap.toNext, rating - 1), (gap.toBest, 0)] {
      guard let step else {
        #expect(result.basis == .percent)
        continue
      }
      #expect(step.rating == wanted)
      #expect(step.changes.count == 1)
      let change = try #require(step.changes.first)
      #expect(change.item == situation.changed[0])
      #expect(change.amount.isWhole && change.amount > .zero)
      let amount = Int(change.amount.units / FixedDecimal.unitsPerOne)
      let sign = change.kind == .more ? 1 : -1
      let enough = try #require(try situation.changed(by: sign * amount).score())
      #expect(enough.rating.map { $0 <= wanted } == true, "\(situation): \(step.words)")
      let short = try #require(try situation.changed(by: sign * (amount - 1)).score())
      #expect(short.rating.map { $0 > wanted } == true, "\(situation): one less than \(step.words)")
    }
  }

  @Test("is told as finely as it takes, where a hundredth is too much")
  func isFineEnough() throws {
    var framework = TestFramework.framework
    let place = try #require(framework.place(ofMeasure: "m.waste"))
    framework.measures[place].rule = .quantity(
      Rule.Quantity(items: ["waste"], outOf: ["waste.all"], within: true))
    func words(_ direction: Measure.Direction, _ target: String, _ waste: String, _ all: String)
      throws -> String?
    {
      framework.measures[place].direction = direction
      var register = TestRegister()
      register.target("m.waste", target, target.hasSuffix("%") ? "level" : "quarter")
      register.report("waste", waste, in: "2026-27Q1")
      register.report("waste.all", all, in: "2026-27Q1")
      let quarter = try TestRegister.quarter("2026-27Q1")
      return try register.score(quarter, framework: framework).measure("m.waste")?.gap?.toBest?
        .words
    }
    #expect(
      try words(.higherIsBetter, "100%", "1200", "1234.567") == "34.567 more tonnes: waste")
    #expect(try words(.higherIsBetter, "90%", "1000", "1234.567") == "111.12 more tonnes: waste")
    #expect(try words(.lowerIsBetter, "0.003", "0.004", "1") == "0.001 fewer tonnes: waste")
    #expect(try words(.lowerIsBetter, "3", "4.001", "10") == "1.01 fewer tonnes: waste")
  }

  @Test("takes away from each item no more than there is")
  func takesFromWhatThereIs() throws {
    var framework = TestFramework.framework
    let place = try #require(framework.place(ofMeasure: "m.complaints"))
    framework.measures[place].rule = .quantity(Rule.Quantity(items: ["starts", "complaints"]))
    func words(_ starts: String, _ complaints: String) throws -> String? {
      var register = TestRegister()
      register.target("m.complaints", "10", "quarter")
      register.report("starts", starts, in: "2026-27Q1")
      register.report("complaints", complaints, in: "2026-27Q1")
      let quarter = try TestRegister.quarter("2026-27Q1")
      return try register.score(quarter, framework: framework).measure("m.complaints")?.gap?.toBest?
        .words
    }
    #expect(
      try words("1", "30") == "1 fewer person: starts and 20 fewer people: complaints")
    #expect(try words("30", "1") == "21 fewer people: starts")
    #expect(try words("10", "10") == "10 fewer people: starts")
    #expect(
      try words("12", "12") == "12 fewer people: starts and 2 fewer people: complaints")
  }

  @Test("is none where there aren't as many items or levels")
  func isWithinReach() throws {
    var register = TestRegister()
    register.target("m.assessment", "150%", "level")
    register.report("level.a", "4", in: "2026-27Q1")
    register.report("level.b", "3", in: "2026-27Q1")
    register.target("m.provision", "150%", "level")
    register.target("m.people", "record", "level")
    register.target("m.starts", "record", "quarter")
    register.report("people", "5", in: "2026-27Q1")
    register.report("starts", "0", in: "2026-27Q1")
    let scorecard = try register.score(try TestRegister.quarter("2026-27Q1"))
    let assessment = try #require(scorecard.measure("m.assessment"))
    #expect(assessment.rating != 0)
    #expect(assessment.gap == nil)
    let provision = try #require(scorecard.measure("m.provision"))
    #expect(provision.rating == 3)
    #expect(provision.gap?.toNext == nil)
    #expect(provision.gap?.toBest == nil)
  }

  @Test("is of every kind among the situations tried")
  func isOfEveryKind() throws {
    var kinds: Set<String> = []
    for seed in 0..<400 {
      var generator = SeededRandom(seed)
      let situation = Self.situation(&generator)
      let result = try situation.score()
      if let change = result?.gap?.toBest?.changes.first {
        kinds.insert("\(situation.measure) \(change.kind)\(situation.baseline.isEmpty ? "" : " b")")
      }
    }
    #expect(
      kinds.isSuperset(of: [
        "m.starts more", "m.people more", "m.vacancies fewer", "m.complaints fewer",
        "m.flow more", "m.position more", "m.people more b", "m.vacancies fewer b",
        "m.position more b",
      ]), "\(kinds.sorted())")
  }

  @Test("is nothing where the best rating is reached, and where nothing was reported")
  func isNothing() throws {
    let reached = Situation(
      measure: "m.starts", target: "5", per: "quarter", changed: ["starts"], before: [:],
      now: ["starts": 5])
    #expect(try reached.score()?.gap == nil)
    var missing = reached
    missing.now = [:]
    #expect(try missing.score()?.state == .notReported)
    #expect(try missing.score()?.gap == nil)
  }
}
