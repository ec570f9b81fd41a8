/// The figures of one contract as they stand, in the order of their keys: 24 bytes each, and none
/// for a row that another took the place of.
struct ContractFigures: Sendable {
  /// The figures: the content claimed, the number of the row that stands, and as its fate whether
  /// it is reported, withdrawn or can't be used.
  var figures: [PackedRow] = []
  /// What was accepted, where that is something else than is claimed, under the same keys.
  var acceptances: [PackedRow] = []
  /// The figures that several assessors make up.
  var assessed: [AssessedFigure] = []
  /// The words of `text` items.
  var texts: [FigureKey: String] = [:]
  /// The row that was received first for each quarter, in order.
  var firstReceived: [(quarter: Quarter, row: PackedRow)] = []
  /// Every row in order of key and date, where they are kept.
  var rows: [PackedRow] = []

  /// Drops the figures that the scorecard of a quarter doesn't rest on: those of later quarters,
  /// and of earlier ones the categories, which only this quarter and those that it is compared with
  /// ask for.
  mutating func keepOnly(_ quarter: Quarter, _ catalogue: ItemCatalogue) {
    func isKept(_ figure: PackedRow) -> Bool {
      let back = quarter.index - figure.key.quarter.index
      if figure.key.cell == 0 || back < 2 || back == 4 { return back >= 0 }
      // A position that stands for a year may be asked for up to three quarters later.
      return back < 8 && catalogue.items[figure.key.item]?.standsForYear == true
    }
    var kept: [PackedRow] = []
    kept.reserveCapacity(figures.count(where: isKept))
    for figure in figures where isKept(figure) { kept.append(figure) }
    figures = kept
  }

  /// The place of a figure, or nil where there is none.
  ///
  /// - Complexity: O(log figures).
  func place(of key: FigureKey) -> Int? {
    let place = Self.lowerBound(of: key, in: figures)
    return place < figures.count && figures[place].key == key ? place : nil
  }

  /// Whether there is any figure of an item.
  func hasItem(_ number: Int, ofContract contract: Int) -> Bool {
    let first = FigureKey(
      contract: contract, item: number,
      quarter: Quarter(startingYear: Quarter.readableYears.lowerBound, number: 1))
    let place = Self.lowerBound(of: first, in: figures)
    return place < figures.count && figures[place].key.item == number
  }

  /// The places of a figure and its categories.
  ///
  /// - Complexity: O(log figures + categories).
  func places(of key: FigureKey) -> Range<Int> {
    let start = Self.lowerBound(of: key.figure, in: figures)
    var end = start
    while end < figures.count, figures[end].key.figure == key.figure { end += 1 }
    return start..<end
  }

  /// What was accepted of the figure at a place.
  func accepted(at place: Int) -> CellContent {
    switch figures[place].acceptance {
    case .none: return .empty
    case .same: return figures[place].content
    case .other:
      let other = Self.lowerBound(of: figures[place].key, in: acceptances)
      return other < acceptances.count ? acceptances[other].content : .empty
    }
  }

  /// The figure at a place, unpacked.
  func settled(at place: Int) -> SettledFigure {
    let figure = figures[place]
    return SettledFigure(
      key: figure.key, received: figure.received, standing: figure.number, fate: figure.fate,
      claimed: figure.content, accepted: accepted(at: place), hasEvidence: figure.hasEvidence)
  }

  /// What is known of the figure at a place.
  func figure(at place: Int, places: Int) -> Figure {
    settled(at: place).figure(places: places)
  }

  /// What stands of each assessor, in order of name; empty where none is named.
  func assessments(of key: FigureKey) -> [AssessedFigure.Part] {
    guard !assessed.isEmpty else { return [] }
    var low = 0
    var high = assessed.count
    while low < high {
      let middle = (low + high) / 2
      if assessed[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low < assessed.count && assessed[low].key == key ? assessed[low].parts : []
  }

  /// The kept rows of a key, in order of date.
  func rows(of key: FigureKey) -> ArraySlice<PackedRow> {
    let start = Self.lowerBound(of: key, in: rows)
    var end = start
    while end < rows.count, rows[end].key == key { end += 1 }
    return rows[start..<end]
  }

  private static func lowerBound(of key: FigureKey, in rows: [PackedRow]) -> Int {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
