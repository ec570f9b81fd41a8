/// A framework made ready for evaluation.
final class FrameworkPlan: Sendable {
  let framework: Framework
  let measures: [MeasurePlan]
  let placesOfMeasures: MeasurePlaces
  let spendItem: MeasurePlan.ItemUse?
  /// The group and the themes of each measure, by their places in the framework.
  let places: [(group: Int, themes: [Int])]
  /// The places of the measures that use each item, provisions aside, which only ask that it be
  /// reported.
  let usesOfItem: PlacesOfItems
  /// The places of the measures that ask for evidence of each item.
  let asksEvidenceForItem: PlacesOfItems
  /// The parts that can't exceed their wholes, with the places of their measures.
  let sharesWithin: [(place: Int, share: MeasurePlan.Share)]

  init(_ framework: Framework, policy: Policy, vocabulary: Vocabulary) {
    self.framework = framework
    let items = RuleItems(framework, vocabulary)
    spendItem = framework.spendItem.flatMap { items[$0] }
    placesOfMeasures = MeasurePlaces(framework)
    let hourValue = policy.hourValue
    var measures: [MeasurePlan] = []
    measures.reserveCapacity(framework.measures.count)
    var places: [(group: Int, themes: [Int])] = []
    places.reserveCapacity(framework.measures.count)
    var uses = PlacesOfItems.Builder()
    var asking = PlacesOfItems.Builder()
    var sharesWithin: [(place: Int, share: MeasurePlan.Share)] = []
    for place in framework.measures.indices {
      let plan = MeasurePlan(framework.measures[place], items, hourValue: hourValue)
      measures.append(plan)
      places.append(
        (
          framework.groups.firstIndex { $0.id == framework.measures[place].group } ?? 0,
          framework.measures[place].themes.compactMap { id in
            framework.themes.firstIndex { $0.id == id }
          }
        ))
      if case .provision = plan.rule {} else { uses.add(plan.uses, place) }
      if framework.measures[place].evidence != nil { asking.add(plan.claimed, place) }
      for share in plan.sharesWithin { sharesWithin.append((place, share)) }
    }
    self.measures = measures
    self.places = places
    usesOfItem = PlacesOfItems(uses, itemCount: vocabulary.items.count)
    asksEvidenceForItem = PlacesOfItems(asking, itemCount: vocabulary.items.count)
    self.sharesWithin = sharesWithin
  }

  /// The item that a rule uses.
  func item(_ use: MeasurePlan.ItemUse) -> Item { framework.items[use.place] }
}

/// The plans of a register's frameworks, of which there are few.
struct FrameworkPlans: Sendable {
  private let plans: [FrameworkPlan]

  init(_ frameworks: [Framework], policy: Policy, vocabulary: Vocabulary) {
    plans = frameworks.map { FrameworkPlan($0, policy: policy, vocabulary: vocabulary) }
  }

  /// The plan of a framework's id.
  subscript(id: String) -> FrameworkPlan? { plans.first { $0.framework.id == id } }
}
