import SocialValue
import SocialValueFiles

/// What a file would change in a register, row by row.
enum ImportText {
  /// The rows that would change anything under their contract and quarter, and how many there are
  /// of each kind.
  static func render(_ imported: ReturnImport) -> String {
    var text = FoundText.line(imported.file) + "\n"
    var heading = ""
    for row in imported.rows where row.isWritten {
      let own = "  \(row["contract"])  \(row["period"])"
      if own != heading {
        text += FoundText.line(own) + "\n"
        heading = own
      }
      let names = ["item", "dimension", "category", "assessor"].map { row[$0] }
      let name = names.filter { !$0.isEmpty }.joined(separator: " ")
      text += "    \(FoundText.shown(name, limit: 80)): \(words(row))\n"
    }
    return text + "  " + counts(imported) + "\n" + acceptances(imported)
  }

  private static func words(_ row: ReturnImport.Row) -> String {
    let accepted = row["accepted"].isEmpty ? "" : ", accepted \(shown(row["accepted"]))"
    let value = shown(row["value"]) + accepted
    return switch row.change {
    case .new: "\(value) (new)"
    case .changed(let before): "\(value) (was \(shown(before)))"
    case .withdrawn(let before): "withdrawn (was \(shown(before)))"
    case .remarked: "\(value), with other evidence or another note"
    case .outdated(let standing):
      "\(value), superseded by \(shown(standing)), which was received later"
    case .same, .blank: value
    }
  }

  private static func shown(_ value: String) -> String {
    value.isEmpty ? "nothing" : FoundText.shown(value, limit: 60)
  }

  /// How many figures arrive with an acceptance, which is the council's to give.
  private static func acceptances(_ imported: ReturnImport) -> String {
    let count = imported.rows.count { $0.isWritten && !$0["accepted"].isEmpty }
    if count == 0 { return "" }
    let figures = count == 1 ? "1 figure is" : "\(count) figures are"
    return "  \(figures) marked as accepted by \(FoundText.line(imported.file)) itself.\n"
      + "  Only the council accepts figures: empty the 'accepted' cells unless it filled them in.\n"
  }

  private static func counts(_ imported: ReturnImport) -> String {
    var counts = [(0, "new"), (0, "changed"), (0, "withdrawn"), (0, "unchanged"), (0, "blank")]
    for row in imported.rows {
      switch row.change {
      case .new: counts[0].0 += 1
      case .changed, .remarked, .outdated: counts[1].0 += 1
      case .withdrawn: counts[2].0 += 1
      case .same: counts[3].0 += 1
      case .blank: counts[4].0 += 1
      }
    }
    return "\(imported.rows.count) rows: "
      + counts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }
}
