/// A breakdown of people by one dimension, and which of its cells a public page hides.
///
/// A whole is always taken to be known: it is the figure that a measure rests on. What is hidden
/// must follow neither from the whole and the cells that are shown, nor from the pages of earlier
/// quarters.
struct ProtectedBreakdown: Sendable, Hashable {
  /// The figure that is broken down.
  let whole: Int
  /// The cells, in the order shown; nil where a category isn't reported.
  ///
  /// Where people stand in exactly one, the last cell is of those whose category isn't given.
  let cells: [Int?]
  /// Whether every person stands in exactly one category.
  let isExclusive: Bool
  /// Counts of 1 and more below this are hidden.
  let threshold: Int
  /// Which cells are hidden.
  private(set) var isHidden: [Bool]
  /// Whether nothing of the breakdown is shown, not even its zeros.
  private(set) var isWithheld = false

  /// Takes a breakdown, with nothing hidden yet.
  init(whole: Int, cells: [Int?], isExclusive: Bool, threshold: Int) {
    let reported = cells.reduce(0) { $0 + ($1 ?? 0) }
    self.whole = whole
    self.cells = isExclusive ? cells + [reported < whole ? whole - reported : nil] : cells
    self.isExclusive = isExclusive
    self.threshold = threshold
    isHidden = Array(repeating: false, count: self.cells.count)
  }

  /// What the page shows of a cell; nil where it is hidden or not reported.
  func shown(_ place: Int) -> Int? {
    cells.indices.contains(place) && !isHidden[place] ? cells[place] : nil
  }

  /// Whether a count has to be hidden for its own sake.
  func isSmall(_ count: Int) -> Bool { count > 0 && count < threshold }

  /// Whether the categories add up to no more than the whole, or don't exceed it.
  private var isConsistent: Bool {
    let counts = cells.compactMap(\.self)
    return isExclusive ? counts.reduce(0, +) == whole : counts.allSatisfy { $0 <= whole }
  }

  private var hiddenPlaces: [Int] { cells.indices.filter { isHidden[$0] } }

  // MARK: Hiding

  /// Hides a cell.
  mutating func hide(_ place: Int) { isHidden[place] = true }

  /// Hides everything.
  mutating func withhold() {
    isWithheld = true
    for place in cells.indices { isHidden[place] = true }
  }

  /// Hides the cells that are small themselves, and those that an earlier page hides at the same
  /// count.
  mutating func hideSmall(before: EarlierPages) {
    guard threshold > 1, whole > 0 else { return }
    if isSmall(whole) || !isConsistent {
      withhold()
      return
    }
    for (place, cell) in cells.enumerated() {
      guard let count = cell, count > 0 else { continue }
      // Where people may stand in several categories, those who don't stand in one are told too.
      if isSmall(count) || !isExclusive && isSmall(whole - count) { hide(place) }
      if before.haveHidden(count, at: place) { hide(place) }
    }
  }

  /// Hides more cells until none of those hidden follows from the whole and the cells shown.
  ///
  /// - Returns: whether anything more was hidden.
  mutating func close(before: EarlierPages) -> Bool {
    guard threshold > 1, isExclusive else { return false }
    var hasChanged = false
    while !isWithheld, !isSafe(before) {
      hasChanged = true
      if let next = companion(before) { hide(next) } else { withhold() }
    }
    return hasChanged
  }

  /// Whether the cells hidden can't be told from the rest.
  private func isSafe(_ before: EarlierPages) -> Bool {
    // With this page at hand, none before may give its own cells away.
    if before.areGivenAway(by: self) { return false }
    let hidden = hiddenPlaces.filter { (cells[$0] ?? 0) > 0 }
    guard !hidden.isEmpty else { return true }
    // What the reader gets by subtraction is the sum of the hidden cells. Zeros are shown, so each
    // is 1 at least: a sum no larger than their number would give every one of them away.
    let sum = hidden.reduce(0) { $0 + (cells[$1] ?? 0) }
    guard hidden.count > 1, sum >= threshold, sum > hidden.count else { return false }
    // Who knows that all of them are small knows each, where they come to the most that they can.
    if sum == hidden.count * (threshold - 1) { return false }
    if let last = before.last, isGivenAway(by: last) { return false }
    return !isGivenAway { before.haveShown(cells[$0], at: $0) }
  }

  /// Whether a small cell follows, if the other hidden ones are as another page shows them.
  func isGivenAway(by other: ProtectedBreakdown) -> Bool {
    guard isExclusive, !isWithheld else { return false }
    let hidden = hiddenPlaces
    return hidden.contains { place in
      guard isSmall(cells[place] ?? 0) else { return false }
      var difference = 0
      for companion in hidden where companion != place {
        guard let shown = other.shown(companion) else { return false }
        difference += (cells[companion] ?? 0) - shown
      }
      return difference == 0
    }
  }

  /// Whether a small cell follows for who knows some of the hidden ones.
  func isGivenAway(knowing isKnown: (Int) -> Bool) -> Bool {
    guard isExclusive, !isWithheld else { return false }
    let unknown = hiddenPlaces.filter { !isKnown($0) }
    guard unknown.count < 2 else { return false }
    return hiddenPlaces.contains { place in
      isSmall(cells[place] ?? 0) && unknown.allSatisfy { $0 == place }
    }
  }

  /// The cell to hide next: one that no earlier page gives away, and of those the last.
  ///
  /// Which one is taken never depends on its size: a reader who knows the rule would learn from it.
  private func companion(_ before: EarlierPages) -> Int? {
    cells.indices.filter { !isHidden[$0] && (cells[$0] ?? 0) > 0 }
      .min { rank($0, before) < rank($1, before) }
  }

  private func rank(_ place: Int, _ before: EarlierPages) -> (Int, Int) {
    (before.haveShown(cells[place], at: place) ? 1 : 0, -place)
  }
}
