import TestSupport
import Testing

@testable import ScorecardCommands

@Suite("scorecard score")
struct ScoreTests {
  private static func csv(_ contract: String) -> String {
    ran([
      "score", TemporaryFolder.project("Fixtures/lincolnshire-2026"), "--quarter", "2026-27Q2",
      "--contract", contract, "--format", "csv",
    ]).output
  }

  @Test("as CSV has each statement below its measure, and each assessor's level below that")
  func statements() throws {
    try expectGolden(Self.csv("LN-01"), "score/assessed.csv")
  }

  @Test("as CSV has a contract's themes under each of its frameworks, to be put side by side")
  func joint() {
    let themes = Self.csv("LN-06").split(separator: "\n").filter { $0.contains(",theme,growth,") }
    let frameworks = [
      "lincolnshire-one-council-2021", "publica-great-commissioning-2017",
      "sutton-commissioning-2012",
    ]
    #expect(themes.count == frameworks.count)
    #expect(zip(themes, frameworks).allSatisfy { $0.contains(",\($1),2026-27Q2,theme,growth,") })
  }
}
