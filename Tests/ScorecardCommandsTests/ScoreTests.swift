import SocialValue
import TestSupport
import Testing
import Workbooks

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

  // MARK: Workbooks

  /// A return's workbook: figures, a sheet that breaks one down, one for reading and one that was
  /// hidden, with the sheets in an order.
  private static func workbook(_ order: [Int]) -> [UInt8] {
    let start = ["C", "2026-27Q1"]
    let sheets: [(name: String, rows: [[String]])] = [
      ("Start here", [[ReturnSheet.forReading], ["Fill in the sheets that follow."]]),
      (
        "Return",
        [
          ["contract", "period", "item", "value", "evidence"],
          start + ["workforce.total", "40", "payroll"], start + ["workforce.llw", "30", "payroll"],
          start + ["workforce.llw", "a few", "payroll"],
        ]
      ),
      (
        "By sex",
        [
          ["contract", "period", "item", "sex:female", "sex:male"],
          start + ["workforce.total", "24", "16"],
        ]
      ),
      (
        "Corrections",
        [
          ["contract", "period", "item", "value", "received"],
          start + ["workforce.llw", "32", "2026-07-20"],
        ]
      ),
    ]
    var workbook = WorkbookWriter()
    for place in order {
      workbook.addSheet(sheets[place].name, isHidden: sheets[place].name == "Corrections") {
        sheet in
        for row in sheets[place].rows {
          sheet.nextRow()
          for cell in row { sheet.add(Int(cell) == nil ? .text(cell) : .number(cell)) }
        }
      }
    }
    return workbook.bytes()
  }

  @Test("a register whose returns are a workbook comes out alike in whatever order its sheets are")
  func sheetOrder() throws {
    let folder = try TemporaryFolder([
      "contracts.csv": """
      contract,title,supplier,framework,start,end,value
      C,School meals,Fair Kitchens,croydon-sv-2016,2026-04-01,2029-03-31,900000

      """,
      "targets.csv": "contract,measure,target,per\nC,SV1.1,90%,level\nC,SV1.8,100%,level\n",
    ])
    func score() throws -> Ran {
      ran(["score", folder.path, "--quarter", "2026-27Q1", "--format", "json"])
    }
    try folder.write(Self.workbook([0, 1, 2, 3]), to: "returns/q1.xlsx")
    let usual = try score()
    // 32 of 40: what was corrected later stands, and what it took the place of raises nothing.
    #expect(usual.code == 0)
    #expect(usual.output.contains("\"actual\": \"80\""))
    for words in ["\"read\": 6,", "\"used\": 4,", "\"superseded\": 2,", "hidden-cells"] {
      #expect(usual.output.contains(words), "\(words)")
    }
    for order in [[3, 2, 1, 0], [2, 3, 0, 1], [1, 0, 3, 2]] {
      try folder.write(Self.workbook(order), to: "returns/q1.xlsx")
      let other = try score()
      #expect(other.output == usual.output && other.code == usual.code, "\(order)")
    }
  }
}
