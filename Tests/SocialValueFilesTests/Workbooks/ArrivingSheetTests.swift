import SocialValue
import Testing

@testable import Workbooks

@Suite("What a workbook really looks like")
struct ArrivingSheetTests {
  private typealias Sheet = RawWorkbook.Sheet

  private static func row(_ number: Int, _ value: String, _ item: String = Arrival.key[2])
    -> String
  {
    RawWorkbook.row(number, [Arrival.key[0], Arrival.key[1], item, value])
  }

  private static let header = RawWorkbook.row(1, Arrival.header)

  @Test("titles above the header row are passed over")
  func titles() throws {
    let rows =
      RawWorkbook.row(1, ["Social value return"]) + RawWorkbook.row(3, ["", "for", "the quarter"])
      + RawWorkbook.row(5, Arrival.header) + Self.row(6, "<5")
    let arrival = try Arrival([Sheet(rows: rows)])
    #expect(arrival.told.contains("q1.xlsx › Return › D6: error"))
    #expect(arrival.register.returns.counts.read == 1)
  }

  @Test("styled rows without a word in them are no rows")
  func styledRows() throws {
    let empty = (3...400).map { "<row r='\($0)'><c r='A\($0)' s='1'/><c r='D\($0)' s='3'/></row>" }
    let arrival = try Arrival([Sheet(rows: Self.header + Self.row(2, "40") + empty.joined())])
    #expect(arrival.figure() == "40")
    #expect(arrival.register.returns.counts.read == 1)
    #expect(arrival.told == "")
  }

  @Test("hidden rows are read, and told")
  func hiddenRows() throws {
    let hidden = Self.row(2, "40").replacing("<row r='2' ", with: "<row r='2' hidden='1' ")
    let arrival = try Arrival([Sheet(rows: Self.header + hidden)])
    #expect(arrival.figure() == "40")
    #expect(arrival.told.contains("Return › row 2: warning: the row is hidden, and was read"))
  }

  @Test("hidden sheets are read, and told", arguments: ["hidden", "veryHidden"])
  func hiddenSheets(state: String) throws {
    let arrival = try Arrival([
      Sheet(name: "Front", rows: RawWorkbook.row(1, ["Good morning"])),
      Sheet(name: "Back", rows: Self.header + Self.row(2, "40"), state: state),
    ])
    #expect(arrival.figure() == "40")
    #expect(arrival.told.contains("q1.xlsx › Back: warning: the sheet is hidden, and was read"))
    #expect(arrival.told.contains("q1.xlsx › Front: warning: the sheet has no header row"))
  }

  @Test("hidden columns of figures are read, and told; those of ids may be hidden")
  func hiddenColumns() throws {
    let rows = Self.header + Self.row(2, "40")
    let ids = try Arrival([Sheet(rows: rows, columns: "<col min='1' max='3' hidden='1'/>")])
    #expect(ids.figure() == "40" && ids.told == "")
    let figures = try Arrival([
      Sheet(rows: rows, columns: "<col min='3' max='16384' hidden='true'/>")
    ])
    #expect(figures.figure() == "40")
    #expect(
      figures.told.contains("Return › D1: warning: the column 'value' is hidden, and was read"))
  }

  @Test("rows of several sheets all count")
  func severalSheets() throws {
    let arrival = try Arrival([
      Sheet(name: "Staff", rows: Self.header + Self.row(2, "40")),
      Sheet(name: "Spend", rows: Self.header + Self.row(2, "900", "spend.supplychain")),
    ])
    #expect(arrival.figure() == "40" && arrival.figure("spend.supplychain") == "900")
    #expect(arrival.told == "")
  }

  @Test("a tab that was moved is read with its own rows", arguments: [[0, 1, 2], [2, 0, 1]])
  func movedTabs(tabs: [Int]) throws {
    let sheets = [
      Sheet(name: "Staff", rows: Self.header + Self.row(2, "40")),
      Sheet(name: "Spend", rows: Self.header + Self.row(2, "lots", "spend.supplychain")),
      Sheet(name: "Notes", rows: RawWorkbook.row(1, ["Good morning"]), state: "hidden"),
    ]
    let arrival = try Arrival("q1.xlsx", RawWorkbook.bytes(sheets, tabs: tabs))
    #expect(arrival.figure() == "40")
    #expect(arrival.told.contains("q1.xlsx › Spend › D2: error"))
    #expect(arrival.told.contains("q1.xlsx › Notes: warning: the sheet has no header row"))
    #expect(arrival.register.findings.count { $0.severity == .error } == 1)
  }

  @Test("words merged over rows hold of each; merged figures reject their rows")
  func merged() throws {
    let rows =
      Self.header + Self.row(2, "40")
      + RawWorkbook.row(3, ["", "", "workforce.llw", "38"])
    let words = try Arrival([
      Sheet(rows: rows, merges: "<mergeCell ref='A2:A3'/><mergeCell ref='B2:B3'/>")
    ])
    #expect(words.figure() == "40" && words.figure("workforce.llw") == "38")
    let figures = try Arrival([
      Sheet(
        rows: Self.header + Self.row(2, "40") + Self.row(3, "", "workforce.llw"),
        merges: "<mergeCell ref='D2:D3'/>")
    ])
    #expect(figures.figure() == nil && figures.figure("workforce.llw") == nil)
    #expect(figures.told.contains("Return › D2: error: the cells D2:D3 are merged over 'value'"))
    #expect(figures.told.contains("Return › D3: error: the cells D2:D3 are merged over 'value'"))
  }

  @Test(
    "a contract merged over thousands of rows holds of each, beside other blocks by the thousand")
  func manyMerged() throws {
    var rows = Self.header + Self.row(2, "40")
    var merges = "<mergeCell ref='A2:A6001'/>"
    for number in 3...6_001 {
      rows += RawWorkbook.row(number, ["", "2026-27Q1", "workforce.total", "40"])
      merges += "<mergeCell ref='F\(number):G\(number)'/>"
    }
    let arrival = try Arrival([Sheet(rows: rows, merges: merges)])
    #expect(arrival.figure() == "40")
    #expect(arrival.register.returns.counts.read == 6_000)
  }

  @Test("what is wrong with a category is told of its own cell, however many a row has")
  func categoriesOfARow() throws {
    let key = ["CR-1", "2026-27Q1", "workforce.residents.priority"]
    let categories = ["priority-group:neet", "priority-group:veteran"]
    let arrival = try Arrival([
      RawWorkbook.Sheet(
        rows: RawWorkbook.row(1, Arrival.header) + RawWorkbook.row(2, key + ["40"])),
      RawWorkbook.Sheet(
        rows: RawWorkbook.row(1, Array(Arrival.header.dropLast()) + categories)
          + RawWorkbook.row(2, key + ["5", "99"])),
    ])
    #expect(arrival.told.contains("› E2: error: 'workforce.residents.priority' by priority-group"))
    #expect(!arrival.told.contains("› D2: error"))
  }

  @Test("a sheet that breaks down into more figures than any return is refused, not unfolded")
  func tooManyParts() throws {
    let categories = (0..<2_100).map { "sex:c\($0)" }
    let header = RawWorkbook.row(1, ["contract", "period", "item"] + categories)
    let rows = (2...500).map { RawWorkbook.row($0, Arrival.key) }
    let arrival = try Arrival([Sheet(rows: header + rows.joined())])
    #expect(arrival.told.contains("breaks its rows down into more than 1000000 figures"))
    #expect(arrival.register.returns.counts.read == 0)
    #expect(!arrival.told.contains("missing-column"))
  }

  @Test("OpenDocument's hidden rows and columns are told too")
  func openDocument() throws {
    func cells(_ texts: [String]) -> String {
      texts.map {
        "<table:table-cell office:value-type='string'><text:p>\($0)</text:p></table:table-cell>"
      }.joined()
    }
    var archive = ZIPWriter()
    archive.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    archive.add(
      "content.xml",
      """
      <office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><table:table table:name="Return">\
      <table:table-columns><table:table-column table:number-columns-repeated="3"/>\
      <table:table-column table:visibility="collapse"/></table:table-columns>\
      <table:table-row>\(cells(Arrival.header))</table:table-row>\
      <table:table-row table:visibility="filter">\(cells(Arrival.key + ["40"]))</table:table-row>\
      </table:table></office:document-content>
      """)
    let arrival = try Arrival("q1.ods", archive.finished())
    #expect(arrival.figure() == "40")
    #expect(arrival.told.contains("q1.ods › Return › D1: warning: the column 'value' is hidden"))
    #expect(arrival.told.contains("q1.ods › Return › row 2: warning: the row is hidden"))
  }
}
