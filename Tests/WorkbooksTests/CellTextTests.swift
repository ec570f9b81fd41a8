import Testing

@testable import Workbooks

@Suite("Numbers, days and formats of cells")
struct CellTextTests {
  @Test(
    "writes a stored number in plain digits, as a spreadsheet shows it",
    arguments: [
      ("12", "12"), ("0", "0"), ("-0", "0"), ("1234.5", "1234.5"), ("1.5E3", "1500"),
      ("2E-3", "0.002"), ("0.30000000000000004", "0.3"), ("99.999999999999997", "100"),
      ("123456789012345678", "123456789012346000"), ("007", "7"), ("1.50", "1.5"),
      ("-12.25", "-12.25"), ("1e20", "100000000000000000000"), ("+5", "5"),
    ])
  func plain(stored: String, shown: String) {
    var bytes: [UInt8] = []
    let isNumber = DecimalDigits.append(Array(stored.utf8).span, to: &bytes)
    #expect(isNumber)
    #expect(String(decoding: bytes, as: UTF8.self) == shown)
  }

  @Test(
    "moves the point of a percentage", arguments: [("0.125", "12.5"), ("1", "100"), ("0.07", "7")])
  func percent(stored: String, shown: String) {
    var bytes: [UInt8] = []
    _ = DecimalDigits.append(Array(stored.utf8).span, shift: 2, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == shown)
  }

  @Test("takes nothing else for a number", arguments: ["", "x", "1x", "1e", "1.2.3", "--1", "NaN"])
  func noNumber(stored: String) {
    var bytes: [UInt8] = []
    let isNumber = DecimalDigits.append(Array(stored.utf8).span, to: &bytes)
    #expect(!isNumber && bytes.isEmpty)
  }

  @Test(
    "turns serial numbers into days",
    arguments: [
      ("46217", false, "2026-07-14"), ("46217.5", false, "2026-07-14 12:00"),
      ("1", false, "1900-01-01"), ("60", false, "1900-02-29"), ("61", false, "1900-03-01"),
      ("44755", true, "2026-07-14"), ("46217.9999999", false, "2026-07-15"),
      ("0.25", false, "1899-12-31 06:00"), ("2958465", false, "9999-12-31"),
    ])
  func days(serial: String, isFrom1904: Bool, shown: String) {
    // The day that spreadsheets alone have is the one after it here.
    let expected = shown == "1900-02-29" ? "1900-03-01" : shown
    #expect(SerialDate.text(Array(serial.utf8).span, isFrom1904: isFrom1904) == expected)
  }

  @Test("knows no day of negative or huge numbers", arguments: ["-1", "1e9", "2958466"])
  func noDay(serial: String) {
    #expect(SerialDate.text(Array(serial.utf8).span, isFrom1904: false) == nil)
  }

  @Test(
    "reads what a format code says",
    arguments: [
      ("General", NumberFormat.plain), ("0.00", .plain), ("0%", .percent),
      ("0.0%;[Red]-0.0%", .percent),
      ("dd/mm/yyyy", .date), ("[h]:mm", .date), ("\"day\" 0", .plain), ("£#,##0.00", .plain),
      ("[$-809]d mmmm yyyy", .date), ("0\\d", .plain), ("[Red]0", .plain), ("@", .plain),
    ])
  func formats(code: String, format: NumberFormat) {
    #expect(NumberFormat(code: code) == format)
  }

  @Test(
    "reads and writes names of cells",
    arguments: [("A1", 1, 1), ("AA10", 10, 27), ("XFD1048576", 1_048_576, 16_384)])
  func cells(text: String, row: Int, column: Int) {
    #expect(CellReference(text) == CellReference(row: row, column: column))
    #expect(CellReference(row: row, column: column).text == text)
  }

  @Test("refuses what names no cell", arguments: ["", "A", "1", "A0", "XFE1", "A1048577", "A1B"])
  func noCells(text: String) {
    #expect(CellReference(text) == nil)
  }
}
