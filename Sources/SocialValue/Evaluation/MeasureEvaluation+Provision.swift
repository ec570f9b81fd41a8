extension MeasureEvaluation {
  /// 100 × the items reported with a complete breakdown ÷ the items listed that are due.
  mutating func provision(
    _ items: [MeasurePlan.ItemUse], _ dimensions: [Int], _ outcome: inout Outcome
  ) {
    let due = items.filter { setting.isDue($0.number, besides: place) }
    guard !due.isEmpty else {
      outcome.isNotDue = true
      return
    }
    var complete = 0
    var isAnyReported = false
    for use in due {
      working?.read(use, in: quarter, by: setting.reader)
      let reading = setting.reader.read(use, in: quarter)
      if !reading.isAbsent { isAnyReported = true }
      if !reading.isAnswered || !reading.isAccepted { outcome.isAccepted = false }
      let lacking = lackingDimensions(of: use, dimensions)
      working?.provided.append(Working.Provided(item: use.item, lacking: lacking))
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
  func lackingDimensions(of use: MeasurePlan.ItemUse, _ dimensions: [Int]) -> [String]? {
    guard setting.reader.read(use, in: quarter).isAnswered,
      let reportedIn = setting.reader.quarter(of: use, for: quarter),
      let whole = setting.reader.figure(use, in: reportedIn).claimedNumber
    else { return nil }
    if whole == .zero { return [] }
    let vocabulary = setting.reader.context.index.vocabulary
    let figures = setting.reader.figures
    let places = figures.places(
      of: FigureKey(contract: setting.reader.contract, item: use.number, quarter: reportedIn))
    return dimensions.compactMap { number in
      let id = vocabulary.dimensions[number]
      guard use.item.dimensions.contains(id),
        let dimension = setting.framework.framework.dimensions.first(where: { $0.id == id })
      else { return nil }
      let cells = figures.figures[places].lazy.filter {
        vocabulary.dimension(ofCell: $0.key.cell) == number
      }
      return Self.isComplete(cells, of: dimension, whole: whole, places: use.places) ? nil : id
    }
  }

  private static func isComplete(
    _ cells: some Sequence<PackedRow>, of dimension: Dimension, whole: FixedDecimal, places: Int
  ) -> Bool {
    var sum: Int128 = 0
    var largest: Int64 = -1
    for cell in cells {
      if cell.fate == .rejected, dimension.membership == .exclusive { return false }
      guard let amount = cell.claimedAmount else { continue }
      sum += Int128(amount)
      largest = max(largest, amount)
    }
    switch dimension.membership {
    case .exclusive: return sum * PowersOfTen.int128(FixedDecimal.places - places) == whole.units
    case .multiple: return largest >= 0 && FixedDecimal(scaled: largest, places: places) <= whole
    }
  }
}
