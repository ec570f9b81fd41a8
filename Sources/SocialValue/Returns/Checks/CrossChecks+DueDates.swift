extension CrossChecks {
  /// Notes each return of which nothing was received by the day it was due: 30 days after the
  /// quarter's end.
  func checkDueDates(contract: Int, into findings: inout [Finding]) {
    var first: [(quarter: Quarter, row: ReturnRow)] = []
    for position in figures(ofContract: contract) {
      let figure = returns.settled[position]
      for row in returns.rows[Int(figure.firstRow)..<Int(figure.firstRow + figure.rowCount)] {
        if let place = first.firstIndex(where: { $0.quarter == figure.key.quarter }) {
          if Self.isEarlier(row, than: first[place].row) { first[place].row = row }
        } else {
          first.append((figure.key.quarter, row))
        }
      }
    }
    for (quarter, row) in first.sorted(by: { $0.quarter < $1.quarter }) {
      guard let received = row.received, received > quarter.dueDay else { continue }
      findings.append(
        Finding(
          .lateReturn,
          at: returns.place(
            RowReference(file: Int(row.file), line: Int(row.line)), .received),
          about: Finding.Subject(contract: index.contracts[contract].id, period: quarter),
          message:
            "the return was received on \(received.words), after it was due on \(quarter.dueDay.words)",
          help: "Nothing to mend; it counts as any other."))
    }
  }

  private static func isEarlier(_ row: ReturnRow, than other: ReturnRow) -> Bool {
    let left = row.received?.number ?? .min
    let right = other.received?.number ?? .min
    if left != right { return left < right }
    return row.file == other.file ? row.line < other.line : row.file < other.file
  }
}
