import Foundation
import SocialValue
import SocialValueFiles
import TestSupport
import Testing

@testable import ScorecardCommands

@Suite("scorecard tender award")
struct TenderAwardTests {
  static let tender = TemporaryFolder.project("Fixtures/tender-2026")
  static let winner = "Norwood Green CIC"

  private static func award(_ folder: TemporaryFolder, _ words: String...) -> Ran {
    ran(["tender", "award", tender, winner, "--into", folder.path] + words)
  }

  private static func text(_ folder: TemporaryFolder, _ file: String) throws -> String {
    try String(contentsOfFile: folder.path(file), encoding: .utf8)
  }

  @Test(
    "a register of the council's teams takes a supplier's contract in",
    arguments: ["islington-2026", "lincolnshire-2026"])
  func besideTeams(register: String) throws {
    let folder = try TemporaryFolder(copyOf: "Fixtures/\(register)")
    let before = ran(["score", folder.path, "--quarter", "2026-27Q2", "--format", "json"])
    let result = Self.award(folder)
    #expect(result.code == 0 && result.error.isEmpty)
    #expect(ran(["score", folder.path, "--quarter", "2026-27Q2", "--format", "json"]) == before)
    let contract = ran([
      "score", folder.path, "--quarter", "2027-28Q1", "--contract", "CR-0010", "--format", "csv",
    ])
    #expect(contract.output.contains(Self.winner))
  }

  @Test("who may read the register's files stays as it was")
  func permissions() throws {
    let folder = try TemporaryFolder(copyOf: "Fixtures/croydon-2026")
    let file = folder.path("contracts.csv")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    #expect(Self.award(folder).code == 0)
    let after = try FileManager.default.attributesOfItem(atPath: file)
    #expect(after[.posixPermissions] as? Int == 0o600)
  }

  @Test("what was offered is what is then scored")
  func endToEnd() throws {
    let folder = try TemporaryFolder(copyOf: "Fixtures/croydon-2026")
    let before = ran(["score", folder.path, "--quarter", "2026-27Q2", "--format", "json"])
    let result = Self.award(folder)
    #expect(result.code == 0 && result.error.isEmpty)
    #expect(result.output.contains("7 targets"))
    // What stood in the register scores as it did, without a new finding.
    #expect(ran(["score", folder.path, "--quarter", "2026-27Q2", "--format", "json"]) == before)
    try folder.write(
      """
      contract,period,item,value,accepted
      CR-0010,2027-28Q1,workforce.total,40,40
      CR-0010,2027-28Q1,workforce.llw,38,38
      CR-0010,2027-28Q1,jobs.starts.6mplus,1,1

      """, to: "returns/2027-28Q1/norwood.csv")
    let scored = ran([
      "score", folder.path, "--quarter", "2027-28Q1", "--contract", "CR-0010", "--format", "json",
    ])
    let json = try JSONSerialization.jsonObject(with: Data(scored.output.utf8)) as? [String: Any]
    let contract = try #require((json?["contracts"] as? [[String: Any]])?.first)
    #expect(contract["supplier"] as? String == Self.winner)
    let measures = try #require(contract["measures"] as? [[String: Any]])
    func measure(_ id: String) -> [String: Any] {
      measures.first { $0["measure"] as? String == id } ?? [:]
    }
    #expect(measure("SV1.1")["actual"] as? String == "95")
    #expect(measure("SV1.1")["target"] as? String == "100")
    #expect(measure("SV1.1")["weight"] as? Int == 2)
    // 24 over 16 quarters: one is due after the first.
    #expect(measure("SV1.5")["target"] as? String == "1")
    #expect(measure("SV1.5")["attainment"] as? Int == 1)
    #expect(measure("SV4.3")["state"] as? String == "notReported")
    #expect(measure("SV1.2")["state"] as? String == "notDue")
  }

  @Test("the register's own rows, columns and line ends stay as they are")
  func columns() throws {
    let contracts =
      "\u{FEFF}value,manager,contract,start,end,Framework,supplier,title,colour\r\n"
      + "5,,OLD,2026-04-01,2027-03-31,croydon-sv-2016,Old Ltd,\"Two\nlines, \"\"quoted\"\"\",red"
    let targets = "note,per,target,measure,contract\r\n\r\nas agreed,level,90%,SV1.1,OLD\r\n"
    let folder = try TemporaryFolder(["contracts.csv": contracts, "targets.csv": targets])
    #expect(Self.award(folder).code == 0)
    // As bytes: a byte-order mark is no part of a text that is read.
    let bytes = try Data(contentsOf: URL(filePath: folder.path("contracts.csv")))
    let written = String(decoding: bytes, as: UTF8.self)
    #expect(
      written
        == contracts.replacing("colour\r\n", with: "colour,note\r\n") + ",\r\n"
        + "2480000,\"Contract Manager, Estates\",CR-0010,2027-04-01,2031-03-31,croydon-sv-2016,"
        + "Norwood Green CIC,Grounds maintenance and cleansing of housing estates,,"
        + "\"Tender T-2026-014, bid of Norwood Green CIC\"\r\n")
    let rows = try Self.text(folder, "targets.csv").split(
      separator: "\r\n", omittingEmptySubsequences: false)
    #expect(rows[0] == "note,per,target,measure,contract,weight")
    #expect(rows[1].isEmpty && rows[2] == "as agreed,level,90%,SV1.1,OLD,")
    #expect(rows[3].hasSuffix(",level,100%,SV1.1,CR-0010,2"))
    let register = try RegisterReader.read(folder.path)
    #expect(register.findings.map(\.code) == [.unknownColumn, .missingFile])
    #expect(register.index.contracts.map(\.id) == ["CR-0010", "OLD"])
  }

  @Test("an empty folder becomes a register")
  func empty() throws {
    let folder = try TemporaryFolder()
    #expect(Self.award(folder).code == 0)
    // Only that nothing has been returned yet.
    #expect(try RegisterReader.read(folder.path).findings.map(\.code) == [.missingFile])
    let nowhere = ran([
      "tender", "award", Self.tender, Self.winner, "--into", folder.path("nowhere"),
    ])
    #expect(nowhere.code == 2 && nowhere.error.contains("no such folder"))
  }

  @Test("every row has a note that names the tender and the bid")
  func notes() throws {
    let folder = try TemporaryFolder(["x": ""])
    #expect(Self.award(folder).code == 0)
    for file in ["contracts.csv", "targets.csv"] {
      for row in try Self.text(folder, file).split(separator: "\n").dropFirst() {
        #expect(row.contains("Tender T-2026-014, bid of Norwood Green CIC"), "\(row)")
      }
    }
  }

  @Test("what the command line gives goes before what the tender plans")
  func options() throws {
    let folder = try TemporaryFolder(["x": ""])
    let result = Self.award(
      folder, "--contract", "CR-77", "--title", "Estates", "--start", "2028-01-01", "--end",
      "2029-12-31", "--value", "£1,000,000", "--tier", "2", "--manager", "A. Officer")
    #expect(result.code == 0)
    #expect(
      try Self.text(folder, "contracts.csv").contains(
        "CR-77,Estates,Norwood Green CIC,croydon-sv-2016,2028-01-01,2029-12-31,1000000,2,A. Officer,"
      ))
  }

  @Test("is refused where the register has the contract, and nothing is written")
  func exists() throws {
    for (file, rows) in [
      ("contracts.csv", "contract,title,supplier,framework,start,end,value\nCR-0010,,,,,,\n"),
      ("targets.csv", "contract,measure,target,per\nCR-0010,SV1.1,90%,level\n"),
    ] {
      let folder = try TemporaryFolder([file: rows])
      let result = Self.award(folder)
      #expect(result.code == 2 && result.output.isEmpty)
      #expect(result.error.contains("\(file):2:1: error: the register has the contract 'CR-0010'"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [file])
      #expect(try Self.text(folder, file) == rows)
    }
  }

  @Test("is refused for a register whose rows can't be read")
  func unreadable() throws {
    let contracts = "contract,title,supplier,framework,start,end,value\nA,\"open,,,,,\n"
    let folder = try TemporaryFolder(["contracts.csv": contracts])
    let result = Self.award(folder)
    #expect(result.code == 2 && result.error.contains("[bad-quoting]"))
    #expect(try Self.text(folder, "contracts.csv") == contracts)
  }

  @Test("both files are written or neither")
  func together() throws {
    let folder = try TemporaryFolder(["contracts.csv/in-the-way": "", "x": ""])
    #expect(throws: FileFault.self) {
      try FileWriting.writeTogether([
        (Array("new".utf8), folder.path("targets.csv")),
        (Array("new".utf8), folder.path("contracts.csv")),
      ])
    }
    #expect(
      Set(try FileManager.default.contentsOfDirectory(atPath: folder.path)) == [
        "contracts.csv", "x",
      ])
    try folder.write("old", to: "targets.csv")
    #expect(throws: FileFault.self) {
      try FileWriting.writeTogether([
        (Array("new".utf8), folder.path("targets.csv")),
        (Array("new".utf8), folder.path("nowhere/contracts.csv")),
      ])
    }
    #expect(try Self.text(folder, "targets.csv") == "old")
    #expect(
      Set(try FileManager.default.contentsOfDirectory(atPath: folder.path))
        == ["contracts.csv", "targets.csv", "x"])
  }

  @Test("files that had taken their places are put back where a later one can't")
  func putBack() throws {
    let folder = try TemporaryFolder(["first": "old first", "second": "old second"])
    // What is named twice is gone when its turn comes again.
    let files = ["first", "new", "second", "second"].map {
      (bytes: Array("new \($0)".utf8), path: folder.path($0))
    }
    #expect(throws: FileFault.self) { try FileWriting.writeTogether(files) }
    #expect(try Self.text(folder, "first") == "old first")
    #expect(try Self.text(folder, "second") == "old second")
    #expect(
      Set(try FileManager.default.contentsOfDirectory(atPath: folder.path)) == ["first", "second"])
    try FileWriting.writeTogether(files.dropLast())
    #expect(try Self.text(folder, "first") == "new first")
    #expect(
      Set(try FileManager.default.contentsOfDirectory(atPath: folder.path))
        == ["first", "new", "second"])
  }

  @Test("a bid that isn't first is awarded only with a reason, which the notes give")
  func second() throws {
    let folder = try TemporaryFolder(["x": ""])
    let words = ["tender", "award", Self.tender, "Verdant Way plc", "--into", folder.path]
    let refused = ran(words)
    #expect(refused.code == 2 && refused.error.contains("isn't first, but 3 of 4"))
    #expect(ran(words + ["--reason", "the first two withdrew"]).code == 0)
    #expect(
      try Self.text(folder, "targets.csv").contains(
        "bid of Verdant Way plc; the first two withdrew"))
    let excluded = ran([
      "tender", "award", Self.tender, "Brightwater Facilities LLP", "--into", folder.path,
    ])
    #expect(excluded.code == 2 && excluded.error.contains("is excluded: quality, Q3"))
  }

  @Test("a term that isn't known is asked for")
  func term() throws {
    let folder = try TemporaryFolder(copyOf: "Fixtures/tender-2026")
    let json = try Self.text(folder, "tender.json")
    let start = try #require(json.range(of: ",\n  \"contract\""))
    try folder.write(String(json[..<start.lowerBound]) + "}\n", to: "tender.json")
    let words = ["tender", "award", folder.path, Self.winner, "--into", folder.path]
    let result = ran(words)
    #expect(result.code == 2 && result.error.contains("--start") && result.error.contains("--end"))
    #expect(
      ran(words + ["--start", "2027-04-01", "--end", "2026-04-01"]).error.contains(
        "before it starts"))
    #expect(
      ran(words + ["--start", "2027-04-01", "--end", "2028-03-31", "--value", "lots"]).code == 2)
    #expect(ran(words + ["--start", "2027-04-01", "--end", "2028-03-31"]).code == 0)
    #expect(try Self.text(folder, "contracts.csv").contains("T-2026-014,Grounds"))
  }
}
