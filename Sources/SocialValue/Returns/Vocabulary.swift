/// The words that returns may use, numbered: items, dimensions and categories of all the loaded
/// frameworks together.
public struct Vocabulary: Sendable {
  /// The place of a row within its item: the figure itself, or one category of a dimension.
  public struct Cell: Sendable, Hashable {
    /// The dimension's number.
    public let dimension: Int
    /// The category's id.
    public let category: String
  }

  /// The ids of the items; an item's number is its place.
  public private(set) var items: [String] = []
  /// The ids of the dimensions; a dimension's number is its place.
  public private(set) var dimensions: [String] = []
  /// The categories; a category's cell number is its place plus one, and 0 is the figure itself.
  public private(set) var cells: [Cell] = []
  /// The number of each item.
  public private(set) var itemNumbers: [String: Int] = [:]
  /// The number of each dimension.
  public private(set) var dimensionNumbers: [String: Int] = [:]
  /// The cell number of each category, by dimension number.
  public private(set) var cellNumbers: [[String: Int]] = []

  /// Numbers the words of some frameworks, in the order given.
  public init(_ frameworks: [Framework]) {
    let itemCount = frameworks.reduce(0) { $0 + $1.items.count }
    itemNumbers.reserveCapacity(itemCount)
    items.reserveCapacity(itemCount)
    for framework in frameworks {
      for item in framework.items.indices {
        let id = framework.items[item].id
        if Self.number(id, as: items.count, in: &itemNumbers) { items.append(id) }
      }
      for dimension in framework.dimensions {
        if Self.number(dimension.id, as: dimensions.count, in: &dimensionNumbers) {
          dimensions.append(dimension.id)
          cellNumbers.append(Dictionary(minimumCapacity: dimension.categories.count))
        }
        guard let number = dimensionNumbers[dimension.id] else { continue }
        for category in dimension.categories
        where Self.number(category.id, as: cells.count + 1, in: &cellNumbers[number]) {
          cells.append(Cell(dimension: number, category: category.id))
        }
      }
    }
  }

  /// Gives a name a number, unless it has one already; says whether it is new.
  private static func number(
    _ name: String, as number: Int, in numbers: inout [String: Int]
  ) -> Bool {
    // Names are new but for those that two frameworks share, so that one look mostly does.
    guard let known = numbers.updateValue(number, forKey: name) else { return true }
    numbers[name] = known
    return false
  }

  /// The dimension number of a cell, or nil for the figure itself.
  public func dimension(ofCell cell: Int) -> Int? { cell == 0 ? nil : cells[cell - 1].dimension }
}
