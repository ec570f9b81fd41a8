extension FindingCase {
  private static let held = "contract,measure,target,per,from,to"

  /// A case for each code of targets.csv.
  static let ofTargets: [FindingCase] = [
    .register(
      "unknown-contract",
      [
        ("targets.csv", lines(["contract,measure,target,per", "CR1,SV1.1,90%,level"])),
        (
          "returns/q1.csv",
          lines(["contract,period,item,value", "CR-2,2026-27Q1,workforce.total,40"])
        ),
      ]),
    .targets("unknown-measure", ["CR-1,SV1.11,90%,level", "CR-1,SV9,90%,level"]),
    .register(
      "ambiguous-measure",
      [
        (
          "contracts.csv",
          lines([
            contractsHeader,
            "CR-1,School meals,Fair Kitchens,croydon-sv-2016 small-sv,2026-04-01,2029-03-31,900000",
          ])
        ),
        ("targets.csv", lines(["contract,measure,target,per", "CR-1,SV1.1,5,level"])),
      ], definitions: [second]),
    .targets("bad-target", ["CR-1,SV1.1,ninety per cent,level"]),
    .targets("bad-basis", ["CR-1,SV1.1,£500,level", "CR-1,SV3.6,40,year"]),
    .targets("bad-per", ["CR-1,SV1.1,90%,month", "CR-1,SV1.2,90%,year"]),
    .targets("no-default-target", ["CR-1,SV1.1,,level"]),
    .targets(
      "overlapping-targets",
      ["CR-1,SV1.1,80%,level,,2027-28Q4", "CR-1,SV1.1,90%,level,2027-28Q1,"], header: held),
    .targets(
      "differing-targets",
      ["CR-1,SV1.1,80%,level,,2026-27Q4", "CR-1,SV1.1,30,level,2027-28Q1,"], header: held),
    .targets("from-after-to", ["CR-1,SV1.1,80%,level,2027-28Q1,2026-27Q1"], header: held),
    .targets(
      "bad-weight", ["CR-1,SV1.1,80%,level,heavy", "CR-1,SV1.2,80%,level,-1"],
      header: "contract,measure,target,per,weight"),
    .targets(
      "bad-baseline",
      ["CR-1,SV1.1,80%,level,about half", "CR-1,SV1.4,12,year,4", "CR-1,SV1.2,80%,level,£5"],
      header: "contract,measure,target,per,baseline"),
  ]
}
