/// Rows of one file in compact form, ready to be taken into a ledger: 24 bytes each.
///
/// Batches can be filled on different threads or machines, as none knows of the others.
public struct ReturnBatch: Sendable {
  /// The file that the rows stand in.
  public let file: ReturnFile
  /// How many lines of the file it covers; lines are counted from 1 at its start.
  public var lines = 0

  private(set) var rows: [PackedRow] = []
  private(set) var texts: [(line: UInt32, text: String)] = []
  private(set) var pending: [(line: UInt32, faults: [Finding])] = []
  private(set) var remarks: [(line: UInt32, remarks: Remarks)] = []
  private(set) var rejected = 0
  /// Findings about the file and about rows that can't compete, in the order in which they came.
  public private(set) var findings: [Finding] = []
  private(set) var assessors: [String] = []
  private var assessorNumbers: [String: Int] = [:]

  /// Makes an empty batch of a file.
  public init(file: ReturnFile) {
    self.file = file
  }

  /// How many rows there are, those that can't compete among them.
  public private(set) var rowCount = 0

  /// Makes room for so many more rows.
  public mutating func reserve(_ count: Int) { rows.reserveCapacity(rows.count + count) }

  /// Adds a row that competes for its figure.
  ///
  /// - Parameters:
  ///   - row: the row; its line is counted from the batch's start.
  ///   - assessor: who assessed it, beside a level.
  ///   - text: what it says, for a `text` item.
  ///   - faults: why its value or accepted figure can't be read; told only where the row stands, or
  ///     conflicts with others of which none does.
  public mutating func add(
    _ row: ReturnRow, assessor: String? = nil, text: String? = nil, faults: [Finding] = []
  ) {
    var key = row.key
    if let assessor { key = key.with(cell: Self.firstAssessor + number(of: assessor)) }
    add(
      key, claimed: row.claimed, accepted: row.accepted, received: row.received,
      line: Int(row.line), hasEvidence: row.hasEvidence)
    if let text { texts.append((row.line, text)) }
    if !faults.isEmpty { pending.append((row.line, faults)) }
  }

  /// Adds a row that competes for its figure, about which there is nothing else to say.
  ///
  /// - Parameters:
  ///   - key: what it reports.
  ///   - claimed: the figure claimed.
  ///   - accepted: the figure accepted.
  ///   - received: when it was received; nil is older than any date.
  ///   - line: the line it starts on, counted from 1 at the batch's start.
  ///   - hasEvidence: whether it points to evidence.
  public mutating func add(
    _ key: FigureKey, claimed: CellContent, accepted: CellContent, received: Day?, line: Int,
    hasEvidence: Bool
  ) {
    let line = UInt32(clamping: line)
    let acceptance: PackedRow.Acceptance =
      accepted.kind == .empty ? .none : accepted == claimed ? .same : .other
    rows.append(
      PackedRow(
        key: key, content: claimed, number: line, received: received, acceptance: acceptance,
        hasEvidence: hasEvidence))
    if acceptance == .other {
      rows.append(
        PackedRow(key: key, content: accepted, number: line, received: received, isTwin: true))
    }
    rowCount += 1
    lines = max(lines, Int(line))
  }

  /// Keeps the words that stand beside a row's figure.
  public mutating func remark(_ remarks: Remarks, line: UInt32) {
    self.remarks.append((line, remarks))
  }

  /// Counts a row that can't compete, with the findings that say why.
  public mutating func reject(_ findings: [Finding]) {
    rejected += 1
    rowCount += 1
    self.findings += findings
  }

  /// Adds a finding about the file or a row that stays in use.
  public mutating func note(_ finding: Finding) { findings.append(finding) }

  /// What is added to an assessor's number in the batch to make the cell of a key.
  static let firstAssessor = FigureKey.limits.cells / 2

  private mutating func number(of assessor: String) -> Int {
    if let number = assessorNumbers[assessor] { return number }
    // A batch that names more than a key has room for is refused when it is taken in.
    let number = min(assessors.count, FigureKey.limits.cells - Self.firstAssessor - 1)
    assessorNumbers[assessor] = number
    assessors.append(assessor)
    return number
  }
}
