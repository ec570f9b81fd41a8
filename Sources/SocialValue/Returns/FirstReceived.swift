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
  static func of(_ rows: [PackedRow], in pieces: RowPieces) -> [FirstReceived] {
    let quarters = pieces.starts.dropLast().map { rows[$0].key.quarter.index }
    guard let low = quarters.min(), let high = quarters.max() else { return [] }
    var firsts = Array(repeating: UInt64.max, count: high - low + 1)
    for (quarter, received) in zip(quarters, pieces.received) {
      firsts[quarter - low] = min(firsts[quarter - low], received)
    }
    return firsts.enumerated().compactMap { place, order in
      order == .max ? nil : FirstReceived(quarter: Quarter(index: low + place), order: order)
    }
  }
}
