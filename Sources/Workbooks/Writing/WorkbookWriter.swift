/// Writes a workbook as `.xlsx`: the same sheets give the same bytes.
///
/// Every formula is written with its result, so that a program that doesn't calculate shows the
/// same as one that does; one that does works them all out again when it opens the file.
public struct WorkbookWriter: Sendable {
  private var styles = StyleSheet()
  private var archive = ZIPWriter()
  private var names: [String] = []
  private var isOpen: [Bool] = []
  private var headRows: [Int] = []

  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let office = "http://schemas.openxmlformats.org"
  private static let main = office + "/spreadsheetml/2006/main"
  private static let relations = office + "/officeDocument/2006/relationships"
  private static let types = "application/vnd.openxmlformats-officedocument.spreadsheetml."

  private let runner: PieceRunner

  /// Makes a workbook without sheets.
  ///
  /// - Parameter runner: who deflates its sheets.
  public init(by runner: PieceRunner = .one) {
    self.runner = runner
  }

  /// A name that a tab can have: 31 units of UTF-16 at most, none of `[]:*?/\'`, not used before.
  public func sheetName(_ wanted: String) -> String {
    // Scalar by scalar: a mark is one to a spreadsheet, whatever joins it.
    var cleaned = String.UnicodeScalarView()
    for scalar in wanted.unicodeScalars {
      let isHeld = XMLText.isHeld(scalar) && !Character(scalar).isNewline
      cleaned.append(isHeld && !"[]:*?/\\'".unicodeScalars.contains(scalar) ? scalar : " ")
    }
    let short = Self.cut(String(cleaned), to: 31)
    let base = short.allSatisfy { $0 == " " } ? "Sheet" : short
    var name = base
    var number = 2
    while names.contains(where: { $0.lowercased() == name.lowercased() }) {
      let end = " \(number)"
      name = Self.cut(base, to: 31 - end.utf16.count) + end
      number += 1
    }
    return name
  }

  /// As many whole characters of a text as fit into so many units of UTF-16.
  static func cut(_ text: String, to units: Int) -> String {
    var rest = units
    return String(
      text.prefix { character in
        rest -= character.utf16.count
        return rest >= 0
      })
  }

  /// Adds a sheet.
  ///
  /// - Parameters:
  ///   - name: the name on the tab, as ``sheetName(_:)`` gave it.
  ///   - columns: the columns from the left.
  ///   - frozenRows: how many rows stay in sight, and are printed on each page.
  ///   - frozenColumns: how many columns stay in sight.
  ///   - isProtected: whether only unlocked cells can be typed into; anyone can lift it.
  ///   - isHidden: whether the sheet is hidden.
  ///   - body: writes the rows.
  public mutating func addSheet(
    _ name: String, columns: [SheetWriter.Column] = [], frozenRows: Int = 0,
    frozenColumns: Int = 0, isProtected: Bool = false, isHidden: Bool = false,
    _ body: (inout SheetWriter) -> Void
  ) {
    var sheet = SheetWriter(
      name: name, columns: columns, frozenRows: frozenRows, frozenColumns: frozenColumns,
      isProtected: isProtected, isFirst: names.isEmpty, styles: styles, by: runner)
    body(&sheet)
    let (part, styles) = sheet.finished()
    self.styles = styles
    names.append(name)
    isOpen.append(!isHidden)
    headRows.append(frozenRows)
    archive.add("xl/worksheets/sheet\(names.count).xml", part)
  }

  /// The file.
  public consuming func bytes() -> [UInt8] {
    archive.add("xl/styles.xml", styles.xml)
    let sheets = zip(names, isOpen).enumerated().map { place, sheet in
      "<sheet name=\"\(XMLText.escaped(sheet.0))\" sheetId=\"\(place + 1)\""
        + "\(sheet.1 ? "" : " state=\"hidden\"") r:id=\"rId\(place + 1)\"/>"
    }
    archive.add(
      "xl/workbook.xml",
      Self.declaration + "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.relations)\">"
        + "<bookViews><workbookView xWindow=\"0\" yWindow=\"0\" windowWidth=\"24000\" windowHeight=\"12000\"/></bookViews>"
        + "<sheets>\(sheets.joined())</sheets>\(printTitles)<calcPr calcId=\"191029\" fullCalcOnLoad=\"1\"/></workbook>"
    )
    let links = names.indices.map {
      "<Relationship Id=\"rId\($0 + 1)\" Type=\"\(Self.relations)/worksheet\" Target=\"worksheets/sheet\($0 + 1).xml\"/>"
    }
    let package = Self.office + "/package/2006/"
    archive.add(
      "xl/_rels/workbook.xml.rels",
      Self.declaration + "<Relationships xmlns=\"\(package)relationships\">\(links.joined())"
        + "<Relationship Id=\"rId\(names.count + 1)\" Type=\"\(Self.relations)/styles\" Target=\"styles.xml\"/></Relationships>"
    )
    archive.add(
      "_rels/.rels",
      Self.declaration + "<Relationships xmlns=\"\(package)relationships\">"
        + "<Relationship Id=\"rId1\" Type=\"\(Self.relations)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    )
    let parts = names.indices.map {
      "<Override PartName=\"/xl/worksheets/sheet\($0 + 1).xml\" ContentType=\"\(Self.types)worksheet+xml\"/>"
    }
    archive.add(
      "[Content_Types].xml",
      Self.declaration + "<Types xmlns=\"\(package)content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(Self.types)sheet.main+xml\"/>"
        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"\(Self.types)styles+xml\"/>"
        + parts.joined() + "</Types>")
    return archive.finished()
  }

  /// The names that have a sheet's first rows printed on each page.
  private var printTitles: String {
    let titles = zip(names, headRows).enumerated().filter { $0.element.1 > 0 }.map { place, sheet in
      "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"\(place)\">"
        + "'\(XMLText.escaped(sheet.0))'!$1:$\(sheet.1)</definedName>"
    }
    return titles.isEmpty ? "" : "<definedNames>\(titles.joined())</definedNames>"
  }
}
