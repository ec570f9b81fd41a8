import SocialValue
import SocialValueReports
import Testing

@Suite("A scorecard as CSV")
struct ScorecardCSVTests {
  @Test("is written as the golden file has it")
  func golden() throws {
    try Golden.expect(
      ScorecardCSV.render(SampleRegisters.several().scorecard().scorecard), "scorecard.csv")
  }

  @Test("has as many cells in each row as there are columns")
  func cells() throws {
    let csv = try ScorecardCSV.render(SampleRegisters.several().scorecard().scorecard)
    for row in rows(of: csv) { #expect(row.count == ScorecardCSV.columns.count) }
    // One contract has a statement, which one row assesses.
    #expect(rows(of: csv).count == 1 + 3 * (1 + 4 + 3 + 11) + 2)
  }

  @Test(
    "defuses what a spreadsheet would take for a formula",
    arguments: [
      ("=1+1", "'=1+1"), ("+44 20", "'+44 20"), ("-x", "'-x"), ("@sum", "'@sum"), ("\tx", "'\tx"),
      ("\rx", "'\rx"), ("a,b", "a,b"), ("a \"b\"", "a \"b\""), ("two\nlines", "two\nlines"),
      ("esc\u{1B}", "esc\\u{1B}"), ("plain", "plain"),
    ])
  func formulas(_ title: String, _ expected: String) throws {
    let csv = try ScorecardCSV.render(SampleRegisters.one(title: title).scorecard().scorecard)
    #expect(rows(of: csv)[1][1] == expected)
  }

  @Test("leaves numbers as they are, and absent ones empty")
  func numbers() throws {
    var register = try SampleRegisters.one()
    register.report("CR-0001", "llw", 40, in: TestRegister.quarter.previous)
    let rows = try rows(of: ScorecardCSV.render(register.scorecard().scorecard))
    func cell(_ id: String, _ column: String) throws -> String {
      let row = try rows.first { $0[6] == id }.unwrapped()
      return row[try ScorecardCSV.columns.firstIndex(of: column).unwrapped()]
    }
    #expect(try cell("SV1.1", "actual") == "77.5")
    #expect(try cell("SV1.1", "attainment") == "0.861111111")
    #expect(try cell("SV1.2", "missing") == "2026-27Q1")
    #expect(try cell("SV2.1", "score") == "")
    #expect(try cell("SV2.2", "score") == "0")
    #expect(try cell("SV2.2", "high") == "100")
  }

  /// Reads CSV as RFC 4180 says, apart from the code under test.
  private func rows(of csv: String) -> [[String]] {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    var scalars = Array(csv.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      let last = rows.count - 1
      let cell = rows[last].count - 1
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"":
        scalars.removeFirst()
        rows[last][cell] += "\""
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: rows[last].append("")
      case "\n" where !isQuoted: rows.append([""])
      default: rows[last][cell].unicodeScalars.append(scalar)
      }
    }
    return rows.dropLast()
  }
}
