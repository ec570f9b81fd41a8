import SocialValue

/// A contract that is made up: its term, and the level about which its figures move.
struct MadeUpContract {
  /// What all contracts have in common: the framework, and the quarters reported.
  struct Setting {
    let framework: Framework
    let items: [Item]
    let shapes: [ItemShape]
    let numbers: [String: Int]
    /// The items that a supplier breaks down for each of the measures that ask for it.
    let provisions: [(measure: Measure, items: [String], dimensions: [String])]
    let quarters: [Quarter]

    init(_ framework: Framework, quarters: [Quarter]) {
      self.framework = framework
      self.quarters = quarters
      items = framework.items.filter { $0.kind != .text }
      shapes = items.map(ItemShape.init)
      numbers = Dictionary(
        uniqueKeysWithValues: items.indices.map { [items] in (items[$0].id, $0) })
      provisions = framework.measures.compactMap { measure in
        guard case .provision(let rule) = measure.rule else { return nil }
        return (measure, rule.items, rule.dimensions)
      }
    }
  }

  let number: Int
  let id: String
  let supplier: String
  let start: Day
  let end: Day
  let pounds: Int
  /// By item: what a flow or position is about, or how many percent a share is.
  let levels: [Int]
  let targets: [MadeUpTarget]
  /// By item: the dimensions that it is broken down by.
  let breakdowns: [[Dimension]]

  init(_ number: Int, _ setting: Setting, _ random: inout SeededNumbers) {
    self.number = number
    let digits = String(number + 1)
    id = "C-" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits
    supplier = "Supplier \(number / 4 + 1) Ltd"
    start = setting.quarters[0].firstDay.adding(days: 3 + random.below(80))
    end = setting.quarters[setting.quarters.count - 1].lastDay.adding(
      days: random.below(1_400) - 40)
    let levels = setting.shapes.map { shape in
      switch shape {
      case .position(let range), .flow(let range), .share(_, let range): random.within(range)
      case .yes: 1
      }
    }
    self.levels = levels
    pounds = 1_000_000 + 5_000 * random.below(8_000)
    let targets = MadeUpTarget.choices(setting, levels, &random)
    self.targets = targets
    // The first of such measures is everybody's; the others are asked of those who took them on.
    let asked = setting.provisions.enumerated().filter { place, provision in
      place == 0 || targets.contains { $0.measure == provision.measure.id }
    }.map(\.element)
    breakdowns = setting.items.map { item in
      guard let provision = asked.first(where: { $0.items.contains(item.id) }) else { return [] }
      return setting.framework.dimensions.filter {
        // One in twelve was forgotten, and is in every quarter.
        item.dimensions.contains($0.id) && provision.dimensions.contains($0.id)
          && random.below(12) > 0
      }
    }
  }

  /// The figures of a quarter by item, in the smallest unit reported: parts within their wholes.
  ///
  /// The first and the third quarter of a year are above the others, so that no year only grows;
  /// and nothing exceeds the sum of two quarters, so that nothing looks like a running total.
  func figures(
    of quarter: Quarter, _ setting: Setting, _ random: inout SeededNumbers
  ) -> [Int] {
    var figures: [Int] = []
    for (place, shape) in setting.shapes.enumerated() {
      let level = levels[place]
      switch shape {
      case .position: figures.append(level + random.below(level / 20 + 1))
      case .flow:
        let step = level / 4 + 1
        figures.append(level + (quarter.number % 2 == 1 ? step : 0) + random.below(step))
      case .share(let whole, _):
        // A whole comes before its parts in the framework.
        let number = setting.numbers[whole] ?? 0
        figures.append(figures[number] * min(100, level + random.below(3)) / 100)
      case .yes: figures.append(random.below(10) > 0 ? 1 : 0)
      }
    }
    return figures
  }

  /// The most that an item may come to, for being part of another.
  func most(_ item: Int, _ figures: [Int], _ setting: Setting) -> Int {
    guard case .share(let whole, _) = setting.shapes[item], let number = setting.numbers[whole]
    else { return .max }
    return figures[number]
  }
}
