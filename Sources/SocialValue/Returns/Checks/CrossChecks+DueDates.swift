extension CrossChecks {
  /// Notes each return of which nothing was received by the day it was due: 30 days after the
  /// quarter's end.
  func checkDueDates(into findings: inout [Finding]) {
    for first in figures.particulars.firstReceived {
      let quarter = first.quarter
      guard let received = first.received, received > quarter.dueDay else { continue }
      findings.append(
        Finding(
          .lateReturn, at: context.place(first.number, .received),
          about: Finding.Subject(contract: index.contracts[contract].id, period: quarter),
          message:
            "the return was received on \(received.words), after it was due on \(quarter.dueDay.words)",
          help: "Nothing to mend; it counts as any other."))
    }
  }
}
