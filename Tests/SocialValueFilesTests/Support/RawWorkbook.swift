@testable import Workbooks

/// An `.xlsx` file from the XML of its sheets, as other programs may write it.
struct RawWorkbook {
  /// A sheet: its name, the XML of its rows, and what else there is to it.
  struct Sheet {
    var name = "Return"
    var rows: String
    var state = "visible"
    var columns = ""
    var merges = ""
  }

  /// The styles that cells may have: 1 a percentage with a place, 2 a day, 3 pounds.
  private static let styles = """
    <styleSheet><numFmts><numFmt numFmtId='164' formatCode='0.0%'/>\
    <numFmt numFmtId='165' formatCode='"£"#,##0.00'/></numFmts>\
    <cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='14'/><xf numFmtId='165'/></cellXfs>\
    </styleSheet>
    """

  /// The file; `tabs` says which sheet stands on which tab, where they have been moved about.
  static func bytes(_ sheets: [Sheet], is1904: Bool = false, tabs: [Int]? = nil) -> [UInt8] {
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    var archive = ZIPWriter()
    archive.add(
      "[Content_Types].xml",
      "<Types><Override PartName='/xl/workbook.xml' ContentType='application/sheet.main+xml'/></Types>"
    )
    archive.add(
      "_rels/.rels",
      "<Relationships><Relationship Id='r' Type='\(relations)/officeDocument' Target='xl/workbook.xml'/></Relationships>"
    )
    let entries = (tabs ?? Array(sheets.indices)).map { place in
      "<sheet name='\(sheets[place].name)' sheetId='\(place + 1)' state='\(sheets[place].state)' r:id='s\(place)'/>"
    }
    archive.add(
      "xl/workbook.xml",
      "<workbook xmlns:r='r'><workbookPr date1904='\(is1904 ? 1 : 0)'/><sheets>\(entries.joined())</sheets></workbook>"
    )
    let links = sheets.indices.map {
      "<Relationship Id='s\($0)' Type='\(relations)/worksheet' Target='sheet\($0).xml'/>"
    }
    archive.add(
      "xl/_rels/workbook.xml.rels",
      "<Relationships>\(links.joined())<Relationship Id='t' Type='\(relations)/styles' Target='styles.xml'/></Relationships>"
    )
    archive.add("xl/styles.xml", styles)
    for (place, sheet) in sheets.enumerated() {
      archive.add(
        "xl/sheet\(place).xml",
        "<worksheet><cols>\(sheet.columns)</cols><sheetData>\(sheet.rows)</sheetData>"
          + "<mergeCells>\(sheet.merges)</mergeCells></worksheet>")
    }
    return archive.finished()
  }

  /// A row of texts; an empty one is no cell.
  static func row(_ number: Int, _ texts: [String], _ attributes: String = "") -> String {
    let cells = texts.enumerated().compactMap { place, text -> String? in
      guard !text.isEmpty else { return nil }
      return cell(CellReference(row: number, column: place + 1).text, text)
    }
    return "<row r='\(number)' \(attributes)>\(cells.joined())</row>"
  }

  /// A cell of a text.
  static func cell(_ name: String, _ text: String) -> String {
    let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    return "<c r='\(name)' t='inlineStr'><is><t>\(escaped)</t></is></c>"
  }
}
