extension CrossChecks {
  /// Notes each return of which nothing was received by the day it was due: 30 days after the
  /// quarter's end.
  func checkDueDates(contract: Int, into findings: inout [Finding]) {
    var first: [Quarter: (received: Day?, row: ReturnRow)] = [:]
    for position in figures(ofContract: contract) {
      let figure = returns.settled[position]
      for row in returns.rows[Int(figure.firstRow)..<Int(figure.firstRow + figure.rowCount)] {
        let known = first[figure.key.quarter]
        if known == nil || Self.isEarlier(row, than: known?.row) {
          first[figure.key.quarter] = (row.received, row)
        }
      }
    }
    for quarter in first.keys.sorted() {
      guard let entry = first[quarter], let received = entry.received, received > quarter.dueDay
      else { continue }
      findings.append(
        Finding(
          .lateReturn,
          at: returns.place(
            RowReference(file: Int(entry.row.file), line: Int(entry.row.line)), .received),
          about: Finding.Subject(contract: index.contracts[contract].id, period: quarter),
          message:
            "the return was received on \(received.iso), after it was due on \(quarter.dueDay.iso)",
          help: "Nothing to mend; it counts as any other."))
    }
  }

  private static func isEarlier(_ row: ReturnRow, than other: ReturnRow?) -> Bool {
    guard let other else { return true }
    let left = row.received?.number ?? .min
    let right = other.received?.number ?? .min
    if left != right { return left < right }
    return row.file == other.file ? row.line < other.line : row.file < other.file
  }
}
