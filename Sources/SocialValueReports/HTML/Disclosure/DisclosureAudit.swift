/// What a reader can work out of the cells that are hidden: the least and the most that each can
/// be, from the wholes, the cells shown, and that a part is no more than its whole.
///
/// Every bound that follows from the others is followed until none changes. A small count whose
/// bounds meet isn't hidden at all. Figures that contradict each other may never settle in any time
/// worth waiting: nothing of them is taken to be safe.
struct DisclosureAudit {
  private let breakdowns: [ProtectedBreakdown]
  private let relations: [DisclosureControl.Relation]
  /// The bounds of every cell of every breakdown.
  private var cells: [[ClosedRange<Int>]]
  /// The bounds of the people of a relation's wholes who aren't in its parts, category by category.
  private var apart: [[ClosedRange<Int>]]
  /// Whether every bound that follows has been followed.
  private var isSettled: Bool

  /// Works out what can be.
  ///
  /// - Complexity: O(cells²); as a rule, a few times the cells.
  init(_ breakdowns: [ProtectedBreakdown], _ relations: [DisclosureControl.Relation]) {
    self.breakdowns = breakdowns
    // Figures that contradict a relation tell nothing by it.
    self.relations = relations.filter { relation in
      guard let first = relation.wholes.first else { return false }
      return breakdowns[first].cells.indices.allSatisfy {
        Self.difference(relation, $0, breakdowns) >= 0
      }
    }
    cells = breakdowns.map { table in table.cells.indices.map { table.bounds(of: $0) } }
    apart = self.relations.map { relation in
      let most = relation.wholes.reduce(0) { $0 + breakdowns[$1].whole }
      return Array(repeating: 0...most, count: breakdowns[relation.wholes[0]].cells.count)
    }
    // Bounds only ever come closer, by a whole number at least, so they do settle. Where figures
    // agree, what is known of a cell goes on to the next in a round, or halves what isn't; where
    // they don't, bounds may close in by a person a round, however many people there are.
    var rounds = 64 + cells.reduce(0) { $0 + $1.count }
    isSettled = false
    while !isSettled, rounds > 0 {
      isSettled = !follow()
      rounds -= 1
    }
  }

  /// The breakdowns that may give a small count away, by their places.
  ///
  /// The nearest come first: the one that it stands in, those that it is held against, and all
  /// others, from which it may follow by way of those. None where nothing is given away; all where
  /// that can't be told.
  var givenAway: [Int] {
    let all = Array(breakdowns.indices)
    guard isSettled else { return all }
    for (place, table) in breakdowns.enumerated() {
      for (cell, count) in table.cells.enumerated() where table.isHidden[cell] {
        guard table.isSmall(count ?? 0), isKnown(cells[place][cell]) else { continue }
        return [place]
          + relations.filter { $0.parts.contains(place) }.flatMap(\.wholes)
          + relations.filter { $0.wholes.contains(place) }.flatMap(\.parts) + all
      }
    }
    for (number, relation) in relations.enumerated() {
      for cell in apart[number].indices where isKnown(apart[number][cell]) {
        let difference = Self.difference(relation, cell, breakdowns)
        if breakdowns[relation.wholes[0]].isSmall(difference) {
          return relation.parts + relation.wholes + all
        }
      }
    }
    return []
  }

  private func isKnown(_ bounds: ClosedRange<Int>) -> Bool {
    bounds.lowerBound == bounds.upperBound
  }

  private static func difference(
    _ relation: DisclosureControl.Relation, _ cell: Int, _ breakdowns: [ProtectedBreakdown]
  ) -> Int {
    func sum(_ tables: [Int]) -> Int {
      tables.reduce(0) { $0 + (breakdowns[$1].cells[cell] ?? 0) }
    }
    return sum(relation.wholes) - sum(relation.parts)
  }

  // MARK: Following bounds

  /// Follows every sum once.
  ///
  /// - Returns: whether any bound came closer.
  private mutating func follow() -> Bool {
    var hasChanged = false
    for place in breakdowns.indices where breakdowns[place].isExclusive {
      hasChanged = Self.follow(&cells[place], sum: breakdowns[place].whole) || hasChanged
    }
    for (number, relation) in relations.enumerated() {
      for cell in apart[number].indices {
        hasChanged = follow(relation, number, cell) || hasChanged
      }
      guard breakdowns[relation.wholes[0]].isExclusive else { continue }
      let rest =
        relation.wholes.reduce(0) { $0 + breakdowns[$1].whole }
        - relation.parts.reduce(0) { $0 + breakdowns[$1].whole }
      hasChanged = Self.follow(&apart[number], sum: rest) || hasChanged
    }
    return hasChanged
  }

  /// Parts and those apart from them add up to the wholes, category by category.
  private mutating func follow(
    _ relation: DisclosureControl.Relation, _ number: Int, _ cell: Int
  ) -> Bool {
    // Wholes count against parts, so that all add up to nought.
    var terms = relation.wholes.map { -cells[$0][cell].upperBound...(-cells[$0][cell].lowerBound) }
    terms += relation.parts.map { cells[$0][cell] }
    terms.append(apart[number][cell])
    guard Self.follow(&terms, sum: 0) else { return false }
    for (place, table) in relation.wholes.enumerated() {
      cells[table][cell] = -terms[place].upperBound...(-terms[place].lowerBound)
    }
    for (place, table) in relation.parts.enumerated() {
      cells[table][cell] = terms[relation.wholes.count + place]
    }
    apart[number][cell] = terms[terms.count - 1]
    return true
  }

  /// Brings bounds closer by what the others leave of their sum.
  private static func follow(_ terms: inout [ClosedRange<Int>], sum: Int) -> Bool {
    let least = terms.reduce(0) { $0 + $1.lowerBound }
    let most = terms.reduce(0) { $0 + $1.upperBound }
    var hasChanged = false
    for place in terms.indices {
      let own = terms[place]
      let low = max(own.lowerBound, sum - (most - own.upperBound))
      let high = min(own.upperBound, sum - (least - own.lowerBound))
      guard low <= high, low...high != own else { continue }
      terms[place] = low...high
      hasChanged = true
    }
    return hasChanged
  }
}

extension ProtectedBreakdown {
  /// What a reader sees of a cell: the count itself, or where it is hidden that it is 1 at least,
  /// unless not even noughts are shown.
  func bounds(of place: Int) -> ClosedRange<Int> {
    guard isHidden[place] else {
      let count = cells[place] ?? 0
      return isExclusive || cells[place] != nil ? count...count : 0...whole
    }
    return isWithheld ? 0...max(0, whole) : min(1, whole)...max(1, whole)
  }
}
