@testable import SocialValueReports

/// Someone who has the public pages of several quarters and wants to know what they hide.
///
/// Sees of a breakdown its whole, the cells that are shown, and which are hidden; knows which
/// figures are parts of which, and that a hidden cell isn't nought unless nothing is shown.
struct DisclosureAttacker {
  /// One breakdown as published.
  struct Published {
    var whole: Int
    var shown: [Int?]
    var isHidden: [Bool]
    var isWithheld: Bool
    var isExclusive: Bool

    init(_ breakdown: ProtectedBreakdown) {
      whole = breakdown.whole
      shown = breakdown.cells.indices.map(breakdown.shown)
      isHidden = breakdown.isHidden
      isWithheld = breakdown.isWithheld
      isExclusive = breakdown.isExclusive
    }

    var hiddenPlaces: [Int] { isHidden.indices.filter { isHidden[$0] } }
    /// What the hidden cells come to together.
    var hiddenSum: Int { whole - shown.reduce(0) { $0 + ($1 ?? 0) } }
  }

  let now: [Published]
  let before: [Published?]
  let relations: [DisclosureControl.Relation]

  // MARK: By subtraction

  /// What a hidden cell must be as the only one left out of its row, or as all the others are 1.
  func fromRow(_ table: Int, _ place: Int) -> Int? {
    let own = now[table]
    guard own.isExclusive, !own.isWithheld else { return nil }
    if own.hiddenPlaces.count == 1 { return own.hiddenSum }
    return own.hiddenSum == own.hiddenPlaces.count ? 1 : nil
  }

  /// What a hidden cell would be if every other hidden one were as another quarter's page has it.
  static func fromQuarter(_ table: Published, _ other: Published?, _ place: Int) -> Int? {
    guard let other, table.isExclusive, !table.isWithheld else { return nil }
    var rest = table.hiddenSum
    for companion in table.hiddenPlaces where companion != place {
      guard let shown = other.shown[companion] else { return nil }
      rest -= shown
    }
    return rest
  }

  /// The hidden cells of a page that come out right for who supposes of every other hidden one that
  /// it is as some other page shows it, and guesses well which.
  static func fromAll(_ page: Published, _ others: [Published], _ truth: [Int?]) -> [Int] {
    guard page.isExclusive, !page.isWithheld else { return [] }
    return page.hiddenPlaces.filter { place in
      page.hiddenPlaces.allSatisfy { companion in
        companion == place || others.contains { $0.shown[companion] == truth[companion] }
      }
    }
  }

  /// The people of a whole who aren't in its part, where both cells are shown.
  func fromTables(_ relation: DisclosureControl.Relation, _ place: Int) -> Int? {
    var difference = 0
    for (tables, sign) in [(relation.wholes, 1), (relation.parts, -1)] {
      for table in tables {
        guard let shown = now[table].shown[place] else { return nil }
        difference += sign * shown
      }
    }
    return difference
  }

  // MARK: By trying everything

  /// Every value that the cells of a part could have, and every number of the whole's people who
  /// aren't in it, by going through all that both rows allow; only for tables small enough.
  func possible(_ part: Int, within whole: Int) -> (cells: [Set<Int>], apart: [Set<Int>]) {
    let wholes = Self.rows(now[whole])
    var cells = Array(repeating: Set<Int>(), count: now[part].shown.count)
    var apart = cells
    for row in Self.rows(now[part]) {
      for other in wholes where zip(row, other).allSatisfy({ $0 <= $1 }) {
        for place in row.indices {
          cells[place].insert(row[place])
          apart[place].insert(other[place] - row[place])
        }
      }
    }
    return (cells, apart)
  }

  /// All rows that a published one may stand for.
  static func rows(_ table: Published) -> [[Int]] {
    var rows: [[Int]] = []
    func fill(_ row: [Int], _ rest: Int) {
      let place = row.count
      guard place < table.shown.count else {
        if rest == 0 { rows.append(row) }
        return
      }
      guard table.isHidden[place] else {
        let shown = table.shown[place] ?? 0
        if shown <= rest { fill(row + [shown], rest - shown) }
        return
      }
      guard rest >= 0 else { return }
      for value in (table.isWithheld ? 0 : 1)...max(1, rest) where value <= rest {
        fill(row + [value], rest - value)
      }
    }
    fill([], table.whole)
    return rows
  }
}
