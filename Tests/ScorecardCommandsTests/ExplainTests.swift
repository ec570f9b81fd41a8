import TestSupport
import Testing

@testable import ScorecardCommands

@Suite("scorecard explain")
struct ExplainTests {
  @Test("shows figures that can't be read as they were written", arguments: ["text", "json"])
  func written(format: String) throws {
    let folder = try TemporaryFolder([
      "contracts.csv": """
      contract,title,supplier,framework,start,end,value
      C,School meals,Fair Kitchens,croydon-sv-2016,2026-04-01,2029-03-31,900000

      """,
      "targets.csv": "contract,measure,target,per\nC,SV1.1,90%,level\n",
      "returns/q1.csv": """
      contract,period,item,value,accepted
      C,2026-27Q1,workforce.total,40,38?
      C,2026-27Q1,workforce.llw,<5,

      """,
    ])
    let result = ran([
      "explain", folder.path, "--contract", "C", "--quarter", "2026-27Q1", "SV1.1", "--format",
      format,
    ])
    let shown =
      format == "json"
      ? [#""accepted": "38?""#, #""claimed": "<5""#]
      : ["claimed 40, accepted 38?, rejected", "claimed <5, rejected"]
    // Long lines are broken somewhere.
    let output = result.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for words in shown { #expect(output.contains(words), "\(output)") }
  }
}
