import Foundation
import SocialValue
import SocialValueFiles
import TestSupport
import Testing

@testable import ScorecardCommands

@Suite("scorecard tender")
struct TenderCommandTests {
  static let relative = TemporaryFolder.project("Fixtures/tender-2026")
  static let absolute = TemporaryFolder.project("Fixtures/tender-2026-absolute")

  /// What is written for each line, by the name of its golden file.
  static let lines: [(name: String, words: [String])] = [
    ("check.txt", ["check", relative]),
    ("check-absolute.md", ["check", absolute, "--format", "markdown"]),
    ("check.json", ["check", relative, "--format", "json"]),
    ("score.txt", ["score", relative]),
    ("score.md", ["score", relative, "--format", "markdown"]),
    ("score.csv", ["score", relative, "--format", "csv"]),
    ("score.json", ["score", relative, "--format", "json"]),
    ("score-absolute.txt", ["score", absolute]),
    ("score-absolute.json", ["score", absolute, "--format", "json"]),
    ("explain.txt", ["explain", relative, "Norwood Green CIC"]),
    ("explain-absolute.txt", ["explain", absolute, "Brightwater Facilities LLP"]),
    ("explain-item.txt", ["explain", relative, "Verdant Way plc", "SV3.2"]),
    ("explain.json", ["explain", relative, "Norwood", "price", "--format", "json"]),
    ("summary-winner.txt", ["summary", relative, "Norwood Green CIC"]),
    ("summary-loser.md", ["summary", relative, "Verdant Way plc", "--format", "markdown"]),
    ("summary-excluded.txt", ["summary", relative, "Brightwater Facilities LLP"]),
    ("weights.txt", ["weights", relative, "--suggest"]),
    ("weights-absolute.md", ["weights", absolute, "--suggest", "--format", "markdown"]),
  ]

  @Test("writes what is recorded", arguments: lines.map(\.name))
  func goldens(name: String) throws {
    let words = try #require(Self.lines.first { $0.name == name }?.words)
    let result = ran(["tender"] + words)
    #expect(result.code == 0 && result.error.isEmpty, "\(result.error)")
    try expectGolden(result.output, "tender/\(name)")
  }

  @Test("fits the page")
  func width() {
    for (name, words) in Self.lines where name.hasSuffix(".txt") {
      for line in ran(["tender"] + words).output.split(separator: "\n") {
        #expect(line.count <= 80, "\(name): \(line)")
      }
    }
  }

  @Test("a summary names no other loser, and holds none of its figures")
  func confidential() throws {
    let losers = [
      "Addiscombe Estate Services Ltd": "2,395,000", "Verdant Way plc": "2,310,000",
      "Shirley Hills Landscapes Ltd": "1,590,000", "Brightwater Facilities LLP": "2,362,000",
    ]
    for tender in [Self.relative, Self.absolute] {
      for bidder in Array(losers.keys) + ["Norwood Green CIC"] {
        let text = ran(["tender", "summary", tender, bidder, "--format", "markdown"]).output
        #expect(text.contains(bidder))
        for (other, price) in losers where other != bidder {
          #expect(!text.contains(other.prefix(8)) && !text.contains(price), "\(bidder): \(other)")
        }
        // The winner is told nothing of any loser; a loser is told the winner's.
        #expect(text.contains("2,480,000"))
      }
    }
  }

  @Test(
    "the specification's vector comes out of the files",
    arguments: ["relativeToBest", "againstTarget"])
  func vector(method: String) throws {
    let rows = [("A", 100, 20), ("B", 110, 30), ("C", 400, 100)].map { bidder, price, offer in
      "\(bidder),price,,\(price)\n\(bidder),socialValue,SV2.3,\(offer)\n\(bidder),quality,Q1,4\n"
    }
    let folder = try TemporaryFolder([
      "tender.json": """
      { "tender": "T-1", "title": "The vector", "framework": "croydon-sv-2016", "criteria": [
        { "id": "price", "weight": 60, "rule": { "kind": "price", "method": "lowestOverBid" } },
        { "id": "socialValue", "weight": 20, "rule": { "kind": "commitments",
          "method": "\(method)", "measures": [ { "measure": "SV2.3", "target": "50" } ] } },
        { "id": "quality", "weight": 20, "rule": { "kind": "questions", "scale": 4,
          "questions": [ { "id": "Q1", "weight": 100 } ] } } ] }
      """,
      "bids.csv": "bidder,criterion,item,value\n" + rows.joined(),
      "two.csv": "bidder,criterion,item,value\n" + rows.dropLast().joined(),
    ])
    func scored(_ more: String...) throws -> (totals: [String: Double], reversals: [[String: Any]])
    {
      let result = ran(["tender", "score", folder.path, "--format", "json"] + more)
      let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
      let json = try #require(object as? [String: Any])
      let bids = try #require(json["bids"] as? [[String: Any]])
      let totals = bids.compactMap { bid -> (String, Double)? in
        guard let name = bid["bidder"] as? String, let total = bid["total"] as? Double else {
          return nil
        }
        return (name, total)
      }
      return (
        Dictionary(totals, uniquingKeysWith: { first, _ in first }),
        json["reversals"] as? [[String: Any]] ?? []
      )
    }
    let three = try scored()
    let two = try scored("--bids", folder.path("two.csv"))
    if method == "relativeToBest" {
      #expect(two.totals == ["A": 93.333333333, "B": 94.545454545])
      #expect(three.totals == ["A": 84, "B": 80.545454545, "C": 55])
      #expect(three.reversals.map { $0["without"] as? String } == ["C"])
      #expect(three.reversals.map { $0["winner"] as? String } == ["B"])
    } else {
      #expect(two.totals == ["A": 88, "B": 86.545454545])
      #expect(three.totals["A"] == 88 && three.totals["B"] == 86.545454545)
      #expect(three.reversals.isEmpty)
    }
  }

  @Test("the JSON file may be named itself, and its bids stand elsewhere")
  func paths() throws {
    let folder = try TemporaryFolder(copyOf: "Fixtures/tender-2026")
    let whole = ran(["tender", "score", folder.path, "--format", "json"])
    #expect(ran(["tender", "score", folder.path("tender.json"), "--format", "json"]) == whole)
    try FileManager.default.moveItem(atPath: folder.path("bids.csv"), toPath: folder.path("b.csv"))
    let other = ran([
      "tender", "score", folder.path, "--bids", folder.path("b.csv"), "--format", "csv",
    ])
    #expect(other == ran(["tender", "score", Self.relative, "--format", "csv"]))
    #expect(ran(["tender", "score", folder.path]).code == 2)
    let check = ran(["tender", "check", folder.path])
    #expect(check.code == 0 && check.output.contains("There are no bids yet."))
    let weights = ran(["tender", "weights", folder.path])
    #expect(weights.code == 0 && weights.output.contains("What carries the award"))
  }

  @Test("errors are told by check, and keep everything else from being written")
  func errors() throws {
    let folder = try TemporaryFolder(copyOf: "Fixtures/tender-2026")
    let bids = try String(contentsOfFile: folder.path("bids.csv"), encoding: .utf8)
    try folder.write(
      bids.replacing("Verdant Way plc,price,,\"£2,310,000\",,\n", with: ""), to: "bids.csv")
    let check = ran(["tender", "check", folder.path])
    #expect(check.code == 1 && check.error.isEmpty)
    #expect(check.output.contains("the bid of 'Verdant Way plc' has no price for 'price'"))
    for words in [
      ["score", folder.path], ["explain", folder.path, "Verdant Way plc"],
      ["summary", folder.path, "Verdant Way plc"], ["weights", folder.path],
      ["score", folder.path, "-o", folder.path("out.txt")],
      ["award", folder.path, "Norwood Green CIC", "--into", folder.path],
    ] {
      let result = ran(["tender"] + words)
      #expect(result.code == 2 && result.output.isEmpty)
      #expect(result.error.contains("[missing-price]"))
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path("out.txt")))
    try folder.write("{ \"tender\": 5 }", to: "tender.json")
    #expect(ran(["tender", "check", folder.path]).code == 1)
    #expect(ran(["tender", "score", folder.path]).code == 2)
    try FileManager.default.removeItem(atPath: folder.path("tender.json"))
    #expect(ran(["tender", "check", folder.path]).code == 2)
  }

  @Test("names that nobody has are asked about")
  func names() {
    let bidder = ran(["tender", "explain", Self.relative, "Verdant Weigh plc"])
    #expect(bidder.code == 2 && bidder.error.contains("Did you mean 'Verdant Way plc'?"))
    let criterion = ran(["tender", "explain", Self.relative, "Verdant Way plc", "qualty"])
    #expect(criterion.code == 2 && criterion.error.contains("Did you mean 'quality'?"))
    #expect(ran(["tender", "explain", Self.relative, "verdant way PLC", "price"]).code == 0)
    #expect(ran(["tender", "explain", Self.relative, "verdant", "price"]).code == 0)
    #expect(ran(["tender"]).code == 2)
  }
}
