/// The figures of one contract as they stand, in the order of their keys: 24 bytes each, and none
/// for a row that another took the place of.
///
/// A class, as all readers of figures have it.
final class ContractFigures: Sendable {
  /// What is kept beside the figures.
  struct Particulars: Sendable {
    /// What was accepted, where that is something else than is claimed, under the same keys.
    var acceptances: [PackedRow] = []
    /// The figures that several assessors make up.
    var assessed: [AssessedFigure] = []
    /// The words of `text` items.
    var texts: [FigureKey: String] = [:]
    /// The row that was received first for each quarter, in order.
    var firstReceived: [FirstReceived] = []
    /// Every row in order of key and date, where they are kept.
    var rows: [PackedRow] = []
  }

  /// The figures: the content claimed, the number of the row that stands, and as its fate whether
  /// it is reported, withdrawn or can't be used.
  let figures: [PackedRow]
  /// What is kept beside them.
  let particulars: Particulars
  /// The places of the figures themselves, which aren't categories, in order.
  let wholes: [Int32]
  /// By item number, where its figures begin in ``wholes``.
  private let firstWholes: [Int32]

  /// Takes figures in order of key.
  init(_ figures: [PackedRow] = [], _ particulars: Particulars = Particulars()) {
    self.figures = figures
    self.particulars = particulars
    var wholes: [Int32] = []
    var firstWholes: [Int32] = []
    firstWholes.reserveCapacity((figures.last?.key.item ?? -1) + 2)
    let span = figures.span
    for place in span.indices {
      let key = span[place].key
      guard key.cell == 0 else { continue }
      while firstWholes.count <= key.item { firstWholes.append(Int32(wholes.count)) }
      wholes.append(Int32(place))
    }
    firstWholes.append(Int32(wholes.count))
    self.wholes = wholes
    self.firstWholes = firstWholes
  }

  /// Without the figures that the scorecard of a quarter doesn't rest on: those of later quarters;
  /// of earlier ones the categories, which only this quarter and those that it is compared with ask
  /// for; and of years before those that it is compared with all but the items that are looked for
  /// so far back.
  ///
  /// - Parameters:
  ///   - quarter: the quarter.
  ///   - standsForYear: by item, whether a figure may be asked for three quarters later.
  ///   - isOfWholeTerm: by item, whether all quarters of the term count.
  /// - Returns: the others.
  func only(
    _ quarter: Quarter, standsForYear: [Bool], isOfWholeTerm: [Bool]
  ) -> ContractFigures {
    let firstYear = quarter.yearBefore.firstOfYear.index
    /// Whether a figure is kept, and whether its categories are.
    func isKept(_ key: FigureKey) -> (figure: Bool, categories: Bool) {
      let own = key.quarter.index
      let back = quarter.index - own
      if back < 0 { return (false, false) }
      return (
        own >= firstYear || isOfWholeTerm[key.item] || standsForYear[key.item],
        back < 2 || back == 4 || back < 8 && standsForYear[key.item]
      )
    }
    var kept: [Range<Int>] = []
    var start = 0
    while start < figures.count {
      let key = figures[start].key
      var end = start + 1
      while end < figures.count, figures[end].key.figure == key.figure { end += 1 }
      let categories = key.cell == 0 ? start + 1 : start
      let isKept = isKept(key)
      let range = (isKept.figure ? start : categories)..<(isKept.categories ? end : categories)
      if !range.isEmpty { kept.append(range) }
      start = end
    }
    var left: [PackedRow] = []
    left.reserveCapacity(kept.reduce(0) { $0 + $1.count })
    for range in kept {
      for place in range { left.append(figures[place]) }
    }
    return ContractFigures(left, particulars)
  }

  /// The place of a figure, or nil where there is none.
  ///
  /// - Complexity: O(log figures), and mostly O(1) for a figure itself.
  func place(of key: FigureKey) -> Int? {
    guard key.cell == 0 else {
      let place = Self.lowerBound(of: key, in: figures)
      return place < figures.count && figures[place].key == key ? place : nil
    }
    guard key.item + 1 < firstWholes.count else { return nil }
    var low = Int(firstWholes[key.item])
    var high = Int(firstWholes[key.item + 1])
    guard low < high else { return nil }
    // Most items are reported each quarter: then the place can be told from the first.
    let first = figures[Int(wholes[low])].key.quarter.index
    let guess = low + key.quarter.index - first
    guard guess >= low else { return nil }
    if guess < high, figures[Int(wholes[guess])].key == key { return Int(wholes[guess]) }
    while low < high {
      let middle = (low + high) / 2
      if figures[Int(wholes[middle])].key < key { low = middle + 1 } else { high = middle }
    }
    guard low < wholes.count, figures[Int(wholes[low])].key == key else { return nil }
    return Int(wholes[low])
  }

  /// Whether there is a figure of an item itself.
  func hasItem(_ number: Int) -> Bool {
    !wholes(of: number).isEmpty
  }

  /// The places of an item's figures themselves, quarter by quarter.
  func wholes(of item: Int) -> ArraySlice<Int32> {
    guard item + 1 < firstWholes.count else { return [] }
    return wholes[Int(firstWholes[item])..<Int(firstWholes[item + 1])]
  }

  /// The places of a figure and its categories.
  ///
  /// - Complexity: O(log figures + categories).
  func places(of key: FigureKey) -> Range<Int> {
    let start = place(of: key.figure) ?? Self.lowerBound(of: key.figure, in: figures)
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
      let other = Self.lowerBound(of: figures[place].key, in: particulars.acceptances)
      return other < particulars.acceptances.count ? particulars.acceptances[other].content : .empty
    }
  }

  /// The figure at a place, unpacked.
  func settled(at place: Int) -> SettledFigure {
    SettledFigure(figures[place], accepted: accepted(at: place))
  }

  /// What is known of the figure at a place.
  func figure(at place: Int, places: Int) -> Figure {
    settled(at: place).figure(places: places)
  }

  /// What stands of each assessor, in order of name; empty where none is named.
  func assessments(of key: FigureKey) -> [AssessedFigure.Part] {
    let assessed = particulars.assessed
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
    let rows = particulars.rows
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
