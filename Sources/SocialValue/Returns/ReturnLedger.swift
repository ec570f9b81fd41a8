/// Takes in rows of returns in any order and settles which of them stand.
///
/// Rows of one key compete by the date received: the latest stands, the others are kept as
/// superseded. Nothing is dropped: every row ends as used, superseded, withdrawn or rejected.
public struct ReturnLedger: Sendable {
  private let index: RegisterIndex
  private var rows: [ReturnRow] = []
  private var texts: [RowReference: String] = [:]
  private var pending: [RowReference: [Finding]] = [:]
  private var remarks: [RowReference: Remarks] = [:]
  private var rejectedEarly = 0
  private var assessors: [String] = []
  private var assessorNumbers: [String: Int] = [:]

  /// The files that rows come from; a row's `file` is a place in this list.
  public var files: [ReturnFile] = []
  /// Findings so far, in no particular order.
  public private(set) var findings: [Finding] = []

  /// Makes an empty ledger.
  ///
  /// - Parameter index: the contracts and words that rows are numbered by.
  public init(index: RegisterIndex) {
    self.index = index
  }

  /// Adds a row that competes for its figure.
  ///
  /// - Parameters:
  ///   - row: the row.
  ///   - text: what it says, for a `text` item.
  ///   - faults: why its value or accepted figure can't be read; told only if the row stands.
  public mutating func add(_ row: ReturnRow, text: String? = nil, faults: [Finding] = []) {
    rows.append(row)
    guard text != nil || !faults.isEmpty else { return }
    let reference = RowReference(file: Int(row.file), line: Int(row.line))
    if let text { texts[reference] = text }
    if !faults.isEmpty { pending[reference] = faults }
  }

  /// Keeps the words that stand beside a row's figure.
  public mutating func remark(_ remarks: Remarks, on row: ReturnRow) {
    self.remarks[RowReference(file: Int(row.file), line: Int(row.line))] = remarks
  }

  /// Counts a row that can't compete, with the findings that say why.
  public mutating func reject(_ findings: [Finding]) {
    rejectedEarly += 1
    self.findings += findings
  }

  /// Adds a finding about a file or a row that stays in use.
  public mutating func note(_ finding: Finding) { findings.append(finding) }

  /// The cell under which an assessor's rows are kept; nil where there are more assessors than a
  /// key has room for.
  public mutating func cell(ofAssessor name: String) -> Int? {
    let first = index.vocabulary.cells.count + 1
    if let number = assessorNumbers[name] { return first + number }
    guard first + assessors.count < FigureKey.limits.cells else { return nil }
    assessorNumbers[name] = assessors.count
    assessors.append(name)
    return first + assessors.count - 1
  }

  /// Settles the rows: the returns as they stand, and every finding about a single figure.
  ///
  /// - Complexity: O(rows × log rows); near O(rows) where they come in order.
  public consuming func settled() -> (returns: Returns, findings: [Finding]) {
    rows.sort(by: ReturnRow.precedes)
    var figures: [Returns.SettledFigure] = []
    var assessed: [AssessedFigure] = []
    var keptTexts: [FigureKey: String] = [:]
    var start = 0
    while start < rows.count {
      var end = start + 1
      while end < rows.count, rows[end].key == rows[start].key { end += 1 }
      let figure = settle(start..<end)
      let standing = rows[Int(figure.standing)]
      if figure.claimed.kind == .text {
        keptTexts[figure.key] =
          texts[RowReference(file: Int(standing.file), line: Int(standing.line))]
      }
      figures.append(figure)
      start = end
      if isAssessor(figure.key.cell),
        start == rows.count || rows[start].key.figure != figure.key.figure
      {
        assessed.append(together(&figures))
      }
    }
    var counts = RowCounts()
    counts.rejected = rejectedEarly
    for row in rows { counts.count(row.fate) }
    let returns = Returns(
      files: files, counts: counts, vocabulary: index.vocabulary, rows: rows, settled: figures,
      contractCount: index.contracts.count, texts: keptTexts, remarks: remarks,
      assessors: assessors, assessed: assessed)
    return (returns, findings)
  }

  private func isAssessor(_ cell: Int) -> Bool { cell > index.vocabulary.cells.count }

  /// Puts one figure in the place of the last ones, which are of several assessors.
  ///
  /// A row that names no assessor is one assessor's more.
  private func together(_ figures: inout [Returns.SettledFigure]) -> AssessedFigure {
    let key = figures[figures.count - 1].key.figure
    var parts: [AssessedFigure.Part] = []
    while let last = figures.last, last.key.figure == key {
      let name =
        isAssessor(last.key.cell) ? assessors[last.key.cell - index.vocabulary.cells.count - 1] : ""
      parts.append(AssessedFigure.Part(assessor: name, figure: last))
      figures.removeLast()
    }
    let assessed = AssessedFigure(key: key, parts: parts)
    figures.append(assessed.together)
    return assessed
  }

  /// Settles the rows of one key, which stand in order of their dates.
  private mutating func settle(_ range: Range<Int>) -> Returns.SettledFigure {
    let last = range.upperBound - 1
    // By far the most figures have one row, with nothing accepted.
    var claimed = CellContent.empty
    var acceptance = CellContent.empty
    var dropped: Int?
    var state = Returns.SettledFigure.State.withdrawn
    var standing = last
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start + 1
      while end < range.upperBound, rows[end].received == rows[start].received { end += 1 }
      let isLatest = end == range.upperBound
      let row = rows[start]
      for row in start..<end { rows[row].fate = .superseded }
      if (start + 1..<end).contains(where: { !rows[$0].says(theSameAs: row) }) {
        (claimed, acceptance, dropped) = Self.nothingReadable(
          (claimed, acceptance, dropped), at: start)
        if isLatest {
          state = .unusable
          standing = start
          reportConflict(start..<end)
        }
      } else if row.isUnreadable {
        (claimed, acceptance, dropped) = Self.nothingReadable(
          (claimed, acceptance, dropped), at: start)
        if isLatest {
          state = .unusable
          standing = start
          rows[start].fate = .rejected
          findings += pending[RowReference(file: Int(row.file), line: Int(row.line))] ?? []
          reportDuplicates(start..<end)
        }
      } else {
        (claimed, acceptance, dropped) = Self.restated(
          (claimed, acceptance, dropped), by: row, at: start)
        if isLatest {
          state = claimed.kind == .empty ? .withdrawn : .reported
          standing = start
          rows[start].fate = claimed.kind == .empty ? .withdrawn : .used
          reportDuplicates(start..<end)
        }
      }
      start = end
    }
    if state == .reported {
      if dropped != nil { reportDroppedAcceptance(standing, was: range) }
      reportAcceptedAboveClaimed(standing, claimed: claimed, accepted: acceptance)
    }
    return Returns.SettledFigure(
      key: rows[standing].key, firstRow: UInt32(range.lowerBound), rowCount: UInt32(range.count),
      standing: UInt32(standing), state: state, claimed: claimed, accepted: acceptance)
  }

  /// What is claimed and accepted after a further row: the same claim keeps its acceptance,
  /// another one drops it, an empty row withdraws both.
  private static func restated(
    _ before: (claimed: CellContent, accepted: CellContent, dropped: Int?), by row: ReturnRow,
    at index: Int
  ) -> (CellContent, CellContent, Int?) {
    if row.claimed.kind == .empty { return (row.accepted, row.accepted, nil) }
    if row.accepted.kind != .empty { return (row.claimed, row.accepted, nil) }
    if row.claimed == before.claimed { return before }
    return (row.claimed, .empty, before.accepted.kind == .empty ? before.dropped : index)
  }

  /// What is claimed and accepted after rows that conflict or can't be read: nothing.
  private static func nothingReadable(
    _ before: (claimed: CellContent, accepted: CellContent, dropped: Int?), at index: Int
  ) -> (CellContent, CellContent, Int?) {
    (.empty, .empty, before.accepted.kind == .empty ? before.dropped : index)
  }

  // MARK: Findings

  private mutating func reportConflict(_ range: Range<Int>) {
    // The other row that each disagrees with, to show both places.
    let first = range.lowerBound
    let different = range.first { !rows[$0].says(theSameAs: rows[first]) } ?? first
    for row in range {
      rows[row].fate = .rejected
      let other = rows[row].says(theSameAs: rows[first]) ? different : first
      findings.append(
        Finding(
          .conflictingRows, at: place(rows[row]), about: subject(rows[row].key),
          message:
            "this row and \(place(rows[other]).text) report different figures, received on the same date",
          help: "Remove the wrong row, or give the right one a later 'received' date"
            + (index.item(rows[row].key)?.kind == .level
              ? "; where two people assessed it, name each in the 'assessor' cell." : ".")))
    }
  }

  private mutating func reportDuplicates(_ range: Range<Int>) {
    for row in range.dropFirst() {
      findings.append(
        Finding(
          .duplicateRow, at: place(rows[row]), about: subject(rows[row].key),
          message:
            "the same figure stands at \(place(rows[range.lowerBound]).text); this row was dropped",
          help: "Remove one of the two."))
    }
  }

  private mutating func reportDroppedAcceptance(_ standing: Int, was range: Range<Int>) {
    let accepted = range.last {
      $0 < standing && rows[$0].accepted.kind != .empty && !rows[$0].isUnreadable
    }
    guard let accepted else { return }
    findings.append(
      Finding(
        .acceptanceDropped, at: place(rows[standing]),
        about: subject(rows[standing].key),
        message:
          "this row claims \(shown(rows[standing].claimed, rows[standing].key)); the \(shown(rows[accepted].accepted, rows[accepted].key)) accepted at \(place(rows[accepted]).text) was for another claim",
        help: "Look at the evidence again and fill in 'accepted' on this row."))
  }

  private mutating func reportAcceptedAboveClaimed(
    _ standing: Int, claimed: CellContent, accepted: CellContent
  ) {
    guard claimed.kind == .number, accepted.kind == .number, accepted.amount > claimed.amount else {
      return
    }
    findings.append(
      Finding(
        .acceptedAboveClaimed, at: place(rows[standing]),
        about: subject(rows[standing].key),
        message:
          "\(shown(accepted, rows[standing].key)) is accepted, more than the \(shown(claimed, rows[standing].key)) claimed",
        help: "Correct the accepted figure, or ask for a corrected claim."))
  }

  private func shown(_ content: CellContent, _ key: FigureKey) -> String {
    guard let item = index.item(key), let answer = content.answer(places: item.kind.places)
    else { return "nothing" }
    switch answer {
    case .number(let number): return FigureWords.short(number, of: item)
    case .notApplicable: return "n/a"
    case .text: return "text"
    }
  }

  private func place(_ row: ReturnRow, _ column: ReturnFile.Column = .value) -> Finding.Place {
    files.place(file: Int(row.file), line: Int(row.line), column)
  }

  private func subject(_ key: FigureKey) -> Finding.Subject {
    Finding.Subject(
      contract: index.contracts[key.contract].id, period: key.quarter,
      item: index.vocabulary.items[key.item])
  }
}
