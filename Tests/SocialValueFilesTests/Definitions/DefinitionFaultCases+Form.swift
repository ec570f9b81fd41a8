extension DefinitionFaultCase {
  /// Keys that no object has.
  static let ofUnknownKeys: [DefinitionFaultCase] = [
    .init(
      "a key of the definition", [(#""version": "1","#, #"⟦"versoin": "1","#)], "unknown-key",
      "$.versoin", help: "Did you mean 'version'?"),
    .init(
      "a key of the source", [(#""section": "1" }"#, #""section": "1", ⟦"page": 3 }"#)],
      "unknown-key", "$.source.page"),
    .init(
      "a key of a theme", [(#""title": "Growth" }"#, #""title": "Growth", ⟦"colour": "" }"#)],
      "unknown-key", "$.themes[0].colour"),
    .init(
      "a key of a group", [(#""title": "Gifts" }"#, #""title": "Gifts", ⟦"weight": 2 }"#)],
      "unknown-key", "$.groups[1].weight"),
    .init(
      "a key of a dimension",
      [(#""membership": "exclusive","#, #""membership": "exclusive", ⟦"kind": 1,"#)],
      "unknown-key", "$.dimensions[0].kind"),
    .init(
      "a key of a category", [(#""title": "Male" }"#, #""title": "Male", ⟦"order": 2 }"#)],
      "unknown-key", "$.dimensions[0].categories[1].order"),
    .init(
      "a key of an item",
      [
        (
          #""title": "Story", "type": "text""#,
          #""title": "Story", ⟦"dimension": [], "type": "text""#
        )
      ],
      "unknown-key", "$.items[7].dimension", help: "Did you mean 'dimensions'?"),
    .init(
      "a key of a measure", [(#""title": "Later","#, #""title": "Later", ⟦"theme": "green","#)],
      "unknown-key", "$.measures[6].theme", help: "Did you mean 'themes'?"),
    .init(
      "a key of a rule", [(#""item": "story" }"#, #""item": "story", ⟦"outOf": [] }"#)],
      "unknown-key", "$.measures[5].rule.outOf"),
    .init(
      "a key of another kind's rule",
      [(#""kind": "provision", "#, #""kind": "provision", ⟦"within": true, "#)], "unknown-key",
      "$.measures[4].rule.within"),
    .init(
      "a key of a part", [(#"{ "yes": "policy" }"#, #"{ "yes": "policy", ⟦"share": ["staff"] }"#)],
      "unknown-key", "$.measures[2].rule.parts[0].share"),
    .init(
      "a key of a statement", [(#""text": "A plan" }"#, #""text": "A plan", ⟦"weight": 1 }"#)],
      "unknown-key", "$.measures[3].rule.statements[0].weight"),
    .init(
      "a key of a default target", [(#"{ "number": 5 }"#, #"{ "number": 5, ⟦"per": "year" }"#)],
      "unknown-key", "$.measures[0].target.per"),
    .init(
      "a key of a reading",
      [(#""title": "Later","#, #""title": "Later", "reading": { ⟦"print": "Later" },"#)],
      "unknown-key", "$.measures[6].reading.print", help: "Did you mean 'printed'?"),
  ]

  /// Keys that must be there.
  static let ofMissingKeys: [DefinitionFaultCase] = [
    .init("the framework's id", [("{\n  \"id\": \"small-sv\",", "⟦{")], "missing-key", "$.id"),
    .init(
      "the framework's title",
      [("{\n  \"id\"", "⟦{\n  \"id\""), (#""title": "Small framework","#, "")],
      "missing-key", "$.title", help: #"Add "title"."#),
    .init(
      "the source",
      [
        ("{\n  \"id\"", "⟦{\n  \"id\""),
        (#""source": { "document": "A paper", "published": "2026", "section": "1" },"#, ""),
      ], "missing-key", "$.source"),
    .init(
      "the source's document",
      [(#""source": { "document": "A paper","#, #"⟦"source": {"#)], "missing-key",
      "$.source.document"),
    .init(
      "a theme's id", [(#"{ "id": "growth", "#, "⟦{ ")], "missing-key", "$.themes[0].id"),
    .init(
      "a group's title", [(#"{ "id": "G1", "title": "Jobs" }"#, #"⟦{ "id": "G1" }"#)],
      "missing-key", "$.groups[0].title"),
    .init(
      "a dimension's membership",
      [
        (
          #"{ "id": "sex", "title": "Sex", "membership": "exclusive","#,
          #"⟦{ "id": "sex", "title": "Sex","#
        )
      ],
      "missing-key", "$.dimensions[0].membership"),
    .init(
      "a category's title",
      [(#"{ "id": "male", "title": "Male" }"#, #"⟦{ "id": "male" }"#)], "missing-key",
      "$.dimensions[0].categories[1].title"),
    .init(
      "an item's type",
      [
        (
          #"{ "id": "policy", "title": "Policy", "type": "yesNo" }"#,
          #"⟦{ "id": "policy", "title": "Policy" }"#
        )
      ],
      "missing-key", "$.items[5].type"),
    .init(
      "how a count's quarters add up",
      [
        (
          #"{ "id": "jobs", "title": "Jobs", "type": "count", "over": "flow","#,
          #"⟦{ "id": "jobs", "title": "Jobs", "type": "count","#
        )
      ],
      "missing-key", "$.items[2].over"),
    .init(
      "the unit of a quantity",
      [
        (
          #"{ "id": "hours", "title": "Hours", "type": "quantity", "over": "flow", "unit": "hours" }"#,
          #"⟦{ "id": "hours", "title": "Hours", "type": "quantity", "over": "flow" }"#
        )
      ], "missing-key", "$.items[4]"),
    .init(
      "a measure's group",
      [(#"{ "id": "M7", "group": "G2","#, #"⟦{ "id": "M7","#)], "missing-key",
      "$.measures[6].group"),
    .init(
      "a measure's rule",
      [
        (#"{ "id": "M7", "#, #"⟦{ "id": "M7", "#),
        (#", "status": "inDevelopment" }"#, #", "themes": ["green"] }"#),
      ],
      "missing-key", "$.measures[6].rule"),
    .init(
      "a rule's kind",
      [(#""rule": { "kind": "narrative", "#, #"⟦"rule": { "#)], "missing-key",
      "$.measures[5].rule.kind"),
    .init(
      "a sum's items",
      [
        (#""rule": { "kind": "quantity", "items": ["jobs"], "#, #"⟦"rule": { "kind": "quantity", "#)
      ],
      "missing-key", "$.measures[0].rule.items"),
    .init(
      "the dimensions of a provision",
      [
        (
          #""rule": { "kind": "provision", "items": ["jobs"], "dimensions": ["sex"] }"#,
          #"⟦"rule": { "kind": "provision", "items": ["jobs"] }"#
        )
      ],
      "missing-key", "$.measures[4].rule.dimensions"),
    .init(
      "the whole of a share",
      [(#"{ "yes": "policy" }"#, #"{ "yes": "policy" }, ⟦{ "share": ["staff"] }"#)],
      "missing-key", "$.measures[2].rule.parts[1].outOf"),
    .init(
      "a statement's text",
      [(#"{ "item": "plan", "text": "A plan" }"#, #"⟦{ "item": "plan" }"#)], "missing-key",
      "$.measures[3].rule.statements[0].text"),
    .init(
      "an equivalent's unit",
      [(#""bases": ["number"],"#, #""bases": ["number"], ⟦"equivalent": { "each": 6 },"#)],
      "missing-key", "$.measures[0].equivalent.unit"),
  ]

  /// Values of the wrong kind.
  static let ofWrongTypes: [DefinitionFaultCase] = [
    .init(
      "a number as a title", [(#""title": "Small framework""#, #"⟦"title": 1"#)], "wrong-type",
      "$.title"),
    .init(
      "nothing as a title", [(#""title": "Small framework""#, #"⟦"title": null"#)], "wrong-type",
      "$.title"),
    .init(
      "a text as the source",
      [
        (
          #""source": { "document": "A paper", "published": "2026", "section": "1" }"#,
          #"⟦"source": "A paper""#
        )
      ],
      "wrong-type", "$.source"),
    .init(
      "an object as a list",
      [(#""items": ["jobs"], "dimensions""#, #"⟦"items": { "jobs": true }, "dimensions""#)],
      "wrong-type", "$.measures[4].rule.items"),
    .init(
      "a text as a theme", [(#"{ "id": "green", "title": "Green" }"#, #"⟦"green""#)], "wrong-type",
      "$.themes[1]"),
    .init(
      "a number among ids", [(#""themes": ["growth", "green"]"#, #""themes": ["growth", ⟦7]"#)],
      "wrong-type", "$.measures[1].themes[1]"),
    .init(
      "a text for true or false",
      [(#""type": "yesNo" }"#, #""type": "yesNo", ⟦"allowsNotApplicable": "yes" }"#)],
      "wrong-type", "$.items[5].allowsNotApplicable"),
    .init(
      "a text as a rule",
      [(#""rule": { "kind": "narrative", "item": "story" }"#, #"⟦"rule": "story""#)],
      "wrong-type", "$.measures[5].rule"),
    .init(
      "a number as a kind", [(#""kind": "assurance""#, #"⟦"kind": 3"#)], "wrong-type",
      "$.measures[2].rule.kind"),
    .init(
      "a negative target", [(#"{ "number": 5 }"#, #"{ ⟦"number": -5 }"#)], "wrong-type",
      "$.measures[0].target.number"),
    .init(
      "a target of seven places", [(#"{ "number": 5 }"#, #"{ ⟦"number": 0.0000005 }"#)],
      "wrong-type", "$.measures[0].target.number"),
    .init(
      "a target with an exponent", [(#"{ "number": 5 }"#, #"{ ⟦"number": 5e2 }"#)], "wrong-type",
      "$.measures[0].target.number"),
    .init(
      "a list as a target", [(#""target": { "number": 5 }"#, #"⟦"target": [5]"#)], "wrong-type",
      "$.measures[0].target"),
    .init(
      "a text for a list of bases", [(#""bases": ["number"]"#, #"⟦"bases": "number""#)],
      "wrong-type", "$.measures[0].bases"),
    .init(
      "a number as a scale", [(#""scale": "maturity""#, #"⟦"scale": 3"#)], "wrong-type",
      "$.items[6].scale"),
    .init(
      "a number among labels", [(#"[ "none", "some", "all" ]"#, #"[ "none", ⟦1, "all" ]"#)],
      "wrong-type", "$.scales.maturity[1]"),
    .init(
      "a text as a statement",
      [(#"{ "item": "plan", "text": "A plan" }"#, #"⟦"plan""#)], "wrong-type",
      "$.measures[3].rule.statements[0]"),
  ]
}
