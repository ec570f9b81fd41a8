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

/// The items of a framework by the names that its rules have for them.
///
/// A class, as it is asked of every rule.
final class RuleItems {
  private let framework: Framework
  private let vocabulary: Vocabulary
  /// By the items' numbers; nil where the framework doesn't have one.
  private let uses: [MeasurePlan.ItemUse?]

  init(_ framework: Framework, _ vocabulary: Vocabulary) {
    self.framework = framework
    self.vocabulary = vocabulary
    var uses = [MeasurePlan.ItemUse?](repeating: nil, count: vocabulary.items.count)
    for place in framework.items.indices {
      guard let number = vocabulary.itemNumbers[framework.items[place].id] else { continue }
      uses[number] = MeasurePlan.ItemUse(framework.items[place], number: number, place: place)
    }
    self.uses = uses
  }

  /// An item, or nil where there is none of that id.
  subscript(id: String) -> MeasurePlan.ItemUse? { vocabulary.itemNumbers[id].flatMap { uses[$0] } }

  /// The items of some ids, of those that there are.
  subscript(ids: [String]) -> [MeasurePlan.ItemUse] { ids.compactMap { self[$0] } }

  /// The numbers of some dimensions.
  func numbers(ofDimensions ids: [String]) -> [Int] {
    ids.compactMap { vocabulary.dimensionNumbers[$0] }
  }

  /// The dimensions that a provision asks of an item: those that the item allows.
  func dimensions(
    of use: MeasurePlan.ItemUse, among provision: Rule.Provision
  ) -> [(number: Int, id: String, membership: Dimension.Membership)] {
    let allowed = framework.items[use.place].dimensions
    return provision.dimensions.compactMap { id in
      guard allowed.contains(id), let number = vocabulary.dimensionNumbers[id],
        let dimension = framework.dimensions.first(where: { $0.id == id })
      else { return nil }
      return (number, id, dimension.membership)
    }
  }
}

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
