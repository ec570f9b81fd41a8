internal import SocialValue

/// The cells of a return's columns, from 0; -1 where the file doesn't have one.
struct ReturnColumns: Sendable {
  let contract, period, item, value, dimension, category: Int
  /// The last of contract, period and item.
  let lastOfKey: Int
  let accepted, acceptedOn, received, assessor, evidence, note: Int

  init(_ header: CSVHeader) {
    func cell(_ column: ReturnFile.Column) -> Int { header[column.rawValue] ?? -1 }
    contract = cell(.contract)
    period = cell(.period)
    item = cell(.item)
    value = cell(.value)
    lastOfKey = max(contract, period, item)
    dimension = cell(.dimension)
    category = cell(.category)
    accepted = cell(.accepted)
    acceptedOn = cell(.acceptedOn)
    received = cell(.received)
    assessor = cell(.assessor)
    evidence = cell(.evidence)
    note = cell(.note)
  }
}
