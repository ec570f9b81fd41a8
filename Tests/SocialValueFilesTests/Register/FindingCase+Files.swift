extension FindingCase {
  /// A case for each code of reading any CSV file.
  static let ofFiles: [FindingCase] = [
    .register("missing-file", [], without: ["targets.csv", "returns/q1.csv"]),
    .register("file-not-read", [("returns/q2.pdf", "%PDF-1.7")]),
    .register("workbook-not-read", [("returns/q2.xlsx", "PK\u{3}\u{4}")]),
    .workbook(
      "sheet-not-read",
      [
        ("Return", false, [header, ["CR-1", "2026-27Q1", "workforce.total", "40"]], nil),
        ("Working", false, [["Head count in June", "40"]], nil),
      ]),
    .workbook(
      "hidden-cells",
      [("Old", true, [header, ["CR-1", "2026-27Q1", "workforce.total", "40"]], nil)]),
    .workbook(
      "row-above-header",
      [
        (
          "Return", false,
          [
            ["CR-1", "2026-27Q1", "workforce.llw", "36"], header,
            ["CR-1", "2026-27Q1", "workforce.total", "40"],
          ], nil
        )
      ]),
    .workbook(
      "merged-cells",
      [
        (
          "Return", false,
          [
            ["Fair Kitchens"], [], header, ["CR-1", "2026-27Q1", "workforce.total", "40"],
            ["CR-1", "2026-27Q1", "workforce.llw", ""],
          ], "D4:D5"
        )
      ]),
    .returns(
      "missing-column", ["CR-1,2026-27Q1,workforce.total,40"],
      header: "contract,perod,item,value"),
    .returns(
      "duplicate-column", ["CR-1,2026-27Q1,workforce.total,40,41"],
      header: "contract,period,item,value,value"),
    .returns(
      "unknown-column", ["CR-1,2026-27Q1,workforce.total,40,Head count in June,"],
      header: "contract,period,item,value,comment,recieved"),
    .returns(
      "cell-count",
      ["CR-1,2026-27Q1,workforce.total,1,040", "CR-1,2026-27Q1,workforce.llw"]),
    .returns(
      "bad-quoting",
      [
        "CR-1,2026-27Q1,workforce.total,40,12\" ruler",
        "CR-1,2026-27Q1,workforce.llw,\"36\" of 40,",
        "CR-1,2026-27Q1,workforce.residents,20,\"see the payroll",
      ], header: "contract,period,item,value,note"),
    FindingCase(
      code: "not-utf8",
      files: [
        (
          "returns/q1.csv",
          Array("contract,period,item,value\nCR-1,2026-27Q1,spend.contract,".utf8) + [0xA3]
            + Array("2000\n".utf8)
        )
      ]),
    .register(
      "other-encoding",
      [
        (
          "returns/q1.csv",
          "Fair Kitchens, quarter 1\ncontract;period;item;value\nCR-1;2026-27Q1;workforce.total;40\n"
        )
      ]),
    .register(
      "titles-above-header",
      [
        (
          "returns/q1.csv",
          "Fair Kitchens, quarter 1\n\ncontract,period,item,value\nCR-1,2026-27Q1,workforce.total,40\n"
        )
      ]),
    .returns(
      "row-too-long",
      ["CR-1,2026-27Q1,workforce.total,40," + String(repeating: "and so on ", count: 120_000)],
      header: "contract,period,item,value,note"),
  ]

  private static let header = ["contract", "period", "item", "value"]

  /// A case for each code of contracts.csv.
  static let ofContracts: [FindingCase] = [
    .contracts(
      "missing-cell", ["CR-1,School meals,,croydon-sv-2016,2026-04-01,2029-03-31,900000"]),
    .register(
      "supplier-and-team",
      [
        (
          "contracts.csv",
          lines([
            contractsHeader + ",team",
            "CR-1,School meals,Fair Kitchens,croydon-sv-2016,2026-04-01,2029-03-31,900000,Catering",
            "CR-2,School cleaning,,croydon-sv-2016,2026-04-01,2029-03-31,,",
          ])
        )
      ], without: ["targets.csv", "returns/q1.csv"]),
    .contracts(
      "duplicate-contract",
      [
        "CR-1,School meals,Fair Kitchens,croydon-sv-2016,2026-04-01,2029-03-31,900000",
        "CR-1,School cleaning,Bright Halls,croydon-sv-2016,2026-04-01,2029-03-31,400000",
      ]),
    .contracts(
      "bad-date",
      ["CR-1,School meals,Fair Kitchens,croydon-sv-2016,01/04/2026,2029-02-30,900000"]),
    .contracts(
      "end-before-start",
      ["CR-1,School meals,Fair Kitchens,croydon-sv-2016,2026-04-01,2025-03-31,900000"]),
    .contracts(
      "unknown-framework",
      ["CR-1,School meals,Fair Kitchens,croydon-sv-2015,2026-04-01,2029-03-31,900000"]),
    .contracts(
      "clashing-items",
      [
        "CR-1,School meals,Fair Kitchens,croydon-sv-2016 small-sv,2026-04-01,2029-03-31,900000"
      ], definitions: [clashing]),
    .contracts(
      "bad-contract-value",
      ["CR-1,School meals,Fair Kitchens,croydon-sv-2016,2026-04-01,2029-03-31,about £1m"]),
  ]

  /// A definition whose `staff` is the bundled one's `workforce.total`, in pounds.
  private static let clashing = SmallDefinition.text([
    ("\"id\": \"gifts\"", "\"id\": \"workforce.total\""),
    ("\"money\": [\"gifts\"]", "\"money\": [\"workforce.total\"]"),
  ])

  /// A definition that has a measure of the bundled one's ids, and items of its own.
  static let second = SmallDefinition.text([("\"id\": \"M1\"", "\"id\": \"SV1.1\"")])
}
