/// Writes one sheet, row by row from the top.
public struct SheetWriter: Sendable {
  /// A column's look.
  public struct Column: Sendable, Hashable {
    /// The width in characters.
    public var width: Double
    /// Whether it is hidden.
    public var isHidden: Bool

    /// Makes a column.
    public init(width: Double, isHidden: Bool = false) {
      self.width = width
      self.isHidden = isHidden
    }
  }

  /// The name on the tab.
  public let name: String
  /// What may be typed where.
  public var validations: [DataValidation] = []
  /// How cells look where a formula is true.
  public var conditionalFormats: [ConditionalFormat] = []
  /// The blocks of cells that are merged.
  public var merges: [CellRange] = []

  private var part: PartWriter
  private var styles: StyleSheet
  private let isProtected: Bool
  private var row = 0
  private var isInRow = false
  private var column = 0
  /// The columns' widths; nil where one is hidden.
  private let widths: [Double?]
  private var height = RowHeight()
  /// Where the attributes of the row that is being written end.
  private var rowAttributes = 0

  /// Begins a sheet.
  ///
  /// - Parameters:
  ///   - name: the name on the tab, as ``WorkbookWriter`` gives it.
  ///   - columns: the columns from the left.
  ///   - frozenRows: how many rows stay in sight.
  ///   - frozenColumns: how many columns stay in sight.
  ///   - isProtected: whether only unlocked cells can be typed into; anyone can lift it.
  ///   - isFirst: whether it is the sheet that is shown when the file is opened.
  ///   - styles: the workbook's styles.
  ///   - runner: who deflates it.
  init(
    name: String, columns: [Column], frozenRows: Int, frozenColumns: Int, isProtected: Bool,
    isFirst: Bool, styles: StyleSheet, by runner: PieceRunner
  ) {
    part = PartWriter(by: runner)
    self.name = name
    self.isProtected = isProtected
    self.styles = styles
    widths = columns.map { $0.isHidden ? nil : $0.width }
    part.append(
      WorkbookWriter.declaration
        + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
        + "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
        + "<sheetViews><sheetView showGridLines=\"0\"\(isFirst ? " tabSelected=\"1\"" : "") workbookViewId=\"0\">"
    )
    if frozenRows + frozenColumns > 0 {
      let cell = CellReference(row: frozenRows + 1, column: frozenColumns + 1).text
      let pane =
        frozenColumns == 0 ? "bottomLeft" : frozenRows == 0 ? "topRight" : "bottomRight"
      part.append(
        "<pane\(frozenColumns > 0 ? " xSplit=\"\(frozenColumns)\"" : "")"
          + "\(frozenRows > 0 ? " ySplit=\"\(frozenRows)\"" : "") topLeftCell=\"\(cell)\""
          + " activePane=\"\(pane)\" state=\"frozen\"/>"
          + "<selection pane=\"\(pane)\" activeCell=\"\(cell)\" sqref=\"\(cell)\"/>")
    }
    part.append("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>")
    if !columns.isEmpty {
      part.append("<cols>")
      for (place, column) in columns.enumerated() {
        part.append(
          "<col min=\"\(place + 1)\" max=\"\(place + 1)\" width=\"\(column.width)\" customWidth=\"1\""
            + "\(column.isHidden ? " hidden=\"1\"" : "")/>")
      }
      part.append("</cols>")
    }
    part.append("<sheetData>")
  }

  /// The number of the row that is being written, from 1.
  public var rowNumber: Int { row }

  /// Begins the next row; it becomes as high as its words need.
  public mutating func nextRow(isHidden: Bool = false) {
    endRow()
    row += 1
    isInRow = true
    column = 0
    height = RowHeight()
    part.append(markup: "<row r=\"")
    part.append(row)
    part.append(markup: isHidden ? "\" hidden=\"1\"" : "\"")
    rowAttributes = part.place
    part.append(markup: ">")
  }

  private mutating func endRow() {
    guard isInRow else { return }
    isInRow = false
    if let points = height.unusual { part.insert(" ht=\"\(points)\"", at: rowAttributes) }
    part.append(markup: "</row>")
    part.settle()
  }

  /// Passes over a cell of the row.
  public mutating func skip(_ count: Int = 1) { column += count }

  /// Writes the next cell of the row.
  public mutating func add(_ value: SheetValue, _ style: CellStyle = CellStyle()) {
    let number = styles.number(of: style)
    add(value, styleNumber: number)
  }

  /// Writes the next cells of the row, all of words in the same style.
  public mutating func add(texts: [String], _ style: CellStyle) {
    let number = styles.number(of: style)
    for text in texts { add(.text(text), styleNumber: number) }
  }

  /// The number of a style, for rows by the thousand.
  public mutating func styleNumber(_ style: CellStyle) -> Int { styles.number(of: style) }

  /// Writes the next cell of the row in a style that has been numbered.
  public mutating func add(_ value: SheetValue, styleNumber: Int) {
    column += 1
    if case .blank = value, styleNumber == 0 { return }
    part.append(markup: "<c r=\"")
    part.append(column: column)
    part.append(row)
    if styleNumber > 0 {
      part.append(markup: "\" s=\"")
      part.append(styleNumber)
    }
    takeHeight(value, styleNumber)
    switch value {
    case .blank: part.append(markup: "\"/>")
    case .number(let digits):
      part.append(markup: "\"><v>")
      part.append(digits)
      part.append(markup: "</v></c>")
    case .text(let text):
      part.append(markup: "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
      part.append(escaped: Self.held(text))
      part.append(markup: "</t></is></c>")
    case .formula(let formula, let number):
      part.append(markup: "\"><f>")
      part.append(escaped: formula)
      part.append(markup: "</f><v>")
      part.append(number)
      part.append(markup: "</v></c>")
    case .wordFormula(let formula, let text):
      part.append(markup: "\" t=\"str\"><f>")
      part.append(escaped: formula)
      part.append(markup: "</f><v>")
      part.append(escaped: Self.held(text))
      part.append(markup: "</v></c>")
    }
  }

  private mutating func takeHeight(_ value: SheetValue, _ styleNumber: Int) {
    guard case .text(let text) = value, column <= widths.count, let width = widths[column - 1]
    else { return }
    height.take(text, styles[styleNumber], width: width)
  }

  /// As much of a text as a cell can hold, as it is written there.
  private static func held(_ text: String) -> String {
    EscapedCharacters.guarded(
      text.utf8.count <= 32_000 ? text : String(text.unicodeScalars.prefix(10_000)) + "…")
  }

  /// Ends the sheet: its part and the styles with what it added.
  consuming func finished() -> (part: DeflatedPart, styles: StyleSheet) {
    endRow()
    part.append("</sheetData>")
    if isProtected {
      part.append(
        "<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatCells=\"0\""
          + " formatColumns=\"0\" formatRows=\"0\"/>")
    }
    if !merges.isEmpty {
      part.append("<mergeCells count=\"\(merges.count)\">")
      for merge in merges { part.append("<mergeCell ref=\"\(merge.text)\"/>") }
      part.append("</mergeCells>")
    }
    for (place, format) in conditionalFormats.enumerated() {
      let number = styles.number(of: format)
      part.append(
        "<conditionalFormatting sqref=\"\(format.cells.text)\"><cfRule type=\"expression\""
          + " dxfId=\"\(number)\" priority=\"\(place + 1)\"><formula>")
      part.append(escaped: format.formula)
      part.append("</formula></cfRule></conditionalFormatting>")
    }
    addValidations()
    part.append(
      "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
        + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>"
        + "</worksheet>")
    return (part.finished(), styles)
  }

  private mutating func addValidations() {
    guard !validations.isEmpty else { return }
    part.append("<dataValidations count=\"\(validations.count)\">")
    for validation in validations {
      let (type, formula) =
        switch validation.rule {
        case .list(let words): ("list", "\"\(words.joined(separator: ","))\"")
        case .whole: ("whole\" operator=\"greaterThanOrEqual", "0")
        case .decimal: ("decimal\" operator=\"greaterThanOrEqual", "0")
        case .custom(let formula): ("custom", formula)
        }
      part.append(
        "<dataValidation type=\"\(type)\"\(validation.refuses ? "" : " errorStyle=\"warning\"")"
          + " allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\" error=\"")
      part.append(escaped: WorkbookWriter.cut(validation.message, to: 220))
      part.append("\" sqref=\"\(validation.cells.text)\"><formula1>")
      part.append(escaped: formula)
      part.append("</formula1></dataValidation>")
    }
    part.append("</dataValidations>")
  }
}
