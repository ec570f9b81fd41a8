/// The places in a framework of the measures that have to do with each item, item after item.
struct PlacesOfItems: Sendable {
  /// The same in the order in which it comes about.
  struct Builder {
    fileprivate var items: [Int] = []
    fileprivate var places: [Int] = []

    /// Adds a measure, whose place is behind those before it, with its items.
    mutating func add(_ uses: [MeasurePlan.ItemUse], _ place: Int) {
      for use in uses {
        items.append(use.number)
        places.append(place)
      }
    }
  }

  private let places: [Int]
  /// Where the places of each item start, and where the last one's end.
  private let starts: [Int]

  init(_ builder: Builder, itemCount: Int) {
    var ends = [Int](repeating: 0, count: itemCount + 1)
    for item in builder.items { ends[item + 1] += 1 }
    for item in 0..<itemCount { ends[item + 1] += ends[item] }
    starts = ends
    var places = [Int](repeating: 0, count: builder.items.count)
    for (item, place) in zip(builder.items, builder.places) {
      places[ends[item]] = place
      ends[item] += 1
    }
    self.places = places
  }

  /// The places of the measures of an item, in order; one that names the item twice stands twice.
  subscript(item: Int) -> ArraySlice<Int> { places[starts[item]..<starts[item + 1]] }
}
