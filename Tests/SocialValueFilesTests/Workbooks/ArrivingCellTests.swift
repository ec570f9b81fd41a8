import SocialValue
import Testing

@Suite("What a cell of a workbook really holds")
struct ArrivingCellTests {
  /// A cell's raw XML, the item that it reports, and the figure that it is.
  struct Read: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var cell: String
    var item = "workforce.total"
    var figure: String
  }

  private static func text(_ text: String) -> String { RawWorkbook.cell("D2", text) }

  static let read = [
    Read(testDescription: "a number", cell: "<c r='D2'><v>40</v></c>", figure: "40"),
    Read(testDescription: "a number as text", cell: text("40"), figure: "40"),
    Read(testDescription: "no-break spaces", cell: text("\u{A0}40\u{A0}"), figure: "40"),
    Read(testDescription: "thousands", cell: text("1,234"), figure: "1234"),
    Read(
      testDescription: "pounds as text", cell: text("£1,234.50"), item: "spend.supplychain",
      figure: "1234.5"),
    Read(
      testDescription: "pounds by format", cell: "<c r='D2' s='3'><v>1234.5</v></c>",
      item: "spend.supplychain", figure: "1234.5"),
    Read(
      testDescription: "a sum of fractions", cell: "<c r='D2'><v>0.30000000000000004</v></c>",
      item: "buysocial.hours", figure: "0.3"),
    Read(
      testDescription: "a formula's result", cell: "<c r='D2'><f>20*2</f><v>40</v></c>",
      figure: "40"),
    Read(
      testDescription: "TRUE for a yes", cell: "<c r='D2' t='b'><v>1</v></c>",
      item: "safeguarding.routes", figure: "1"),
  ]

  @Test("is read", arguments: read)
  func reads(_ one: Read) throws {
    let arrival = try Arrival(value: one.cell, item: one.item)
    #expect(arrival.figure(one.item) == one.figure, "\(arrival.told)")
    #expect(!arrival.told.contains("error"))
  }

  /// A cell's raw XML, and what is said of it.
  struct Refused: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var cell: String
    var item = "workforce.total"
    var said: String
  }

  static let refused = [
    Refused(testDescription: "a decimal comma", cell: text("1,5"), said: "found '1,5'"),
    Refused(
      testDescription: "a decimal comma of pounds", cell: text("1.234,50"),
      item: "spend.supplychain", said: "found '1.234,50'"),
    Refused(testDescription: "a hidden figure", cell: text("<5"), said: "found '<5'"),
    Refused(testDescription: "n/a", cell: text("n/a"), said: "found 'n/a'"),
    Refused(testDescription: "nil", cell: text("nil"), said: "found 'nil'"),
    Refused(
      testDescription: "a percentage by format", cell: "<c r='D2' s='1'><v>0.125</v></c>",
      said: "found '12.5%'"),
    Refused(
      testDescription: "TRUE for a count", cell: "<c r='D2' t='b'><v>1</v></c>",
      said: "found 'TRUE'"),
    Refused(
      testDescription: "a day", cell: "<c r='D2' s='2'><v>46217</v></c>",
      said: "found '2026-07-14'"),
    Refused(
      testDescription: "a formula without a result", cell: "<c r='D2'><f>SUM(D3:D9)</f></c>",
      said: "No result of the formula is stored"),
    Refused(
      testDescription: "a formula that failed",
      cell: "<c r='D2' t='e'><f>1/0</f><v>#DIV/0!</v></c>", said: "The formula in the cell failed"),
  ]

  @Test("is refused with its cell and what to do, never guessed", arguments: refused)
  func refuses(_ one: Refused) throws {
    let arrival = try Arrival(value: one.cell, item: one.item)
    #expect(arrival.figure(one.item) == nil)
    #expect(arrival.told.contains("returns/q1.xlsx › Return › D2: error: "))
    #expect(arrival.told.contains(one.said), "\(arrival.told)")
    #expect(arrival.told.contains("help: "))
  }

  @Test("a day as a serial number is the day, of 1900 as of 1904", arguments: [false, true])
  func days(is1904: Bool) throws {
    let serial = is1904 ? 46217 - 1462 : 46217
    let rows =
      RawWorkbook.row(1, Arrival.header + ["received"])
      + RawWorkbook.row(2, Arrival.key + ["40"]).replacing(
        "</row>", with: "<c r='E2' s='2'><v>\(serial)</v></c></row>")
    let arrival = try Arrival(
      "q1.xlsx", RawWorkbook.bytes([RawWorkbook.Sheet(rows: rows)], is1904: is1904))
    let row = try #require(arrival.register.returns.history(of: Self.key(arrival)).first)
    #expect(row.row.received?.iso == "2026-07-14")
    #expect(arrival.told == "")
  }

  private static func key(_ arrival: Arrival) throws -> FigureKey {
    let index = arrival.register.index
    return FigureKey(
      contract: try #require(index.contractNumbers["CR-1"]),
      item: try #require(index.vocabulary.itemNumbers["workforce.total"]),
      quarter: Quarter(startingYear: 2026, number: 1))
  }
}
