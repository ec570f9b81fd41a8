import SocialValue

/// The registers that the tests render.
enum SampleRegisters {
  /// One contract with a measure in every state.
  static func one(
    title: String = "Facilities management of the civic estate",
    supplier: String = "Brightway Services Ltd", id: String = "CR-0001"
  ) throws -> TestRegister {
    var register = TestRegister()
    register.asAt = try day("2026-10-31")
    try addFirst(to: &register, id: id, title: title, supplier: supplier)
    return register
  }

  /// Three contracts of two suppliers, one of them with nothing reported.
  static func several() throws -> TestRegister {
    var register = try one()
    register.policy.groupWeights = ["SV1": FixedDecimal(3), "SV2": FixedDecimal(2)]
    try register.add(
      "CR-0002", title: "Special educational needs transport", supplier: "Northgate Coaches",
      value: 2_400_000,
      targets: [
        ("SV1.1", .value(FixedDecimal(90), .percent), .level),
        ("SV2.2", .value(FixedDecimal(20_000), .money), .contract),
      ])
    register.report("CR-0002", "workforce", 40, accepted: 40)
    register.report("CR-0002", "llw", 38, accepted: 38)
    register.report("CR-0002", "gifts", 1_234_550)
    try register.add(
      "CR-0003", title: "Home care, north of the borough", supplier: "Brightway Services Ltd",
      value: 900_000, targets: [("SV1.2", .record(.number), nil)])
    for line in 10..<15 {
      register.findings.append(TestRegister.badValue("CR-0002", line: line))
    }
    return register
  }

  private static func addFirst(
    to register: inout TestRegister, id: String, title: String, supplier: String
  ) throws {
    try register.add(
      id, title: title, supplier: supplier, value: 1_234_567,
      targets: [
        ("SV1.1", .value(FixedDecimal(90), .percent), .level),
        ("SV1.2", .value(FixedDecimal(12), .number), .year),
        ("SV1.3", .value(FixedDecimal(100), .percent), .level),
        ("SV1.4", .value(FixedDecimal(4), .number), .quarter),
        ("SV2.2", .value(FixedDecimal(25_000), .money), .quarter),
        ("SV3.1", .notApplicable, nil), ("SV3.2", .value(FixedDecimal(75), .percent), .level),
        ("SV3.3", .record(nil), nil), ("SV3.4", .value(FixedDecimal(1000), .number), .quarter),
      ], weights: ["SV1.4": 2])
    register.report(id, "workforce", 40)
    register.report(id, "llw", 31, accepted: 31)
    register.report(id, "workforce", 40, in: TestRegister.quarter.previous)
    register.report(id, "llw", 30, in: TestRegister.quarter.previous)
    register.report(id, "workforce", 38, in: TestRegister.quarter.yearBefore)
    register.report(id, "llw", 36, in: TestRegister.quarter.yearBefore)
    register.report(id, "workforce", 24, cell: ("sex", "female"))
    register.report(id, "workforce", 16, cell: ("sex", "male"))
    register.report(id, "starts", 3)
    register.report(id, "placements", 5)
    register.report(id, "maturity", 1)
    register.reportUnreadable(id, "carbon")
  }
}
