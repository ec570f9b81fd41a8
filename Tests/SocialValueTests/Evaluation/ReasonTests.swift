import SocialValue
import Testing

@Suite("Why a measure is invalid")
struct ReasonTests {
  private static func reason(_ register: TestRegister, _ measure: String) throws -> String? {
    try register.score(TestRegister.quarter("2026-27Q1")).measure(measure)?.reason
  }

  @Test("names the figure that can't be used and its place, whatever the rule")
  func place() throws {
    var register = TestRegister()
    register.target("m.give", "£1000", "quarter")
    register.target("m.starts", "12", "quarter")
    register.report("starts", "a dozen", in: "2026-27Q1")
    register.report("gifts", "lots", in: "2026-27Q1")
    register.report("hours", "5", in: "2026-27Q1")
    #expect(
      try Self.reason(register, "m.starts") == "'starts' can't be used: see returns/q1.csv:2")
    #expect(try Self.reason(register, "m.give") == "'gifts' can't be used: see returns/q1.csv:3")
  }

  @Test("names the line of a faulty target row, as any of its cells may be at fault")
  func targetRow() throws {
    var register = TestRegister()
    register.target("m.starts", "12", "month")
    #expect(
      try Self.reason(register, "m.starts") == "the target row at targets.csv:2 has an error")
  }
}
