import Foundation
import SocialValue
import SocialValueFiles
import SocialValueReports
import Testing

@Suite("The conformance suite")
struct ConformanceTests {
  @Test("says of each register what its case expects", arguments: ConformanceSuite.cases)
  func holds(_ one: ConformanceCase) throws {
    let (scorecard, hasErrors) = try Self.score(one)
    var mismatches = Matching.mismatches(of: one.expect, in: scorecard)
    mismatches += Self.uncounted(scorecard)
    if let exit = one.expect["exit"], exit != .number(hasErrors ? 1 : 0) {
      mismatches.append("exit: expected \(exit.text), found \(hasErrors ? 1 : 0)")
    }
    #expect(
      mismatches.isEmpty,
      "\(one.file): \(one.name)\n\(mismatches.joined(separator: "\n"))")
  }

  @Test("is read in full, and each case has a name of its own")
  func isWhole() throws {
    let cases = try ConformanceSuite.read()
    #expect(cases.count >= 482)
    let names = Dictionary(grouping: cases, by: \.name).filter { $1.count > 1 }
    #expect(names.isEmpty, "names used twice: \(names.keys.sorted())")
  }

  @Test(
    "expects every finding that a register can have",
    arguments: Finding.Code.all.flatMap(\.codes).map(\.name))
  func reaches(_ code: String) {
    let isExpected = ConformanceSuite.cases.contains { one in
      (one.expect["findings"]?.elements ?? []).contains { $0["code"]?.string == code }
    }
    if let reason = Self.exceptions[code] {
      #expect(!isExpected, "a case expects '\(code)' now: strike it off the exceptions (\(reason))")
    } else {
      #expect(isExpected, "no case expects a finding '\(code)'")
    }
  }

  /// Codes that no case can expect, and why.
  static let exceptions: [String: String] = {
    let definition = "only a definition has it: the cases' definitions are sound"
    let policy = "it ends the run with exit code 2: there is no scorecard to look at"
    let tender = "only a tender has it: the cases are registers"
    let tenders = Finding.Code.all.filter { $0.section.hasPrefix("Tenders") }.flatMap(\.codes)
    return Dictionary(
      tenders.map { ($0.name, tender) }, uniquingKeysWith: { first, _ in first }
    ).merging(registers(definition, policy)) { first, _ in first }
  }()

  private static func registers(_ definition: String, _ policy: String) -> [String: String] {
    let workbook = "a case would have to hold a workbook, which is no text"
    return [
      "row-too-long": "a case would have to be a mebibyte long",
      "sheet-not-read": workbook, "hidden-cells": workbook, "row-above-header": workbook,
      "merged-cells": workbook,
      "number-too-large": "a reader with larger numbers has no need of it",
      "json-syntax": policy, "duplicate-key": policy, "unknown-key": policy,
      "missing-key": policy, "wrong-type": policy, "bad-id": policy, "duplicate-id": policy,
      "bad-setting": policy, "unknown-id": definition, "wrong-item-kind": definition,
      "mixed-types": definition, "mixed-over": definition, "no-theme": definition,
      "unused-item": definition,
    ]
  }

  /// Every row read is used, superseded, withdrawn or rejected, in every case.
  private static func uncounted(_ scorecard: JSON) -> [String] {
    let parts = ["used", "superseded", "withdrawn", "rejected"].map { scorecard["rows"]?[$0] }
    let sum = parts.reduce(0.0) { sum, part in
      if case .number(let number)? = part { sum + number } else { .nan }
    }
    let read = scorecard["rows"]?["read"]
    return read == .number(sum) ? [] : ["rows: the parts add up to \(sum), not to the rows read"]
  }

  // MARK: Scoring

  private static let definitions: [String: Framework] = {
    let folder = ConformanceSuite.folder.appending(path: "frameworks")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return Dictionary(
      names.compactMap { name in
        try? FrameworkReader.read(path: folder.appending(path: name).path)
      }.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }()

  /// Writes a case's register to a folder, scores it and reads the scorecard's JSON.
  static func score(_ one: ConformanceCase) throws -> (scorecard: JSON, hasErrors: Bool) {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "conformance-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (path, data) in one.files {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: file)
    }
    let shelf = FrameworkShelf()
    for id in one.frameworks { shelf.add(try #require(definitions[id], "no definition '\(id)'")) }
    var options = RegisterReader.Options()
    if let asAt = one.asAt {
      let day: Day = try #require(Day(iso: asAt))
      options.asAt = day
    }
    let quarter = try #require(Quarter(reading: one.quarter))
    let register = try RegisterReader.read(folder.path, shelf: shelf, options: options)
    let scorecard = Evaluator(register).scorecard(
      for: quarter, selection: Selection(weighting: one.weighsAlike ? .equal : .value))
    let json = try JSON(parsing: Data(ScorecardJSON(scorecard).text.utf8))
    return (json, scorecard.findings.contains { $0.severity == .error })
  }
}
