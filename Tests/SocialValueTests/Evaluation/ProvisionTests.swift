import SocialValue
import Testing

@Suite("A provision")
struct ProvisionTests {
  private static func actual(people: String, female: String?) throws -> Ratio? {
    var register = TestRegister()
    register.target("m.provision", "100%", "level")
    register.target("m.people", "record", "level")
    register.report("people", people, in: "2026-27Q1")
    if let female { register.report("people", female, in: "2026-27Q1", category: "female") }
    return try register.score(try TestRegister.quarter("2026-27Q1")).measure("m.provision")?.actual
  }

  @Test("has an item reported as 0 complete, unless its breakdown has somebody")
  func nobody() throws {
    #expect(try Self.actual(people: "0", female: nil) == Ratio(100))
    #expect(try Self.actual(people: "0", female: "0") == Ratio(100))
    #expect(try Self.actual(people: "0", female: "2") == .zero)
    #expect(try Self.actual(people: "2", female: "2") == Ratio(100))
    #expect(try Self.actual(people: "2", female: nil) == .zero)
  }
}
