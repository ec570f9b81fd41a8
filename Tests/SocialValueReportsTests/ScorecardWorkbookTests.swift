import SocialValue
import SocialValueFiles
import SocialValueReports
import Testing

@Suite("A scorecard as a workbook")
struct ScorecardWorkbookTests {
  private static func workbook(_ register: TestRegister) throws -> WorkbookText {
    let evaluator = try register.evaluator()
    let scorecard = evaluator.scorecard(for: TestRegister.quarter)
    return try WorkbookText(ScorecardWorkbook(scorecard, evaluator: evaluator).bytes)
  }

  @Test("is written as the golden file has it")
  func golden() throws {
    try Golden.expect(Self.workbook(SampleRegisters.one()).text, "scorecard-workbook.txt")
  }

  @Test("every actual, attainment, score and roll-up that there is comes by a formula")
  func formulas() throws {
    let evaluator = try SampleRegisters.several().evaluator()
    let scorecard = evaluator.scorecard(for: TestRegister.quarter)
    let workbook = try WorkbookText(ScorecardWorkbook(scorecard, evaluator: evaluator).bytes)
    func count(_ sheet: String, _ column: String) throws -> Int {
      try workbook.sheet(sheet).cells.count {
        $0.column == column && $0.formula != nil && !$0.text.isEmpty
      }
    }
    let measures = scorecard.contracts.flatMap(\.measures)
    #expect(try count("Measures", "H") == measures.count { $0.actual != nil })
    #expect(try count("Measures", "J") == measures.count { $0.attainment != nil })
    #expect(
      try count("Measures", "K") == measures.count { $0.attainment != nil && $0.score != nil })
    let groups = scorecard.contracts.flatMap(\.groups)
    #expect(try count("Groups", "G") == groups.count { $0.score != nil })
    #expect(try count("Overview", "E") == scorecard.contracts.count { $0.overall.score != nil })
    #expect(measures.count { $0.actual != nil } > 5)
  }

  @Test("numbers are stored as numbers, whatever the words around them begin with")
  func outsideText() throws {
    let workbook = try Self.workbook(
      SampleRegisters.one(title: "=HYPERLINK(\"x\")", supplier: "+44"))
    let overview = try workbook.sheet("Overview")
    #expect(overview.cells.contains { $0.text == "=HYPERLINK(\"x\")" && $0.formula == nil })
    #expect(overview.cells.contains { $0.text == "+44" && $0.formula == nil })
  }

  @Test("a fill always stands with the rating's word")
  func fills() throws {
    let workbook = try Self.workbook(SampleRegisters.several())
    for sheet in try [workbook.sheet("Overview"), workbook.sheet("Measures")] {
      #expect(sheet.looks.count == Policy().ratings.count)
      for (look, band) in zip(sheet.looks, Policy().ratings) {
        #expect(look.formula.hasSuffix("=\"\(band.title)\""))
      }
    }
  }

  @Test("the themes of several frameworks say whose they are")
  func themes() throws {
    let register = try RegisterReader.read(Golden.project("Fixtures/croydon-2026"))
    let evaluator = Evaluator(register)
    func headings(_ contracts: Set<String>) throws -> [String] {
      let scorecard = evaluator.scorecard(
        for: TestRegister.quarter, selection: Selection(contracts: contracts))
      let sheet = try WorkbookText(ScorecardWorkbook(scorecard, evaluator: evaluator).bytes)
        .sheet("Overview")
      return sheet.cells.filter { $0.row == 3 }.map(\.text)
    }
    #expect(try headings(["CR-0001"]).contains("Growth"))
    #expect(try headings(["CR-0007"]).contains("Growth, croydon-value-charter-2016"))
    #expect(try !headings(["CR-0007"]).contains("Growth"))
  }
}
