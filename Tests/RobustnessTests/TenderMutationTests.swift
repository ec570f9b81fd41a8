import SocialValue
import SocialValueFiles
import SocialValueReports
import TestSupport
import Testing

/// Two thousand damaged tenders and bids: whatever is in them, each is scored or refused with a
/// reason, and every mark lies within its weight.
///
/// A failure names its case, which makes the same bytes on every run.
@Suite("Damaged tenders and bids")
struct TenderMutationTests {
  private static let tender = """
    { "tender": "T-1", "title": "School meals", "framework": "croydon-sv-2016",
      "criteria": [
        { "id": "price", "weight": 50, "rule": { "kind": "price", "method": "lowestOverBid" } },
        { "id": "quality", "weight": 30,
          "rule": { "kind": "questions", "scale": 5, "minimum": 2,
            "questions": [ { "id": "Q1", "weight": 60, "minimum": 2 }, { "id": "Q2", "weight": 40 } ] } },
        { "id": "socialValue", "weight": 20, "parts": [
          { "id": "commitments", "weight": 60, "rule": { "kind": "commitments",
            "method": "relativeToBest", "measures": [
              { "measure": "SV2.3", "weight": 2, "target": "6", "per": "year" },
              { "measure": "SV1.1", "weight": 1.5, "target": "90%" } ] } },
          { "id": "method", "weight": 40, "rule": { "kind": "price", "method": "againstBudget",
            "budget": 900000, "floor": 0.5, "ceiling": 1.5 } } ] } ],
      "tieBreak": ["socialValue", "quality"], "abnormallyLow": { "belowMean": 0.2 },
      "minimumSocialValue": 10,
      "contract": { "id": "C-1", "start": "2027-04-01", "end": "2029-03-31", "value": 750000 } }
    """

  private static let bids = """
    bidder,criterion,item,value,evaluator,reason
    Fair Kitchens,price,,"£800,000",,
    Fair Kitchens,method,,810000,,
    Fair Kitchens,quality,Q1,4,Ann,"Fresh, each day"
    Fair Kitchens,quality,Q1,3,Ben,
    Fair Kitchens,quality,Q1,4,consensus,Agreed
    Fair Kitchens,quality,Q2,4,,
    Fair Kitchens,commitments,SV2.3,4,,
    Fair Kitchens,commitments,SV1.1,95%,,
    Hot Plate Ltd,price,,700000,,
    Hot Plate Ltd,method,,700000.50,,
    Hot Plate Ltd,quality,Q1,3,,
    Hot Plate Ltd,quality,Q2,5,,
    Hot Plate Ltd,commitments,SV2.3,6,,
    Pot Luck,price,,910000,,
    Pot Luck,method,,910000,,
    Pot Luck,quality,Q1,1,,
    Pot Luck,quality,Q2,2,,

    """

  @Test("are scored or refused with a reason", .timeLimit(.minutes(15)), arguments: 0..<20)
  func holds(batch: Int) {
    let shelf = FrameworkShelf()
    for index in 0..<100 {
      var random = SeededRandom(UInt64(batch * 1000 + index))
      var tender = Array(Self.tender.utf8)
      var bids = Array(Self.bids.utf8)
      var done: [String] = []
      for _ in 0..<Int.random(in: 1...2, using: &random) {
        if batch % 2 == 0 {
          let mutation = JSONMutation.allCases.randomElement(using: &random) ?? .emptied
          tender = mutation.applied(to: tender, &random)
          done.append("\(mutation)")
        } else {
          let mutation =
            Mutation.allCases.filter { $0 != .longCell }.randomElement(using: &random) ?? .emptied
          bids = mutation.applied(to: bids, &random)
          done.append("\(mutation)")
        }
      }
      let faults = Self.faults(tender, bids, shelf)
      #expect(faults.isEmpty, "batch \(batch), case \(index), \(done): \(faults)")
    }
  }

  @Test("the tender that they are made from is sound")
  func base() throws {
    let file = try TenderReader.read(Array(Self.tender.utf8), bids: Array(Self.bids.utf8))
    #expect(!file.hasErrors, "\(FindingsText.compilerLines(file.findings))")
    #expect(file.evaluation.result().bids.map(\.isExcluded) == [false, false, true])
  }

  private static func faults(
    _ tender: [UInt8], _ bids: [UInt8], _ shelf: FrameworkShelf
  ) -> [String] {
    do {
      let file = try TenderReader.read(tender, bids: bids, shelf: shelf)
      var faults = told(file.findings)
      guard !file.hasErrors else { return faults }
      let result = file.evaluation.result()
      for bid in result.bids {
        for score in bid.criteria.flatMap(\.all)
        where score.marks < .zero || score.marks > score.weight {
          faults.append("marks outside 0 and the weight")
        }
        if result.summary(for: bid.bid.bidder).map(AssessmentSummaryReport.document) == nil {
          faults.append("no summary")
        }
        if result.explanations(of: bid.bid.bidder).isEmpty { faults.append("no explanation") }
      }
      for text in [
        TenderJSON.text(result), TenderCSV.render(result), TenderReport.document(result).text(),
        TenderReport.document(result).markdown,
        MarkWorthReport.document(result, suggests: true).text(),
      ]
      where text.isEmpty
        || text.unicodeScalars.contains(where: {
          $0.value < 0x20 && $0 != "\n" && $0 != "\t" && $0 != "\r"
        })
      {
        faults.append("an empty report, or a control character in one")
      }
      return faults
    } catch let error as FindingsError {
      return error.findings.isEmpty ? ["refused without a reason"] : told(error.findings)
    } catch is FileFault {
      return []
    } catch {
      return ["\(error)"]
    }
  }

  /// Findings that don't say where they stand or how to mend what they tell.
  private static func told(_ findings: [Finding]) -> [String] {
    findings.filter { $0.place.file.isEmpty || $0.message.isEmpty || $0.help.isEmpty }
      .map { "\($0)" }
  }
}
