/// Settles the rows of one contract: which of them stand, and what that says of each figure.
struct ContractSettlement {
  let context: SettlementContext
  let contract: Int
  let keepsSuperseded: Bool
  /// Whether the figures are kept, and not only looked at.
  let isKept: Bool
  private(set) var counts = RowCounts()
  private(set) var findings: [Finding] = []
  /// The rows in order; those that are gone through give way to the figures.
  private var rows: [PackedRow]
  /// How many figures there are so far.
  private var count = 0
  private var particulars = ContractFigures.Particulars()

  init(
    _ context: SettlementContext, contract: Int, rows: [PackedRow], keepsSuperseded: Bool,
    isKept: Bool
  ) {
    self.context = context
    self.contract = contract
    self.keepsSuperseded = keepsSuperseded
    self.isKept = isKept
    let pieces = RowPieces(rows.span)
    particulars.firstReceived = FirstReceived.of(rows, in: pieces)
    self.rows = RowOrder.sorted(rows, pieces)
  }

  /// Settles all of them.
  ///
  /// - Returns: the figures.
  /// - Complexity: O(rows).
  mutating func settle() -> ContractFigures {
    // What the loop looks at is taken out of self once: ten million rows go through it.
    var rows: [PackedRow] = []
    swap(&rows, &self.rows)
    if keepsSuperseded { particulars.rows.reserveCapacity(rows.count) }
    var start = 0
    while start < rows.count {
      // By far the most figures have one row, with nothing else accepted.
      let alone = Self.moveAlone(&rows, from: start, to: count)
      if alone > 0 {
        if keepsSuperseded { particulars.rows += rows[count..<count + alone] }
        counts.used += alone
        count += alone
        start += alone
        continue
      }
      let row = rows[start]
      var end = start + 1
      var isInOrder = true
      while end < rows.count, rows[end].key == row.key {
        if rows[end].order < rows[end - 1].order { isInOrder = false }
        end += 1
      }
      if !isInOrder { rows[start..<end].sort { $0.order < $1.order } }
      if end == start + 1, row.kind != .unreadable, row.kind != .empty {
        counts.used += 1
        if row.kind == .text { keepText(of: row) }
        if keepsSuperseded { particulars.rows.append(row) }
        rows[count] = row
      } else if end == start + 2, let other = rows[start].lessAccepted(rows[start + 1]) {
        counts.used += 1
        if keepsSuperseded { particulars.rows += rows[start..<end] }
        rows[count] = rows[start]
        particulars.acceptances.append(other)
      } else if end == start + 2, let restated = rows[start].restated(by: rows[start + 1]) {
        counts.used += 1
        counts.superseded += 1
        if keepsSuperseded {
          particulars.rows.append(rows[start].superseded)
          particulars.rows.append(rows[start + 1])
        }
        rows[count] = restated
      } else {
        rows[count] = settleCompeting(rows[start..<end])
      }
      count += 1
      if row.key.cell >= ReturnBatch.firstAssessor,
        end == rows.count || rows[end].key.figure != row.key.figure
      {
        bringTogether(row.key.figure, in: &rows)
      }
      start = end
    }
    // What is kept takes no more room than it needs.
    if isKept, count < rows.count {
      rows = Array(rows[..<count])
    } else {
      rows.removeLast(rows.count - count)
    }
    return ContractFigures(rows, particulars)
  }

  /// Moves down the plain rows from a place on, each the only one of its key.
  ///
  /// - Returns: how many there are before the first of another kind.
  private static func moveAlone(
    _ rows: inout [PackedRow], from start: Int, to place: Int
  ) -> Int {
    var rows = rows.mutableSpan
    var end = start
    while end < rows.count {
      let row = rows[end]
      guard row.isPlain, end + 1 == rows.count || rows[end + 1].key != row.key else { break }
      rows[place + end - start] = row
      end += 1
    }
    return end - start
  }

  private mutating func keepText(of row: PackedRow) {
    particulars.texts[row.key] = context.words.texts[row.number]
  }

  /// Puts one figure in the place of the last ones, which are of several assessors.
  ///
  /// A row that names no assessor is one assessor's more.
  private mutating func bringTogether(_ key: FigureKey, in rows: inout [PackedRow]) {
    var parts: [AssessedFigure.Part] = []
    while count > 0, rows[count - 1].key.figure == key {
      count -= 1
      let row = rows[count]
      var accepted = CellContent.empty
      switch row.acceptance {
      case .none: break
      case .same: accepted = row.content
      case .other: accepted = particulars.acceptances.removeLast().content
      }
      parts.append(
        AssessedFigure.Part(
          assessor: context.assessor(row.key.cell) ?? "",
          figure: SettledFigure(row, accepted: accepted)))
    }
    let assessed = AssessedFigure(key: key, parts: parts)
    particulars.assessed.append(assessed)
    rows[count] = packed(assessed.together)
    count += 1
  }

  /// The figure in compact form, and what was accepted beside it.
  private mutating func packed(_ figure: SettledFigure) -> PackedRow {
    let packed = figure.packed
    if packed.acceptance == .other {
      particulars.acceptances.append(
        PackedRow(key: figure.key, content: figure.accepted, number: figure.standing, received: nil)
      )
    }
    return packed
  }

  /// Settles the rows of one key, in order of date.
  private mutating func settleCompeting(_ rows: ArraySlice<PackedRow>) -> PackedRow {
    var competition = RowCompetition(rows)
    competition.settle()
    for (row, fate) in zip(competition.rows, competition.fates) {
      counts.count(fate)
      guard keepsSuperseded else { continue }
      var kept = row.packed
      kept.fate = fate
      particulars.rows.append(kept)
      if let twin = row.twin { particulars.rows.append(twin) }
    }
    let standing = competition.rows[competition.standing].packed
    let figure = SettledFigure(
      key: standing.key, received: standing.received, standing: standing.number,
      fate: competition.fates[competition.standing], claimed: competition.claimed,
      accepted: competition.accepted, hasEvidence: standing.hasEvidence)
    if figure.claimed.kind == .text { keepText(of: standing) }
    findings += competition.findings(context)
    return packed(figure)
  }
}
