import SocialValue

/// A row of targets.csv.
struct MadeUpTarget {
  /// How a measure can be taken on.
  private enum Form {
    /// A percentage about what the contract reaches; with a baseline below it, or without.
    case percent(Per, hasBaseline: Bool)
    /// Percent, to be reached in full.
    case full
    /// What is reported in a quarter, so many times.
    case amount(Per, quarters: Int)
    /// Hours given, so many quarters' worth.
    case hours(Per, quarters: Int)
    /// Pounds for each million spent.
    case spend
  }

  let measure: String
  let target: String
  let per: Per
  var baseline = ""
  var weight = ""

  /// The measures that contracts take on, how many of a hundred do, and in which forms.
  private static let offers: [(measure: String, of100: Int, forms: [Form])] = [
    ("SV1.1", 80, [.percent(.level, hasBaseline: false)]),
    ("SV1.2", 70, [.percent(.level, hasBaseline: true), .percent(.level, hasBaseline: false)]),
    ("SV1.3", 30, [.percent(.level, hasBaseline: false), .amount(.level, quarters: 1)]),
    ("SV1.5", 60, [.amount(.year, quarters: 4), .amount(.contract, quarters: 26)]),
    ("SV1.7", 30, [.amount(.year, quarters: 4)]),
    ("SV1.8", 90, [.full]),
    ("SV2.1", 40, [.amount(.quarter, quarters: 1)]),
    ("SV2.2", 60, [.percent(.level, hasBaseline: false), .amount(.level, quarters: 1)]),
    ("SV2.3", 60, [.amount(.year, quarters: 4), .amount(.contract, quarters: 26), .spend]),
    ("SV2.4", 50, [.amount(.level, quarters: 1)]),
    ("SV2.6", 50, [.amount(.quarter, quarters: 1), .amount(.year, quarters: 4)]),
    ("SV2.9", 8, [.full]),
    ("SV2.10", 25, [.percent(.level, hasBaseline: true)]),
    ("SV3.2", 75, [.percent(.year, hasBaseline: false), .amount(.year, quarters: 4), .spend]),
    ("SV3.3", 40, [.amount(.contract, quarters: 26)]),
    ("SV3.6", 40, [.percent(.year, hasBaseline: false)]),
    ("SV3.7", 60, [.amount(.year, quarters: 4), .hours(.contract, quarters: 26), .spend]),
    ("SV4.2", 60, [.amount(.quarter, quarters: 1), .amount(.year, quarters: 4)]),
    ("SV4.3", 40, [.amount(.year, quarters: 4)]),
    ("SV4.6", 30, [.percent(.year, hasBaseline: false), .percent(.level, hasBaseline: false)]),
    ("SV4.7", 60, [.full]),
    ("SV4.9", 40, [.full]),
    ("SV4.11", 40, [.full]),
    ("SV5.1", 60, [.hours(.quarter, quarters: 1), .amount(.contract, quarters: 26)]),
    ("SV5.2", 40, [.amount(.year, quarters: 4)]),
    ("SV6.1", 40, [.amount(.year, quarters: 4)]),
    ("SV6.2", 60, [.percent(.year, hasBaseline: false), .percent(.level, hasBaseline: true)]),
  ]

  /// Chooses what a contract takes on: about what it reaches, sometimes more.
  static func choices(
    _ setting: MadeUpContract.Setting, _ levels: [Int], _ random: inout SeededNumbers
  ) -> [MadeUpTarget] {
    var targets: [MadeUpTarget] = []
    for offer in offers where random.below(100) < offer.of100 {
      let form = offer.forms[random.below(offer.forms.count)]
      guard let measure = setting.framework.measures.first(where: { $0.id == offer.measure }),
        var target = make(form, measure, setting, levels, &random)
      else { continue }
      if random.below(8) == 0 { target.weight = String(random.below(3)) }
      if random.below(8) == 0 { target.weight = "1.5" }
      targets.append(target)
    }
    return targets
  }

  private static func make(
    _ form: Form, _ measure: Measure, _ setting: MadeUpContract.Setting, _ levels: [Int],
    _ random: inout SeededNumbers
  ) -> MadeUpTarget? {
    func places(_ id: String) -> Int {
      setting.numbers[id].map { setting.items[$0].shownPlaces } ?? 0
    }
    // What the items of the rule come to in a quarter.
    func reached(_ ids: [String]) -> Int {
      ids.reduce(0) { $0 + amount(setting.numbers[$1], setting, levels) }
    }
    func units(_ ids: [String], times: Int) -> Int {
      let divisor = ids.first.map { (0..<places($0)).reduce(1) { power, _ in power * 10 } } ?? 1
      return max(1, reached(ids) * times * random.within(90...150) / 100 / divisor)
    }
    switch (form, measure.rule) {
    case (.full, _): return MadeUpTarget(measure: measure.id, target: "", per: .level)
    case (.percent(let per, let hasBaseline), .quantity(let rule)):
      let percent = 100 * reached(rule.items) / max(1, reached(rule.outOf))
      let target = max(2, min(100, percent * random.within(95...135) / 100))
      return MadeUpTarget(
        measure: measure.id, target: "\(target)%", per: per,
        baseline: hasBaseline ? "\(target * 3 / 5)%" : "")
    case (.amount(let per, let quarters), .quantity(let rule)):
      let sign = isMoney(rule.items, setting) ? "£" : ""
      return MadeUpTarget(
        measure: measure.id, target: "\(sign)\(units(rule.items, times: quarters))", per: per)
    case (.amount(let per, let quarters), .contribution(let rule)):
      // With the hours at about 15 pounds each.
      let worth = units(rule.money, times: quarters) + 15 * units(rule.hours, times: quarters)
      return MadeUpTarget(measure: measure.id, target: "£\(worth)", per: per)
    case (.hours(let per, let quarters), .contribution(let rule)):
      return MadeUpTarget(
        measure: measure.id, target: "\(units(rule.hours, times: quarters))h", per: per)
    case (.spend, .quantity(let rule)):
      let millions = max(1, reached([setting.framework.spendItem ?? ""]) / 100_000_000)
      let sign = isMoney(rule.items, setting) ? "£" : ""
      return MadeUpTarget(
        measure: measure.id,
        target: "\(sign)\(max(1, units(rule.items, times: 1) / millions))", per: .spend)
    case (.spend, .contribution(let rule)):
      return MadeUpTarget(
        measure: measure.id, target: "£\(2 * units(rule.money, times: 1))", per: .spend)
    default: return nil
    }
  }

  private static func isMoney(_ items: [String], _ setting: MadeUpContract.Setting) -> Bool {
    items.contains { id in setting.numbers[id].map { setting.items[$0].kind == .money } ?? false }
  }

  /// What an item comes to in a quarter, about.
  private static func amount(
    _ number: Int?, _ setting: MadeUpContract.Setting, _ levels: [Int]
  ) -> Int {
    guard let number else { return 0 }
    switch setting.shapes[number] {
    case .position, .yes: return levels[number]
    case .flow: return levels[number] * 5 / 4
    case .share(let whole, _):
      return amount(setting.numbers[whole], setting, levels) * levels[number] / 100
    }
  }
}
