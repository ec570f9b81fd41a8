/// The rows of one contract: long runs as they were taken in, and all others in pages that never
/// move, so that taking in ten million rows never copies the ones before.
struct RowPages: Sendable {
  /// Rows in one piece, and what is still to be added to their numbers.
  private struct Run {
    var rows: ArraySlice<PackedRow>
    var shift: UInt32
  }

  private var runs: [Run] = []
  /// The page that is being filled.
  private var page: [PackedRow] = []
  /// How many rows there are.
  private(set) var count = 0

  /// The most rows of a page; the first ones of a contract are smaller.
  private static let most = 1024
  /// The least rows of a run that is kept as it is.
  private static let long = 256

  /// Adds rows, each changed on the way.
  mutating func append(_ rows: ArraySlice<PackedRow>, _ change: RowChange) {
    count += rows.count
    if rows.count >= Self.long, change.assessorCells.isEmpty {
      runs.append(Run(rows: rows, shift: change.shift))
      return
    }
    if page.count + rows.count > page.capacity {
      let size = max(page.isEmpty ? 16 : min(Self.most, page.capacity * 2), rows.count)
      if !page.isEmpty { runs.append(Run(rows: page[...], shift: 0)) }
      page = []
      page.reserveCapacity(size)
    }
    for row in rows {
      var row = row
      change.apply(to: &row)
      page.append(row)
    }
  }

  /// Adds the rows of other pages, each changed on the way.
  mutating func append(_ other: RowPages, _ change: RowChange) {
    for run in other.runs {
      var change = change
      change.shift &+= run.shift
      append(run.rows, change)
    }
    append(other.page[...], change)
  }

  /// All rows in one piece, under the numbers that they have now, or under others.
  consuming func joined(_ renumber: ((UInt32) -> UInt32)?) -> [PackedRow] {
    var rows: [PackedRow] = []
    rows.reserveCapacity(count)
    for run in runs {
      let first = rows.count
      rows.append(contentsOf: run.rows)
      guard run.shift > 0 else { continue }
      var added = rows.mutableSpan
      for place in first..<added.count { added[place].number &+= run.shift }
    }
    rows.append(contentsOf: page)
    if let renumber {
      for place in rows.indices { rows[place].number = renumber(rows[place].number) }
    }
    return rows
  }
}
