/// The rows of each contract, in pages that never move, so that taking in ten million rows never
/// copies the ones before.
struct RowPages: Sendable {
  private var pages: [[PackedRow]] = []
  /// How many rows there are.
  private(set) var count = 0

  /// The most rows of a page; the first ones of a contract are smaller.
  private static let most = 1024

  /// Adds rows, each changed on the way.
  @inline(__always)
  mutating func append(_ rows: ArraySlice<PackedRow>, _ change: (inout PackedRow) -> Void) {
    var start = rows.startIndex
    while start < rows.endIndex {
      let last = pages.count - 1
      let filled = last < 0 ? 0 : pages[last].count
      let room = last < 0 ? 0 : Self.size(last) - filled
      guard room > 0 else {
        var page: [PackedRow] = []
        page.reserveCapacity(Self.size(pages.count))
        pages.append(page)
        continue
      }
      let end = min(start + room, rows.endIndex)
      pages[last].append(contentsOf: rows[start..<end])
      for place in filled..<filled + end - start { change(&pages[last][place]) }
      count += end - start
      start = end
    }
  }

  /// Adds the rows of other pages, each changed on the way.
  mutating func append(_ other: RowPages, _ change: (inout PackedRow) -> Void) {
    for page in other.pages { append(page[...], change) }
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
