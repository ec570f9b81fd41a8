import Testing

@testable import Workbooks

@Suite("Workbooks in and out")
struct WorkbookTests {
  /// A workbook from the XML of its parts; those not given are the least there can be.
  static func workbook(
    sheet: String, strings: String = "<sst/>", styles: String = "<styleSheet/>",
    state: String = "", type: String = "sheet.main+xml", settings: String = "",
    columns: String = "", more: String? = nil
  ) -> [UInt8] {
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    var archive = ZIPWriter()
    archive.add(
      "[Content_Types].xml",
      "<Types><Override PartName='/xl/workbook.xml' ContentType='application/\(type)'/></Types>")
    archive.add(
      "_rels/.rels",
      "<Relationships><Relationship Id='r1' Type='\(relations)/officeDocument' Target='xl/workbook.xml'/></Relationships>"
    )
    archive.add(
      "xl/workbook.xml",
      "<workbook xmlns:r='r'>\(settings)<sheets><sheet name='One' sheetId='1' \(state) r:id='a'/></sheets></workbook>"
    )
    archive.add(
      "xl/_rels/workbook.xml.rels",
      """
      <Relationships>
      <Relationship Id='a' Type='\(relations)/worksheet' Target='worksheets/sheet1.xml'/>
      <Relationship Id='b' Type='\(relations)/styles' Target='/xl/styles.xml'/>
      <Relationship Id='c' Type='\(relations)/sharedStrings' Target='../xl/sharedStrings.xml'/>
      <Relationship Id='d' Type='x/worksheet' Target='http://example.org/' TargetMode='External'/>
      </Relationships>
      """)
    archive.add("xl/styles.xml", styles)
    archive.add("xl/sharedStrings.xml", strings)
    archive.add(
      "xl/worksheets/sheet1.xml",
      "<worksheet>\(columns)<sheetData>\(sheet)</sheetData></worksheet>")
    if let more { archive.add(more, "") }
    return archive.finished()
  }

  /// The cells of the first sheet: `A1 text x`.
  static func cells(_ bytes: [UInt8]) throws -> [String] {
    let sheet = try #require(try Workbook(bytes).sheets.first)
    return sheet.rows.flatMap { row in
      row.cells.map { place in
        let cell = sheet.cells[place]
        let name = CellReference(row: row.number, column: Int(cell.column)).text
        return "\(name) \(cell.kind) \(sheet.text(cell))"
      }
    }
  }

  @Test("reads every kind of cell")
  func kinds() throws {
    let sheet = """
      <row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2"><v>1.25E1</v></c>\
      <c r="D2" s="1"><v>0.125</v></c><c r="E2" s="2"><v>46217</v></c><c r="F2" t="b"><v>1</v></c>\
      <c r="G2" t="e"><v>#DIV/0!</v></c><c r="H2"><f>SUM(A1)</f></c>\
      <c r="I2" t="str"><f>A1</f><v></v></c><c r="J2" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c>\
      <c r="K2" s="1"/><c r="L2" t="d"><v>2026-07-14T09:30</v></c></row>
      <row><c><v>3</v></c></row>
      """
    let bytes = Self.workbook(
      sheet: sheet,
      strings:
        "<sst><si><t>x</t></si><si><r><t>a &amp; </t></r><r><t>b</t></r><rPh><t>no</t></rPh></si></sst>",
      styles:
        "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='dd/mm/yy'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='9'/><xf numFmtId='164'/></cellXfs></styleSheet>"
    )
    #expect(
      try Self.cells(bytes) == [
        "A2 text a & b", "C2 number 12.5", "D2 percent 12.5%", "E2 date 2026-07-14",
        "F2 boolean TRUE", "G2 error #DIV/0!", "H2 formula =SUM(A1)", "J2 text inline",
        "L2 date 2026-07-14 09:30", "A3 number 3",
      ])
  }

  @Test(
    "refuses sheets that don't hold together",
    arguments: [
      "<row r='1'><c r='B1'/><c r='A1'><v>1</v></c></row>", "<row r='2'/><row r='1'/>",
      "<row r='1'><c r='A2'><v>1</v></c></row>", "<row r='1'><c t='s'><v>9</v></c></row>",
      "<row r='0'/>", "<row r='1'><c r='XFE1'><v>1</v></c></row>",
      "<row r='1'><c><v>one</v></c></row>", "<row r='1'><c t='q'><v>1</v></c></row>",
      "<row r='1048577'/>",
    ])
  func unsound(sheet: String) {
    let fault = #expect(throws: WorkbookFault.self) { try Workbook(Self.workbook(sheet: sheet)) }
    #expect(fault?.sheet == "One" && fault?.help.hasSuffix(".") == true)
  }

  @Test("tells hidden sheets and rows, and the days of old Macs")
  func hidden() throws {
    let bytes = Self.workbook(
      sheet: "<row r='1' hidden='1'><c s='0'><v>1</v></c></row>", state: "state='veryHidden'",
      settings: "<workbookPr date1904='1'/>")
    let sheet = try #require(try Workbook(bytes).sheets.first)
    #expect(sheet.isHidden && sheet.rows[0].isHidden)
  }

  @Test("tells hidden columns, and refuses those that can't be")
  func hiddenColumns() throws {
    func hidden(_ columns: String) throws -> [ClosedRange<Int>]? {
      let bytes = Self.workbook(
        sheet: "<row><c><v>1</v></c></row>", columns: "<cols>\(columns)</cols>")
      return try Workbook(bytes).sheets.first?.hiddenColumns
    }
    #expect(
      try hidden("<col min='1' max='2' hidden='1'/><col min='3' max='4' hidden='0'/>") == [1...2])
    #expect(try hidden("<col min='5' max='99999999' hidden='true'/>") == [5...16_384])
    #expect(throws: WorkbookFault.self) { try hidden("<col min='3' max='2' hidden='1'/>") }
    #expect(throws: WorkbookFault.self) { try hidden("<col min='0' max='2' hidden='1'/>") }
  }

  @Test("undoes the escapes of shared strings, strings in cells and results of formulas")
  func escapes() throws {
    let bytes = Self.workbook(
      sheet: """
        <row r='1'><c r='A1' t='s'><v>1</v></c><c r='B1' t='s'><v>2</v></c>\
        <c r='C1' t='inlineStr'><is><t>a_x0009_b</t></is></c>\
        <c r='D1' t='str'><f>A1</f><v>_x005F_x0041_</v></c></row>
        """,
      strings:
        "<sst><si><t>_x004F_</t></si><si><r><t>one_x000D_\n</t></r><r><t>two</t></r></si><si><t>3</t></si></sst>"
    )
    #expect(
      try Self.cells(bytes) == [
        "A1 text one\ntwo", "B1 text 3", "C1 text a\tb", "D1 text _x0041_",
      ])
  }

  @Test("a row is as high as its words need, and no row of one line says so")
  func heights() throws {
    var workbook = WorkbookWriter()
    let wraps = CellStyle { $0.wraps = true }
    workbook.addSheet("One", columns: [.init(width: 10), .init(width: 4, isHidden: true)]) {
      sheet in
      sheet.nextRow()
      sheet.add(.text("short"), wraps)
      sheet.add(.text("long, but in a hidden column"), wraps)
      sheet.nextRow()
      sheet.add(.text("three lines at the least"), wraps)
      sheet.nextRow()
      sheet.add(.text("one line, for it doesn't wrap"))
      sheet.nextRow()
      sheet.add(.text("a\nb"), wraps)
      sheet.nextRow()
      sheet.add(.text("Heading"), CellStyle { $0.size = 16 })
      sheet.nextRow()
      sheet.add(.text(String(repeating: "words ", count: 5_000)), wraps)
      sheet.nextRow()
      sheet.add(.text("anunbrokenwordoftwentyeight"), wraps)
    }
    let archive = try ZIPReader(workbook.bytes())
    let entry = try #require(archive.entry("xl/worksheets/sheet1.xml"))
    let xml = String(decoding: try archive.contents(entry), as: UTF8.self)
    let heights = xml.split(separator: "<row r=\"").dropFirst().map { row in
      row.prefix { $0 != ">" }.split(separator: "ht=\"").dropFirst().first.map {
        String($0.prefix { $0 != "\"" })
      }
    }
    #expect(heights == [nil, "45", nil, "30", "21", "409", "45"])
  }

  @Test("refuses macros, encryption, old formats and what is no workbook")
  func refused() {
    func message(_ bytes: [UInt8]) -> String {
      do {
        _ = try Workbook(bytes)
        return "read"
      } catch {
        return error.message
      }
    }
    #expect(message(Self.workbook(sheet: "", more: "xl/vbaProject.bin")).contains("macros"))
    #expect(
      message(Self.workbook(sheet: "", type: "vnd.ms-excel.sheet.macroEnabled.main+xml"))
        .contains("macros"))
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]
    #expect(message(compound).contains("Excel 97"))
    #expect(
      message(compound + "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }).contains(
        "encrypted"))
    #expect(message([]) == "the file is empty")
    #expect(message(Array("contract,period".utf8)).contains("isn't a workbook"))
    var archive = ZIPWriter()
    archive.add("readme.txt", "hello")
    #expect(message(archive.finished()).contains("holds no workbook"))
  }

  @Test("stops at the limits of cells, shared strings, merged cells and sheets")
  func limits() {
    var limits = WorkbookLimits()
    limits.cells = 1
    let two = "<row><c><v>1</v></c><c><v>2</v></c></row>"
    #expect(throws: WorkbookFault.self) { try Workbook(Self.workbook(sheet: two), limits: limits) }
    limits = WorkbookLimits()
    limits.sharedStrings = 1
    #expect(throws: WorkbookFault.self) {
      try Workbook(Self.workbook(sheet: "", strings: "<sst><si/><si/></sst>"), limits: limits)
    }
    limits = WorkbookLimits()
    limits.merges = 1
    let merges = "<mergeCells><mergeCell ref='A1:B1'/><mergeCell ref='A2:B2'/></mergeCells>"
    #expect(throws: WorkbookFault.self) {
      try Workbook(Self.workbook(sheet: "", columns: merges), limits: limits)
    }
    limits = WorkbookLimits()
    limits.sheets = 0
    #expect(throws: WorkbookFault.self) { try Workbook(Self.workbook(sheet: ""), limits: limits) }
    limits = WorkbookLimits()
    limits.file = 10
    #expect(throws: WorkbookFault.self) { try Workbook(Self.workbook(sheet: ""), limits: limits) }
  }

  @Test(
    "a tab's name has no mark that it can't have, whatever joins it, and isn't too long",
    arguments: [
      ("A/B: [x]", "A B   x "), ("a[\u{301}b'\u{301}", "a \u{301}b \u{301}"),
      ("a\u{1}b\u{FFFF}c\nd", "a b c d"), ("", "Sheet"), ("//", "Sheet"),
      (String(repeating: "e\u{301}", count: 20), String(repeating: "e\u{301}", count: 15)),
      (String(repeating: "😀", count: 20), String(repeating: "😀", count: 15)),
      ("Sheet", "Sheet"),
    ])
  func names(wanted: String, name: String) {
    var workbook = WorkbookWriter()
    #expect(Array(workbook.sheetName(wanted).utf8) == Array(name.utf8))
    workbook.addSheet(name) { _ in }
    let second = workbook.sheetName(wanted)
    #expect(second != name && second.hasSuffix(" 2") && second.utf16.count <= 31)
  }

  @Test("a text of marks beyond number fits into its cell")
  func longText() throws {
    var workbook = WorkbookWriter()
    workbook.addSheet("One") { sheet in
      sheet.nextRow()
      sheet.add(.text(String(repeating: "e\u{301}\u{302}\u{303}\u{304}", count: 8_000)))
    }
    let sheet = try #require(try Workbook(workbook.bytes()).sheets.first)
    let text = sheet.text(sheet.cells[0])
    #expect(text.utf16.count <= 32_767 && text.unicodeScalars.last == "…")
  }

  @Test("writes what it reads, in the same bytes each time")
  func written() throws {
    func make() -> [UInt8] {
      var workbook = WorkbookWriter()
      workbook.addSheet(workbook.sheetName("A/B: [x]"), isHidden: true) { sheet in
        sheet.nextRow()
        sheet.add(.text("a <b> & \"c\"\n£"))
        sheet.skip()
        sheet.add(.number("12.5"), Looks.percent)
        sheet.add(.formula("C1*2", number: "25"))
        sheet.nextRow(isHidden: true)
        sheet.add(.wordFormula("A1", text: "=x"))
      }
      return workbook.bytes()
    }
    let bytes = make()
    #expect(bytes == make())
    #expect(
      try Self.cells(bytes) == [
        "A1 text a <b> & \"c\"\n£", "C1 percent 1250%", "D1 number 25", "A2 text =x",
      ])
    let sheet = try #require(try Workbook(bytes).sheets.first)
    #expect(sheet.name == "A B   x " && sheet.isHidden && sheet.rows[1].isHidden)
  }

  private enum Looks {
    static let percent = CellStyle { $0.format = "0.0%" }
  }

  @Test("reads OpenDocument: repeated rows and cells, hidden rows, errors, formulas, merges")
  func openDocument() throws {
    var archive = ZIPWriter()
    archive.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    archive.add(
      "content.xml",
      """
      <office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x">
      <style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>
      <table:table table:name="One" table:style-name="ta2">
      <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="3"><text:p>3</text:p></table:table-cell></table:table-row>
      <table:table-row table:visibility="collapse"><table:table-cell office:value-type="percentage" office:value="0.5"/>\
      <table:table-cell office:value-type="date" office:date-value="2026-07-14T00:00:00"/>\
      <table:table-cell office:value-type="string" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>\
      <table:table-cell table:formula="of:=1"/><table:table-cell office:value-type="string" table:number-columns-spanned="2"><text:p>a<text:s text:c="2"/>b</text:p><text:p>c</text:p><office:annotation><text:p>no</text:p></office:annotation></table:table-cell>\
      <table:covered-table-cell/><table:table-cell office:value-type="boolean" office:boolean-value="true"/></table:table-row>
      <table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
      </table:table></office:document-content>
      """)
    let bytes = archive.finished()
    #expect(
      try Self.cells(bytes) == [
        "A1 number 3", "B1 number 3", "A2 number 3", "B2 number 3", "A3 percent 50%",
        "B3 date 2026-07-14", "C3 error #DIV/0!", "D3 formula =of:=1", "E3 text a  b\nc",
        "G3 boolean TRUE",
      ])
    let sheet = try #require(try Workbook(bytes).sheets.first)
    #expect(sheet.isHidden && sheet.rows[2].isHidden)
    #expect(sheet.merges.map(\.text) == ["E3:F3"])
  }
}
