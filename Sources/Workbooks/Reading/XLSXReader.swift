/// Reads the parts of an Office Open XML workbook: which sheets there are, shared strings and
/// styles, and the sheets by ``XLSXSheetReader``.
struct XLSXReader {
  private let archive: ZIPReader
  private let limits: WorkbookLimits
  private var cellsLeft: Int

  init(_ archive: ZIPReader, limits: WorkbookLimits) throws(WorkbookFault) {
    self.archive = archive
    self.limits = limits
    cellsLeft = limits.cells
  }

  private struct SheetEntry {
    var name: String
    var isHidden: Bool
    var relationship: String
  }

  private struct Relationship {
    var type: String
    var target: String
  }

  /// The sheets that hold cells, in the order of their tabs.
  mutating func sheets() throws(WorkbookFault) -> [Worksheet] {
    try refuseMacroTypes()
    let top = try relationships(of: "")
    guard
      let main = top.values.sorted(by: { $0.target < $1.target })
        .first(where: { $0.type.hasSuffix("/officeDocument") })?.target
    else { throw .damaged("it doesn't say where its sheets are") }
    let (entries, isFrom1904) = try workbook(main)
    let parts = try relationships(of: main)
    func part(_ type: String) -> String? {
      parts.values.filter { $0.type.hasSuffix(type) }.map(\.target).min()
    }
    let formats = try part("/styles").map { path throws(WorkbookFault) in try styles(path) } ?? []
    let strings =
      try part("/sharedStrings").map { path throws(WorkbookFault) in
        try SharedStrings(read(path), limits: limits)
      } ?? SharedStrings()
    var sheets: [Worksheet] = []
    for entry in entries {
      // A chart sheet has no cells.
      guard let part = parts[entry.relationship], part.type.hasSuffix("/worksheet") else {
        continue
      }
      var reader = try XLSXSheetReader(
        try read(part.target), name: entry.name, isHidden: entry.isHidden, strings: strings,
        formats: formats, isFrom1904: isFrom1904, limits: limits, cellsLeft: cellsLeft)
      let sheet = try reader.sheet()
      cellsLeft -= sheet.cells.count
      sheets.append(sheet)
    }
    return sheets
  }

  private func read(_ path: String) throws(WorkbookFault) -> [UInt8] {
    guard let entry = archive.entry(path) else {
      throw .damaged("its part '\(path)' isn't there")
    }
    return try archive.contents(entry)
  }

  private func refuseMacroTypes() throws(WorkbookFault) {
    var xml = try XMLReader(try read("[Content_Types].xml"), limits: limits)
    while true {
      switch try xml.next() {
      case .done: return
      case .start:
        if let type = xml.attribute(Self.contentType),
          XMLText.has("macroenabled", in: type.lowercased())
        {
          throw Workbook.macros
        }
      case .end, .text: break
      }
    }
  }

  /// What a part is related to, by the ids of the relations; what lies outside is left out.
  private func relationships(
    of part: String
  ) throws(WorkbookFault) -> [String: Relationship] {
    let pieces = part.split(separator: "/")
    let folder = pieces.dropLast().joined(separator: "/")
    let path = (folder.isEmpty ? "" : folder + "/") + "_rels/\(pieces.last ?? "").rels"
    guard let entry = archive.entry(path) else { return [:] }
    var xml = try XMLReader(try archive.contents(entry), limits: limits)
    var relationships: [String: Relationship] = [:]
    while true {
      switch try xml.next() {
      case .done: return relationships
      case .start:
        guard xml.isAt(Self.relationship), xml.attribute(Self.targetMode) != "External",
          let id = xml.attribute(Self.upperID), let type = xml.attribute(Self.upperType),
          let target = xml.attribute(Self.target), let path = Self.resolved(target, from: folder)
        else { continue }
        relationships[id] = Relationship(type: type, target: path)
      case .end, .text: break
      }
    }
  }

  /// A path within the archive; nil where it would lead out of it.
  private static func resolved(_ target: String, from folder: String) -> String? {
    var pieces = target.hasPrefix("/") ? [] : folder.split(separator: "/").map(String.init)
    for piece in target.split(separator: "/") {
      if piece == ".." {
        guard !pieces.isEmpty else { return nil }
        pieces.removeLast()
      } else if piece != "." {
        pieces.append(String(piece))
      }
    }
    return pieces.joined(separator: "/")
  }

  private func workbook(
    _ path: String
  ) throws(WorkbookFault) -> (sheets: [SheetEntry], isFrom1904: Bool) {
    var xml = try XMLReader(try read(path), limits: limits)
    var sheets: [SheetEntry] = []
    var isFrom1904 = false
    while true {
      switch try xml.next() {
      case .done: return (sheets, isFrom1904)
      case .start:
        if xml.isAt(Self.workbookSettings) {
          isFrom1904 = ["1", "true"].contains(xml.attribute(Self.date1904) ?? "")
        } else if xml.isAt(Self.sheet), let name = xml.attribute(Self.name),
          let id = xml.attribute(Self.id)
        {
          let state = xml.attribute(Self.state) ?? "visible"
          sheets.append(
            SheetEntry(name: name, isHidden: state != "visible", relationship: id))
          guard sheets.count <= limits.sheets else {
            throw .tooLarge("it has more than \(limits.sheets) sheets")
          }
        }
      case .end, .text: break
      }
    }
  }

  /// The format of each cell style, by its number.
  private func styles(_ path: String) throws(WorkbookFault) -> [NumberFormat] {
    var xml = try XMLReader(try read(path), limits: limits)
    var codes: [Int: NumberFormat] = [:]
    var formats: [NumberFormat] = []
    var isInCellFormats = false
    while true {
      switch try xml.next() {
      case .done: return formats
      case .start:
        if xml.isAt(Self.numberFormat),
          let id = xml.attribute(Self.numberFormatID).flatMap(Int.init),
          let code = xml.attribute(Self.formatCode)
        {
          codes[id] = NumberFormat(code: code)
        } else if xml.isAt(Self.cellFormats) {
          isInCellFormats = true
        } else if isInCellFormats, xml.isAt(Self.cellFormat) {
          let id = xml.attribute(Self.numberFormatID).flatMap(Int.init) ?? 0
          formats.append(codes[id] ?? NumberFormat(builtIn: id))
        }
      case .end: if xml.isAt(Self.cellFormats) { isInCellFormats = false }
      case .text: break
      }
    }
  }

  private static let contentType = XMLName("ContentType")
  private static let relationship = XMLName("Relationship")
  private static let targetMode = XMLName("TargetMode")
  private static let target = XMLName("Target")
  private static let upperID = XMLName("Id")
  private static let upperType = XMLName("Type")
  private static let workbookSettings = XMLName("workbookPr")
  private static let date1904 = XMLName("date1904")
  private static let sheet = XMLName("sheet")
  private static let name = XMLName("name")
  private static let id = XMLName("id")
  private static let state = XMLName("state")
  private static let numberFormat = XMLName("numFmt")
  private static let numberFormatID = XMLName("numFmtId")
  private static let formatCode = XMLName("formatCode")
  private static let cellFormats = XMLName("cellXfs")
  private static let cellFormat = XMLName("xf")
}
