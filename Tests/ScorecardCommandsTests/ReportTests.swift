import Foundation
import SocialValue
import SocialValueFiles
import SocialValueReports
import TestSupport
import Testing

@testable import ScorecardCommands

@Suite("A report as pages")
struct ReportTests {
  /// Writes a report of a fixture and gives its pages by file.
  private func report(
    _ fixture: String = "croydon-2026", quarter: String = "2026-27Q2", _ more: String...
  ) throws -> [String: String] {
    let folder = try TemporaryFolder()
    let site = folder.path("site")
    let result = ran(
      ["report", TemporaryFolder.project("Fixtures/\(fixture)"), "--quarter", quarter, "-o", site]
        + more)
    #expect(result.code == 1, "\(result.error)")
    #expect(result.output.hasSuffix("pages written; begin with index.html\n"))
    return try pages(of: site)
  }

  private func pages(of site: String) throws -> [String: String] {
    var pages: [String: String] = [:]
    for file in try FileManager.default.contentsOfDirectory(atPath: site) {
      pages[file] = try String(contentsOfFile: site + "/" + file, encoding: .utf8)
    }
    return pages
  }

  @Test(
    "has a page for each contract, supplier, team and framework, none too large",
    arguments: [("croydon-2026", 21), ("islington-2026", 18), ("lincolnshire-2026", 23)])
  func complete(fixture: String, count: Int) throws {
    let pages = try report(fixture)
    #expect(pages.count == count + 1)
    for (file, text) in pages { #expect(text.utf8.count < 300_000, "\(file)") }
    let again = try report(fixture)
    #expect(pages == again, "the same input has to give the same bytes")
  }

  @Test("names teams as teams, with assessors, evidence and spread, and scores side by side")
  func teams() throws {
    let pages = try report("islington-2026")
    let team = try #require(pages["team-homes-and-neighbourhoods.html"])
    #expect(team.contains("Team of the council"))
    let contract = try #require(pages["contract-isl-01.html"])
    #expect(contract.contains("a service of Adult Social Care Commissioning"))
    #expect(contract.contains("M. Osei (commissioner)"))
    #expect(contract.contains("the median counts"))
    let joint = try #require(pages["contract-isl-03.html"])
    #expect(joint.contains("Side by side"))
    #expect(pages["contract-isl-03--framework-croydon-make-or-buy-2016.html"] != nil)
    let open = try report("islington-2026", quarter: "2026-27Q2", "--audience", "public")
    for (file, text) in open {
      #expect(!text.contains("Osei") && !text.contains("Timesheets"), "\(file)")
    }
  }

  @Test("a supplier's copy has its own contracts only")
  func supplier() throws {
    let name = "Brightway Facilities Ltd"
    let pages = try report(
      "croydon-2026", quarter: "2026-27Q2", "--audience", "supplier", "--supplier", name)
    #expect(
      Set(pages.keys) == [
        "index.html", "contract-cr-0001.html", "contract-cr-0009.html",
        "supplier-brightway-facilities-ltd.html", "framework-croydon-sv-2016.html",
        FolderWriting.list,
      ])
    for (file, text) in pages {
      for other in [
        "Tidewater", "Marlowe", "Larkhill", "Pennant", "Kestrel", "Thornton", "CR-0002",
      ] {
        #expect(!text.contains(other), "\(file): \(other)")
      }
    }
    let unnamed = ran([
      "report", TemporaryFolder.project("Fixtures/croydon-2026"), "--quarter", "2026-27Q2", "-o",
      "x", "--audience", "supplier",
    ])
    #expect(unnamed.code == 2 && unnamed.error.contains("--supplier"))
  }

  @Test("a public copy shows no small count of people, no evidence, note, finding or name")
  func publicCopy() throws {
    let whole = try report()
    let pages = try report("croydon-2026", quarter: "2026-27Q2", "--audience", "public")
    #expect(pages.keys.sorted() == whole.keys.sorted())
    var hidden = 0
    for (file, text) in pages {
      for words in [
        "returns/", "targets.csv", "BW-PAY-0926", "Contract Manager", "To answer", "minute of",
      ] {
        #expect(!text.contains(words), "\(file): \(words)")
      }
      guard let start = text.range(of: "<h2>Who the people are</h2>") else { continue }
      let people = text[start.upperBound...]
      hidden += people.matches(of: /<td class="n">\[c\]<\/td>/).count
      for match in people.matches(of: /<td class="n">([1-4])<\/td>/) {
        Issue.record("\(file): a count of \(match.1)")
      }
      // A percentage stands only beside a count that is shown.
      for match in people.matches(of: /<td class="n">\[c\]<\/td><td class="n">([^<]*)<\/td>/) {
        #expect(match.1 == "[c]", "\(file)")
      }
    }
    #expect(hidden > 100)
    #expect(whole["contract-cr-0001.html"]?.contains("BW-PAY-0926") == true)
    #expect(whole["contract-cr-0001.html"]?.contains("[c]") == false)
  }

  @Test("one contract is one page that leads to no other")
  func onePage() throws {
    let score = [
      "score", TemporaryFolder.project("Fixtures/croydon-2026"), "--quarter", "2026-27Q2",
      "--format", "html",
    ]
    let page = ran(score + ["--contract", "CR-0007"])
    #expect(page.code == 1)
    #expect(page.output.hasPrefix("<!doctype html>") && page.output.hasSuffix("</html>\n"))
    #expect(!page.output.contains(".html\""))
    #expect(page.output.contains("Under Value Croydon charter"))
    let several = ran(score)
    #expect(several.code == 2 && several.output == "" && several.error.contains("--contract"))
    let early = ran(
      score.map { $0 == "2026-27Q2" ? "2025-26Q1" : $0 } + ["--contract", "CR-0007"])
    #expect(early.code == 2 && early.output == "")
  }

  // MARK: The folder

  private func write(_ site: String) -> Ran {
    ran([
      "report", TemporaryFolder.project("Fixtures/one-contract"), "--quarter", "2026-27Q1", "-o",
      site,
    ])
  }

  @Test("replaces an earlier report, and nothing else")
  func replaces() throws {
    let folder = try TemporaryFolder(["notes/mine.txt": "mine", "file.txt": "x"])
    for other in ["notes", "file.txt", "nowhere/site"] {
      let result = write(folder.path(other))
      #expect(result.code == 2 && result.output == "", "\(other)")
    }
    #expect(try String(contentsOfFile: folder.path("notes/mine.txt"), encoding: .utf8) == "mine")
    let site = folder.path("site/")
    #expect(write(site).code == 0)
    try "old".write(toFile: folder.path("site/index.html"), atomically: false, encoding: .utf8)
    #expect(write(site).code == 0)
    #expect(try pages(of: folder.path("site"))["index.html"]?.hasPrefix("<!doctype") == true)
    try folder.write("mine", to: "site/mine.txt")
    let refused = write(site)
    #expect(refused.code == 2 && refused.error.contains("'mine.txt'"))
    #expect(try pages(of: folder.path("site"))["mine.txt"] == "mine")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
        "file.txt", "notes", "site",
      ])
  }

  @Test("leaves what stood there where writing fails")
  func fails() throws {
    let folder = try TemporaryFolder()
    let site = folder.path("site")
    #expect(write(site).code == 0)
    let before = try pages(of: site)
    #expect(throws: FileFault.self) {
      try FolderWriting.write(to: site) { writer throws(FileFault) -> [String] in
        try writer.write(Array("half".utf8), to: "index.html")
        throw FileFault(.write, "index.html", reason: "the disk is full")
      }
    }
    #expect(try pages(of: site) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["site"])
  }

  @Test("of a thousand contracts has no page of 300 kB")
  func large() throws {
    var contracts = "contract,title,supplier,framework,start,end,value\n"
    var targets = "contract,measure,target,per\n"
    var returns = "contract,period,item,value\n"
    for number in 1...1000 {
      let id = "C-\(10_000 + number)"
      contracts +=
        "\(id),Services of the council in one of its many areas \(number),Supplier \(number % 400) of the Northern Counties Ltd,croydon-sv-2016,2026-04-01,2029-03-31,\(number)000\n"
      targets += "\(id),SV2.1,12,quarter\n"
      returns += "\(id),2026-27Q1,jobs.advertised.locally,\(number % 14)\n"
    }
    let folder = try TemporaryFolder([
      "register/contracts.csv": contracts, "register/targets.csv": targets,
      "register/returns/q1.csv": returns,
    ])
    let result = ran([
      "report", folder.path("register"), "--quarter", "2026-27Q1", "-o", folder.path("site"),
    ])
    #expect(result.code == 0, "\(result.error)")
    let pages = try pages(of: folder.path("site"))
    #expect(pages.count > 1400)
    for (file, text) in pages { #expect(text.utf8.count < 300_000, "\(file)") }
    // Every contract is on the pages of the table, and on those to search.
    let register = pages.filter { !$0.key.hasPrefix("contract-") && !$0.key.hasPrefix("supplier-") }
    for id in ["C-10001", "C-10500", "C-11000"] {
      let links = register.values.reduce(0) {
        $0 + $1.ranges(of: "\"contract-\(id.lowercased()).html\"").count
      }
      #expect(links >= 2, "\(id)")
    }
  }
}
