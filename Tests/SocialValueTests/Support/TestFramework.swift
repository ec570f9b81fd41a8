import SocialValue

/// A small framework with a measure of every kind and shape; no council's.
enum TestFramework {
  /// The framework; `FrameworkCheck` finds no fault in it.
  static let framework = Framework(
    id: "test", title: "Test framework", authority: "Nobody",
    themes: ["a", "b", "c"].map { Theme(id: $0, title: "Theme \($0)") },
    groups: ["G1", "G2", "G3"].map { Group(id: $0, title: "Group \($0)") },
    spendItem: "spend",
    dimensions: [
      Dimension(
        id: "sex", title: "Sex", membership: .exclusive,
        categories: ["female", "male", "notStated"].map {
          Dimension.Category(id: $0, title: $0)
        })
    ], items: items, measures: measures)

  private static let items: [Item] = [
    count("people", .position, dimensions: ["sex"]), count("people.local", .position),
    count("vacancies", .position), count("starts", .flow, dimensions: ["sex"]),
    count("starts.local", .flow), count("complaints", .flow), money("spend", .flow),
    money("gifts", .flow), money("fund", .position), quantity("hours", .flow, "hours"),
    quantity("bank", .position, "hours"), quantity("waste", .flow, "tonnes"),
    quantity("waste.all", .flow, "tonnes"), count("paid", .flow), count("bills", .flow),
    Item(id: "policy", title: "Policy", kind: .yesNo, allowsNotApplicable: true),
    level("level.a"), level("level.b"), Item(id: "story", title: "Story", kind: .text),
  ]

  private static let measures: [Measure] = [
    measure("m.flow", "G1", ["a"], share(["starts.local"], of: ["starts"], within: true)),
    measure(
      "m.position", "G1", ["a", "b"], share(["people.local"], of: ["people"], alsoWhole: true)),
    measure("m.mixed", "G1", ["b"], share(["starts"], of: ["people"])),
    measure("m.starts", "G1", ["c"], share(["starts"])),
    measure("m.people", "G1", ["a", "c"], share(["people"])),
    measure("m.vacancies", "G2", ["a"], share(["vacancies"]), .lowerIsBetter),
    measure("m.complaints", "G2", ["b"], share(["complaints"]), .lowerIsBetter),
    measure("m.waste", "G2", ["a", "c"], share(["waste"], of: ["waste.all"]), .lowerIsBetter),
    measure("m.money", "G2", ["b", "c"], share(["gifts"], of: ["spend"])),
    measure("m.fund", "G2", ["b"], share(["fund"])),
    measure(
      "m.give", "G2", ["c"],
      .contribution(
        Rule.Contribution(money: ["gifts"], hours: ["hours"], hourValue: FixedDecimal(20)))),
    measure(
      "m.bank", "G2", ["c"],
      .contribution(
        Rule.Contribution(money: ["fund"], hours: ["bank"], hourValue: FixedDecimal(20)))),
    measure(
      "m.assurance", "G3", ["b"],
      .assurance([.share(items: ["paid"], outOf: ["bills"]), .yes(item: "policy")])),
    measure(
      "m.provision", "G3", ["c"],
      .provision(Rule.Provision(items: ["people", "starts"], dimensions: ["sex"]))),
    measure(
      "m.assessment", "G3", ["a", "b", "c"],
      .assessment([
        Rule.AssessedStatement(item: "level.a", text: "We do A."),
        Rule.AssessedStatement(item: "level.b", text: "We do B."),
      ])),
    measure("m.story", "G3", ["a"], .narrative(item: "story")),
    measure("m.later", "G3", [], nil),
  ]

  // MARK: Parts

  private static func count(_ id: String, _ over: Item.Over, dimensions: [String] = []) -> Item {
    Item(id: id, title: id, kind: .count, over: over, unit: "people", dimensions: dimensions)
  }

  private static func money(_ id: String, _ over: Item.Over) -> Item {
    Item(id: id, title: id, kind: .money, over: over)
  }

  private static func quantity(_ id: String, _ over: Item.Over, _ unit: String) -> Item {
    Item(id: id, title: id, kind: .quantity, over: over, unit: unit)
  }

  private static func level(_ id: String) -> Item {
    Item(
      id: id, title: id, kind: .level,
      scale: ["None", "Some", "Half", "Most", "All"].map { ScaleLabel($0) },
      allowsNotApplicable: true)
  }

  private static func share(
    _ items: [String], of whole: [String] = [], within: Bool = false, alsoWhole: Bool = false
  ) -> Rule {
    .quantity(
      Rule.Quantity(items: items, outOf: whole, within: within, gapAddsToWhole: alsoWhole))
  }

  private static func measure(
    _ id: String, _ group: String, _ themes: [String], _ rule: Rule?,
    _ direction: Measure.Direction = .higherIsBetter
  ) -> Measure {
    Measure(id: id, group: group, title: id, themes: themes, rule: rule, direction: direction)
  }
}
