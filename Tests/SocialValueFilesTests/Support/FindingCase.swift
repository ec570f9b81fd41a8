import SocialValue
import SocialValueReports
import Testing
import Workbooks

@testable import SocialValueFiles

/// A code, and the smallest register or definition that has a finding of it.
struct FindingCase: Sendable, CustomTestStringConvertible {
  let code: String
  /// The files that make the case; the others are those of a sound register.
  var files: [(path: String, bytes: [UInt8])] = []
  /// Files of the sound register that are left away.
  var without: [String] = []
  /// Definitions at hand beside the bundled ones.
  var definitions: [String] = []
  /// The quarter that is scored, where only scoring finds it.
  var scored: String?
  /// What is read: a definition by itself, where there is one.
  var definition: String?
  /// The rows of workbooks among the files, to be shown in their place.
  var shown: [String: String] = [:]
  /// Whether the files are those of a tender, not of a register.
  var isTender = false

  var testDescription: String { code }

  /// A case of a register.
  static func register(
    _ code: String, _ files: [(String, String)], without: [String] = [],
    definitions: [String] = [], scored: String? = nil
  ) -> Self {
    FindingCase(
      code: code, files: files.map { ($0.0, Array($0.1.utf8)) }, without: without,
      definitions: definitions, scored: scored)
  }

  /// A case of contracts.csv alone: nothing is targeted or reported.
  static func contracts(_ code: String, _ rows: [String], definitions: [String] = []) -> Self {
    register(
      code, [("contracts.csv", lines([contractsHeader] + rows))],
      without: ["targets.csv", "returns/q1.csv"], definitions: definitions)
  }

  /// A case of targets.csv.
  static func targets(
    _ code: String, _ rows: [String], header: String = "contract,measure,target,per"
  ) -> Self {
    register(code, [("targets.csv", lines([header] + rows))])
  }

  /// A case of one return.
  static func returns(
    _ code: String, _ rows: [String], header: String = "contract,period,item,value"
  ) -> Self {
    register(code, [("returns/q1.csv", lines([header] + rows))])
  }

  /// A case of a workbook among the returns.
  static func workbook(
    _ code: String, _ sheets: [(name: String, isHidden: Bool, rows: [[String]], merge: String?)]
  ) -> Self {
    var workbook = WorkbookWriter()
    var shown = ""
    for (name, isHidden, rows, merge) in sheets {
      shown += "  \(name)\(isHidden ? " (hidden)" : "")\(merge.map { ", \($0) merged" } ?? "")\n"
      workbook.addSheet(name, isHidden: isHidden) { sheet in
        for row in rows {
          sheet.nextRow()
          let label = String(sheet.rowNumber)
          shown += String(repeating: " ", count: 4 - label.count) + label + " | "
          shown += row.joined(separator: " | ") + "\n"
          for cell in row { sheet.add(cell.isEmpty ? .blank : .text(cell)) }
        }
        if let range = merge.flatMap({ CellRange($0) }) { sheet.merges = [range] }
      }
    }
    return FindingCase(
      code: code, files: [("returns/q1.xlsx", workbook.bytes())], without: ["returns/q1.csv"],
      shown: ["returns/q1.xlsx": shown])
  }

  /// A case of a definition, made by edits to a sound one.
  static func definition(_ code: String, _ edits: [(String, String)]) -> Self {
    FindingCase(code: code, definition: SmallDefinition.text(edits))
  }

  /// A case of a tender, made by edits to a sound one and its bids.
  static func tender(
    _ code: String, _ tender: [(String, String)] = [], bids: [(String, String)] = []
  ) -> Self {
    var one = FindingCase(code: code, isTender: true)
    if !tender.isEmpty {
      one.files.append(("tender.json", Array(SmallTender.edited(SmallTender.tender, tender).utf8)))
    }
    if !bids.isEmpty {
      one.files.append(("bids.csv", Array(SmallTender.edited(SmallTender.bids, bids).utf8)))
    }
    return one
  }

  static let contractsHeader = "contract,title,supplier,framework,start,end,value"

  static func lines(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }

  /// A register without a fault.
  static let sound: [(path: String, bytes: [UInt8])] = [
    (
      "contracts.csv",
      lines([
        contractsHeader,
        "CR-1,School meals,Fair Kitchens,croydon-sv-2016,2026-04-01,2029-03-31,900000",
      ])
    ),
    ("targets.csv", lines(["contract,measure,target,per", "CR-1,SV1.1,90%,level"])),
    (
      "returns/q1.csv",
      lines(["contract,period,item,value", "CR-1,2026-27Q1,workforce.total,40"])
    ),
  ].map { ($0.0, Array($0.1.utf8)) }

  /// The files of the case's register, by path.
  var register: [String: [UInt8]] {
    var all: [String: [UInt8]] = [:]
    for (path, bytes) in Self.sound where !without.contains(path) { all[path] = bytes }
    // A file left away still has its header row, unless the case is that it is missing.
    if code != "missing-file" {
      for (path, bytes) in Self.sound where without.contains(path) {
        all[path] = Array(bytes.prefix { $0 != UInt8(ascii: "\n") }) + [UInt8(ascii: "\n")]
      }
    }
    for (path, bytes) in files { all[path] = bytes }
    return all
  }

  /// What is found.
  func findings() throws -> [Finding] {
    if let definition {
      do {
        _ = try FrameworkReader.read(Array(definition.utf8), file: "small.json")
        return []
      } catch {
        return error.findings
      }
    }
    if isTender { return try findingsOfTender() }
    let shelf = FrameworkShelf()
    for definition in definitions {
      shelf.add(try FrameworkReader.read(Array(definition.utf8), file: "given.json"))
    }
    let register = try RegisterReader.read(.files(register), shelf: shelf)
    guard let scored else { return register.findings }
    let quarter = try #require(Quarter(reading: scored))
    return Evaluator(register).scorecard(for: quarter).findings
  }

  private func findingsOfTender() throws -> [Finding] {
    func bytes(_ path: String, _ sound: String) -> [UInt8] {
      files.first { $0.path == path }?.bytes ?? Array(sound.utf8)
    }
    do {
      let file = try TenderReader.read(
        bytes("tender.json", SmallTender.tender), bids: bytes("bids.csv", SmallTender.bids))
      return file.hasErrors ? file.findings : file.evaluation.result().warnings
    } catch let error as FindingsError {
      return error.findings
    }
  }

  /// The files of the case with their line numbers, and the findings as they are printed.
  func golden() throws -> String {
    var text = ""
    for path in without where code == "missing-file" { text += "\(path): not there\n\n" }
    let shown = definition.map { [("small.json", Array($0.utf8))] } ?? files
    for (path, bytes) in shown {
      text += path + "\n"
      if let rows = self.shown[path] {
        text += rows + "\n"
        continue
      }
      var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      if lines.last?.isEmpty == true { lines.removeLast() }
      for (number, line) in lines.enumerated() {
        let label = String(number + 1)
        text += String(repeating: " ", count: 4 - label.count) + label + " | "
        text += FoundText.shown(String(decoding: line, as: UTF8.self), limit: 160) + "\n"
      }
      text += "\n"
    }
    return text + FindingsText.compilerLines(try findings())
  }
}
