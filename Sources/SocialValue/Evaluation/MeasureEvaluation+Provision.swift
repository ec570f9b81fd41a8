extension MeasureEvaluation {
  /// 100 × the items reported with a complete breakdown ÷ the items listed that are due.
  mutating func provision(
    _ items: [MeasurePlan.Listed], _ outcome: inout Outcome
  ) {
    let due = items.filter { setting.isDue($0.use.number, besides: place) }
    guard !due.isEmpty else {
      outcome.isNotDue = true
      return
    }
    var complete = 0
    var isAnyReported = false
    for listed in due {
      let use = listed.use
      working?.read(use, setting.framework.item(use), in: quarter, by: setting.reader)
      let reading = setting.reader.read(use, in: quarter)
      if !reading.isAbsent { isAnyReported = true }
      if !reading.isAnswered || !reading.isAccepted { outcome.isAccepted = false }
      let lacking = lackingDimensions(of: listed)
      working?.provided.append(
        Working.Provided(item: setting.framework.item(use), lacking: lacking))
      if lacking == [] { complete += 1 }
    }
    if isAnyReported {
      outcome.value = Ratio(Int128(complete) * 100, over: Int128(due.count))
    } else {
      outcome.absent = "none of its items is reported"
    }
  }

  /// The ids of the dimensions by which an item isn't broken down in full; nil where the item
  /// itself isn't reported or can't be used.
  func lackingDimensions(of listed: MeasurePlan.Listed) -> [String]? {
    let use = listed.use
    guard setting.reader.read(use, in: quarter).isAnswered,
      let reportedIn = setting.reader.quarter(of: use, for: quarter),
      let whole = setting.reader.figure(use, in: reportedIn).claimedNumber
    else { return nil }
    let figures = setting.reader.figures
    let cells = figures.figures[
      figures.places(
        of: FigureKey(contract: setting.reader.contract, item: use.number, quarter: reportedIn))]
    let dimensionOfCell = setting.reader.context.dimensionOfCell
    return listed.dimensions.compactMap { number, id, membership in
      let own = cells.lazy.filter { dimensionOfCell[$0.key.cell] == number }
      return Self.isComplete(own, membership: membership, whole, places: use.places) ? nil : id
    }
  }

  private static func isComplete(
    _ cells: some Sequence<PackedRow>, membership: Dimension.Membership, _ whole: FixedDecimal,
    places: Int
  ) -> Bool {
    // Nobody needs no breakdown; but one that has somebody is at odds with the figure.
    if whole == .zero { return !cells.contains { ($0.claimedAmount ?? 0) > 0 } }
    var sum: Int128 = 0
    var largest: Int64 = -1
    for cell in cells {
      if cell.fate == .rejected, membership == .exclusive { return false }
      guard let amount = cell.claimedAmount else { continue }
      sum += Int128(amount)
      largest = max(largest, amount)
    }
    switch membership {
    case .exclusive: return sum * PowersOfTen.int128(FixedDecimal.places - places) == whole.units
    case .multiple: return largest >= 0 && FixedDecimal(scaled: largest, places: places) <= whole
    }
  }
}
