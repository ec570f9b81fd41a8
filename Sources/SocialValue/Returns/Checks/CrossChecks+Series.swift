extension CrossChecks {
  /// Holds each quarter of one item against the quarters before it.
  func checkSeries(
    _ series: ArraySlice<Int32>, isFlow: Bool, places: Int, into findings: inout [Finding]
  ) {
    let ten = 10 * PowersOfTen.int128(places)
    var before = RunningTotals()
    for place in series {
      let place = Int(place)
      let figure = figures.figures[place]
      guard let amount = figure.claimedAmount else { continue }
      let quarter = figure.key.quarter
      if let last = before.last, last.quarter == quarter.previous {
        checkChange(from: last.amount, to: amount, ten, at: place, &findings)
      }
      if isFlow, before.looksCumulative(amount, in: quarter) {
        tellCumulative(place, series, &findings)
      }
      before.add(amount, of: quarter)
    }
  }

  /// What has been reported of a flow so far.
  private struct RunningTotals {
    private(set) var last: (quarter: Quarter, amount: Int64)?
    private var all: (count: Int, sum: Int128) = (0, 0)
    private var ofYear: (count: Int, sum: Int128) = (0, 0)
    private var startsAboveNothing = false
    private var onlyGrows = true

    /// Whether a further figure is more than all the quarters before it together, of which there
    /// are at least two, or ends a whole year in which figures only ever grew.
    func looksCumulative(_ amount: Int64, in quarter: Quarter) -> Bool {
      let year = isOfLastYear(quarter) ? ofYear : (count: 0, sum: 0)
      return Self.exceeds(amount, year) || Self.exceeds(amount, all)
        || (year.count == 3 && startsAboveNothing && onlyGrows
          && amount > last?.amount ?? amount)
    }

    mutating func add(_ amount: Int64, of quarter: Quarter) {
      if isOfLastYear(quarter) {
        onlyGrows = onlyGrows && amount > last?.amount ?? amount
      } else {
        ofYear = (0, 0)
        onlyGrows = true
        startsAboveNothing = amount > 0
      }
      ofYear = (ofYear.count + 1, ofYear.sum + Int128(amount))
      all = (all.count + 1, all.sum + Int128(amount))
      last = (quarter, amount)
    }

    private func isOfLastYear(_ quarter: Quarter) -> Bool {
      last?.quarter.startingYear == quarter.startingYear
    }

    private static func exceeds(_ amount: Int64, _ total: (count: Int, sum: Int128)) -> Bool {
      total.count >= 2 && total.sum > 0 && Int128(amount) > total.sum
    }
  }

  private func tellCumulative(
    _ place: Int, _ series: ArraySlice<Int32>, _ findings: inout [Finding]
  ) {
    guard let item = item(place) else { return }
    let figure = figures.figures[place]
    let before = series.prefix { $0 < place }.map { figures.figures[Int($0)] }.filter {
      $0.claimedAmount != nil
    }
    let ofYear = before.filter { $0.key.quarter.startingYear == figure.key.quarter.startingYear }
    let shown = (ofYear.isEmpty ? Array(before.suffix(4)) : ofYear).map {
      Self.text(Int128($0.content.amount), item)
    }
    findings.append(
      Finding(
        .looksCumulative, at: self.place(place), about: subject(place),
        message:
          "'\(item.id)' is \(Self.text(Int128(figure.content.amount), item)), after \(shown.joined(separator: ", ")) in the quarters before: a running total?",
        help: "Report what happened in this quarter alone, or confirm the figure."))
  }

  private func checkChange(
    from before: Int64, to after: Int64, _ ten: Int128, at place: Int,
    _ findings: inout [Finding]
  ) {
    let (before, after) = (Int128(before), Int128(after))
    guard before > ten, after > ten, after > before * 5 || before > after * 5,
      let item = item(place)
    else { return }
    findings.append(
      Finding(
        .largeChange, at: self.place(place), about: subject(place),
        message:
          "'\(item.id)' goes from \(Self.text(before, item)) to \(Self.text(after, item)) in a quarter",
        help: "Confirm the figure, or correct it: a digit too many or too few?"))
  }
}
