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
    itemNumbers.reserveCapacity(frameworks.reduce(0) { $0 + $1.items.count })
    for framework in frameworks {
      for item in framework.items where itemNumbers[item.id] == nil {
        itemNumbers[item.id] = items.count
        items.append(item.id)
      }
      for dimension in framework.dimensions {
        let number: Int
        if let known = dimensionNumbers[dimension.id] {
          number = known
        } else {
          number = dimensions.count
          dimensionNumbers[dimension.id] = number
          dimensions.append(dimension.id)
          cellNumbers.append(Dictionary(minimumCapacity: dimension.categories.count))
        }
        for category in dimension.categories where cellNumbers[number][category.id] == nil {
          cells.append(Cell(dimension: number, category: category.id))
          cellNumbers[number][category.id] = cells.count
        }
      }
    }
  }

  /// The dimension number of a cell, or nil for the figure itself.
  public func dimension(ofCell cell: Int) -> Int? { cell == 0 ? nil : cells[cell - 1].dimension }
}
