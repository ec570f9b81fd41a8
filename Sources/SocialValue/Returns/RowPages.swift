/// The rows of each contract, in pages that never move, so that taking in ten million rows never
/// copies the ones before.
struct RowPages: Sendable {
  private var pages: [[PackedRow]] = []
  /// How many rows there are.
  private(set) var count = 0

  /// The most rows of a page; the first ones of a contract are smaller.
  private static let most = 1024

  /// Adds rows.
  mutating func append(_ rows: ArraySlice<PackedRow>) {
    var rows = rows
    while !rows.isEmpty {
      let size = Self.size(pages.count)
      let last = pages.count - 1
      let room = last < 0 ? 0 : Self.size(last) - pages[last].count
      if room == 0 {
        var page: [PackedRow] = []
        page.reserveCapacity(size)
        pages.append(page)
        continue
      }
      pages[last].append(contentsOf: rows.prefix(room))
      count += min(room, rows.count)
      rows = rows.dropFirst(room)
    }
  }

  /// Adds the rows of other pages, each changed on the way.
  mutating func append(_ other: RowPages, _ change: (inout PackedRow) -> Void) {
    for var page in other.pages {
      for place in page.indices { change(&page[place]) }
      append(page[...])
    }
  }

  /// All rows in one piece, each changed on the way.
  consuming func joined(_ change: ((inout PackedRow) -> Void)?) -> [PackedRow] {
    var rows: [PackedRow] = []
    rows.reserveCapacity(count)
    for page in pages { rows += page }
    if let change {
      for place in rows.indices { change(&rows[place]) }
    }
    return rows
  }

  /// How many rows the page of a place has room for.
  private static func size(_ place: Int) -> Int { place < 6 ? 16 << place : most }
}
