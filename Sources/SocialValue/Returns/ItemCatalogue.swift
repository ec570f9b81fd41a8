/// What the frameworks of one contract let its supplier report.
public struct ItemCatalogue: Sendable {
  /// The items by their number in the vocabulary; nil where the contract doesn't have it.
  public private(set) var items: [Item?]
  /// The dimensions by their number; nil where the contract doesn't have it.
  public private(set) var dimensions: [Dimension?]
  /// For each item number, the numbers of the dimensions it may be broken down by, in order.
  public private(set) var dimensionsOfItem: [[Int]]
  /// The ids of items that two of the frameworks define as different things.
  public private(set) var clashes: [String] = []

  /// Brings together the items of a contract's frameworks; of two that define the same item the
  /// first one's words hold.
  public init(_ frameworks: [Framework], vocabulary: Vocabulary) {
    items = Array(repeating: nil, count: vocabulary.items.count)
    dimensions = Array(repeating: nil, count: vocabulary.dimensions.count)
    dimensionsOfItem = Array(repeating: [], count: vocabulary.items.count)
    // Items are mostly broken down like the one before.
    var latest: (ids: [String], numbers: [Int]) = ([], [])
    for framework in frameworks {
      for dimension in framework.dimensions {
        guard let number = vocabulary.dimensionNumbers[dimension.id] else { continue }
        if dimensions[number] == nil { dimensions[number] = dimension }
      }
      for item in framework.items {
        guard let number = vocabulary.itemNumbers[item.id] else { continue }
        if let known = items[number] {
          if !known.takesTheSame(as: item) { clashes.append(item.id) }
        } else {
          items[number] = item
        }
        if item.dimensions != latest.ids {
          latest = (item.dimensions, [])
          for id in item.dimensions {
            guard let number = vocabulary.dimensionNumbers[id], !latest.numbers.contains(number)
            else { continue }
            latest.numbers.append(number)
          }
        }
        if dimensionsOfItem[number].isEmpty {
          dimensionsOfItem[number] = latest.numbers
          continue
        }
        for dimension in latest.numbers where !dimensionsOfItem[number].contains(dimension) {
          dimensionsOfItem[number].append(dimension)
        }
      }
    }
  }
}

extension Item {
  /// Whether a figure of this item means the same under another framework's definition of it.
  ///
  /// Words may differ, and dimensions, which are added up; what can be reported and how long it
  /// stands may not.
  func takesTheSame(as other: Item) -> Bool {
    kind == other.kind && over == other.over && scale.map(\.label) == other.scale.map(\.label)
      && allowsNotApplicable == other.allowsNotApplicable
      && standsForYear == other.standsForYear && (kind != .quantity || unit == other.unit)
  }
}
