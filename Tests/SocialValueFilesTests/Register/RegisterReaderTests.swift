import SocialValue
import TestSupport
import Testing

@testable import SocialValueFiles

@Suite("Reading a register")
struct RegisterReaderTests {
  private static func files(_ changes: [String: String] = [:]) -> [String: [UInt8]] {
    var files = Dictionary(uniqueKeysWithValues: FindingCase.sound)
    for (path, text) in changes { files[path] = Array(text.utf8) }
    return files
  }

  @Test("a folder and the same files in memory give the same register")
  func sources() throws {
    let folder = try TemporaryFolder()
    for (path, bytes) in Self.files() { try folder.write(bytes, to: path) }
    let read = try RegisterReader.read(folder.path)
    let held = try RegisterReader.read(.files(Self.files()))
    #expect(read.returns.counts == held.returns.counts && read.findings == held.findings)
    #expect(read.returns.counts.used == 1)
  }

  @Test(
    "a target or a baseline with too many decimals is told what is wrong with it",
    arguments: ["12.3456789%,level,", "50%,level,12.3456789%"])
  func decimals(cells: String) throws {
    let text = "contract,measure,target,per,baseline\nCR-1,SV1.1,\(cells)\n"
    let register = try RegisterReader.read(.files(Self.files(["targets.csv": text])))
    let finding = try #require(register.findings.first)
    #expect(finding.message.hasSuffix("with at most 6 decimal places, found '12.3456789%'"))
    #expect(finding.help == "Round it to 6 decimal places.")
  }

  @Test("returns lie in folders of any depth, in files of any letter case")
  func nested() throws {
    let header = "contract,period,item,value\n"
    let register = try RegisterReader.read(
      .files(
        Self.files([
          "returns/2026/q1/a.CSV": header + "CR-1,2026-27Q1,jobs.starts.6mplus,2\n",
          "returns/README.md": "Notes for the next officer",
        ])))
    #expect(register.returns.counts.used == 2)
    #expect(!register.findings.contains { $0.code == .fileNotRead })
  }

  @Test("all that is wrong with a row is told at once, also where its day can't be read")
  func allFaults() throws {
    let header = "contract,period,item,value,accepted,acceptedOn,received\n"
    let register = try RegisterReader.read(
      .files(
        Self.files([
          "returns/q1.csv": header + "CR-1,2026-27Q1,workforce.total,<5,all,soon,01/07/2026\n"
        ])))
    let told = register.findings.filter { $0.severity == .error }
    #expect(told.map(\.code) == [.badValue, .badAccepted, .badDate, .badDate])
    #expect(told.map(\.place.column) == [4, 5, 6, 7])
    #expect(told.allSatisfy { $0.subject.contract == "CR-1" })
    #expect(register.returns.counts.rejected == 1 && register.returns.counts.used == 0)
  }

  @Test("progress is told of every file, with all its rows at the end")
  func progress() throws {
    final class Told: @unchecked Sendable { var last = ReadingProgress() }
    let told = Told()
    var options = RegisterReader.Options()
    options.progress = { told.last = $0 }
    _ = try RegisterReader.read(.files(Self.files()), options: options)
    #expect(told.last.file == "returns/q1.csv" && told.last.rows == 1)
  }

  @Test("frameworks with more items or categories than a figure's key has room for are refused")
  func limits() throws {
    let items = (0...FigureKey.limits.items).map { Item(id: "i\($0)", title: "", kind: .count) }
    let categories = (0..<FigureKey.limits.cells).map {
      Dimension.Category(id: "c\($0)", title: "")
    }
    let dimension = Dimension(
      id: "d", title: "", membership: .exclusive, categories: categories)
    for framework in [
      Framework(id: "croydon-sv-2016", title: "Many items", items: items),
      Framework(id: "croydon-sv-2016", title: "Many categories", dimensions: [dimension]),
    ] {
      let shelf = FrameworkShelf()
      shelf.add(framework)
      #expect(throws: FileFault.self) {
        try RegisterReader.read(.files(Self.files()), shelf: shelf)
      }
    }
  }

  @Test("a shelf finds a framework by its id, a given one before a bundled one")
  func shelf() throws {
    let shelf = FrameworkShelf()
    #expect(shelf.ids.contains("croydon-sv-2016"))
    #expect(shelf["no-such"] == nil)
    let folder = try TemporaryFolder()
    let path = try folder.write(
      Array(SmallDefinition.text([("\"id\": \"small-sv\"", "\"id\": \"croydon-sv-2016\"")]).utf8),
      to: "given.json")
    try shelf.add(path: path)
    #expect(shelf["croydon-sv-2016"]?.title == "Small framework")
    #expect(shelf.all.map(\.id) == shelf.ids)
  }
}
