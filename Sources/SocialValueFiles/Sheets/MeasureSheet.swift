public import SocialValue

/// A sheet of measures, a row each, from which a first definition is made.
///
/// Ids that the sheet doesn't give are made in its order: groups `G1`, `G2`, measures `G1.1`,
/// `G1.2`, items after their titles. What a sheet can't say (breakdowns, the spend that targets
/// are set against, sums of several items) is added to the definition by hand.
public enum MeasureSheet {
  /// A column of a sheet.
  public struct Column: Sendable, Hashable {
    /// Its name in the header row.
    public let name: String
    /// What stands in it, without a full stop.
    public let meaning: String
    /// Whether a sheet must have it.
    public let isRequired: Bool
  }

  /// What a definition says of the framework as a whole, and no row does.
  public struct Heading: Sendable, Hashable {
    /// The framework's id.
    public var id: String
    /// The framework's title.
    public var title: String
    /// The authority that published it.
    public var authority: String
    /// The edition.
    public var version: String
    /// Where it is printed.
    public var source: Source

    /// Makes a heading.
    public init(
      id: String, title: String, authority: String, version: String, source: Source
    ) {
      self.id = id
      self.title = title
      self.authority = authority
      self.version = version
      self.source = source
    }
  }

  /// A definition made from a sheet.
  public struct Made: Sendable {
    /// The framework.
    public let framework: Framework
    /// Its JSON, which has been read back and found sound.
    public let text: String
    /// What is worth knowing of the sheet.
    public let warnings: [Finding]
  }

  /// The columns, in the order in which they are explained.
  public static var columns: [Column] {
    SheetColumn.allCases.map {
      Column(name: $0.rawValue, meaning: $0.meaning, isRequired: $0.isRequired)
    }
  }

  /// The words that may stand under `reports`.
  public static var answers: [String] { SheetAnswer.allCases.map(\.rawValue) }

  /// Makes a definition from a sheet.
  ///
  /// - Parameters:
  ///   - bytes: the sheet, as CSV.
  ///   - file: its name, for findings and for what the definition says of its origin.
  ///   - heading: what no row says.
  /// - Returns: the definition.
  /// - Throws: every fault of the sheet, in the order of its cells.
  public static func definition(
    from bytes: [UInt8], file: String, heading: Heading
  ) throws(FindingsError) -> Made {
    var findings: [Finding] = []
    let rows = rows(of: bytes, file: file, findings: &findings)
    var faults = SheetFaults()
    faults.add(findings)
    let sheetRows = rows.compactMap { SheetRowReader.read($0, faults: &faults) }
    let isReadable = !faults.findings.contains { $0.severity == .error }
    if rows.isEmpty, isReadable {
      faults.add([
        Finding(
          .badSetting, at: Finding.Place(file: file), message: "the sheet has no measure",
          help: "Give each measure a row below the header row.")
      ])
    }
    if rows.count > JSONParser.maximumCount {
      faults.add([
        Finding(
          .badSetting, at: Finding.Place(file: file, line: rows[JSONParser.maximumCount].line),
          message:
            "the sheet has \(rows.count) rows, more than the \(JSONParser.maximumCount) that a definition has room for",
          help: "Make several frameworks of it.")
      ])
      throw FindingsError(faults.findings)
    }
    let measures = SheetMeasures(sheetRows, faults: faults)
    faults = measures.faults
    let items = measures.items.items(faults: &faults)
    guard !faults.findings.contains(where: { $0.severity == .error }) else {
      throw FindingsError(ordered(faults.findings, isReadable: isReadable))
    }
    let framework = Framework(
      id: heading.id, title: heading.title, authority: heading.authority,
      version: heading.version, source: heading.source, themes: measures.names.themes,
      groups: measures.names.groups, scales: scales(of: items), items: items,
      measures: measures.measures,
      reading: reading(file: file, hasMadeIDs: measures.names.hasMadeIDs))
    let text = DefinitionWriter.text(framework)
    let again = try read(text, file: file)
    return Made(framework: again, text: text, warnings: faults.findings)
  }

  /// Reads what is to be written as any definition is read; what rows are at odds over that no
  /// check of theirs has told is told of the sheet.
  private static func read(_ text: String, file: String) throws(FindingsError) -> Framework {
    do {
      return try FrameworkReader.read(Array(text.utf8), file: file)
    } catch {
      throw FindingsError(
        error.findings.map { finding in
          var finding = finding
          finding.place = Finding.Place(file: file)
          finding.message = "the definition made from the sheet isn't sound: " + finding.message
          return finding
        })
    }
  }

  private static func rows(
    of bytes: [UInt8], file: String, findings: inout [Finding]
  ) -> [CSVTable.Row] {
    let required = SheetColumn.allCases.filter(\.isRequired).map(\.rawValue)
    let optional = SheetColumn.allCases.filter { !$0.isRequired }.map(\.rawValue)
    do {
      return try CSVTable.rows(
        of: file, in: .files([file: bytes]), required: required, optional: optional,
        findings: &findings)
    } catch {
      // The bytes are at hand: nothing is left that could fail.
      return []
    }
  }

  /// The findings in the order of the sheet.
  ///
  /// Where a row can't be read, a measure may lack its themes for that alone, and isn't told of.
  private static func ordered(_ findings: [Finding], isReadable: Bool) -> [Finding] {
    findings.filter { isReadable || $0.code != .noTheme }.sorted {
      ($0.place.line, $0.place.column, $0.message) < ($1.place.line, $1.place.column, $1.message)
    }
  }

  /// The scales that several items share, named in the items' order.
  private static func scales(of items: [Item]) -> [String: [ScaleLabel]] {
    let levels = items.filter { $0.kind == .level }.map(\.scale)
    let counts = Dictionary(levels.map { ($0, 1) }, uniquingKeysWith: +)
    var scales: [String: [ScaleLabel]] = [:]
    var named: Set<[ScaleLabel]> = []
    for scale in levels where (counts[scale] ?? 0) > 1 && named.insert(scale).inserted {
      scales["scale-\(scales.count + 1)"] = scale
    }
    return scales
  }

  private static func reading(file: String, hasMadeIDs: Bool) -> Reading {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let numbering = "what had no id is numbered in its order, and "
    return Reading(
      inferred: (hasMadeIDs ? ["numbering"] : []) + ["items"],
      why: "Made from \(FoundText.line(name)): \(hasMadeIDs ? numbering : "")"
        + "items are named after what is counted.")
  }
}
