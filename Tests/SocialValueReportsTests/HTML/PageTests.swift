import SocialValue
import Synchronization
import Testing

@testable import SocialValueReports

@Suite("Pages")
struct PageTests {
  /// A site's pages by file, in the order written.
  private func site(
    _ register: TestRegister, for audience: ReportAudience = .manager
  ) throws -> [(file: String, text: String)] {
    let evaluator = try register.evaluator()
    let scorecard = evaluator.scorecard(for: TestRegister.quarter)
    let pages = Mutex<[String: String]>([:])
    let files = ReportSite(scorecard, by: evaluator, for: audience).pages { file, text in
      pages.withLock { $0[file] = String(decoding: text, as: UTF8.self) }
    }
    return try pages.withLock { pages in try files.map { ($0, try pages[$0].unwrapped()) } }
  }

  /// A page without its style and script, which are the same on every page.
  private func bare(_ page: String) -> String {
    page.replacing(PageStyle.text, with: "").replacing(PageScript.text, with: "")
      .replacing(PageShell.policy, with: "…")
  }

  @Test("are written as the golden files have them")
  func goldens() throws {
    let pages = try site(SampleRegisters.several())
    #expect(
      pages.map(\.file) == [
        "index.html", "contract-cr-0001.html", "contract-cr-0002.html", "contract-cr-0003.html",
        "supplier-brightway-services-ltd.html", "supplier-northgate-coaches.html",
        "framework-test-sv.html",
      ])
    for (file, golden) in [
      ("index.html", "page-register.html"), ("contract-cr-0001.html", "page-contract.html"),
      ("supplier-northgate-coaches.html", "page-supplier.html"),
    ] {
      let page = try pages.first { $0.file == file }.unwrapped()
      try Golden.expect(bare(page.text), golden)
    }
    let open = try site(SampleRegisters.several(), for: .everybody)
    try Golden.expect(
      bare(open.first { $0.file == "contract-cr-0001.html" }.unwrapped().text),
      "page-contract-public.html")
  }

  @Test("for a supplier ask for nothing that only the council can answer")
  func councilsOwn() throws {
    var register = try SampleRegisters.several()
    // The council accepted more than was claimed, and wrote a target that can't be read.
    register.report("CR-0002", "starts", 12, accepted: 15)
    register.findings.append(
      Finding(
        .badTarget, at: Finding.Place(file: "targets.csv", line: 3),
        about: Finding.Subject(contract: "CR-0002"), message: "expected a target", help: "Mend it.")
    )
    let pages = try site(register)
    let party = try pages.first { $0.file == "supplier-northgate-coaches.html" }.unwrapped().text
    let contract = try pages.first { $0.file == "contract-cr-0002.html" }.unwrapped().text
    for words in ["more than the 12 claimed", "Expected a target"] {
      #expect(contract.contains(words) && !party.contains(words))
    }
    #expect(party.split(separator: "<b>To put right</b>").count == 6)
    func count(_ audience: ReportAudience) throws -> Int? {
      let front = try site(register, for: audience)[0].text
      return front.split(separator: "To put right or answer</span> <b>").dropFirst().first
        .flatMap { Int($0.prefix { $0 != "<" }) }
    }
    let (all, own) = (try count(.manager).unwrapped(), try count(.supplier).unwrapped())
    #expect(all - own == 2)
  }

  @Test("say in every cell of a table of scores what its column is called, for narrow screens")
  func columnHeads() throws {
    for page in try site(SampleRegisters.several()) {
      for table in page.text.split(separator: "<table class=\"").dropFirst()
      where ["heat sort", "scores", "lined scores"].contains(table.prefix { $0 != "\"" }) {
        let heads = table.split(separator: "</thead>")[0].split(separator: "</th>").dropLast()
          .map { String($0.split(separator: ">").last ?? "") }
        for row in table.split(separator: "</table>")[0].split(separator: "</tr>").dropFirst()
          .dropLast()
        {
          let cells = row.split(separator: "<td").dropFirst().map { $0.prefix { $0 != ">" } }
          #expect(cells.count + 1 == heads.count, "\(page.file)")
          for (cell, head) in zip(cells, heads.dropFirst()) where !cell.contains("\"chart\"") {
            #expect(cell.contains("data-h=\"\(head)\""), "\(page.file): \(row)")
          }
        }
      }
    }
  }

  @Test("of the same register have the same bytes")
  func deterministic() throws {
    let first = try site(SampleRegisters.several())
    let second = try site(SampleRegisters.several())
    #expect(first.map(\.file) == second.map(\.file))
    #expect(first.map(\.text) == second.map(\.text))
  }

  @Test("allow no style or script but their own, which their policy names by digest")
  func policy() throws {
    for page in try site(SampleRegisters.one()) {
      let style = try between("<style>", "</style>", page.text)
      let script = try between("<script>", "</script>", page.text)
      let policy = try between("Content-Security-Policy\" content=\"", "\">", page.text)
        .replacing("&#39;", with: "'")
      #expect(policy.contains("style-src 'sha256-\(SHA256.base64(of: style))'"))
      #expect(policy.contains("script-src 'sha256-\(SHA256.base64(of: script))'"))
      for outside in [" src=", "<link", "<img", "<iframe", "@import", "url(", " style=", " on"] {
        let markup = page.text.split(separator: "<").map { $0.prefix { $0 != ">" } }
        #expect(!markup.contains { $0.contains(outside) && !$0.hasPrefix("s") }, "\(outside)")
      }
    }
  }

  private func between(_ start: String, _ end: String, _ text: String) throws -> String {
    let from = try text.ranges(of: start).first.unwrapped().upperBound
    let to = try text[from...].ranges(of: end).first.unwrapped().lowerBound
    return String(text[from..<to])
  }

  @Test(
    "show hostile text as text",
    arguments: [
      "</title><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'><svg onload=a>",
      "</style><style>*{display:none}", "</desc></svg><a href='javascript:alert(1)'>",
      "<!--", "\u{1B}]8;;http://e.org\u{7}", "\u{202E}txet", "&lt;b&gt;", "=1+1", "../../etc",
    ])
  func hostile(text: String) throws {
    var register = try SampleRegisters.one(title: text, supplier: text, id: "X" + text)
    register.framework.title = text
    register.framework.measures[0].title = text
    register.framework.themes[0].title = text
    register.framework.groups[0].title = text
    register.framework.dimensions[0].title = text
    register.framework.source.url = "javascript:alert(1)"
    for page in try site(register) {
      #expect(
        page.file.utf8.allSatisfy {
          $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") || $0 >= 0x30 && $0 <= 0x7A
        })
      #expect(page.text.ranges(of: "<script").count == 1)
      #expect(page.text.ranges(of: "<style").count == 1)
      for markup in ["<img", "<svg onload", "onerror=alert(1)>", "href=\"javascript", "href='java"]
      {
        #expect(!page.text.contains(markup), "\(markup)")
      }
      #expect(!page.text.unicodeScalars.contains("\u{1B}"))
      #expect(!page.text.unicodeScalars.contains("\u{202E}"))
      #expect(tagsMatch(page.text), "\(page.file)")
    }
  }

  /// Whether every element that is opened is closed where it should be.
  private func tagsMatch(_ page: String) -> Bool {
    let body = page.replacing(PageScript.text, with: "").replacing(PageStyle.text, with: "")
    let empty = ["meta", "br", "input", "!doctype"]
    var open: [Substring] = []
    for piece in body.split(separator: "<").dropFirst(body.hasPrefix("<") ? 0 : 1) {
      let tag = piece.prefix { $0 != ">" }
      let name = tag.prefix { $0 != " " && $0 != "\n" && $0 != "/" }
      if tag.hasPrefix("/") {
        guard open.popLast() == tag.dropFirst() else { return false }
      } else if !tag.hasSuffix("/"), !empty.contains(String(name)) {
        open.append(name)
      }
    }
    return open.isEmpty
  }

  @Test("have names that tell apart what only differs in signs")
  func names() throws {
    var register = TestRegister()
    for id in ["A/1", "a-1", "A 1", "é", "ü"] {
      try register.add(id, title: "T", supplier: "S", value: 1, targets: [])
    }
    let names = PageNames(try register.evaluator().register.index)
    #expect(
      ["A 1", "A/1", "a-1", "é", "ü"].map { names.contract($0) } == [
        "contract-a-1.html", "contract-a-1-2.html", "contract-a-1-3.html", "contract-x.html",
        "contract-x-2.html",
      ])
  }

  @Test("give ratings the steps of any number of bands")
  func steps() {
    func steps(_ count: Int) -> [String] {
      let bands = (0..<count).map { RatingBand(id: "b\($0)", title: "B", billionths: 0) }
      return bands.indices.map { RatingStyle.tint($0, of: bands).markup }
    }
    #expect(steps(1) == ["r0"])
    #expect(steps(2) == ["r0", "r3"])
    #expect(steps(3) == ["r0", "r2", "r3"])
    #expect(steps(4) == ["r0", "r1", "r2", "r3"])
    #expect(steps(6) == ["r0", "r1", "r1", "r2", "r2", "r3"])
  }

  @Test("a public page has no manager, evidence, note, finding or file")
  func publicPage() throws {
    var register = try SampleRegisters.several()
    register.contracts[0].manager = "Ada Lovelace"
    let all = try site(register).map(\.text).joined()
    let open = try site(register, for: .everybody).map(\.text).joined()
    for words in ["Ada Lovelace", "no staff of our own", "returns/q2.csv", "targets.csv", "1,2x"] {
      #expect(all.contains(words), "\(words)")
      #expect(!open.contains(words), "\(words)")
    }
  }
}
