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
      let last = series[place - 1]
      if last.quarter == entry.quarter.previous {
        checkChange(from: last.number, to: entry.number, at: entry.position, item, &findings)
      }
      guard item.over == .flow else { continue }
      let before = series[..<place]
      let ofYear = before.filter { $0.quarter.startingYear == entry.quarter.startingYear }
      guard
        Self.exceedsTotal(entry.number, of: ofYear.map(\.number))
          || Self.exceedsTotal(entry.number, of: before.map(\.number))
          || Self.onlyGrows(ofYear.map(\.number) + [entry.number])
      else { continue }
      let shown = (ofYear.isEmpty ? Array(before.suffix(4)) : Array(ofYear)).map {
        FigureWords.short($0.number, of: item)
      }
      findings.append(
        Finding(
          .looksCumulative, at: self.place(entry.position),
          about: subject(returns.settled[entry.position].key),
          message:
            "'\(item.id)' is \(FigureWords.short(entry.number, of: item)), after \(shown.joined(separator: ", ")) in the quarters before: a running total?",
          help: "Report what happened in this quarter alone, or confirm the figure."))
    }
  }

  /// Whether a flow is more than all the quarters before it together, of which there are at
  /// least two.
  private static func exceedsTotal(_ number: FixedDecimal, of earlier: [FixedDecimal]) -> Bool {
    let sum = earlier.reduce(FixedDecimal.zero) { $0.adding($1) ?? $0 }
    return earlier.count >= 2 && sum > .zero && number > sum
  }

  /// Whether a whole year's figures only ever grow, as those to date do.
  private static func onlyGrows(_ year: [FixedDecimal]) -> Bool {
    year.count == 4 && year[0] > .zero && zip(year, year.dropFirst()).allSatisfy(<)
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
        message:
          "'\(item.id)' goes from \(FigureWords.short(before, of: item)) to \(FigureWords.short(after, of: item)) in a quarter",
        help: "Confirm the figure, or correct it: a digit too many or too few?"))
  }
}
