import SocialValue
import Testing

/// A sound definition with one thing spoilt, and the one fault that it has then.
struct BadDefinition: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var code: Finding.Code
  var path: String
  var spoil: @Sendable (inout Framework) -> Void

  init(
    _ what: String, _ code: Finding.Code, _ path: String,
    _ spoil: @escaping @Sendable (inout Framework) -> Void
  ) {
    testDescription = what
    self.code = code
    self.path = path
    self.spoil = spoil
  }

  static let all = ids + items + measures + quantities + otherRules

  /// A bad definition whose measure at a place has another rule.
  private static func rule(
    _ what: String, _ code: Finding.Code, _ path: String, at place: Int, _ rule: Rule
  ) -> BadDefinition {
    BadDefinition(what, code, "$.measures[\(place)].rule\(path)") { framework in
      // What the rule no longer uses is used by a measure that does nothing else.
      let before = framework.measures[place].rule
      framework.measures[place].rule = rule
      let numbers = (before?.items ?? []).filter { framework.item($0)?.kind.isNumeric ?? false }
      for (index, item) in numbers.enumerated() {
        framework.measures.append(
          Measure(
            id: "kept.\(place).\(index)", group: "G1", title: "Kept", themes: ["a"],
            rule: .quantity(Rule.Quantity(items: [item]))))
      }
    }
  }

  // MARK: Ids

  private static let ids = [
    BadDefinition("a bad id", .badID, "$.id") { $0.id = "1st" },
    BadDefinition("a theme twice", .duplicateID, "$.themes[3].id") {
      $0.themes.append($0.themes[0])
    },
    BadDefinition("a group twice", .duplicateID, "$.groups[3].id") {
      $0.groups.append(Group(id: "G1", title: "Again"))
    },
    BadDefinition("a dimension twice", .duplicateID, "$.dimensions[1].id") {
      $0.dimensions.append($0.dimensions[0])
    },
    BadDefinition("a category twice", .duplicateID, "$.dimensions[0].categories[1].id") {
      $0.dimensions[0].categories[1].id = "female"
    },
    BadDefinition("a category with a bad id", .badID, "$.dimensions[0].categories[1].id") {
      $0.dimensions[0].categories[1].id = "not stated"
    },
    BadDefinition("a dimension without categories", .badSetting, "$.dimensions[0].categories") {
      $0.dimensions[0].categories = []
    },
    BadDefinition("an item twice", .duplicateID, "$.items[19].id") {
      $0.items.append($0.items[0])
    },
    BadDefinition("a measure twice", .duplicateID, "$.measures[17].id") {
      $0.measures.append($0.measures[3])
    },
  ]

  // MARK: Items

  private static let items = [
    BadDefinition("an item of no dimension", .unknownID, "$.items[1].dimensions[0]") {
      $0.items[1].dimensions = ["sexe"]
    },
    BadDefinition("a level without a scale", .badSetting, "$.items[16].scale") {
      $0.items[16].scale = [ScaleLabel("None")]
    },
    BadDefinition("a dimension twice", .duplicateID, "$.items[0].dimensions[1]") {
      $0.items[0].dimensions = ["sex", "sex"]
    },
    BadDefinition("labels alike but for letter case", .duplicateID, "$.items[16].scale") {
      $0.items[16].scale = ["None", "Some", "SOME"].map { ScaleLabel($0) }
    },
    BadDefinition("a label that is another level's number", .badSetting, "$.items[16].scale") {
      $0.items[16].scale = ["1", "2", "3"].map { ScaleLabel($0) }
    },
    BadDefinition("a quantity without a unit", .missingKey, "$.items[9]") {
      $0.items[9].unit = nil
    },
    BadDefinition("a flow of answers", .badSetting, "$.items[15].over") {
      $0.items[15].over = .flow
    },
    BadDefinition("a flow that stands for a year", .badSetting, "$.items[3].every") {
      $0.items[3].standsForYear = true
    },
    BadDefinition("a count that needn't apply", .badSetting, "$.items[0].allowsNotApplicable") {
      $0.items[0].allowsNotApplicable = true
    },
    BadDefinition("an item that nothing uses", .unusedItem, "$.items[19].id") {
      $0.items.append(Item(id: "idle", title: "Idle", kind: .count))
    },
    BadDefinition("spend on nothing", .unknownID, "$.spendItem") { $0.spendItem = "spent" },
    BadDefinition("spend that is no flow", .wrongItemKind, "$.spendItem") { $0.spendItem = "fund" },
    BadDefinition("spend that is no money", .wrongItemKind, "$.spendItem") {
      $0.spendItem = "starts"
    },
  ]

  // MARK: Measures

  private static let measures = [
    BadDefinition("a measure of no group", .unknownID, "$.measures[0].group") {
      $0.measures[0].group = "G9"
    },
    BadDefinition("a measure of an unknown theme", .unknownID, "$.measures[0].themes[0]") {
      $0.measures[0].themes = ["growth"]
    },
    BadDefinition("a theme named twice", .duplicateID, "$.measures[0].themes[1]") {
      $0.measures[0].themes = ["a", "a"]
    },
    BadDefinition("a measure without a theme", .noTheme, "$.measures[0]") {
      $0.measures[0].themes = []
    },
    BadDefinition("a basis that the rule doesn't give", .badSetting, "$.measures[0].bases[1]") {
      $0.measures[0].bases = [.number, .hours]
    },
    BadDefinition("a default in such a basis", .badSetting, "$.measures[0].target.money") {
      $0.measures[0].target = Measure.DefaultTarget(basis: .money, amount: .one)
    },
    BadDefinition("a default not among the bases", .badSetting, "$.measures[0].target.number") {
      $0.measures[0].bases = [.percent]
      $0.measures[0].target = Measure.DefaultTarget(basis: .number, amount: .one)
    },
    BadDefinition("an equivalent of nothing", .badSetting, "$.measures[0].equivalent.each") {
      $0.measures[0].equivalent = Measure.Equivalent(unit: "weeks", each: .zero)
    },
    BadDefinition("no measure", .badSetting, "$.measures") {
      $0.measures = []
      $0.items = [$0.items[6]]
    },
  ]

  // MARK: Rules

  private static let quantities = [
    rule(
      "a sum of nothing", .badSetting, ".items", at: 3, .quantity(Rule.Quantity(items: []))),
    rule(
      "a sum of no item", .unknownID, ".items[1]", at: 3,
      .quantity(Rule.Quantity(items: ["starts", "start"]))),
    rule(
      "a sum of words", .wrongItemKind, ".items[0]", at: 3,
      .quantity(Rule.Quantity(items: ["story"]))),
    rule(
      "a sum of people and pounds", .mixedTypes, ".items", at: 3,
      .quantity(Rule.Quantity(items: ["starts", "gifts"]))),
    rule(
      "a sum of flows and positions", .mixedOver, ".items", at: 3,
      .quantity(Rule.Quantity(items: ["starts", "people"]))),
    rule(
      "people out of pounds", .mixedTypes, ".outOf", at: 0,
      .quantity(Rule.Quantity(items: ["starts.local"], outOf: ["spend"]))),
    rule(
      "hours out of tonnes", .mixedTypes, ".outOf", at: 7,
      .quantity(Rule.Quantity(items: ["hours"], outOf: ["waste.all"]))),
    rule(
      "an item twice in a sum", .duplicateID, ".items[1]", at: 3,
      .quantity(Rule.Quantity(items: ["starts", "starts"]))),
    rule(
      "a whole of people and pounds", .mixedTypes, ".outOf", at: 0,
      .quantity(Rule.Quantity(items: ["starts.local"], outOf: ["starts", "spend"]))),
    rule(
      "a whole of flows and positions", .mixedOver, ".outOf", at: 0,
      .quantity(Rule.Quantity(items: ["starts.local"], outOf: ["starts", "people"]))),
    rule(
      "within no whole", .badSetting, ".within", at: 3,
      .quantity(Rule.Quantity(items: ["starts"], within: true))),
  ]

  private static let otherRules = [
    rule(
      "a contribution of nothing", .badSetting, "", at: 10,
      .contribution(Rule.Contribution(hourValue: .one))),
    rule(
      "pounds that are people", .wrongItemKind, ".money[0]", at: 10,
      .contribution(Rule.Contribution(money: ["starts"]))),
    rule(
      "hours that are pounds", .wrongItemKind, ".hours[0]", at: 10,
      .contribution(Rule.Contribution(hours: ["gifts"]))),
    rule(
      "a contribution of flows and positions", .mixedOver, "", at: 10,
      .contribution(Rule.Contribution(money: ["gifts", "fund"]))),
    rule(
      "an hour worth nothing", .badSetting, ".hourValue", at: 10,
      .contribution(Rule.Contribution(hours: ["hours"], hourValue: .zero))),
    BadDefinition("an assurance without parts", .badSetting, "$.measures[17].rule.parts") {
      append(.assurance([]), to: &$0)
    },
    BadDefinition("a duty that is no yes or no", .wrongItemKind, "$.measures[17].rule.parts[0].yes")
    {
      append(.assurance([.yes(item: "people")]), to: &$0)
    },
    BadDefinition("a share of other things", .mixedTypes, "$.measures[17].rule.parts[0].outOf") {
      append(.assurance([.share(items: ["paid"], outOf: ["spend"])]), to: &$0)
    },
    BadDefinition("a share of nothing", .badSetting, "$.measures[17].rule.parts[1].outOf") {
      append(.assurance([.yes(item: "policy"), .share(items: ["paid"], outOf: [])]), to: &$0)
    },
    BadDefinition("a provision of nothing", .badSetting, "$.measures[17].rule.items") {
      append(.provision(Rule.Provision(items: [], dimensions: ["sex"])), to: &$0)
    },
    BadDefinition("a provision of answers", .wrongItemKind, "$.measures[17].rule.items[0]") {
      append(.provision(Rule.Provision(items: ["policy"], dimensions: ["sex"])), to: &$0)
    },
    BadDefinition("a provision by no dimension", .unknownID, "$.measures[17].rule.dimensions[0]") {
      append(.provision(Rule.Provision(items: ["people"], dimensions: ["age"])), to: &$0)
    },
    BadDefinition("an assessment of nothing", .badSetting, "$.measures[17].rule.statements") {
      append(.assessment([]), to: &$0)
    },
    BadDefinition(
      "an assessment of a count", .wrongItemKind, "$.measures[17].rule.statements[0].item"
    ) {
      append(.assessment([Rule.AssessedStatement(item: "people", text: "We do.")]), to: &$0)
    },
    BadDefinition("a narrative that is no text", .wrongItemKind, "$.measures[17].rule.item") {
      append(.narrative(item: "people"), to: &$0)
    },
  ]

  private static func append(_ rule: Rule, to framework: inout Framework) {
    framework.measures.append(
      Measure(id: "m.more", group: "G1", title: "More", themes: ["a"], rule: rule))
  }
}
