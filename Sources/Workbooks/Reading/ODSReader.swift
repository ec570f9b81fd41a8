/// Reads the sheets of an OpenDocument workbook.
struct ODSReader {
  private var xml: XMLReader
  private let limits: WorkbookLimits
  private var hiddenStyles: Set<String> = []
  private var cellCount = 0

  /// The cell that is being read.
  private var text: [UInt8] = []
  private var rowNumber = 0
  private var column = 0

  init(_ content: [UInt8], limits: WorkbookLimits) throws(WorkbookFault) {
    xml = try XMLReader(content, limits: limits)
    self.limits = limits
  }

  /// Refuses a workbook whose parts are encrypted.
  static func refuseEncrypted(
    _ archive: ZIPReader, limits: WorkbookLimits
  ) throws(WorkbookFault) {
    guard let entry = archive.entry("META-INF/manifest.xml") else { return }
    var xml = try XMLReader(try archive.contents(entry), limits: limits)
    while true {
      switch try xml.next() {
      case .done: return
      case .start:
        guard !xml.isAt(XMLName("encryption-data")), !xml.isAt(XMLName("EncryptedKey")) else {
          throw WorkbookFault(
            "the workbook is encrypted", help: "Save it again without a password, and send that.")
        }
      case .end, .text: break
      }
    }
  }

  /// The sheets, in the order of their tabs.
  mutating func sheets() throws(WorkbookFault) -> [Worksheet] {
    var sheets: [Worksheet] = []
    var style = ""
    while true {
      switch try xml.next() {
      case .done: return sheets
      case .start:
        if xml.isAt(Self.style) {
          style = xml.attribute(Self.name) ?? ""
        } else if xml.isAt(Self.tableProperties), xml.attribute(Self.display) == "false" {
          hiddenStyles.insert(style)
        } else if xml.isAt(Self.table) {
          guard sheets.count < limits.sheets else {
            throw .tooLarge("it has more than \(limits.sheets) sheets")
          }
          sheets.append(try readTable())
        } else if xml.isAt(Self.trackedChanges) {
          try xml.skipElement()
        }
      case .end, .text: break
      }
    }
  }

  private mutating func readTable() throws(WorkbookFault) -> Worksheet {
    let isHidden = hiddenStyles.contains(xml.attribute(Self.styleName) ?? "")
    var sheet = Worksheet(name: xml.attribute(Self.name) ?? "", isHidden: isHidden)
    rowNumber = 0
    column = 0
    do throws(WorkbookFault) {
      while true {
        switch try xml.next() {
        case .end: if xml.isAt(Self.table) { return sheet }
        case .start:
          if xml.isAt(Self.row) {
            try readRow(&sheet)
          } else if xml.isAt(Self.tableColumn) {
            try noteColumns(&sheet)
          } else if !Self.groups.contains(where: { xml.isAt($0) }) {
            try xml.skipElement()
          }
        case .text: break
        case .done: throw WorkbookFault.damaged("a sheet can't be read")
        }
      }
    } catch {
      var fault = error
      fault.sheet = sheet.name
      throw fault
    }
  }

  /// Notes which columns are hidden.
  private mutating func noteColumns(_ sheet: inout Worksheet) throws(WorkbookFault) {
    let first = column + 1
    column += try repetition(Self.columnsRepeated)
    if isHidden, first <= WorkbookLimits.columns { sheet.hiddenColumns.append(first...column) }
  }

  /// Whether the rows or columns that have just opened are hidden.
  private var isHidden: Bool {
    ["collapse", "filter"].contains(xml.attribute(Self.visibility) ?? "visible")
  }

  private mutating func readRow(_ sheet: inout Worksheet) throws(WorkbookFault) {
    let repeats = try repetition(Self.rowsRepeated)
    let isHidden = isHidden
    rowNumber += 1
    column = 0
    let before = sheet.cells.count
    while true {
      switch try xml.next() {
      case .end:
        guard xml.isAt(Self.row) else { continue }
        sheet.endRow(number: rowNumber, isHidden: isHidden)
        let added = sheet.cells.count - before
        // The empty rows that a sheet ends with are told as one, repeated a million times.
        guard added == 0 || added * repeats <= limits.cells - cellCount else {
          throw .tooLarge("it has too many cells")
        }
        cellCount += added * repeats
        if added > 0 {
          for offset in 1..<max(1, repeats) { sheet.repeatRow(number: rowNumber + offset) }
        }
        rowNumber += repeats - 1
        guard rowNumber <= 2 * WorkbookLimits.rows else { throw .tooLarge("it has too many rows") }
        return
      case .start:
        if xml.isAt(Self.cell) {
          try readCell(&sheet)
        } else if xml.isAt(Self.coveredCell) {
          column += try repetition(Self.columnsRepeated)
          try xml.skipElement()
        } else {
          try xml.skipElement()
        }
      case .text: break
      case .done: throw .damaged("a row can't be read")
      }
    }
  }

  private mutating func readCell(_ sheet: inout Worksheet) throws(WorkbookFault) {
    let repeats = try repetition(Self.columnsRepeated)
    let first = column + 1
    column += repeats
    try noteMerge(&sheet, at: first)
    let isError = xml.hasAttribute(Self.valueType, "error")
    let type = isError ? "error" : xml.attribute(Self.valueType)
    let hasFormula = xml.attributeRange(Self.formula) != nil
    let formula = hasFormula && type == nil ? xml.attribute(Self.formula) : nil
    let stored: String? =
      switch type {
      case "float", "currency", "percentage": xml.attribute(Self.value)
      case "date": xml.attribute(Self.dateValue)
      case "time": xml.attribute(Self.timeValue)
      case "boolean": xml.attribute(Self.booleanValue)
      case "string": xml.attribute(Self.stringValue)
      default: nil
      }
    try readText()
    guard type != nil || formula != nil || !text.isEmpty else { return }
    guard first + repeats - 1 <= WorkbookLimits.columns, repeats <= 1_024 else {
      throw .tooLarge("it has too many columns")
    }
    for place in first..<first + repeats {
      try add(&sheet, place, type: type, stored: stored, formula: formula)
    }
  }

  private func add(
    _ sheet: inout Worksheet, _ column: Int, type: String?, stored: String?, formula: String?
  ) throws(WorkbookFault) {
    let shown = text
    var isSound = true
    switch type {
    case "float", "currency":
      let value = Array((stored ?? "").utf8)
      sheet.add(column: column, .number) { isSound = DecimalDigits.append(value.span, to: &$0) }
    case "percentage":
      let value = Array((stored ?? "").utf8)
      sheet.add(column: column, .percent) {
        isSound = DecimalDigits.append(value.span, shift: 2, to: &$0)
        if isSound { $0.append(UInt8(ascii: "%")) }
      }
    case "date":
      // A day in words: its time stands after a T, its seconds are left away.
      var words = String((stored ?? "").map { $0 == "T" ? " " : $0 })
      if words.utf8.count > 16 { words = String(words.prefix(16)) }
      if words.hasSuffix(" 00:00") { words = String(words.dropLast(6)) }
      sheet.add(column: column, .date) { $0.append(contentsOf: words.utf8) }
    case "time": sheet.add(column: column, .date) { $0.append(contentsOf: (stored ?? "").utf8) }
    case "boolean":
      sheet.add(column: column, .boolean) {
        $0.append(contentsOf: (stored == "true" ? "TRUE" : "FALSE").utf8)
      }
    case "error": sheet.add(column: column, .error) { $0.append(contentsOf: shown) }
    case "string":
      sheet.add(column: column, .text) { bytes in
        if let stored { bytes.append(contentsOf: stored.utf8) } else { bytes += shown }
      }
    default:
      if let formula, shown.isEmpty {
        sheet.add(column: column, .formula) { $0.append(contentsOf: "=\(formula)".utf8) }
      } else {
        sheet.add(column: column, .text) { $0 += shown }
      }
    }
    guard isSound else { throw .damaged("a number can't be read at row \(rowNumber)") }
  }

  /// The words of the cell that has just opened, up to its end: a line for each paragraph,
  /// without what is remarked on it.
  private mutating func readText() throws(WorkbookFault) {
    text.removeAll(keepingCapacity: true)
    let outside = xml.depth - 1
    var paragraphs = 0
    var isInParagraph = 0
    while xml.depth > outside {
      switch try xml.next() {
      case .start:
        if xml.isAt(Self.annotation) {
          try xml.skipElement()
        } else if xml.isAt(Self.paragraph) {
          if paragraphs > 0 { text.append(0x0A) }
          paragraphs += 1
          isInParagraph += 1
        } else if xml.isAt(Self.spaces) {
          let count = min(1_000, xml.attribute(Self.count).flatMap { Int($0) } ?? 1)
          text.append(contentsOf: repeatElement(0x20, count: max(0, count)))
        } else if xml.isAt(Self.lineBreak) {
          text.append(0x0A)
        } else if xml.isAt(Self.tab) {
          text.append(0x09)
        }
      case .end: if xml.isAt(Self.paragraph) { isInParagraph -= 1 }
      case .text: if isInParagraph > 0 { xml.appendText(to: &text) }
      case .done: throw .damaged("a cell can't be read")
      }
    }
  }

  private func noteMerge(_ sheet: inout Worksheet, at column: Int) throws(WorkbookFault) {
    let rows = try repetition(Self.rowsSpanned)
    let columns = try repetition(Self.columnsSpanned)
    guard rows > 1 || columns > 1 else { return }
    try sheet.merge(
      CellRange(rows: rowNumber...rowNumber + rows - 1, columns: column...column + columns - 1),
      limits: limits)
  }

  private func repetition(_ name: XMLName) throws(WorkbookFault) -> Int {
    guard let text = xml.attribute(name) else { return 1 }
    guard let number = Int(text), (1...2 * WorkbookLimits.rows).contains(number) else {
      throw .damaged("a repetition can't be read at row \(rowNumber)")
    }
    return number
  }

  private static let style = XMLName("style")
  private static let name = XMLName("name")
  private static let styleName = XMLName("style-name")
  private static let tableProperties = XMLName("table-properties")
  private static let display = XMLName("display")
  private static let trackedChanges = XMLName("tracked-changes")
  private static let table = XMLName("table")
  private static let row = XMLName("table-row")
  private static let tableColumn = XMLName("table-column")
  /// What only holds rows or columns together.
  private static let groups = [
    "table-row-group", "table-header-rows", "table-rows", "table-column-group",
    "table-header-columns", "table-columns",
  ].map { XMLName($0) }
  private static let cell = XMLName("table-cell")
  private static let coveredCell = XMLName("covered-table-cell")
  private static let rowsRepeated = XMLName("number-rows-repeated")
  private static let columnsRepeated = XMLName("number-columns-repeated")
  private static let rowsSpanned = XMLName("number-rows-spanned")
  private static let columnsSpanned = XMLName("number-columns-spanned")
  private static let visibility = XMLName("visibility")
  private static let valueType = XMLName("value-type")
  private static let value = XMLName("value")
  private static let dateValue = XMLName("date-value")
  private static let timeValue = XMLName("time-value")
  private static let booleanValue = XMLName("boolean-value")
  private static let stringValue = XMLName("string-value")
  private static let formula = XMLName("formula")
  private static let annotation = XMLName("annotation")
  private static let paragraph = XMLName("p")
  private static let spaces = XMLName("s")
  private static let count = XMLName("c")
  private static let lineBreak = XMLName("line-break")
  private static let tab = XMLName("tab")
}
