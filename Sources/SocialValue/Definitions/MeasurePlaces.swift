/// The places of a framework's measures by their ids, made once where many are looked up.
package struct MeasurePlaces: Sendable {
  private var places: [String: Int] = [:]

  /// Numbers the measures of a framework.
  package init(_ framework: Framework) {
    places.reserveCapacity(framework.measures.count)
    // From the end, so that the first of two alike stays.
    for place in framework.measures.indices.reversed() {
      places[framework.measures[place].id] = place
    }
  }

  /// The place of a measure, or nil where the framework has none of that id.
  package subscript(id: String) -> Int? { places[id] }
}
