/// Which row was received first for each quarter of a contract.
struct FirstReceived {
  /// The earliest quarter reported.
  private let first: Int
  /// The row of each quarter from there on, where there is one.
  private var rows: [PackedRow?]

  /// Makes room for the quarters that some rows report.
  init(_ rows: [PackedRow]) {
    var low = Int.max
    var high = 0
    for row in rows {
      let quarter = row.key.quarter.index
      low = min(low, quarter)
      high = max(high, quarter)
    }
    first = low
    self.rows = Array(repeating: nil, count: rows.isEmpty ? 0 : high - low + 1)
  }

  /// Looks at a row.
  mutating func note(_ row: PackedRow) {
    let place = row.key.quarter.index - first
    if let known = rows[place], known.order <= row.order { return }
    rows[place] = row
  }

  /// The quarters, in order, each with its row.
  var quarters: [(quarter: Quarter, row: PackedRow)] {
    rows.enumerated().compactMap { place, row in row.map { (Quarter(index: first + place), $0) } }
  }
}
