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

  @Test(
    "that drops an acceptance says which, and what came between where it claims the same again",
    arguments: [
      (
        ["9 8 2026-07-05", "10  2026-07-06"],
        "claims 10; the 8 accepted at returns/q1.csv:2:4 was for another claim"
      ),
      (
        ["9 8 2026-07-05", "10  2026-07-06", "9  2026-07-08"],
        "claims 9; the 8 accepted at returns/q1.csv:2:4 lapsed with what came after it at returns/q1.csv:3:4"
      ),
      (  // An empty value beside an accepted one claims the same.
        [" 5 2026-07-05", "7  2026-07-06", "5  2026-07-08"],
        "claims 5; the 5 accepted at returns/q1.csv:2:4 lapsed with what came after it at returns/q1.csv:3:4"
      ),
      (  // Rows in conflict were never in force.
        [
          "100 100 2026-07-05", "100 90 2026-07-06", "100 80 2026-07-06", "100  2026-07-08",
        ],
        "claims 100; the 100 accepted at returns/q1.csv:2:4 lapsed with what came after it at returns/q1.csv:3:4"
      ),
    ])
  func drops(rows: [String], words: String) throws {
    #expect(try Self.findings(rows).map(\.message) == ["this row " + words])
  }
}
