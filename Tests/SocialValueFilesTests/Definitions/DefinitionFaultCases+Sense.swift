extension DefinitionFaultCase {
  /// Items in places where they can't stand.
  static let ofItems: [DefinitionFaultCase] = [
    .init(
      "a text in a sum", [(#"["jobs"], "outOf""#, #"["jobs", ⟦"story"], "outOf""#)],
      "wrong-item-kind", "$.measures[0].rule.items[1]"),
    .init(
      "a count among money", [(#""money": ["gifts"]"#, #""money": ["gifts", ⟦"jobs"]"#)],
      "wrong-item-kind", "$.measures[1].rule.money[1]"),
    .init(
      "money among hours", [(#""hours": ["hours"]"#, #""hours": ["hours", ⟦"spend"]"#)],
      "wrong-item-kind", "$.measures[1].rule.hours[1]"),
    .init(
      "a level for a yes", [(#"{ "yes": "policy" }"#, #"{ "yes": "policy" }, { ⟦"yes": "plan" }"#)],
      "wrong-item-kind", "$.measures[2].rule.parts[1].yes"),
    .init(
      "a yes in a provision",
      [(#""items": ["jobs"], "dimensions""#, #""items": ["jobs", ⟦"policy"], "dimensions""#)],
      "wrong-item-kind", "$.measures[4].rule.items[1]"),
    .init(
      "a count for a statement", [(#"{ "item": "plan","#, #"{ ⟦"item": "jobs","#)],
      "wrong-item-kind", "$.measures[3].rule.statements[0].item"),
    .init(
      "a level for words", [(#""item": "story""#, #"⟦"item": "plan""#)], "wrong-item-kind",
      "$.measures[5].rule.item"),
    .init(
      "a position as the spend item", [(#""spendItem": "spend""#, #"⟦"spendItem": "staff""#)],
      "wrong-item-kind", "$.spendItem"),
    .init(
      "people and pounds in one sum",
      [(#""items": ["jobs"], "outOf""#, #"⟦"items": ["jobs", "gifts"], "outOf""#)], "mixed-types",
      "$.measures[0].rule.items"),
    .init(
      "people and hours in one whole",
      [(#""outOf": ["staff"]"#, #"⟦"outOf": ["staff", "hours"]"#)], "mixed-types",
      "$.measures[0].rule.outOf"),
    .init(
      "people out of pounds", [(#""outOf": ["staff"]"#, #"⟦"outOf": ["spend"]"#)], "mixed-types",
      "$.measures[0].rule.outOf"),
    .init(
      "a flow and a position in one sum",
      [(#""items": ["jobs"], "outOf""#, #"⟦"items": ["jobs", "staff"], "outOf""#)], "mixed-over",
      "$.measures[0].rule.items"),
    .init(
      "a flow and a position in one contribution",
      [
        (
          #""rule": { "kind": "contribution", "money": ["gifts"], "hours": ["hours"] }"#,
          #"⟦"rule": { "kind": "contribution", "money": ["gifts"], "hours": ["hours", "staff"] }"#
        )
      ],
      "mixed-over", "$.measures[1].rule"),
    .init(
      "an item that nothing uses",
      [(#""hours": ["hours"] }"#, #""hours": [] }"#), (#"{ "id": "hours""#, #"{ ⟦"id": "hours""#)],
      "unused-item", "$.items[4].id"),
    .init(
      "a measure of no theme",
      [
        (#"{ "id": "M3", "#, #"⟦{ "id": "M3", "#),
        (#""Policy", "themes": ["green"],"#, #""Policy","#),
      ],
      "no-theme", "$.measures[2]"),
  ]

  /// Values that make no sense where they stand.
  static let ofSettings: [DefinitionFaultCase] = [
    .init(
      "a membership that there isn't",
      [(#""membership": "exclusive""#, #"⟦"membership": "single""#)],
      "bad-setting", "$.dimensions[0].membership", help: "Use one of: exclusive, multiple."),
    .init(
      "a type that there isn't", [(#""type": "yesNo""#, #"⟦"type": "yesno ""#)], "bad-setting",
      "$.items[5].type", help: "Did you mean 'yesNo'?"),
    .init(
      "a kind of rule that there isn't", [(#""kind": "narrative""#, #"⟦"kind": "story""#)],
      "bad-setting", "$.measures[5].rule.kind"),
    .init(
      "a direction that there isn't",
      [(#""bases": ["number"],"#, #""bases": ["number"], ⟦"direction": "up","#)], "bad-setting",
      "$.measures[0].direction"),
    .init(
      "a status that there isn't", [(#""status": "inDevelopment""#, #"⟦"status": "inDevelopmnt""#)],
      "bad-setting", "$.measures[6].status", help: "Did you mean 'inDevelopment'?"),
    .init(
      "a basis that there isn't", [(#""bases": ["number"]"#, #""bases": ["number", ⟦"share"]"#)],
      "bad-setting", "$.measures[0].bases[1]"),
    .init(
      "a basis that the rule doesn't give",
      [(#""bases": ["number"]"#, #""bases": ["number", ⟦"hours"]"#)], "bad-setting",
      "$.measures[0].bases[1]"),
    .init(
      "a target in a basis left out", [(#"{ "number": 5 }"#, #"{ ⟦"percent": 5 }"#)],
      "bad-setting", "$.measures[0].target.percent"),
    .init(
      "a target in two bases",
      [(#""target": { "number": 5 }"#, #"⟦"target": { "number": 5, "percent": 5 }"#)],
      "bad-setting", "$.measures[0].target"),
    .init(
      "a target in none", [(#""target": { "number": 5 }"#, #"⟦"target": {}"#)], "bad-setting",
      "$.measures[0].target"),
    .init(
      "a rule in development",
      [
        (
          #""status": "inDevelopment""#,
          #"⟦"status": "inDevelopment", "rule": { "kind": "narrative", "item": "story" }"#
        )
      ],
      "bad-setting", "$.measures[6].status"),
    .init(
      "no bases", [(#""bases": ["number"]"#, #"⟦"bases": []"#)], "bad-setting",
      "$.measures[0].bases"),
    .init(
      "labels alike but for letter case",
      [(#""scale": "maturity""#, #"⟦"scale": ["some", "Some"]"#)], "duplicate-id",
      "$.items[6].scale"),
    .init(
      "labels that are the numbers of other levels",
      [(#""scale": "maturity""#, #"⟦"scale": ["1", "0"]"#)], "bad-setting", "$.items[6].scale"),
    .init(
      "a dimension named twice in an item",
      [
        (
          #""over": "flow", "dimensions": ["sex"] }"#,
          #""over": "flow", "dimensions": ["sex", ⟦"sex"] }"#
        )
      ],
      "duplicate-id", "$.items[2].dimensions[1]"),
    .init(
      "a scale of one label", [(#""scale": "maturity""#, #"⟦"scale": ["yes"]"#)], "bad-setting",
      "$.items[6].scale"),
    .init(
      "a yes that flows", [(#""type": "yesNo" }"#, #""type": "yesNo", ⟦"over": "flow" }"#)],
      "bad-setting", "$.items[5].over"),
    .init(
      "a flow that stands for a year",
      [
        (
          #""over": "flow", "dimensions": ["sex"] }"#,
          #""over": "flow", ⟦"every": "year", "dimensions": ["sex"] }"#
        )
      ],
      "bad-setting", "$.items[2].every"),
    .init(
      "a count that may be not applicable",
      [(#""unit": "people" }"#, #""unit": "people", ⟦"allowsNotApplicable": true }"#)],
      "bad-setting", "$.items[1].allowsNotApplicable"),
    .init(
      "a part within nothing",
      [
        (
          #"["jobs"], "outOf": ["staff"] }"#,
          #"["jobs"], ⟦"within": true } }, { "id": "M8", "group": "G1", "title": "Staff", "themes": ["growth"], "rule": { "kind": "quantity", "items": ["staff"] }"#
        )
      ],
      "bad-setting", "$.measures[0].rule.within"),
    .init(
      "a sum of nothing", [(#""items": ["jobs"], "outOf""#, #"⟦"items": [], "outOf""#)],
      "bad-setting", "$.measures[0].rule.items"),
    .init(
      "no duties", [(#""parts": [ { "yes": "policy" } ]"#, #"⟦"parts": []"#)], "bad-setting",
      "$.measures[2].rule.parts"),
    .init(
      "no statements",
      [(#""statements": [ { "item": "plan", "text": "A plan" } ]"#, #"⟦"statements": []"#)],
      "bad-setting", "$.measures[3].rule.statements"),
    .init(
      "nothing to provide", [(#""items": ["jobs"], "dimensions""#, #"⟦"items": [], "dimensions""#)],
      "bad-setting", "$.measures[4].rule.items"),
    .init(
      "nothing to contribute",
      [
        (
          #""rule": { "kind": "contribution", "money": ["gifts"], "hours": ["hours"] }"#,
          #"⟦"rule": { "kind": "contribution" }"#
        )
      ],
      "bad-setting", "$.measures[1].rule"),
    .init(
      "an hour worth nothing",
      [(#""hours": ["hours"] }"#, #""hours": ["hours"], ⟦"hourValue": 0 }"#)],
      "bad-setting", "$.measures[1].rule.hourValue"),
    .init(
      "an equivalent of nothing",
      [
        (
          #""bases": ["number"],"#,
          #""bases": ["number"], "equivalent": { "unit": "weeks", ⟦"each": 0 },"#
        )
      ],
      "bad-setting", "$.measures[0].equivalent.each"),
    .init(
      "no categories",
      [
        (
          #""categories": [ { "id": "female", "title": "Female" }, { "id": "male", "title": "Male" } ]"#,
          #"⟦"categories": []"#
        )
      ],
      "bad-setting", "$.dimensions[0].categories"),
  ]
}
