internal import SocialValue

/// What targets of a framework's measures may be, each worked out when it is first asked for.
final class FrameworkTerms {
  let framework: Framework
  private let places: MeasurePlaces
  private var terms: [TargetTerms?]

  init(_ framework: Framework) {
    self.framework = framework
    places = MeasurePlaces(framework)
    terms = Array(repeating: nil, count: framework.measures.count)
  }

  /// Those of a measure, or nil where the framework has none of that id.
  func terms(ofMeasure id: String) -> TargetTerms? {
    guard let place = places[id] else { return nil }
    if let known = terms[place] { return known }
    let made = TargetTerms(framework.measures[place], in: framework)
    terms[place] = made
    return made
  }
}
