/// A measure made ready for evaluation: its items looked up once.
///
/// A class, as is its framework's plan: they are passed about for every measure of every contract,
/// and never change.
final class MeasurePlan: Sendable {
  /// An item of the rule, as far as it is asked for each figure: nothing in it has to be counted
  /// when it is passed about.
  struct ItemUse: Sendable {
    /// The number that figures are stored under.
    let number: Int
    /// The place of the item in the framework.
    let place: Int
    /// How many decimal places its figures have.
    let places: Int
    let over: Item.Over
    let standsForYear: Bool
    let isLevel: Bool
    let topLevel: Int

    init(_ item: Item, number: Int, place: Int) {
      self.number = number
      self.place = place
      places = item.kind.places
      over = item.over
      standsForYear = item.standsForYear
      isLevel = item.kind == .level
      topLevel = item.topLevel
    }
  }

  /// A part over a whole.
  final class Share: Sendable {
    let parts: [ItemUse]
    let wholes: [ItemUse]
    /// The parts, then the wholes.
    let uses: [ItemUse]
    /// Whether the part can't exceed the whole.
    let isWithin: Bool
    /// Whether all of it happens in a quarter, so that quarters add up.
    let isFlow: Bool

    init(parts: [ItemUse], wholes: [ItemUse], isWithin: Bool) {
      self.parts = parts
      self.wholes = wholes
      self.isWithin = isWithin
      uses = parts + wholes
      isFlow = uses.allSatisfy { $0.over == .flow }
    }
  }

  /// An item that a provision lists, with the dimensions that it asks of it.
  struct Listed: Sendable {
    let use: ItemUse
    let dimensions: [(number: Int, id: String, membership: Dimension.Membership)]
  }

  enum AssurancePart: Sendable {
    case share(Share)
    case yes(ItemUse)
  }

  enum Rule: Sendable {
    case quantity(items: [ItemUse], share: Share?, gapAddsToWhole: Bool)
    case contribution(money: [ItemUse], hours: [ItemUse], hourValue: FixedDecimal?)
    case assurance([AssurancePart])
    case provision([Listed], dimensions: [Int])
    case assessment([ItemUse])
    case narrative(ItemUse)
  }

  let measure: Measure
  let direction: Measure.Direction
  let rule: Rule?
  /// The bases that the actual has.
  let bases: [Basis]
  /// The numbers of the rule's items.
  let items: [Int]
  /// Whether a number target is of whole people or things.
  let countsWholeThings: Bool

  /// Makes a measure ready; `itemUses` are the framework's items by id.
  init(
    _ measure: Measure, in framework: Framework, policy: Policy, vocabulary: Vocabulary,
    itemUses: [ItemUse?]
  ) {
    func use(_ id: String) -> ItemUse? { vocabulary.itemNumbers[id].flatMap { itemUses[$0] } }
    func uses(_ ids: [String]) -> [ItemUse] { ids.compactMap(use) }
    self.measure = measure
    items = (measure.rule?.items ?? []).compactMap { vocabulary.itemNumbers[$0] }
    direction = measure.direction
    bases = measure.actualBases(items: { use($0).map { framework.items[$0.place] } })
    var countsWholeThings = false
    switch measure.rule {
    case nil: rule = nil
    case .quantity(let quantity):
      countsWholeThings = uses(quantity.items).allSatisfy {
        framework.items[$0.place].kind == .count
      }
      let share =
        quantity.outOf.isEmpty
        ? nil
        : Share(
          parts: uses(quantity.items), wholes: uses(quantity.outOf), isWithin: quantity.within)
      rule = .quantity(
        items: uses(quantity.items), share: share, gapAddsToWhole: quantity.gapAddsToWhole)
    case .contribution(let contribution):
      rule = .contribution(
        money: uses(contribution.money), hours: uses(contribution.hours),
        hourValue: contribution.hourValue ?? policy.hourValue)
    case .assurance(let parts):
      rule = .assurance(
        parts.compactMap { part in
          switch part {
          case .share(let items, let outOf):
            .share(Share(parts: uses(items), wholes: uses(outOf), isWithin: true))
          case .yes(let item): use(item).map { .yes($0) }
          }
        })
    case .provision(let provision):
      rule = .provision(
        uses(provision.items).map { use in
          Listed(
            use: use,
            dimensions: provision.dimensions.filter(
              framework.items[use.place].dimensions.contains
            ).compactMap { id in
              guard let number = vocabulary.dimensionNumbers[id],
                let dimension = framework.dimensions.first(where: { $0.id == id })
              else { return nil }
              return (number, id, dimension.membership)
            })
        }, dimensions: provision.dimensions.compactMap { vocabulary.dimensionNumbers[$0] })
    case .assessment(let statements): rule = .assessment(uses(statements.map(\.item)))
    case .narrative(let item): rule = use(item).map { .narrative($0) }
    }
    self.countsWholeThings = countsWholeThings
  }
}
/// A framework made ready for evaluation.
final class FrameworkPlan: Sendable {
  let framework: Framework
  let measures: [MeasurePlan]
  /// The places of the measures by their ids.
  let placeOfMeasure: [String: Int]
  let spendItem: MeasurePlan.ItemUse?
  /// The group and the themes of each measure, by their places in the framework.
  let places: [(group: Int, themes: [Int])]
  /// The places of the measures that use each item, provisions aside, which only ask that it be
  /// reported.
  let usesOfItem: [[Int]]
  /// The places of the measures that ask for evidence of each item.
  let asksEvidenceForItem: [[Int]]
  /// The parts that can't exceed their wholes, with the places of their measures.
  let sharesWithin: [(place: Int, share: MeasurePlan.Share)]

  init(_ framework: Framework, policy: Policy, vocabulary: Vocabulary) {
    self.framework = framework
    var itemUses = [MeasurePlan.ItemUse?](repeating: nil, count: vocabulary.items.count)
    for (place, item) in framework.items.enumerated() {
      guard let number = vocabulary.itemNumbers[item.id] else { continue }
      itemUses[number] = MeasurePlan.ItemUse(item, number: number, place: place)
    }
    measures = framework.measures.map {
      MeasurePlan(
        $0, in: framework, policy: policy, vocabulary: vocabulary, itemUses: itemUses)
    }
    placeOfMeasure = Dictionary(
      framework.measures.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let groups = framework.groups.map(\.id)
    let themes = framework.themes.map(\.id)
    places = framework.measures.indices.map { place in
      (
        groups.firstIndex(of: framework.measures[place].group) ?? 0,
        framework.measures[place].themes.compactMap { themes.firstIndex(of: $0) }
      )
    }
    spendItem = framework.spendItem.flatMap { vocabulary.itemNumbers[$0] }.flatMap { itemUses[$0] }
    var uses = [[Int]](repeating: [], count: vocabulary.items.count)
    for (place, plan) in measures.enumerated() {
      if case .provision = plan.rule { continue }
      for number in plan.items where uses[number].last != place { uses[number].append(place) }
    }
    usesOfItem = uses
    var asking = [[Int]](repeating: [], count: vocabulary.items.count)
    for place in framework.measures.indices where framework.measures[place].evidence != nil {
      for id in CrossChecks.claimedItems(framework.measures[place]) {
        if let number = vocabulary.itemNumbers[id] { asking[number].append(place) }
      }
    }
    asksEvidenceForItem = asking
    sharesWithin = measures.enumerated().flatMap { place, plan in
      plan.sharesWithin.map { (place, $0) }
    }
  }
}

extension FrameworkPlan {
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
