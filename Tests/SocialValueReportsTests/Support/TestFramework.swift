import SocialValue

/// A small framework with a measure of every rule kind, themed like Croydon's.
enum TestFramework {
  static let framework = Framework(
    id: "test-sv", title: "Test Social Value Framework", authority: "Test Council",
    version: "2026",
    source: Source(document: "A test's own paper", published: "2026-01-01", section: "Table 1"),
    themes: [
      Theme(id: "growth", title: "Growth", statement: "More work nearby."),
      Theme(id: "independence", title: "Independence", statement: "People managing by themselves."),
      Theme(id: "liveability", title: "Liveability"), Theme(id: "enabling", title: "Enabling"),
    ],
    groups: [
      Group(id: "SV1", title: "Supporting local employment"),
      Group(id: "SV2", title: "Supporting local business growth and the supply chain"),
      Group(id: "SV3", title: "Supporting local communities"),
    ],
    spendItem: "spend",
    dimensions: [
      Dimension(
        id: "sex", title: "Sex", membership: .exclusive,
        categories: [
          Dimension.Category(id: "female", title: "Female"),
          Dimension.Category(id: "male", title: "Male"),
        ])
    ],
    items: items, measures: employment + business + community)

  private static let items = [
    Item(id: "spend", title: "Spend on the contract", kind: .money, over: .flow),
    Item(
      id: "workforce", title: "People employed on the contract", kind: .count, unit: "people",
      dimensions: ["sex"], guidance: "Heads on the quarter's last day."),
    Item(
      id: "llw", title: "People paid the London Living Wage", kind: .count, unit: "people",
      dimensions: ["sex"]),
    Item(
      id: "starts", title: "Apprenticeships started", kind: .count, over: .flow, unit: "people"),
    Item(
      id: "placements", title: "Work experience placements", kind: .count, over: .flow,
      unit: "placements"),
    Item(id: "local", title: "Spend with local suppliers", kind: .money, over: .flow),
    Item(id: "gifts", title: "Money given", kind: .money, over: .flow),
    Item(id: "support", title: "Support given", kind: .quantity, over: .flow, unit: "hours"),
    Item(id: "aware", title: "Staff made aware", kind: .count, unit: "people"),
    Item(id: "routes", title: "Routes made available", kind: .yesNo, allowsNotApplicable: true),
    Item(
      id: "maturity", title: "Partnership working", kind: .level,
      scale: [
        ScaleLabel("Not started"), ScaleLabel("Some", descriptor: "A plan exists."),
        ScaleLabel("Full"),
      ]),
    Item(id: "story", title: "A story", kind: .text),
    Item(id: "carbon", title: "Carbon emitted", kind: .quantity, over: .flow, unit: "kgCO2e"),
  ]

  private static let employment = [
    Measure(
      id: "SV1.1", group: "SV1", title: "London Living Wage",
      themes: ["growth", "independence", "enabling"],
      rule: .quantity(
        Rule.Quantity(items: ["llw"], outOf: ["workforce"], within: true)),
      evidence: "A payroll extract.", guidance: "Count heads, not full-time equivalents.",
      reading: Reading(
        printed: "No. and % of total workforce employed on contract.", inferred: ["numbering"],
        why: "The rows have no numbers.")),
    Measure(
      id: "SV1.2", group: "SV1", title: "New apprenticeships for residents of the borough",
      themes: ["growth", "enabling"], rule: .quantity(Rule.Quantity(items: ["starts"])),
      reading: Reading(printed: "No.", inferred: ["numbering", "themes"])),
    Measure(
      id: "SV1.3", group: "SV1", title: "Data provision by demographics",
      themes: ["growth", "independence", "enabling"],
      rule: .provision(Rule.Provision(items: ["workforce", "llw"], dimensions: ["sex"])),
      target: Measure.DefaultTarget(basis: .percent, amount: FixedDecimal(100))),
    Measure(
      id: "SV1.4", group: "SV1", title: "Work experience placements", themes: ["growth"],
      rule: .quantity(Rule.Quantity(items: ["placements"])),
      equivalent: Measure.Equivalent(unit: "weeks", each: FixedDecimal(6))),
  ]

  private static let business = [
    Measure(
      id: "SV2.1", group: "SV2", title: "Spend with local suppliers", themes: ["growth"],
      rule: .quantity(Rule.Quantity(items: ["local"], outOf: ["spend"], within: true))),
    Measure(
      id: "SV2.2", group: "SV2", title: "£ invested or support time provided",
      themes: ["growth", "liveability"],
      rule: .contribution(Rule.Contribution(money: ["gifts"], hours: ["support"]))),
  ]

  private static let community = [
    Measure(
      id: "SV3.1", group: "SV3", title: "Domestic abuse: staff aware and routes available",
      themes: ["liveability", "enabling"],
      rule: .assurance([.share(items: ["aware"], outOf: ["workforce"]), .yes(item: "routes")])),
    Measure(
      id: "SV3.2", group: "SV3", title: "Partnership working", themes: ["enabling"],
      rule: .assessment([
        Rule.AssessedStatement(item: "maturity", text: "We work with local partners.")
      ])),
    Measure(
      id: "SV3.3", group: "SV3", title: "A story of the quarter", themes: ["liveability"],
      rule: .narrative(item: "story")),
    Measure(
      id: "SV3.4", group: "SV3", title: "Carbon", themes: ["liveability"],
      rule: .quantity(Rule.Quantity(items: ["carbon"])), direction: .lowerIsBetter),
    Measure(
      id: "SV3.5", group: "SV3", title: "Gateway support", reading: Reading(printed: "TBC")),
  ]
}
