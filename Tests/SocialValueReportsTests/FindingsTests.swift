import SocialValue
import SocialValueReports
import Testing

@Suite("Findings")
struct FindingsTests {
  private let parties: [String: Party] = [
    "CR-0001": .supplier("Brightway"), "CR-0002": .supplier("Arrow"),
    "CR-0003": .supplier("Brightway"),
  ]

  private var findings: [Finding] {
    [
      Finding(
        .unknownColumn, at: Finding.Place(file: "contracts.csv", line: 1, column: 9),
        message: "the column 'colour' isn't known", help: "Remove it."),
      TestRegister.badValue("CR-0003", line: 3), TestRegister.badValue("CR-0001", line: 4),
      TestRegister.badValue("CR-0002", line: 5), TestRegister.badValue("CR-0009", line: 6),
      Finding(
        .badSetting, at: Finding.Place(file: "policy.json", line: 2, column: 3),
        path: "$.ratings[0]", message: "expected a number", help: ""),
    ]
  }

  @Test("are grouped by supplier or team and by contract, the register's own before")
  func grouped() throws {
    let text = FindingsText().render(findings, parties: parties)
    try Golden.expect(text, "findings.txt")
    #expect(linesWider(than: 80, in: text) == [])
  }

  @Test("are a line each, however long, for a compiler's reader")
  func compilerLines() {
    let text = FindingsText.compilerLines([TestRegister.badValue("CR-0001", line: 14)])
    #expect(
      text == """
        returns/q2.csv:14:4: error: expected a count, found '1,2x' [bad-value]
          help: Report whole people as digits: 12 or 1,234.

        """)
  }

  @Test("say where in a JSON file they stand")
  func path() throws {
    let line = FindingsText.line(try findings.last.unwrapped())
    #expect(line == "policy.json:2:3: error: expected a number at $.ratings[0] [bad-setting]")
  }

  @Test("are counted by severity")
  func counts() {
    #expect(FindingsText.count([]) == "No findings.")
    #expect(FindingsText.count(findings) == "Findings: 5 errors, 0 queries, 1 warning.")
  }

  @Test("never move the cursor")
  func hostile() {
    var finding = TestRegister.badValue("CR-\u{1B}[2J", line: 1)
    finding.message = "\u{1B}]0;title\u{7}"
    finding.place.file = "returns/\n.csv"
    let all =
      FindingsText().render([finding], parties: [:]) + FindingsText.compilerLines([finding])
    #expect(!all.contains("\u{1B}") && !all.contains("\u{7}") && !all.contains("\n.csv"))
  }

  @Test("as CSV name the supplier, and leave out a line that isn't one")
  func csv() throws {
    var whole = TestRegister.badValue("CR-0002", line: 0)
    whole.place.column = 0
    whole.message = "=cmd|' /C calc'!A0"
    let csv = FindingsCSV.render([whole] + findings, parties: parties)
    try Golden.expect(csv, "findings.csv")
    let row = try csv.split(separator: "\n").dropFirst().first.unwrapped()
    #expect(
      row.hasPrefix("Arrow,CR-0002,2026-27Q2,starts,error,bad-value,returns/q2.csv,,,'=cmd"))
  }
}
