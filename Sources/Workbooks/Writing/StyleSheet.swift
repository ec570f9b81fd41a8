/// The styles of a workbook, each numbered once.
struct StyleSheet {
  private var styles: [CellStyle] = []
  private var conditional: [ConditionalLook] = []

  private struct ConditionalLook: Hashable {
    var fill: String
    var color: String
  }

  init() {
    _ = number(of: CellStyle())
  }

  /// The number of a style.
  mutating func number(of style: CellStyle) -> Int {
    // There are few, and one differs from another in what is compared first.
    if let number = styles.firstIndex(of: style) { return number }
    styles.append(style)
    return styles.count - 1
  }

  /// The style of a number.
  subscript(number: Int) -> CellStyle { styles[number] }

  /// The number of a conditional look.
  mutating func number(of format: ConditionalFormat) -> Int {
    let look = ConditionalLook(fill: format.fill, color: format.color)
    if let number = conditional.firstIndex(of: look) { return number }
    conditional.append(look)
    return conditional.count - 1
  }

  /// The part of the workbook.
  var xml: String {
    var formats: [String] = []
    var fonts: [String] = []
    var fills = [
      "<fill><patternFill patternType=\"none\"/></fill>",
      "<fill><patternFill patternType=\"gray125\"/></fill>",
    ]
    var cells: [String] = []
    func place(_ text: String, in list: inout [String]) -> Int {
      if let place = list.firstIndex(of: text) { return place }
      list.append(text)
      return list.count - 1
    }
    for style in styles {
      let format =
        style.format == "General" ? 0 : 164 + place(XMLText.escaped(style.format), in: &formats)
      let font = place(Self.font(style), in: &fonts)
      let fill = style.fill.map { place(Self.solid("fgColor", $0), in: &fills) } ?? 0
      cells.append(Self.cell(style, format, font, fill))
    }
    let formatParts = formats.enumerated().map {
      "<numFmt numFmtId=\"\(164 + $0)\" formatCode=\"\($1)\"/>"
    }
    let looks = conditional.map {
      "<dxf><font><color rgb=\"FF\($0.color)\"/></font>\(Self.solid("bgColor", $0.fill))</dxf>"
    }
    let edges = ["left", "right", "top", "bottom"]
    let lines = edges.map { "<\($0) style=\"thin\"><color rgb=\"FFB1B4B6\"/></\($0)>" }
    return Self.head
      + (formats.isEmpty ? "" : Self.list("numFmts", formatParts)) + Self.list("fonts", fonts)
      + Self.list("fills", fills)
      + Self.list(
        "borders",
        [
          "<border><left/><right/><top/><bottom/><diagonal/></border>",
          "<border>\(lines.joined())<diagonal/></border>",
        ])
      + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
      + Self.list("cellXfs", cells)
      + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
      + Self.list("dxfs", looks) + "</styleSheet>"
  }

  private static let head =
    WorkbookWriter.declaration
    + "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"

  private static func list(_ name: String, _ parts: [String]) -> String {
    "<\(name) count=\"\(parts.count)\">\(parts.joined())</\(name)>"
  }

  private static func font(_ style: CellStyle) -> String {
    "<font>\(style.isBold ? "<b/>" : "")\(style.isItalic ? "<i/>" : "")<sz val=\"\(style.size)\"/>"
      + "<color rgb=\"FF\(style.color ?? "0B0C0C")\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
  }

  private static func solid(_ color: String, _ value: String) -> String {
    "<fill><patternFill patternType=\"solid\"><\(color) rgb=\"FF\(value)\"/></patternFill></fill>"
  }

  private static func cell(_ style: CellStyle, _ format: Int, _ font: Int, _ fill: Int) -> String {
    let alignment = style.alignment.map { " horizontal=\"\($0.rawValue)\"" } ?? ""
    return
      "<xf numFmtId=\"\(format)\" fontId=\"\(font)\" fillId=\"\(fill)\" borderId=\"\(style.hasBorder ? 1 : 0)\""
      + " xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\""
      + " applyAlignment=\"1\" applyProtection=\"1\">"
      + "<alignment vertical=\"top\"\(alignment)\(style.wraps ? " wrapText=\"1\"" : "")/>"
      + "<protection locked=\"\(style.isLocked ? 1 : 0)\"/></xf>"
  }
}
