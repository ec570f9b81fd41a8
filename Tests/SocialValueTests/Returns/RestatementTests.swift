import SocialValue
import Testing

@Suite("A restated claim")
struct RestatementTests {
  private static func findings(_ rows: [String]) throws -> [Finding] {
    var register = TestRegister()
    register.target("m.starts", "20", "quarter")
    register.returns["q1.csv"] = rows.map {
      let cells = $0.split(separator: " ", omittingEmptySubsequences: false)
      return "C1,2026-27Q1,starts,\(cells[0]),,,\(cells[1]),,,\(cells[2])"
    }
    return try register.read().findings.filter { $0.code == .acceptanceDropped }
  }

  @Test("that differs from the one accepted says which acceptance it dropped")
  func drops() throws {
    let findings = try Self.findings(["9 8 2026-07-05", "10  2026-07-06"])
    #expect(
      findings.map(\.message) == [
        "this row claims 10; the 8 accepted at returns/q1.csv:2:4 was for another claim"
      ])
  }

  @Test("that comes back to one accepted in place of an empty value says the same")
  func comesBackToAnEmptyValue() throws {
    let findings = try Self.findings([" 5 2026-07-05", "7  2026-07-06", "5  2026-07-08"])
    #expect(
      findings.map(\.message) == [
        "this row claims 5; the 5 accepted at returns/q1.csv:2:4 lapsed with what came after it at returns/q1.csv:3:4"
      ])
  }

  @Test("that follows a conflict names the acceptance that was in force")
  func followsAConflict() throws {
    let findings = try Self.findings([
      "100 100 2026-07-05", "100 90 2026-07-06", "100 80 2026-07-06", "100  2026-07-08",
    ])
    #expect(
      findings.map(\.message) == [
        "this row claims 100; the 100 accepted at returns/q1.csv:2:4 lapsed with what came after it at returns/q1.csv:3:4"
      ])
  }

  @Test("that comes back to the one accepted says what came between")
  func comesBack() throws {
    let findings = try Self.findings(["9 8 2026-07-05", "10  2026-07-06", "9  2026-07-08"])
    #expect(
      findings.map(\.message) == [
        "this row claims 9; the 8 accepted at returns/q1.csv:2:4 lapsed with what came after it at returns/q1.csv:3:4"
      ])
  }
}
