extension FindingCase {
  private static let brokenDown = "contract,period,item,value,dimension,category"

  /// A case for each code of a return's row.
  static let ofRows: [FindingCase] = [
    .returns(
      "bad-quarter",
      ["CR-1,2026Q1,workforce.total,40", "CR-1,June 2026,workforce.llw,36"]),
    .returns("outside-term", ["CR-1,2025-26Q4,workforce.total,40"]),
    .returns(
      "unknown-item",
      ["CR-1,2026-27Q1,workforce.totl,40", "CR-1,2026-27Q1,unicorns,1"]),
    .register(
      "item-not-in-framework",
      [
        (
          "returns/q1.csv", lines(["contract,period,item,value", "CR-1,2026-27Q1,policy,yes"])
        )
      ], definitions: [second]),
    .returns(
      "unknown-dimension",
      [
        "CR-1,2026-27Q1,workforce.total,40,,", "CR-1,2026-27Q1,workforce.total,22,gender,female",
        "CR-1,2026-27Q1,workforce.total,18,,male",
      ], header: brokenDown),
    .returns(
      "dimension-not-allowed",
      [
        "CR-1,2026-27Q1,spend.contract,900,sex,female",
        "CR-1,2026-27Q1,attendance.priority,9,sex,male",
      ],
      header: brokenDown),
    .returns(
      "unknown-category",
      [
        "CR-1,2026-27Q1,workforce.total,40,,", "CR-1,2026-27Q1,workforce.total,22,sex,women",
        "CR-1,2026-27Q1,workforce.total,18,sex,",
      ], header: brokenDown),
    .returns(
      "bad-value",
      [
        "CR-1,2026-27Q1,workforce.total,about 40", "CR-1,2026-27Q1,workforce.llw,90%",
        "CR-1,2026-27Q1,workforce.residents,<5",
        "CR-1,2026-27Q1,workforce.residents.priority,n/a",
        "CR-1,2026-27Q1,jobs.starts.under6m,-3", "CR-1,2026-27Q1,jobs.starts.6mplus,2.5",
        "CR-1,2026-27Q1,graduates.employed,\"1,2\"",
        "CR-1,2026-27Q1,spend.contract,1200.505", "CR-1,2026-27Q1,jobs.new.residents,£40",
        "CR-1,2026-27Q1,spend.supplychain,12345678901234", "CR-1,2026-27Q1,prevent.routes,perhaps",
        "CR-1,2026-27Q1,safeguarding.routes,n/a",
        "CR-1,2026-27Q1,carbon.saved.travel,1.23456789",
      ]),
    .returns(
      "bad-accepted",
      ["CR-1,2026-27Q1,workforce.total,40,all", "CR-1,2026-27Q1,spend.contract,900,95%"],
      header: "contract,period,item,value,accepted"),
    .returns(
      "conflicting-rows",
      [
        "CR-1,2026-27Q1,workforce.total,40,2026-07-10",
        "CR-1,2026-27Q1,workforce.total,44,2026-07-10",
        "CR-1,2026-27Q1,workforce.llw,<5,2026-07-10", "CR-1,2026-27Q1,workforce.llw,6,2026-07-10",
      ], header: "contract,period,item,value,received"),
    .returns(
      "assessor-not-used",
      [
        "CR-1,2026-27Q1,workforce.total,40,J. Okafor",
        "CR-1,2026-27Q1,safeguarding.routes,yes,J. Okafor",
      ], header: "contract,period,item,value,assessor"),
    .register(
      "assessor-names-alike",
      [
        (
          "contracts.csv",
          lines([
            contractsHeader,
            "CR-1,School meals,Fair Kitchens,small-sv,2026-04-02,2029-03-30,900000",
          ])
        ), ("targets.csv", lines(["contract,measure,target,per", "CR-1,M4,100%,level"])),
        (
          "returns/q1.csv",
          lines([
            "contract,period,item,value,assessor", "CR-1,2026-27Q1,plan,1,J. Okafor",
            "CR-1,2026-27Q1,plan,2,Amy Lee", "CR-1,2026-27Q1,plan,2,j okafor",
          ])
        ),
      ], definitions: [second]),
    .register(
      "number-too-large",
      [
        (
          "targets.csv",
          lines(["contract,measure,target,per", "CR-1,M2,£999999999999.999983,contract"])
        ),
        (
          "contracts.csv",
          lines([
            contractsHeader,
            "CR-1,School meals,Fair Kitchens,small-sv,2026-04-02,2029-03-30,900000",
          ])
        ),
        (
          "returns/q1.csv",
          lines([
            "contract,period,item,value", "CR-1,2026-27Q1,gifts,999999999999.99",
            "CR-1,2026-27Q1,hours,999999999999.999999",
          ])
        ),
        ("policy.json", "{ \"hourValue\": 999999999999.999999 }\n"),
      ], definitions: [second], scored: "2026-27Q1"),
  ]

  /// A case for each code of rows held against each other.
  static let ofCrossChecks: [FindingCase] = [
    .returns(
      "breakdown-above-figure",
      [
        "CR-1,2026-27Q1,workforce.total,40,,", "CR-1,2026-27Q1,workforce.total,23,sex,female",
        "CR-1,2026-27Q1,workforce.total,18,sex,male",
      ], header: brokenDown),
    .returns(
      "category-above-figure",
      [
        "CR-1,2026-27Q1,workforce.residents.priority,5,,",
        "CR-1,2026-27Q1,workforce.residents.priority,6,priority-group,carer",
      ], header: brokenDown),
    .returns(
      "part-above-whole",
      ["CR-1,2026-27Q1,workforce.total,40,", "CR-1,2026-27Q1,workforce.llw,44,payroll of June"],
      header: "contract,period,item,value,evidence"),
    .returns(
      "breakdown-below-figure",
      [
        "CR-1,2026-27Q1,workforce.total,40,,", "CR-1,2026-27Q1,workforce.total,20,sex,female",
        "CR-1,2026-27Q1,workforce.total,18,sex,male",
      ], header: brokenDown),
    .returns(
      "breakdown-without-figure",
      [
        "CR-1,2026-27Q1,workforce.total,22,sex,female",
        "CR-1,2026-27Q1,workforce.total,18,sex,male",
      ], header: brokenDown),
    .returns(
      "looks-cumulative",
      [
        "CR-1,2026-27Q1,jobs.starts.6mplus,3", "CR-1,2026-27Q2,jobs.starts.6mplus,5",
        "CR-1,2026-27Q3,jobs.starts.6mplus,9",
      ]),
    .returns(
      "large-change",
      ["CR-1,2026-27Q1,workforce.total,40", "CR-1,2026-27Q2,workforce.total,400"]),
    .returns(
      "evidence-missing",
      ["CR-1,2026-27Q1,workforce.total,40", "CR-1,2026-27Q1,workforce.llw,36"]),
    .returns(
      "accepted-above-claimed", ["CR-1,2026-27Q1,workforce.total,40,44"],
      header: "contract,period,item,value,accepted"),
    .returns(
      "acceptance-dropped",
      [
        "CR-1,2026-27Q1,workforce.total,40,38,2026-07-10",
        "CR-1,2026-27Q1,workforce.total,42,,2026-07-20",
      ], header: "contract,period,item,value,accepted,received"),
    .returns(
      "duplicate-row",
      ["CR-1,2026-27Q1,workforce.total,40", "CR-1,2026-27Q1,workforce.total,40"]),
    .returns(
      "late-return", ["CR-1,2026-27Q1,workforce.total,40,2026-08-14"],
      header: "contract,period,item,value,received"),
  ]
}
