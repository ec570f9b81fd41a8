extension DefinitionFaultCase {
  /// Ids that are none, stand twice or name nothing.
  static let ofIDs: [DefinitionFaultCase] = [
    .init("the framework's id", [(#""id": "small-sv""#, #"⟦"id": "small sv""#)], "bad-id", "$.id"),
    .init("an empty id", [(#""id": "small-sv""#, #"⟦"id": """#)], "bad-id", "$.id"),
    .init(
      "a group's id", [(#"{ "id": "G2", "title""#, #"{ ⟦"id": "2", "title""#)], "bad-id",
      "$.groups[1].id"),
    .init(
      "a dimension's id", [(#"{ "id": "sex","#, #"{ ⟦"id": "-sex","#)], "bad-id",
      "$.dimensions[0].id"),
    .init(
      "a category's id", [(#""id": "male""#, #"⟦"id": "mâle""#)], "bad-id",
      "$.dimensions[0].categories[1].id"),
    .init("an item's id", [(#""id": "staff""#, #"⟦"id": "staff!""#)], "bad-id", "$.items[1].id"),
    .init(
      "a measure's id", [(#""id": "M7""#, #"⟦"id": "M/7""#)], "bad-id", "$.measures[6].id"),
    .init(
      "a theme's id twice", [(#"{ "id": "green""#, #"{ ⟦"id": "growth""#)], "duplicate-id",
      "$.themes[1].id"),
    .init(
      "a group's id twice", [(#"{ "id": "G2", "title""#, #"{ ⟦"id": "G1", "title""#)],
      "duplicate-id", "$.groups[1].id"),
    .init(
      "a category's id twice", [(#""id": "male""#, #"⟦"id": "female""#)], "duplicate-id",
      "$.dimensions[0].categories[1].id"),
    .init(
      "an item's id twice", [(#""id": "staff""#, #"⟦"id": "spend""#)], "duplicate-id",
      "$.items[1].id"),
    .init(
      "a measure's id twice", [(#""id": "M7""#, #"⟦"id": "M1""#)], "duplicate-id",
      "$.measures[6].id"),
    .init(
      "a theme twice in a measure",
      [(#""themes": ["growth", "green"]"#, #""themes": ["growth", ⟦"growth"]"#)], "duplicate-id",
      "$.measures[1].themes[1]"),
    .init(
      "an item twice in a sum", [(#"["jobs"], "outOf""#, #"["jobs", ⟦"jobs"], "outOf""#)],
      "duplicate-id", "$.measures[0].rule.items[1]"),
    .init(
      "a theme that isn't there",
      [(#""themes": ["growth", "green"]"#, #""themes": ["growth", ⟦"grene"]"#)],
      "unknown-id", "$.measures[1].themes[1]", help: "Did you mean 'green'?"),
    .init(
      "a group that isn't there",
      [(#"{ "id": "M7", "group": "G2""#, #"{ "id": "M7", ⟦"group": "G22""#)],
      "unknown-id", "$.measures[6].group", help: "Did you mean 'G2'?"),
    .init(
      "a dimension that isn't there",
      [(#""dimensions": ["sex"] },"#, #""dimensions": [⟦"age"] },"#)],
      "unknown-id", "$.items[2].dimensions[0]", help: "Use one of: sex."),
    .init(
      "a dimension of a provision that isn't there",
      [(#""dimensions": ["sex"] } },"#, #""dimensions": [⟦"gender"] } },"#)], "unknown-id",
      "$.measures[4].rule.dimensions[0]"),
    .init(
      "an item of a sum that isn't there", [(#""outOf": ["staff"]"#, #""outOf": [⟦"staf"]"#)],
      "unknown-id", "$.measures[0].rule.outOf[0]", help: "Did you mean 'staff'?"),
    .init(
      "an item of a contribution that isn't there",
      [(#""hours": ["hours"]"#, #""hours": [⟦"time"]"#)],
      "unknown-id", "$.measures[1].rule.hours[0]"),
    .init(
      "an item of a duty that isn't there", [(#"{ "yes": "policy" }"#, #"{ ⟦"yes": "polcy" }"#)],
      "unknown-id", "$.measures[2].rule.parts[0].yes", help: "Did you mean 'policy'?"),
    .init(
      "an item of a provision that isn't there",
      [(#""items": ["jobs"], "dimensions""#, #""items": [⟦"work"], "dimensions""#)], "unknown-id",
      "$.measures[4].rule.items[0]"),
    .init(
      "an item of a statement that isn't there", [(#"{ "item": "plan","#, #"{ ⟦"item": "plans","#)],
      "unknown-id", "$.measures[3].rule.statements[0].item", help: "Did you mean 'plan'?"),
    .init(
      "an item of a narrative that isn't there", [(#""item": "story""#, #"⟦"item": "tale""#)],
      "unknown-id", "$.measures[5].rule.item"),
    .init(
      "a spend item that isn't there", [(#""spendItem": "spend""#, #"⟦"spendItem": "spent""#)],
      "unknown-id", "$.spendItem", help: "Did you mean 'spend'?"),
    .init(
      "a scale that isn't there", [(#""scale": "maturity""#, #"⟦"scale": "maturty""#)],
      "unknown-id", "$.items[6].scale", help: "Did you mean 'maturity'?"),
  ]
}
