import SocialValue
import SocialValueFiles
import SocialValueReports

/// A file as it came back, among the returns of a sound register.
struct Arrival {
  static let header = ["contract", "period", "item", "value"]
  static let key = ["CR-1", "2026-27Q1", "workforce.total"]

  let register: Register
  private let file: String

  init(_ file: String, _ bytes: [UInt8]) throws {
    var files = Dictionary(uniqueKeysWithValues: FindingCase.sound.map { ($0.path, $0.bytes) })
    files["returns/q1.csv"] = nil
    files["returns/\(file)"] = bytes
    self.file = "returns/\(file)"
    register = try RegisterReader.read(.files(files), shelf: FrameworkShelf())
  }

  /// A workbook of sheets as raw XML.
  init(_ sheets: [RawWorkbook.Sheet]) throws {
    try self.init("q1.xlsx", RawWorkbook.bytes(sheets))
  }

  /// A workbook of one row, whose value is a cell of raw XML.
  init(value: String, item: String) throws {
    let key = [Self.key[0], Self.key[1], item]
    let cells = zip(["A2", "B2", "C2"], key).map { RawWorkbook.cell($0, $1) }.joined()
    try self.init([
      RawWorkbook.Sheet(
        rows: RawWorkbook.row(1, Self.header) + "<row r='2'>\(cells)\(value)</row>")
    ])
  }

  /// What the register says of an item; nil where nothing is reported.
  func figure(_ item: String = Arrival.key[2]) -> String? {
    let index = register.index
    guard let contract = index.contractNumbers["CR-1"],
      let number = index.vocabulary.itemNumbers[item],
      let known = index.catalogue(ofContract: contract).items[number]
    else { return nil }
    let key = FigureKey(
      contract: contract, item: number, quarter: Quarter(startingYear: 2026, number: 1))
    guard case .reported(let figure) = register.returns.figure(key, places: known.kind.places)
    else { return nil }
    return figure.claimed.number?.text
  }

  /// What is found in the file, as it is printed.
  var told: String {
    FindingsText.compilerLines(register.findings.filter { $0.place.file.hasPrefix(file) })
  }
}
