public import SocialValue
internal import Workbooks

/// A supplier's file held against a register: what it would change, and the rows to be added.
///
/// The file itself is only ever read. A row that says what the register says already is left out;
/// a blank one counts only where it would withdraw a figure that stands.
public struct ReturnImport: Sendable {
  /// What a row would do.
  public enum Change: Sendable, Hashable {
    /// Report what hasn't been reported.
    case new
    /// Take the place of another figure.
    case changed(from: String)
    /// Withdraw a figure.
    case withdrawn(from: String)
    /// Add evidence or a note to a figure that stays as it is.
    case remarked
    /// Say what stands already.
    case same
    /// Report nothing.
    case blank
    /// Come too late: what stands was received later.
    case outdated(standing: String)
  }

  /// A row of the file.
  public struct Row: Sendable, Hashable {
    /// Its cells, by the column's name.
    public var cells: [String: String]
    /// Where it stands.
    public var place: Finding.Place
    /// What it would do.
    public var change: Change

    /// A cell; empty where the row hasn't got it.
    public subscript(column: String) -> String { cells[column] ?? "" }

    /// Whether the row is to be added to the register.
    public var isWritten: Bool {
      switch change {
      case .new, .changed, .withdrawn, .remarked, .outdated: true
      case .same, .blank: false
      }
    }
  }

  /// The file's path, as given.
  public let file: String
  /// The rows, as they stand in the file.
  public private(set) var rows: [Row] = []
  /// What is wrong with the file, as `check` would say.
  public private(set) var findings: [Finding] = []

  /// Whether anything keeps the file from being imported.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// The largest file that is read.
  private static let limit = 64 << 20

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: the file: `.xlsx`, `.ods` or CSV.
  ///   - register: the register, read with its remarks.
  ///   - shelf: the frameworks at hand.
  ///   - received: when it was received, for the rows that don't say so.
  /// - Throws: a `FileFault` where it can't be read.
  public init(
    _ path: String, into register: Register, shelf: FrameworkShelf, received: Day
  ) throws(FileFault) {
    file = path
    let bytes = try FileReading.bytes(of: path, limit: Self.limit)
    let tables: [SheetTable]
    if Workbook.isNamed(path) || bytes.starts(with: [0x50, 0x4B, 3, 4]) {
      let workbook = WorkbookTables(bytes, file: path)
      tables = workbook.tables
      findings += workbook.findings
    } else {
      let decoding = CSVDecoding(bytes, file: path)
      tables = [decoding.table]
      findings += decoding.findings
    }
    let basis = RegisterBasis(
      index: register.index, policy: register.policy, findings: [], shelf: shelf, leftOut: [:])
    var reader = ReturnsReader(basis, source: .files([:]), options: RegisterReader.Options())
    try reader.read(tables, of: path)
    let alone = Register(
      index: register.index, ledger: reader.takeLedger(), policy: register.policy)
    findings += reader.findings + alone.findings.filter { $0.code != .evidenceMissing }
    let changes = ReturnChanges(register)
    for table in tables {
      rows += try Self.rows(table).map { cells, place in
        var cells = cells
        if cells["received", default: ""].isEmpty { cells["received"] = received.iso }
        let change = changes.change(cells)
        return Row(cells: cells, place: place, change: change)
      }
    }
    findings += rows.compactMap { changes.conflict($0) }
  }

  /// The cells of each row of a table, by the column's name, with the value's place.
  private static func rows(
    _ table: SheetTable
  ) throws(FileFault) -> [(cells: [String: String], place: Finding.Place)] {
    var reader = table.reader()
    var ignored: [Finding] = []
    let header = try CSVHeader.read(
      &reader, file: table.path, required: ReturnsReader.required,
      optional: ReturnsReader.optional + ReturnsReader.ignored, findings: &ignored)
    guard header.isUsable else { return [] }
    var rows: [(cells: [String: String], place: Finding.Place)] = []
    while true {
      switch try reader.next() {
      case .end, .waiting: return rows
      case .unreadable: continue
      case .cells:
        guard reader.cellCount == header.cellCount, !reader.isBlank else { continue }
        var cells: [String: String] = [:]
        for name in ReturnsReader.required + ReturnsReader.optional {
          if let cell = header[name] { cells[name] = reader.text(cell) }
        }
        rows.append(
          (cells, table.place(line: reader.line, cell: (header["value"] ?? -1) + 1)))
      }
    }
  }

  // MARK: The register's CSV

  /// The columns that are written.
  static let columns = [
    "contract", "period", "item", "dimension", "category", "value", "accepted", "acceptedOn",
    "received", "assessor", "evidence", "note",
  ]

  /// How many rows are to be added.
  public var writtenCount: Int { rows.count { $0.isWritten } }

  /// The rows to be added, as a CSV file of a register: only the columns that any of them uses.
  public var csv: String {
    let written = rows.filter(\.isWritten)
    let columns = Self.columns.filter { column in
      ReturnsReader.required.contains(column) || written.contains { !$0[column].isEmpty }
    }
    var text = columns.joined(separator: ",") + "\n"
    for row in written {
      text +=
        columns.map { column in
          let isWords = ["value", "evidence", "note", "assessor"].contains(column)
          return QuotedText.cell(isWords ? QuotedText.defused(row[column]) : row[column])
        }.joined(separator: ",") + "\n"
    }
    return text
  }

  /// Where the rows go within the register: by their quarter, under the file's own name.
  public var target: String {
    let quarters = Set(rows.filter(\.isWritten).compactMap { Quarter(reading: $0["period"]) })
    let folder = quarters.count == 1 ? quarters.first.map(\.label) : nil
    let name = file.split(separator: "/").last.map(String.init) ?? "return"
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    let safe = String(
      stem.map { $0.isLetter || $0.isNumber || "-_ ".contains($0) ? $0 : "-" })
    return
      "\(ReturnsReader.folder)/\(folder.map { $0 + "/" } ?? "")\(safe.isEmpty ? "return" : safe).csv"
  }
}
