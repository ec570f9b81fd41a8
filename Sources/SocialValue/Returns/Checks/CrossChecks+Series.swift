extension CrossChecks {
  /// Holds each quarter of one item against the quarters before it.
  func checkSeries(_ range: Range<Int>, item: Item, into findings: inout [Finding]) {
    var series: [(quarter: Quarter, number: FixedDecimal, position: Int)] = []
    for position in range where returns.settled[position].key.cell == 0 {
      let figure = returns.figure(at: position, places: item.kind.places)
      guard let number = figure.claimedNumber else { continue }
      series.append((returns.settled[position].key.quarter, number, position))
    }
    for (place, entry) in series.enumerated() where place > 0 {
      let before = series[place - 1]
      if before.quarter == entry.quarter.previous {
        checkChange(from: before.number, to: entry.number, at: entry.position, item, &findings)
      }
      guard item.over == .flow else { continue }
      let ofYear = series[..<place].filter { $0.quarter.startingYear == entry.quarter.startingYear }
      let earlier = ofYear.map(\.number)
      if Self.looksCumulative(entry.number, after: earlier)
        || Self.looksCumulative(entry.number, after: series[..<place].map(\.number))
      {
        let total = earlier.reduce(FixedDecimal.zero) { $0.adding($1) ?? $0 }
        findings.append(
          Finding(
            .looksCumulative, at: self.place(entry.position),
            about: subject(returns.settled[entry.position].key),
            message:
              "'\(item.id)' is \(entry.number.text) after \(earlier.map(\.text).joined(separator: ", ")) (\(total.text) in all) in the quarters before: a running total?",
            help: "Report what happened in this quarter alone, or confirm the figure."))
      }
    }
  }

  /// Whether a flow looks like a running total, after at least two quarters: it is no less than
  /// their sum, or every figure so far is higher than the one before.
  private static func looksCumulative(_ number: FixedDecimal, after earlier: [FixedDecimal]) -> Bool
  {
    guard earlier.count >= 2, let first = earlier.first, first > .zero else { return false }
    let sum = earlier.reduce(FixedDecimal.zero) { $0.adding($1) ?? $0 }
    if number >= sum { return true }
    return zip(earlier, earlier.dropFirst() + [number]).allSatisfy { $0 < $1 }
  }

  private func checkChange(
    from before: FixedDecimal, to after: FixedDecimal, at position: Int, _ item: Item,
    _ findings: inout [Finding]
  ) {
    let ten = FixedDecimal(10)
    guard before > ten, after > ten,
      after.units > before.units * 5 || before.units > after.units * 5
    else { return }
    findings.append(
      Finding(
        .largeChange, at: place(position), about: subject(returns.settled[position].key),
        message: "'\(item.id)' goes from \(before.text) to \(after.text) in a quarter",
        help: "Confirm the figure, or correct it: a digit too many or too few?"))
  }
}
