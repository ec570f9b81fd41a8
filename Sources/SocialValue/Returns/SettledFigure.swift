/// A figure after restatement: which of its rows stands, and what it says.
struct SettledFigure: Sendable {
  var key: FigureKey
  /// When the row that stands was received.
  var received: Day?
  /// The number of the row that stands.
  var standing: UInt32
  /// Used where it is reported, withdrawn, or rejected where it can't be used.
  var fate: ReturnRow.Fate
  var claimed: CellContent
  var accepted: CellContent
  /// Whether the row that stands points to evidence.
  var hasEvidence: Bool

  /// What it says.
  func figure(places: Int) -> Figure {
    let reference = RowReference(number: standing)
    switch fate {
    case .withdrawn, .superseded: return .withdrawn(reference)
    case .rejected: return .unusable(reference)
    case .used:
      guard let claimed = claimed.answer(places: places) else { return .unusable(reference) }
      return .reported(
        Figure.Reported(
          claimed: claimed, accepted: accepted.answer(places: places), row: reference))
    }
  }

  /// The same figure in compact form.
  var packed: PackedRow {
    var row = PackedRow(
      key: key, content: claimed, number: standing, received: received,
      acceptance: accepted.kind == .empty ? .none : accepted == claimed ? .same : .other,
      hasEvidence: hasEvidence)
    row.fate = fate
    return row
  }
}

extension SettledFigure {
  /// The figure that a row in compact form is, with what was accepted of it.
  init(_ row: PackedRow, accepted: CellContent) {
    self.init(
      key: row.key, received: row.received, standing: row.number, fate: row.fate,
      claimed: row.content, accepted: accepted, hasEvidence: row.hasEvidence)
  }
}
