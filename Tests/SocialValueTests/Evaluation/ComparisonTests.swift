import SocialValue
import Testing

@Suite("A comparison")
struct ComparisonTests {
  /// The measures listed where each has another figure than before, but the same score.
  private static func changes(weight: String) throws -> [String] {
    func card(_ starts: String) throws -> (ContractScorecard, Evaluator) {
      var register = TestRegister()
      register.targets = ["C1,m.starts,4,quarter,,,,\(weight)", "C1,m.people,4,level,,,,"]
      register.report("starts", starts, in: "2026-27Q1")
      register.report("people", "5", in: "2026-27Q1")
      let evaluator = Evaluator(try register.read())
      let scorecard = evaluator.scorecard(for: try TestRegister.quarter("2026-27Q1"))
      return (try #require(scorecard.contracts.first), evaluator)
    }
    let (before, earlier) = try card("5")
    let (after, later) = try card("6")
    let comparison = Comparison(before, by: earlier, with: after, by: later)
    return comparison.changes.map { after.framework.measures[$0.place].id }
  }

  @Test("lists a measure that rests on other figures, unless it has no weight")
  func weightless() throws {
    #expect(try Self.changes(weight: "1") == ["m.starts"])
    #expect(try Self.changes(weight: "0") == [])
  }
}
