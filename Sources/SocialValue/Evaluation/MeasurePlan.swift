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
    let kind: Item.Kind
    let over: Item.Over
    let standsForYear: Bool
    let topLevel: Int

    var isLevel: Bool { kind == .level }

    init(_ item: Item, number: Int, place: Int) {
      self.number = number
      self.place = place
      places = item.kind.places
      kind = item.kind
      over = item.over
      standsForYear = item.standsForYear
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
  /// The rule's items, in the order written; one named twice stands twice.
  let uses: [ItemUse]
  /// Whether a number target is of whole people or things.
  let countsWholeThings: Bool

  /// Makes a measure ready; `hourValue` is what an hour is worth where the rule names no rate.
  init(_ measure: Measure, _ items: RuleItems, hourValue: FixedDecimal?) {
    self.measure = measure
    direction = measure.direction
    var rule: Rule?
    var uses: [ItemUse] = []
    var countsWholeThings = false
    switch measure.rule {
    case nil: break
    case .quantity(let quantity):
      let parts = items[quantity.items]
      countsWholeThings = parts.allSatisfy { $0.kind == .count }
      let share =
        quantity.outOf.isEmpty
        ? nil : Share(parts: parts, wholes: items[quantity.outOf], isWithin: quantity.within)
      uses = share?.uses ?? parts
      rule = .quantity(items: parts, share: share, gapAddsToWhole: quantity.gapAddsToWhole)
    case .contribution(let contribution):
      let money = items[contribution.money]
      let hours = items[contribution.hours]
      uses = money + hours
      rule = .contribution(
        money: money, hours: hours, hourValue: contribution.hourValue ?? hourValue)
    case .assurance(let duties):
      var parts: [AssurancePart] = []
      for duty in duties {
        switch duty {
        case .share(let part, let outOf):
          let share = Share(parts: items[part], wholes: items[outOf], isWithin: true)
          uses += share.uses
          parts.append(.share(share))
        case .yes(let id):
          guard let use = items[id] else { continue }
          uses.append(use)
          parts.append(.yes(use))
        }
      }
      rule = .assurance(parts)
    case .provision(let provision):
      uses = items[provision.items]
      rule = .provision(
        uses.map { Listed(use: $0, dimensions: items.dimensions(of: $0, among: provision)) },
        dimensions: items.numbers(ofDimensions: provision.dimensions))
    case .assessment(let statements):
      uses = items[statements.map(\.item)]
      rule = .assessment(uses)
    case .narrative(let id):
      if let use = items[id] {
        uses = [use]
        rule = .narrative(use)
      }
    }
    self.rule = rule
    self.uses = uses
    self.countsWholeThings = countsWholeThings
    bases = measure.actualBases { items[$0]?.kind }
  }

  /// The items that evidence is asked for: what is claimed, not the wholes.
  var claimed: [ItemUse] {
    switch rule {
    case .quantity(let items, _, _): items
    case .contribution, .assessment: uses
    case .assurance(let parts):
      parts.flatMap { part in
        switch part {
        case .share(let share): share.parts
        case .yes(let item): [item]
        }
      }
    case .provision, .narrative, nil: []
    }
  }
}
