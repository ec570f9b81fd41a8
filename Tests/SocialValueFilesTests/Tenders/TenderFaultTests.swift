import SocialValue
import Testing

@testable import SocialValueFiles

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

  @Test("a consensus misspelt is asked about")
  func misspeltConsensus() throws {
    let findings = try Self.findings(
      TenderFault(code: "", place: "", bids: [("4,consensus,", "4,concensus,")]))
    #expect(findings.map(\.code) == [.missingConsensus])
    #expect(findings[0].help.contains("'concensus'"))
  }

  @Test("a fraction is a rate where offers are for each year, and a percentage has its sign")
  func rates() throws {
    let findings = try Self.findings(
      TenderFault(
        code: "", place: "",
        tender: [("\"target\": \"6\"", "\"target\": \"6\", \"per\": \"year\"")],
        bids: [("SV2.3,4", "SV2.3,4.5"), ("SV1.1,95%", "SV1.1,0.5%")]))
    #expect(findings.isEmpty)
  }

  @Test("a misspelt bidder is asked about")
  func misspelt() throws {
    let findings = try Self.findings(
      TenderFault(code: "", place: "", bids: [("Hot Plate Ltd,price", "Hot Plates Ltd,price")]))
    #expect(findings.contains { $0.code == .missingPrice && $0.help.contains("'Hot Plates Ltd'") })
  }
}
