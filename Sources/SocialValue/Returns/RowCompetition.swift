/// The rows of one key, which compete by the date received.
struct RowCompetition {
  /// A row with what was accepted.
  struct Row {
    var packed: PackedRow
    var twin: PackedRow?

    var claimed: CellContent { packed.content }

    var accepted: CellContent {
      switch packed.acceptance {
      case .none: .empty
      case .same: packed.content
      case .other: twin?.content ?? .empty
      }
    }

    /// What the row comes to as a claim: what is accepted without one counts as claimed too.
    var effectiveClaim: CellContent { claimed.kind == .empty ? accepted : claimed }

    /// Whether a later row would have to differ from this one to conflict with it.
    func says(theSameAs other: Row) -> Bool {
      effectiveClaim == other.effectiveClaim && accepted == other.accepted
    }

    /// Whether the value or the accepted figure can't be read.
    var isUnreadable: Bool { claimed.kind == .unreadable || accepted.kind == .unreadable }
  }

  /// The rows, in order of date.
  let rows: [Row]
  /// What became of each.
  private(set) var fates: [ReturnRow.Fate]
  /// The row that stands.
  private(set) var standing = 0
  /// What is claimed in the end.
  private(set) var claimed = CellContent.empty
  /// What is accepted in the end.
  private(set) var accepted = CellContent.empty

  /// The last row that dropped an acceptance, where one did.
  private var dropped: Int?
  /// The rows that report different figures for the latest date.
  private var conflict: Range<Int>?
  /// The rows that say the same for the latest date.
  private var duplicates: Range<Int>?

  /// Takes rows of one key in order of date, each before its twin.
  init(_ packed: some Sequence<PackedRow>) {
    var rows: [Row] = []
    for row in packed {
      if row.isTwin, !rows.isEmpty {
        rows[rows.count - 1].twin = row
      } else {
        rows.append(Row(packed: row))
      }
    }
    self.rows = rows
    fates = Array(repeating: .superseded, count: rows.count)
  }

  mutating func settle() {
    var start = 0
    while start < rows.count {
      var end = start + 1
      while end < rows.count,
        rows[end].packed.receivedOrder == rows[start].packed.receivedOrder
      { end += 1 }
      settle(start..<end, isLatest: end == rows.count)
      start = end
    }
  }

  /// Settles the rows of one date.
  private mutating func settle(_ range: Range<Int>, isLatest: Bool) {
    let first = range.lowerBound
    if isLatest { standing = first }
    if range.dropFirst().contains(where: { !rows[$0].says(theSameAs: rows[first]) }) {
      lapse(at: first)
      guard isLatest else { return }
      for place in range { fates[place] = .rejected }
      conflict = range
    } else if rows[first].isUnreadable {
      lapse(at: first)
      guard isLatest else { return }
      fates[first] = .rejected
      duplicates = range
    } else {
      restate(at: first)
      guard isLatest else { return }
      fates[first] = claimed.kind == .empty ? .withdrawn : .used
      duplicates = range
    }
  }

  /// A further row: the same claim keeps its acceptance, another one drops it, an empty row
  /// withdraws both.
  private mutating func restate(at place: Int) {
    let row = rows[place]
    if row.claimed.kind == .empty || row.accepted.kind != .empty {
      claimed = row.effectiveClaim
      accepted = row.accepted
      dropped = nil
    } else if row.claimed != claimed {
      if accepted.kind != .empty { dropped = place }
      claimed = row.claimed
      accepted = .empty
    }
  }

  /// Rows that conflict or can't be read: nothing is claimed or accepted after them.
  private mutating func lapse(at place: Int) {
    if accepted.kind != .empty { dropped = place }
    claimed = .empty
    accepted = .empty
  }

  // MARK: Findings

  /// What there is to say of the rows.
  func findings(_ context: SettlementContext) -> [Finding] {
    var findings: [Finding] = []
    if let conflict {
      findings += conflicts(conflict, context)
      // What can't be read of any of them is told, too: each needs mending, whichever is to stand.
      findings += conflict.flatMap { context.words.pending[rows[$0].packed.number] ?? [] }
    }
    let row = rows[standing].packed
    if fates[standing] == .rejected, conflict == nil {
      findings += context.words.pending[row.number] ?? []
    }
    for place in duplicates?.dropFirst() ?? 0..<0 {
      findings.append(
        Finding(
          .duplicateRow, at: context.place(rows[place].packed.number),
          about: context.subject(row.key),
          message:
            "the same figure stands at \(context.place(row.number).text); this row was dropped",
          help: "Remove one of the two."))
    }
    if fates[standing] == .used {
      if dropped != nil, let finding = droppedAcceptance(context) { findings.append(finding) }
      if claimed.kind == .number, accepted.kind == .number, accepted.amount > claimed.amount {
        findings.append(
          Finding(
            .acceptedAboveClaimed, at: context.place(row.number), about: context.subject(row.key),
            message:
              "\(shown(accepted, context)) is accepted, more than the \(shown(claimed, context)) claimed",
            help: "Correct the accepted figure, or ask for a corrected claim."))
      }
    }
    return findings
  }

  private func conflicts(_ range: Range<Int>, _ context: SettlementContext) -> [Finding] {
    // The other row that each disagrees with, to show both places.
    let first = range.lowerBound
    let different = range.first { !rows[$0].says(theSameAs: rows[first]) } ?? first
    return range.map { place in
      let other = rows[place].says(theSameAs: rows[first]) ? different : first
      let key = rows[place].packed.key
      return Finding(
        .conflictingRows, at: context.place(rows[place].packed.number),
        about: context.subject(key),
        message:
          "this row and \(context.place(rows[other].packed.number).text) report different figures, received on the same date",
        help: "Remove the wrong row, or give the right one a later 'received' date"
          + (context.index.item(key)?.kind == .level
            ? "; where two people assessed it, name each in the 'assessor' cell." : "."))
    }
  }

  private func droppedAcceptance(_ context: SettlementContext) -> Finding? {
    guard let dropped,
      let before = rows[..<dropped].last(where: { $0.accepted.kind != .empty && !$0.isUnreadable })
    else { return nil }
    let row = rows[standing].packed
    let isSame = before.effectiveClaim == rows[standing].claimed
    let why =
      isSame
      ? "lapsed with what came after it at \(context.place(rows[dropped].packed.number).text)"
      : "was for another claim"
    return Finding(
      .acceptanceDropped, at: context.place(row.number), about: context.subject(row.key),
      message:
        "this row claims \(shown(rows[standing].claimed, context)); the \(shown(before.accepted, context)) accepted at \(context.place(before.packed.number).text) \(why)",
      help: "Look at the evidence again and fill in 'accepted' on this row.")
  }

  private func shown(_ content: CellContent, _ context: SettlementContext) -> String {
    guard let item = context.index.item(rows[standing].packed.key),
      let answer = content.answer(places: item.kind.places)
    else { return "nothing" }
    switch answer {
    case .number(let number): return FigureWords.short(number, of: item)
    case .notApplicable: return "n/a"
    case .text: return "text"
    }
  }
}
