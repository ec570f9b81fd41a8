import SocialValue
import SocialValueReports
import Testing

@testable import SocialValueFiles

@Suite("The header row")
struct CSVHeaderTests {
  private static func read(_ bytes: [UInt8]) throws -> (header: CSVHeader, lines: [String]) {
    var reader = CSVReader(bytes: bytes)
    var findings: [Finding] = []
    let header = try CSVHeader.read(
      &reader, file: "q1.csv", required: ["contract", "period", "value"],
      optional: ["acceptedOn", "note"], findings: &findings)
    return (
      header,
      FindingsText.compilerLines(findings).split(separator: "\n").map(String.init)
    )
  }

  @Test(
    "columns are known by name, in any order and letter case",
    arguments: [
      "contract,period,value", "value,Contract,PERIOD", " contract , period ,value,acceptedon",
      "\u{FEFF}contract,period,value", "contract,period,value,,,",
      "\"contract\",\"period\",\"value\"\r",
    ])
  func known(text: String) throws {
    let (header, lines) = try Self.read(Array(text.utf8))
    #expect(header.isUsable)
    #expect(lines.isEmpty)
    for column in ["contract", "period", "value"] { #expect(header[column] != nil) }
  }

  @Test("a column's cell is where it stands")
  func cells() throws {
    let (header, _) = try Self.read(Array("note,value,x,contract,period\n".utf8))
    #expect(header.cellCount == 5)
    #expect(header["value"] == 1 && header["contract"] == 3 && header["note"] == 0)
    #expect(header["acceptedOn"] == nil)
  }

  @Test(
    "a missing or doubled column is an error, with what to do about it",
    arguments: [
      (
        "contract,value",
        [
          "q1.csv:1: error: the column 'period' is missing [missing-column]",
          "  help: Add it to the header row.",
        ]
      ),
      (
        "contract,peroid,value",
        [
          "q1.csv:1: error: the column 'period' is missing [missing-column]",
          "  help: Is it the column 'peroid'? Spell it 'period'.",
          "q1.csv:1:2: warning: the column 'peroid' isn't one that is read [unknown-column]",
          "  help: Did you mean 'period'?",
        ]
      ),
      (
        "contract,period,value,Period",
        [
          "q1.csv:1:4: error: the column 'period' stands twice [duplicate-column]",
          "  help: Remove or rename one of the two.",
        ]
      ),
    ])
  func unusable(text: String, expected: [String]) throws {
    let (header, lines) = try Self.read(Array(text.utf8))
    #expect(!header.isUsable)
    #expect(lines == expected)
  }

  @Test(
    "a header of one cell says what separates the cells",
    arguments: [
      (
        "contract;period;value",
        "The cells look separated by semicolons: save the file with commas."
      ),
      ("contract\tperiod\tvalue", "The cells look separated by tabs: save the file with commas."),
    ])
  func separators(text: String, help: String) throws {
    let (header, lines) = try Self.read(Array(text.utf8))
    #expect(!header.isUsable)
    #expect(lines.contains("  help: " + help))
  }

  @Test("lines that end as on old Macs are told")
  func carriageReturns() throws {
    let (header, lines) = try Self.read(Array("contract,period,value\rC1,2026-27Q1,5\r".utf8))
    #expect(!header.isUsable)
    #expect(
      lines.contains("  help: The lines end as on old Macs: save the file again as “CSV UTF-8”."))
  }

  @Test("an empty file is told which header row it needs", arguments: ["", "\n\n", "\u{FEFF}"])
  func empty(text: String) throws {
    let (header, lines) = try Self.read(Array(text.utf8))
    #expect(!header.isUsable)
    #expect(lines.first == "q1.csv:1: error: the column 'contract' is missing [missing-column]")
    #expect(
      lines.contains("  help: The file is empty: give it the header row contract,period,value."))
  }

  @Test("an unknown column is a warning, and the rows are read")
  func unknown() throws {
    let (header, lines) = try Self.read(Array("contract,period,value,colour\n".utf8))
    #expect(header.isUsable)
    #expect(
      lines == [
        "q1.csv:1:4: warning: the column 'colour' isn't one that is read [unknown-column]",
        "  help: Its cells are ignored.",
      ])
  }

  @Test("UTF-16 and a header that can't be read are errors of the whole file")
  func unreadable() throws {
    let utf16 = try Self.read([0xFF, 0xFE, 0x63, 0x00])
    #expect(!utf16.header.isUsable)
    #expect(utf16.lines.first == "q1.csv: error: the file is UTF-16, not UTF-8 [not-utf8]")
    let quoted = try Self.read(Array("contract,per\"iod,value\n".utf8))
    #expect(!quoted.header.isUsable)
    #expect(quoted.lines.first?.hasSuffix("[bad-quoting]") == true)
  }
}
