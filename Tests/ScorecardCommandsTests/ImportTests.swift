import Foundation
import SocialValue
import TestSupport
import Testing
import Workbooks

@testable import ScorecardCommands

@Suite("scorecard import")
struct ImportTests {
  /// A register in which the quarter before is reported, and something of this one.
  private static func register() throws -> TemporaryFolder {
    try TemporaryFolder([
      "contracts.csv": """
      contract,title,supplier,framework,start,end,value
      C,School meals,Fair Kitchens,croydon-sv-2016,2026-04-01,2029-03-31,900000

      """,
      "targets.csv": "contract,measure,target,per\nC,SV1.1,90%,level\nC,SV2.1,4,quarter\n",
      "returns/first.csv": """
      contract,period,item,value,received
      C,2026-27Q2,workforce.total,40,2026-10-01
      C,2026-27Q2,workforce.llw,30,2026-10-01
      C,2026-27Q2,jobs.advertised.locally,5,2026-10-01

      """,
    ])
  }

  private static let header = ["contract", "period", "item", "value", "evidence"]
  /// A figure unchanged, one changed, one blank, and a new one of the quarter before.
  private static let rows = [
    header, ["C", "2026-27Q2", "workforce.total", "40", ""],
    ["C", "2026-27Q2", "workforce.llw", "32", "payroll, June"],
    ["C", "2026-27Q2", "jobs.advertised.locally", "", ""],
    ["C", "2026-27Q1", "workforce.total", "38", "=1+1"],
  ]

  private static func csv(_ rows: [[String]]) -> String {
    rows.map { row in
      row.map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ",") + "\n"
    }.joined()
  }

  private static func workbook(_ rows: [[String]]) -> [UInt8] {
    var workbook = WorkbookWriter()
    workbook.addSheet("Return") { sheet in
      for row in rows {
        sheet.nextRow()
        for cell in row {
          if cell.isEmpty {
            sheet.skip()
          } else {
            sheet.add(Int(cell) == nil ? .text(cell) : .number(cell))
          }
        }
      }
    }
    return workbook.bytes()
  }

  /// The files of a register's returns, with their text.
  private static func returns(_ folder: TemporaryFolder) throws -> [String: String] {
    let root = folder.path("returns")
    var files: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root)
    where path.hasSuffix(".csv") {
      files[path] = try String(contentsOfFile: root + "/" + path, encoding: .utf8)
    }
    return files
  }

  private static func run(_ folder: TemporaryFolder, _ files: [String], _ more: String...) -> Ran {
    ran(["import"] + files + ["--into", folder.path] + more)
  }

  private static let imported = """
    contract,period,item,value,received,evidence
    C,2026-27Q2,workforce.llw,32,2026-11-02,"payroll, June"
    C,2026-27Q2,jobs.advertised.locally,,2026-11-02,
    C,2026-27Q1,workforce.total,38,2026-11-02,'=1+1

    """

  @Test("a dry run says what would change, row by row, and writes nothing")
  func dryRun() throws {
    let folder = try Self.register()
    let sent = try TemporaryFolder(["form.csv": Self.csv(Self.rows)])
    let before = try Self.returns(folder)
    let result = Self.run(
      folder, [sent.path("form.csv")], "--received", "2026-11-02", "--dry-run")
    #expect(result.code == 0)
    #expect(try Self.returns(folder) == before)
    #expect(
      result.output.replacing(sent.path, with: "sent") == """
        sent/form.csv
          C  2026-27Q2
            workforce.llw: 32 (was 30)
            jobs.advertised.locally: withdrawn (was 5)
          C  2026-27Q1
            workforce.total: 38 (new)
          4 rows: 1 new, 1 changed, 1 withdrawn, 1 unchanged, 0 blank
        Would write returns/form.csv; this is a dry run.

        """)
  }

  @Test("CSV and workbook are written as the same rows, and only what changes")
  func written() throws {
    let sent = try TemporaryFolder(["form.csv": Self.csv(Self.rows)])
    let book = URL(filePath: sent.path("form.xlsx"))
    try Data(Self.workbook(Self.rows)).write(to: book)
    for file in ["form.csv", "form.xlsx"] {
      let folder = try Self.register()
      let result = Self.run(folder, [sent.path(file)], "--received", "2026-11-02")
      #expect(result.code == 0 && result.output.hasSuffix("Wrote returns/form.csv.\n"))
      #expect(try Self.returns(folder)["form.csv"] == Self.imported)
      // What is written stands from then on.
      let again = Self.run(folder, [sent.path(file)], "--received", "2026-11-03")
      #expect(again.code == 0)
      #expect(again.output.contains("Nothing to write: the register says all of it already."))
      #expect(try Self.returns(folder).count == 2)
    }
  }

  @Test("a quote that another mark joins is written so that it is read as it was sent")
  func joinedMarks() throws {
    let folder = try Self.register()
    let evidence = "\"\u{301}quoted\"\u{308}, twice"
    let sent = try TemporaryFolder()
    let rows = [Self.header, ["C", "2026-27Q2", "workforce.llw", "31", evidence]]
    try Data(Self.workbook(rows)).write(to: URL(filePath: sent.path("form.xlsx")))
    for line in ["Wrote returns/2026-27Q2/form.csv.\n", "the register says all of it already.\n"] {
      let result = Self.run(folder, [sent.path("form.xlsx")], "--received", "2026-11-02")
      #expect(result.code == 0 && result.output.hasSuffix(line))
    }
    let text = try #require(try Self.returns(folder)["2026-27Q2/form.csv"])
    #expect(text.hasSuffix(",\"\"\"\u{301}quoted\"\"\u{308}, twice\"\n"))
  }

  @Test("rows of one quarter go into its folder, beside what is there by the same name")
  func quarterFolder() throws {
    let folder = try Self.register()
    let sent = try TemporaryFolder()
    for (place, name) in ["form.csv", "form-2.csv", "form-3.csv"].enumerated() {
      let rows = [Self.header, ["C", "2026-27Q2", "workforce.llw", "\(31 + place)", ""]]
      try sent.write(Self.csv(rows), to: "form.csv")
      let result = Self.run(folder, [sent.path("form.csv")], "--received", "2026-12-0\(1 + place)")
      #expect(result.output.hasSuffix("Wrote returns/2026-27Q2/\(name).\n"))
    }
    #expect(try Self.returns(folder).count == 4)
  }

  @Test("without a day given, the rows are received today")
  func today() throws {
    let folder = try Self.register()
    let sent = try TemporaryFolder(["form.csv": Self.csv(Array(Self.rows.prefix(3)))])
    let before = Today.day()
    #expect(Self.run(folder, [sent.path("form.csv")]).code == 0)
    let text = try #require(try Self.returns(folder)["2026-27Q2/form.csv"])
    #expect(text.contains(",\(before.iso),") || text.contains(",\(Today.day().iso),"))
  }

  @Test("a file with any error is refused whole, with the cell, and the next one is still read")
  func refused() throws {
    let folder = try Self.register()
    let sent = try TemporaryFolder(["good.csv": Self.csv(Self.rows)])
    var rows = Self.rows
    rows[2][3] = "<5"
    try Data(Self.workbook(rows)).write(to: URL(filePath: sent.path("bad.xlsx")))
    let result = Self.run(
      folder, [sent.path("bad.xlsx"), sent.path("good.csv")], "--received", "2026-11-02")
    #expect(result.code == 1)
    #expect(result.error.contains("bad.xlsx › Return › D3: error: expected a count, found '<5'"))
    #expect(result.output.contains("Nothing is written: mend the errors"))
    #expect(Set(try Self.returns(folder).keys) == ["first.csv", "good.csv"])
  }

  @Test("each of several files is held against what the ones before it have added")
  func severalFiles() throws {
    let folder = try Self.register()
    let sent = try TemporaryFolder([
      "a.csv": Self.csv(Self.rows), "b.csv": Self.csv(Self.rows),
    ])
    let result = Self.run(
      folder, [sent.path("a.csv"), sent.path("b.csv")], "--received", "2026-11-02")
    #expect(result.code == 0)
    #expect(result.output.contains("4 rows: 1 new, 1 changed, 1 withdrawn, 1 unchanged, 0 blank"))
    #expect(result.output.contains("4 rows: 0 new, 0 changed, 0 withdrawn, 3 unchanged, 1 blank"))
    #expect(Set(try Self.returns(folder).keys) == ["first.csv", "a.csv"])
  }

  @Test("the supplier's file is never altered, not even where it lies in the register")
  func untouched() throws {
    let folder = try Self.register()
    let path = folder.path("returns/2026-27Q2/form.csv")
    // Beside the register's own files, but not one of them yet: its name ends otherwise.
    try folder.write(Self.csv(Array(Self.rows.prefix(3))), to: "returns/2026-27Q2/form.txt")
    try folder.write("contract,period,item,value\n", to: "returns/2026-27Q2/form.csv")
    let old = Date(timeIntervalSince1970: 1_700_000_000)
    for file in [path, folder.path("returns/2026-27Q2/form.txt")] {
      try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: file)
    }
    let result = Self.run(
      folder, [folder.path("returns/2026-27Q2/form.txt")], "--received", "2026-11-02")
    #expect(result.output.hasSuffix("Wrote returns/2026-27Q2/form-2.csv.\n"))
    for file in [path, folder.path("returns/2026-27Q2/form.txt")] {
      let date = try FileManager.default.attributesOfItem(atPath: file)[.modificationDate] as? Date
      #expect(date == old)
    }
    #expect(try Self.returns(folder)["2026-27Q2/form.csv"] == "contract,period,item,value\n")
  }

  @Test("Windows-1252 is read where every Western code page means the same, and refused elsewhere")
  func windows1252() throws {
    let folder = try Self.register()
    let sent = try TemporaryFolder()
    func file(_ byte: UInt8) throws -> String {
      var bytes = Array("contract,period,item,value,note\nC,2026-27Q2,workforce.llw,32,".utf8)
      bytes += [byte, UInt8(ascii: "\n")]
      try Data(bytes).write(to: URL(filePath: sent.path("form.csv")))
      return sent.path("form.csv")
    }
    let pound = Self.run(folder, [try file(0xA3)], "--received", "2026-11-02", "--dry-run")
    #expect(pound.code == 0 && pound.error.contains("Windows-1252"))
    let accented = Self.run(folder, [try file(0xE9)], "--received", "2026-11-02", "--dry-run")
    #expect(accented.code == 1 && accented.error.contains("error"))
  }

  @Test(
    "what is no workbook that can be read is refused in a sentence",
    arguments: [
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "form.xlsx"),
      (Array("PK\u{3}\u{4} cut off".utf8), "form.xlsx"), ([0], "form.xlsm"),
    ] as [([UInt8], String)])
  func unreadable(bytes: [UInt8], name: String) throws {
    let folder = try Self.register()
    let sent = try TemporaryFolder()
    try Data(bytes).write(to: URL(filePath: sent.path(name)))
    let result = Self.run(folder, [sent.path(name)])
    #expect(result.code == 1 && result.error.contains("[workbook-not-read]"))
    #expect(result.error.contains("help: "))
    #expect(Set(try Self.returns(folder).keys) == ["first.csv"])
  }

  // MARK: Accepted figures

  /// What a dry run of a file with accepted figures says.
  private static func accepting(_ rows: [String]) throws -> Ran {
    let folder = try register()
    let sent = try TemporaryFolder([
      "form.csv": "contract,period,item,value,accepted\n" + rows.map { $0 + "\n" }.joined()
    ])
    let result = run(folder, [sent.path("form.csv")], "--received", "2026-11-02", "--dry-run")
    return Ran(
      code: result.code, output: result.output.replacing(sent.path, with: "sent"),
      error: result.error)
  }

  @Test("figures that arrive already accepted are counted, with the file that says so")
  func accepted() throws {
    let result = try Self.accepting([
      "C,2026-27Q2,workforce.total,40,40", "C,2026-27Q2,workforce.llw,30,",
      "C,2026-27Q2,jobs.advertised.locally,5,4",
    ])
    #expect(result.code == 0)
    #expect(
      result.output.contains(
        """
          3 rows: 0 new, 2 changed, 0 withdrawn, 1 unchanged, 0 blank
          2 figures are marked as accepted by sent/form.csv itself.
          Only the council accepts figures: empty the 'accepted' cells unless it filled them in.
        Would write
        """), "\(result.output)")
    let one = try Self.accepting(["C,2026-27Q2,workforce.total,40,40"])
    #expect(one.output.contains("  1 figure is marked as accepted by sent/form.csv itself"))
    #expect(try !Self.accepting(["C,2026-27Q2,workforce.llw,31,"]).output.contains("accepted"))
  }

  @Test("an empty value with an acceptance is held against the register as that figure")
  func acceptedAlone() throws {
    let folder = try Self.register()
    let sent = try TemporaryFolder([
      "a.csv": "contract,period,item,value,accepted\nC,2026-27Q2,workforce.total,40,40\n",
      "b.csv": "contract,period,item,value,accepted\nC,2026-27Q2,workforce.total,,40\n",
    ])
    for file in ["a.csv", "b.csv"] {
      let result = Self.run(folder, [sent.path(file)], "--received", "2026-11-02")
      #expect(result.code == 0, "\(result)")
    }
    #expect(try Self.returns(folder).count == 2)
  }

  // MARK: Levels

  @Test("a level is held against what the same assessor said, not against the others' median")
  func assessors() throws {
    let folder = try TemporaryFolder([
      "contracts.csv": """
      contract,title,team,framework,start,end
      T,Home care,Adult Social Care,islington-commissioning,2025-04-01,2028-03-31

      """,
      "targets.csv": "contract,measure,target,per\nT,IP.1,70%,level\n",
      "returns/first.csv": """
      contract,period,item,value,received,assessor
      T,2026-27Q2,islington.coproduce.trust,2,2026-10-01,Ann
      T,2026-27Q2,islington.coproduce.trust,0,2026-10-01,Bob

      """,
    ])
    let sent = try TemporaryFolder([
      "form.csv": """
      contract,period,item,value,assessor
      T,2026-27Q2,islington.coproduce.trust,2,Ann
      T,2026-27Q2,islington.coproduce.trust,1,Bob
      T,2026-27Q2,islington.coproduce.trust,,

      """
    ])
    let result = Self.run(
      folder, [sent.path("form.csv")], "--received", "2026-11-02", "--dry-run")
    #expect(result.output.contains("islington.coproduce.trust Bob: 1 (was 0)"), "\(result)")
    #expect(result.output.contains("3 rows: 0 new, 1 changed, 0 withdrawn, 1 unchanged, 1 blank"))
  }
}
