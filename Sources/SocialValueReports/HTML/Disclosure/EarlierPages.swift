/// What the pages of earlier quarters have shown of one breakdown, oldest first.
///
/// A reader may have kept all of them. What is remembered of each hidden cell is whether another
/// page shows the very count that it hides: somebody who supposes that the category hadn't changed
/// between the two, or had come back to what it was, is right.
struct EarlierPages: Sendable {
  private struct Page {
    let breakdown: ProtectedBreakdown
    /// Which of its hidden cells' counts another page shows.
    var isKnown: [Bool]
  }

  private var pages: [Page] = []

  /// The quarter before's, or the last there was.
  var last: ProtectedBreakdown? { pages.last?.breakdown }

  /// Whether any page hides a cell of that count.
  func haveHidden(_ count: Int, at place: Int) -> Bool {
    pages.contains { page in
      page.breakdown.isHidden.indices.contains(place) && page.breakdown.isHidden[place]
        && page.breakdown.cells[place] == count
    }
  }

  /// Whether any page shows that count in a cell.
  func haveShown(_ count: Int?, at place: Int) -> Bool {
    count != nil && pages.contains { $0.breakdown.shown(place) == count }
  }

  /// Whether a small count of any page follows with a new one at hand.
  func areGivenAway(by new: ProtectedBreakdown) -> Bool {
    if let last, last.isGivenAway(by: new) { return true }
    return pages.contains { page in
      page.breakdown.isGivenAway { Self.isKnown($0, of: page, with: new) }
    }
  }

  /// Adds the page of the next quarter.
  mutating func add(_ new: ProtectedBreakdown) {
    let known = new.cells.indices.map { haveShown(new.cells[$0], at: $0) }
    for place in pages.indices {
      let page = pages[place]
      pages[place].isKnown = page.isKnown.indices.map { Self.isKnown($0, of: page, with: new) }
    }
    pages.append(Page(breakdown: new, isKnown: known))
  }

  private static func isKnown(_ cell: Int, of page: Page, with new: ProtectedBreakdown) -> Bool {
    page.isKnown[cell] || new.shown(cell) != nil && new.shown(cell) == page.breakdown.cells[cell]
  }
}
