import SocialValue
import Testing

@testable import SocialValueFiles

/// An edit to a sound tender or its bids, and what is then found.
struct TenderFault: Sendable, CustomTestStringConvertible {
  let code: String
  let place: String
  var tender: [(String, String)] = []
  var bids: [(String, String)] = []

  var testDescription: String { "\(code) at \(place)" }

  static let ofTender: [TenderFault] = [
    .init(
      code: "json-syntax", place: "3:3", tender: [("\"croydon-sv-2016\",", "\"croydon-sv-2016\"")]),
    .init(code: "unknown-key", place: "19:3", tender: [("\"tieBreak\"", "\"tiebreak\"")]),
    .init(code: "missing-key", place: "1:1", tender: [("\"tender\": \"T-1\", ", "")]),
    .init(code: "missing-key", place: "4:5", tender: [("\"id\": \"price\", ", "")]),
    .init(code: "missing-key", place: "5:7", tender: [("\"kind\": \"price\", ", "")]),
    .init(code: "missing-key", place: "5:7", tender: [(", \"budget\": 1000000", "")]),
    .init(
      code: "missing-key", place: "1:1", tender: [(", \"framework\": \"croydon-sv-2016\"", "")]),
    .init(
      code: "wrong-type", place: "4:22",
      tender: [("\"weight\": 60,\n      \"rule\"", "\"weight\": \"60\",\n      \"rule\"")]),
    .init(
      code: "wrong-type", place: "4:22",
      tender: [("\"weight\": 60,\n      \"rule\"", "\"weight\": -60,\n      \"rule\"")]),
    .init(code: "wrong-type", place: "16:50", tender: [("\"target\": \"6\"", "\"target\": 6")]),
    .init(code: "wrong-type", place: "19:16", tender: [("[\"socialValue\"]", "[7]")]),
    .init(code: "bad-setting", place: "5:34", tender: [("againstBudget", "cheapest")]),
    .init(
      code: "bad-setting", place: "7:17",
      tender: [("\"questions\", \"scale\"", "\"question\", \"scale\"")]),
    .init(code: "bad-setting", place: "9:57", tender: [("\"minimum\": 2", "\"minimum\": 6")]),
    .init(
      code: "bad-setting", place: "3:3",
      tender: [("\"criteria\"", "\"minimumSocialValue\": 101, \"criteria\"")]),
    .init(
      code: "bad-setting", place: "3:22",
      tender: [("\"criteria\"", "\"abnormallyLow\": { \"belowMean\": 20 }, \"criteria\"")]),
    .init(code: "bad-method", place: "7:38", tender: [("\"scale\": 5", "\"scale\": 0")]),
    .init(code: "bad-setting", place: "7:38", tender: [("\"scale\": 5", "\"scale\": 99999999999")]),
    .init(
      code: "bad-method", place: "8:9",
      tender: [
        ("{ \"id\": \"Q1\", \"title\": \"Menus\", \"weight\": 60, \"minimum\": 2 },", ""),
        ("{ \"id\": \"Q2\", \"title\": \"Kitchens\", \"weight\": 40 }", ""),
      ]),
    .init(code: "weights-not-100", place: "8:9", tender: [("\"weight\": 40", "\"weight\": 30")]),
    .init(
      code: "weights-not-100", place: "12:7", tender: [("\"weight\": 100", "\"weight\": 99.999999")]
    ),
    .init(code: "bad-id", place: "9:13", tender: [("\"id\": \"Q1\"", "\"id\": \"1st\"")]),
    .init(code: "duplicate-id", place: "10:13", tender: [("\"id\": \"Q2\"", "\"id\": \"Q1\"")]),
    .init(
      code: "duplicate-id", place: "13:11",
      tender: [("\"id\": \"commitments\"", "\"id\": \"price\"")]),
    .init(code: "duplicate-id", place: "17:17", tender: [("SV1.1", "SV2.3"), ("90%", "9")]),
    .init(
      code: "duplicate-id", place: "19:31",
      tender: [("[\"socialValue\"]", "[\"socialValue\", \"socialValue\"]")]),
    .init(
      code: "unknown-framework", place: "2:45", tender: [("croydon-sv-2016", "croydon-sv-2017")]),
    .init(code: "unknown-measure", place: "16:17", tender: [("SV2.3", "SV2.33")]),
    .init(
      code: "bad-target", place: "16:50", tender: [("\"target\": \"6\"", "\"target\": \"six\"")]),
    .init(
      code: "bad-target", place: "16:50", tender: [("\"target\": \"6\"", "\"target\": \"record\"")]),
    .init(code: "bad-target", place: "17:50", tender: [("90%", "120%")]),
    .init(code: "bad-basis", place: "16:50", tender: [("\"target\": \"6\"", "\"target\": \"£6\"")]),
    .init(code: "bad-method", place: "16:50", tender: [("\"target\": \"6\"", "\"target\": \"0\"")]),
    .init(code: "no-default-target", place: "16:15", tender: [(", \"target\": \"6\"", "")]),
    .init(
      code: "bad-per", place: "17:50",
      tender: [("\"target\": \"90%\"", "\"per\": \"year\", \"target\": \"90%\"")]),
    .init(
      code: "bad-method", place: "15:13",
      tender: [
        ("\"weight\": 2, \"target\"", "\"weight\": 0, \"target\""),
        ("\"weight\": 1, \"target\"", "\"weight\": 0, \"target\""),
      ]),
    .init(
      code: "bad-setting", place: "7:7",
      tender: [("\"quality\", \"weight\": 20,", "\"quality\", \"weight\": 20, \"parts\": [],")]),
    .init(
      code: "bad-date", place: "3:17",
      tender: [("\"criteria\"", "\"contract\": { \"start\": \"1 April 2027\" }, \"criteria\"")]),
    .init(
      code: "end-before-start", place: "3:40",
      tender: [
        (
          "\"criteria\"",
          "\"contract\": { \"start\": \"2027-04-01\", \"end\": \"2026-04-01\" }, \"criteria\""
        )
      ]),
  ]

  static let ofBids: [TenderFault] = [
    .init(code: "missing-column", place: "1", bids: [("bidder,", "bider,")]),
    .init(code: "missing-cell", place: "2:1", bids: [("Fair Kitchens,price", ",price")]),
    .init(code: "cell-count", place: "2:7", bids: [("800000", "800,000")]),
    .init(
      code: "unknown-criterion", place: "2:2",
      bids: [("Fair Kitchens,price", "Fair Kitchens,prise")]),
    .init(
      code: "unknown-criterion", place: "7:2",
      bids: [("commitments,SV2.3,4", "socialValue,SV2.3,4")]),
    .init(code: "bad-price", place: "2:4", bids: [("800000", "-5")]),
    .init(code: "bad-price", place: "2:4", bids: [("800000", "")]),
    .init(code: "bad-mark", place: "6:4", bids: [("Q2,4", "Q2,-1")]),
    .init(code: "bad-mark", place: "6:4", bids: [("Q2,4", "Q2,")]),
    .init(code: "bad-offer", place: "7:4", bids: [("SV2.3,4", "SV2.3,n/a")]),
    .init(code: "missing-offer", place: "2:1", bids: [("SV2.3,4", "SV2.3,")]),
    .init(code: "unknown-bid-item", place: "7:3", bids: [("SV2.3,4", ",4")]),
    .init(code: "duplicate-bid-row", place: "13:4", bids: [("SV1.1,90", "SV2.3,6")]),
    .init(code: "missing-mark", place: "9:1", bids: [("Hot Plate Ltd,quality,Q1,3,,\n", "")]),
  ]
}

@Suite("Faults of a tender")
struct TenderFaultTests {
  private static func findings(_ fault: TenderFault) throws -> [Finding] {
    let tender = SmallTender.edited(SmallTender.tender, fault.tender)
    let bids = SmallTender.edited(SmallTender.bids, fault.bids)
    do {
      return try TenderReader.read(Array(tender.utf8), bids: Array(bids.utf8)).findings
    } catch let error as FindingsError {
      return error.findings
    }
  }

  @Test("are told with their place and how to mend them", arguments: TenderFault.ofTender)
  func tender(fault: TenderFault) throws {
    let findings = try Self.findings(fault)
    let told = findings.map { "\($0.code.name) at \($0.place.line):\($0.place.column)" }
    #expect(told.contains("\(fault.code) at \(fault.place)"), "\(told)")
    #expect(findings.allSatisfy { $0.place.file == "tender.json" && !$0.help.isEmpty })
  }

  @Test("of its bids are told with their place and how to mend them", arguments: TenderFault.ofBids)
  func bids(fault: TenderFault) throws {
    let findings = try Self.findings(fault)
    let told = findings.map {
      "\($0.code.name) at \($0.place.text.dropFirst("bids.csv:".utf8.count))"
    }
    #expect(told.contains("\(fault.code) at \(fault.place)"), "\(told)")
    #expect(findings.allSatisfy { $0.place.file == "bids.csv" && !$0.help.isEmpty })
  }

  @Test("are all told at once, and what only follows from one of them isn't")
  func all() throws {
    let fault = TenderFault(
      code: "", place: "",
      tender: [
        ("againstBudget", "cheapest"), ("\"weight\": 40", "\"weight\": \"40\""), ("SV2.3", "SV9.9"),
        ("[\"socialValue\"]", "[\"speed\"]"),
      ])
    let codes = try Self.findings(fault).map(\.code.name)
    #expect(codes == ["bad-setting", "wrong-type", "unknown-measure", "unknown-criterion"])
  }

  @Test("a misspelt bidder is asked about")
  func misspelt() throws {
    let findings = try Self.findings(
      TenderFault(code: "", place: "", bids: [("Hot Plate Ltd,price", "Hot Plates Ltd,price")]))
    #expect(findings.contains { $0.code == .missingPrice && $0.help.contains("'Hot Plates Ltd'") })
  }
}

@Suite("Reading a tender")
struct TenderReaderTests {
  private static func read(
    _ tender: [(String, String)] = [], _ bids: [(String, String)] = []
  ) throws -> TenderFile {
    try TenderReader.read(
      Array(SmallTender.edited(SmallTender.tender, tender).utf8),
      bids: Array(SmallTender.edited(SmallTender.bids, bids).utf8))
  }

  @Test("bids are what their rows say, in any order of rows and columns")
  func rows() throws {
    let file = try Self.read()
    #expect(file.findings.isEmpty && file.bids.map(\.bidder) == ["Fair Kitchens", "Hot Plate Ltd"])
    let lines = SmallTender.bids.split(separator: "\n")
    let reversed = ([lines[0]] + lines.dropFirst().reversed()).map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).reversed()
        .joined(separator: ",")
    }
    let other = try TenderReader.read(
      Array(SmallTender.tender.utf8), bids: Array(reversed.joined(separator: "\r\n").utf8))
    let totals = file.evaluation.result().bids.map(\.total)
    #expect(other.evaluation.result().bids.map(\.total) == totals)
  }

  @Test("the consensus counts, and the marks that it was agreed from are kept")
  func consensus() throws {
    let mark = try #require(
      try Self.read().bids.first?.marks[Bid.ItemKey("quality", "Q1")])
    #expect(mark.agreed.value == FixedDecimal(4) && mark.agreed.reason == "Fresh each day")
    #expect(mark.single.map(\.evaluator) == ["Ann", "Ben"])
  }

  @Test("a bare number is in the basis of the tender's target")
  func bases() throws {
    let file = try Self.read([], [("SV2.3,4", "SV2.3,\"1,004\""), ("95%", "95")])
    #expect(file.findings.isEmpty)
    #expect(
      file.bids.first?.offers[Bid.ItemKey("commitments", "SV1.1")]?.value == FixedDecimal(95))
  }

  @Test("without bids the tender alone is read")
  func alone() throws {
    let file = try TenderReader.read(Array(SmallTender.tender.utf8), bids: nil)
    #expect(!file.hasBids && file.findings.isEmpty && file.tender.criteria.count == 3)
  }

  @Test("a folder, its JSON file and bids from elsewhere are read alike")
  func paths() throws {
    let folder = try TemporaryFolder()
    try folder.write(Array(SmallTender.tender.utf8), to: "tender.json")
    try folder.write(Array(SmallTender.bids.utf8), to: "bids.csv")
    try folder.write(Array(SmallTender.bids.utf8), to: "late/other.csv")
    let first = try TenderReader.read(folder.path)
    #expect(try TenderReader.read(folder.path + "/tender.json") == first)
    let other = try TenderReader.read(folder.path, bids: folder.path + "/late/other.csv")
    #expect(
      other.evaluation.result().bids.map(\.total) == first.evaluation.result().bids.map(\.total))
    #expect(throws: FileFault.self) { try TenderReader.read(folder.path + "/late") }
  }

  @Test("the tie-breaks, minimum and plan of the contract are read")
  func settings() throws {
    let file = try Self.read([
      (
        "\"criteria\"",
        "\"minimumSocialValue\": 15, \"contract\": { \"id\": \"C-1\", \"start\": \"2027-04-01\", \"end\": \"2029-03-31\", \"value\": 750000 }, \"criteria\""
      )
    ])
    #expect(file.tender.minimumSocialValue == FixedDecimal(15))
    #expect(file.tender.contract.value == FixedDecimal(750_000))
    #expect(file.tender.contract.start == Day(iso: "2027-04-01"))
    #expect(file.tender.tieBreak == ["socialValue"])
    #expect(file.tender.socialValueWeight == ExactRatio(20))
  }
}
