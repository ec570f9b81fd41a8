/// Which row was received first for a quarter of a contract.
struct FirstReceived: Sendable {
  let quarter: Quarter
  /// The row's date and number, of which the lowest is the first.
  private let order: UInt64

  /// The row's number.
  var number: UInt32 { UInt32(truncatingIfNeeded: order) }

  /// When it was received.
  var received: Day? { PackedRow.day(order: UInt32(truncatingIfNeeded: order >> 32)) }

  /// The first row of each quarter that some rows report, in order of quarter.
  static func of(_ rows: [PackedRow]) -> [FirstReceived] {
    var low = Int.max
    var high = 0
    for row in rows {
      let quarter = row.key.quarter.index
      low = min(low, quarter)
      high = max(high, quarter)
    }
    guard low <= high else { return [] }
    var firsts = Array(repeating: UInt64.max, count: high - low + 1)
    for row in rows {
      let place = row.key.quarter.index - low
      firsts[place] = min(firsts[place], UInt64(row.receivedOrder) << 32 | UInt64(row.number))
    }
    return firsts.enumerated().compactMap { place, order in
      order == .max ? nil : FirstReceived(quarter: Quarter(index: low + place), order: order)
    }
  }
}
