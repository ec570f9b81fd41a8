/// Hides cells of several breakdowns of one contract and quarter, so that none follows from
/// another.
///
/// Where the people of one figure are some of those of another, the difference of their breakdowns
/// is a breakdown too, of the people who are in the one and not in the other, and is protected like
/// those that are shown.
struct DisclosureControl: Sendable {
  /// That the people of some figures are some of those of others, in breakdowns by one dimension.
  struct Relation: Sendable, Hashable {
    /// The places of the breakdowns of the parts.
    var parts: [Int]
    /// The places of the breakdowns of the wholes.
    var wholes: [Int]
  }

  /// The breakdowns.
  private(set) var breakdowns: [ProtectedBreakdown]
  private let relations: [Relation]
  private let before: [EarlierPages]

  /// Hides what has to be hidden.
  ///
  /// - Parameters:
  ///   - breakdowns: the breakdowns of a quarter.
  ///   - before: what earlier pages have shown of each.
  ///   - relations: which are parts of which.
  init(
    _ breakdowns: [ProtectedBreakdown], before: [EarlierPages], relations: [Relation]
  ) {
    self.breakdowns = breakdowns
    self.before = before
    self.relations = relations
    for place in breakdowns.indices { self.breakdowns[place].hideSmall(before: before[place]) }
    // Cells are only ever hidden, never shown again, so this comes to an end.
    while hideMore() {}
  }

  /// Hides what has to be hidden for the sake of what is.
  ///
  /// - Returns: whether anything more was hidden.
  private mutating func hideMore() -> Bool {
    var hasChanged = false
    for place in breakdowns.indices where breakdowns[place].close(before: before[place]) {
      hasChanged = true
    }
    for relation in relations where hideDifferences(of: relation) { hasChanged = true }
    if hasChanged { return true }
    // What still follows from bounds alone: one more breakdown of those that give it away goes.
    let next = DisclosureAudit(breakdowns, relations).givenAway.first {
      !breakdowns[$0].isWithheld
    }
    guard let next else { return false }
    breakdowns[next].withhold()
    return true
  }

  // MARK: Differences

  /// Hides cells of the parts until no small difference is shown or follows.
  private mutating func hideDifferences(of relation: Relation) -> Bool {
    guard let first = relation.wholes.first, breakdowns[first].threshold > 1 else { return false }
    let apart = sum(relation.wholes) { $0.whole } - sum(relation.parts) { $0.whole }
    guard apart >= 0, sum(relation.parts, { $0.whole }) > 0 else { return false }
    if breakdowns[first].isSmall(apart) { return withhold(relation.parts) }
    if apart == 0 { return hideAlike(relation) }
    var hasChanged = false
    var ofHidden = 0
    for place in breakdowns[first].cells.indices {
      let apart = cell(relation.wholes, place) - cell(relation.parts, place)
      if !isShown(relation, place) {
        ofHidden += max(0, apart)
      } else if breakdowns[first].isSmall(apart), hideOne(of: relation.parts, at: place) {
        hasChanged = true
        ofHidden += apart
      }
    }
    guard breakdowns[first].isExclusive, breakdowns[first].isSmall(ofHidden) else {
      return hasChanged
    }
    // Together, those hidden are still too few.
    let next = breakdowns[first].cells.indices.filter { isShown(relation, $0) }
      .filter { place in relation.parts.contains { (breakdowns[$0].cells[place] ?? 0) > 0 } }
      .max { difference(relation, $0) < difference(relation, $1) }
    if let next, hideOne(of: relation.parts, at: next) { return true }
    return withhold(relation.parts) || hasChanged
  }

  /// Where a part is the whole, what is hidden in the one is hidden in the other.
  private mutating func hideAlike(_ relation: Relation) -> Bool {
    guard relation.parts.count == 1, relation.wholes.count == 1 else { return false }
    let pair = [relation.parts[0], relation.wholes[0]]
    if pair.contains(where: { breakdowns[$0].isWithheld }) { return withhold(pair) }
    var hasChanged = false
    for place in breakdowns[pair[0]].cells.indices
    where pair.contains(where: { breakdowns[$0].isHidden[place] }) {
      for table in pair where !breakdowns[table].isHidden[place] {
        breakdowns[table].hide(place)
        hasChanged = true
      }
    }
    return hasChanged
  }

  private func difference(_ relation: Relation, _ place: Int) -> Int {
    cell(relation.wholes, place) - cell(relation.parts, place)
  }

  private func sum(_ places: [Int], _ value: (ProtectedBreakdown) -> Int) -> Int {
    places.reduce(0) { $0 + value(breakdowns[$1]) }
  }

  private func cell(_ tables: [Int], _ place: Int) -> Int {
    sum(tables) { $0.cells[place] ?? 0 }
  }

  /// Whether a reader can take the part's cell from the whole's.
  private func isShown(_ relation: Relation, _ place: Int) -> Bool {
    (relation.parts + relation.wholes).allSatisfy { !breakdowns[$0].isHidden[place] }
  }

  /// Hides the largest of some breakdowns' cells at a place.
  private mutating func hideOne(of tables: [Int], at place: Int) -> Bool {
    let largest = tables.max { breakdowns[$0].cells[place] ?? 0 < breakdowns[$1].cells[place] ?? 0 }
    guard let largest, (breakdowns[largest].cells[place] ?? 0) > 0 else { return false }
    breakdowns[largest].hide(place)
    return true
  }

  private mutating func withhold(_ tables: [Int]) -> Bool {
    var hasChanged = false
    for table in tables where !breakdowns[table].isWithheld {
      breakdowns[table].withhold()
      hasChanged = true
    }
    return hasChanged
  }
}
