extension FindingCase {
  /// A case for each code of definitions and the policy.
  static let ofDefinitions: [FindingCase] = [
    .definition("json-syntax", [("\"version\": \"1\",", "\"version\": \"1\"")]),
    .definition(
      "duplicate-key", [("\"version\": \"1\",", "\"version\": \"1\", \"version\": \"2\",")]),
    .definition(
      "unknown-key",
      [
        (
          "\"themes\": [\"growth\"],\n      \"rule\": { \"kind\": \"quantity\"",
          "\"thems\": [\"growth\"], \"themes\": [\"growth\"],\n      \"rule\": { \"kind\": \"quantity\""
        )
      ]),
    .definition("missing-key", [("\"authority\": \"Small Council\",\n", "\n")]),
    .definition("wrong-type", [("{ \"number\": 5 }", "{ \"number\": \"five\" }")]),
    .definition("bad-id", [("\"id\": \"M3\"", "\"id\": \"3rd measure\"")]),
    .definition("duplicate-id", [("\"id\": \"M3\"", "\"id\": \"M2\"")]),
    .definition("unknown-id", [("[\"jobs\"], \"outOf\"", "[\"job\"], \"outOf\"")]),
    .definition(
      "wrong-item-kind",
      [("{ \"yes\": \"policy\" }", "{ \"yes\": \"plan\" }, { \"yes\": \"policy\" }")]),
    .definition(
      "mixed-types", [("[\"jobs\"], \"outOf\"", "[\"jobs\", \"gifts\"], \"outOf\"")]),
    .definition(
      "mixed-over", [("[\"jobs\"], \"outOf\"", "[\"jobs\", \"staff\"], \"outOf\"")]),
    .definition("no-theme", [("\"Policy\", \"themes\": [\"green\"],", "\"Policy\",")]),
    .definition(
      "unused-item", [("\"hours\": [\"hours\"] }", "\"hours\": [] }")]),
    .definition("bad-setting", [("\"membership\": \"exclusive\"", "\"membership\": \"exclusiv\"")]),
    .register("unknown-group", [("policy.json", "{ \"groupWeights\": { \"SV11\": 3 } }\n")]),
  ]
}
