@testable import Workbooks

/// A workbook that we wrote, told line by line: sheets, rows, cells with their formulas and
/// results, what may be typed where, and what looks other when.
struct WorkbookText {
  /// A cell as it is written.
  struct Cell {
    var name: String
    var column: String { String(name.prefix { $0.isLetter }) }
    var row: Int { Int(name.drop { $0.isLetter }) ?? 0 }
    var isOpen = false
    var formula: String?
    var text = ""
  }

  /// A sheet as it is written.
  struct Sheet {
    var name: String
    var isProtected = false
    var hiddenColumns: [String] = []
    var hiddenRows: [Int] = []
    var cells: [Cell] = []
    /// What may be typed into which cells.
    var checks: [(cells: String, rule: String)] = []
    var looks: [(cells: String, formula: String)] = []

    /// The text of a cell.
    func text(_ name: String) -> String { cells.first { $0.name == name }?.text ?? "" }
  }

  private(set) var sheets: [Sheet] = []

  init(_ bytes: [UInt8]) throws {
    let archive = try ZIPReader(bytes)
    func part(_ name: String) throws -> [UInt8] {
      guard let entry = archive.entry(name) else { throw NothingThere() }
      return try archive.contents(entry)
    }
    let open = try Self.openStyles(part("xl/styles.xml"))
    for (place, sheet) in try Workbook(bytes).sheets.enumerated() {
      var reader = SheetParser(open: open, sheet: Sheet(name: sheet.name))
      sheets.append(try reader.read(part("xl/worksheets/sheet\(place + 1).xml")))
    }
  }

  /// A sheet by its name.
  func sheet(_ name: String) throws -> Sheet { try sheets.first { $0.name == name }.unwrapped() }

  /// The numbers of the styles whose cells aren't locked.
  private static func openStyles(_ part: [UInt8]) throws -> Set<Int> {
    var xml = try XMLReader(part)
    var number = -2
    var open: Set<Int> = []
    while true {
      switch try xml.next() {
      case .done: return open
      case .start:
        // The first belongs to no cell: it is what the others are based on.
        if xml.isAt(XMLName("xf")) { number += 1 }
        if xml.isAt(XMLName("protection")), xml.attribute(XMLName("locked")) == "0" {
          open.insert(number)
        }
      case .end, .text: break
      }
    }
  }

  /// All of it.
  var text: String {
    sheets.map { sheet in
      var lines = ["== \(sheet.name)\(sheet.isProtected ? ", protected" : "")"]
      if !sheet.hiddenColumns.isEmpty {
        lines.append("hidden columns: \(sheet.hiddenColumns.joined(separator: ", "))")
      }
      for cell in sheet.cells {
        if let formula = cell.formula {
          lines.append("\(cell.name) =\(formula) -> \(cell.text)")
        } else if cell.isOpen {
          lines.append("\(cell.name) to be typed into")
        } else if !cell.text.isEmpty {
          let text = cell.text.replacing("\n", with: "\\n")
          lines.append(
            "\(cell.name) \(text)\(sheet.hiddenRows.contains(cell.row) ? " (hidden)" : "")")
        }
      }
      lines += sheet.checks.map { "check \($0.cells): \($0.rule)" }
      lines += sheet.looks.map { "look \($0.cells): \($0.formula)" }
      return lines.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }
}

/// Takes one sheet's part apart.
private struct SheetParser {
  let open: Set<Int>
  var sheet: WorkbookText.Sheet
  private var cell: WorkbookText.Cell?
  private var collected: [UInt8] = []
  private var about = ""

  init(open: Set<Int>, sheet: WorkbookText.Sheet) {
    self.open = open
    self.sheet = sheet
  }

  mutating func read(_ part: [UInt8]) throws -> WorkbookText.Sheet {
    var xml = try XMLReader(part)
    while true {
      switch try xml.next() {
      case .done: return sheet
      case .start:
        collected = []
        start(xml)
      case .text: xml.appendText(to: &collected)
      case .end: end(xml)
      }
    }
  }

  private mutating func start(_ xml: XMLReader) {
    func value(_ name: StaticString) -> String { xml.attribute(XMLName(name)) ?? "" }
    if xml.isAt(XMLName("col")), value("hidden") == "1" {
      sheet.hiddenColumns.append(CellReference.letters(Int(value("min")) ?? 0))
    } else if xml.isAt(XMLName("row")), value("hidden") == "1" {
      sheet.hiddenRows.append(Int(value("r")) ?? 0)
    } else if xml.isAt(XMLName("c")) {
      cell = WorkbookText.Cell(name: value("r"), isOpen: open.contains(Int(value("s")) ?? 0))
    } else if xml.isAt(XMLName("sheetProtection")) {
      sheet.isProtected = true
    } else if xml.isAt(XMLName("conditionalFormatting")) {
      about = value("sqref")
    } else if xml.isAt(XMLName("dataValidation")) {
      sheet.checks.append((value("sqref"), value("type")))
    }
  }

  private mutating func end(_ xml: XMLReader) {
    let text = String(decoding: collected, as: UTF8.self)
    if xml.isAt(XMLName("f")) {
      cell?.formula = text
    } else if xml.isAt(XMLName("v")) || xml.isAt(XMLName("t")) {
      cell?.text = text
    } else if xml.isAt(XMLName("c")), let done = cell {
      sheet.cells.append(done)
      cell = nil
    } else if xml.isAt(XMLName("formula")) {
      sheet.looks.append((about, text))
    } else if xml.isAt(XMLName("formula1")), let last = sheet.checks.indices.last {
      sheet.checks[last].rule += " \(text)"
    }
    collected = []
  }
}
