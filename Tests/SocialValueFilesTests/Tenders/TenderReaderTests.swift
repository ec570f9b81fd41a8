import SocialValue
import TestSupport
import Testing

@testable import SocialValueFiles

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
