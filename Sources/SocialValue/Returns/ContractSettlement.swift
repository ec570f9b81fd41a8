/// Settles the rows of one contract: which of them stand, and what that says of each figure.
struct ContractSettlement {
  let context: SettlementContext
  let contract: Int
  let keepsSuperseded: Bool
  private(set) var figures = ContractFigures()
  private(set) var counts = RowCounts()
  private(set) var findings: [Finding] = []
  private let rows: [PackedRow]

  init(
    _ context: SettlementContext, contract: Int, rows: [PackedRow], keepsSuperseded: Bool
  ) {
    self.context = context
    self.contract = contract
    self.rows = rows
    self.keepsSuperseded = keepsSuperseded
  }

  /// Settles all of them.
  ///
  /// - Complexity: O(rows × log rows); near O(rows) where they come in order.
  mutating func settle() {
    // What the loop looks at is taken out of self once: ten million rows go through it.
    let rows = rows
    let order = Self.inOrder(rows)
    var received = FirstReceived(rows)
    figures.figures.reserveCapacity(rows.count)
    var start = 0
    while start < order.count {
      let row = rows[order[start]]
      received.note(row)
      var end = start + 1
      while end < order.count, rows[order[end]].key == row.key {
        received.note(rows[order[end]])
        end += 1
      }
      if end == start + 1, row.kind != .unreadable, row.kind != .empty {
        // By far the most figures have one row, with nothing else accepted.
        counts.used += 1
        if row.kind == .text { keepText(of: row) }
        if keepsSuperseded { figures.rows.append(row) }
        figures.figures.append(row)
      } else {
        settleCompeting(order[start..<end].map { rows[$0] })
      }
      if row.key.cell >= ReturnBatch.firstAssessor,
        end == order.count || rows[order[end]].key.figure != row.key.figure
      {
        bringTogether(row.key.figure)
      }
      start = end
    }
    figures.firstReceived = received.quarters
  }

  /// The places of the rows in order of key; of one key in order of date.
  private static func inOrder(_ rows: [PackedRow]) -> [Int] {
    var isSorted = true
    for place in rows.indices.dropFirst() where !(rows[place - 1].key < rows[place].key) {
      isSorted = false
      break
    }
    if isSorted { return Array(rows.indices) }
    guard rows.count < 1 << 24 else {
      return rows.indices.sorted { left, right in
        rows[left].key == rows[right].key
          ? rows[left].order < rows[right].order : rows[left].key < rows[right].key
      }
    }
    // Key and place in one number sort several times as fast as rows do.
    var keys = rows.indices.map { rows[$0].key.withinContract << 24 | UInt64($0) }
    keys.sort()
    var order = keys.map { Int($0 & 0xFF_FFFF) }
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, keys[end] >> 24 == keys[start] >> 24 { end += 1 }
      if end > start + 1 { order[start..<end].sort { rows[$0].order < rows[$1].order } }
      start = end
    }
    return order
  }

  private mutating func keepText(of row: PackedRow) {
    figures.texts[row.key] = context.words.texts[row.number]
  }

  /// Puts one figure in the place of the last ones, which are of several assessors.
  ///
  /// A row that names no assessor is one assessor's more.
  private mutating func bringTogether(_ key: FigureKey) {
    var parts: [AssessedFigure.Part] = []
    while let last = figures.figures.last, last.key.figure == key {
      let place = figures.figures.count - 1
      let settled = figures.settled(at: place)
      if last.acceptance == .other { figures.acceptances.removeLast() }
      figures.figures.removeLast()
      parts.append(
        AssessedFigure.Part(assessor: context.assessor(last.key.cell) ?? "", figure: settled))
    }
    let assessed = AssessedFigure(key: key, parts: parts)
    figures.assessed.append(assessed)
    append(assessed.together)
  }

  /// Adds a figure behind the others.
  private mutating func append(_ figure: SettledFigure) {
    let packed = figure.packed
    figures.figures.append(packed)
    if packed.acceptance == .other {
      figures.acceptances.append(
        PackedRow(key: figure.key, content: figure.accepted, number: figure.standing, received: nil)
      )
    }
  }

  /// Settles the rows of one key, in order of date.
  private mutating func settleCompeting(_ packed: [PackedRow]) {
    var competition = RowCompetition(packed)
    competition.settle()
    for (row, fate) in zip(competition.rows, competition.fates) {
      counts.count(fate)
      guard keepsSuperseded else { continue }
      var kept = row.packed
      kept.fate = fate
      figures.rows.append(kept)
      if let twin = row.twin { figures.rows.append(twin) }
    }
    let standing = competition.rows[competition.standing].packed
    let figure = SettledFigure(
      key: standing.key, received: standing.received, standing: standing.number,
      fate: competition.fates[competition.standing], claimed: competition.claimed,
      accepted: competition.accepted, hasEvidence: standing.hasEvidence)
    if figure.claimed.kind == .text { keepText(of: standing) }
    append(figure)
    findings += competition.findings(context)
  }
}
