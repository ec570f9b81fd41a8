import Foundation
import SocialValue
import SocialValueFiles
import SocialValueReports

/// What must be true of any register, whatever is in its files.
enum RegisterChecks {
  /// A register, or why it was refused.
  enum Outcome {
    case success(Register)
    case failure(Refusal)

    func isSame(as other: Outcome) -> Bool {
      switch (self, other) {
      case (.success(let left), .success(let right)):
        left.findings == right.findings && left.returns.counts == right.returns.counts
      case (.failure(let left), .failure(let right)): left.findings == right.findings
      default: false
      }
    }
  }

  /// Why a register was refused, and what is wrong with saying so in this way.
  struct Refusal {
    var findings: [Finding]
    var reason: String?
  }

  /// Reads a register.
  static func outcome(_ read: () throws -> Register) -> Outcome {
    do {
      return .success(try read())
    } catch let error as FindingsError {
      let faults = faults(of: error)
      return .failure(
        Refusal(findings: error.findings, reason: faults.isEmpty ? nil : faults.joined()))
    } catch is FileFault {
      return .failure(Refusal(findings: [], reason: nil))
    } catch {
      return .failure(Refusal(findings: [], reason: "an error of another kind: \(error)"))
    }
  }

  /// What is wrong with an error: it must say at least one thing, each with a place.
  static func faults(of error: FindingsError) -> [String] {
    if error.findings.isEmpty { return ["refused without a finding"] }
    let placeless = error.findings.filter { $0.place.line < 1 || $0.place.column < 1 }
    return placeless.isEmpty ? [] : ["a finding without a place: \(placeless[0])"]
  }

  /// What is wrong with how the rows of a register were accounted for.
  static func faults(of register: Register, _ files: [String: [UInt8]]) -> [String] {
    var faults: [String] = []
    let counts = register.returns.counts
    if let expected = expectedRows(files), expected != counts.read {
      faults.append("\(counts.read) rows read where there are \(expected)")
    }
    // In a file whose header can't be used every row is rejected, and the header's finding says
    // why; in any other each rejected row has findings of its own.
    var unusable = 0
    for (path, bytes) in files where path.hasPrefix("returns/") {
      guard !isUsable(path, bytes, register.findings) else { continue }
      guard let rows = SimpleCount.rows(bytes) else { return faults }
      unusable += rows
    }
    let rows = Set(
      register.findings.filter {
        rowCodes.contains($0.code) && $0.place.line > 0
          && isUsable($0.place.file, files[$0.place.file] ?? [], register.findings)
      }.map { "\($0.place.file):\($0.place.line)" })
    if rows.count + unusable != counts.rejected {
      faults.append("\(counts.rejected) rows rejected, \(rows.count) + \(unusable) with a reason")
    }
    return faults
  }

  /// The codes of findings that reject a row.
  private static let rowCodes: Set<Finding.Code> = [
    .cellCount, .badQuoting, .notUTF8, .rowTooLong, .unknownContract, .badQuarter, .outsideTerm,
    .unknownItem, .itemNotInFramework, .unknownDimension, .dimensionNotAllowed, .unknownCategory,
    .badValue, .badAccepted, .badDate, .conflictingRows,
  ]

  /// Whether the header row of a return could be used.
  private static func isUsable(_ path: String, _ bytes: [UInt8], _ findings: [Finding]) -> Bool {
    guard path.hasPrefix("returns/") else { return false }
    let header = headerLine(bytes)
    return !findings.contains { finding in
      guard finding.place.file == path else { return false }
      return switch finding.code {
      case .missingColumn, .duplicateColumn: true
      case .badQuoting, .notUTF8, .rowTooLong: finding.place.line <= header
      default: false
      }
    }
  }

  /// The line of the first row, from 1.
  private static func headerLine(_ bytes: [UInt8]) -> Int {
    var line = 1
    for byte in bytes.dropFirst(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0) {
      if byte == 10 { line += 1 } else if byte != 0x20, byte != 0x09, byte != 0x0D { break }
    }
    return line
  }

  /// How many rows the returns have, by another count; nil where that can't be said.
  static func expectedRows(_ files: [String: [UInt8]]) -> Int? {
    var sum = 0
    for (path, bytes) in files where path.hasPrefix("returns/") {
      guard let rows = SimpleCount.rows(bytes) else { return nil }
      sum += rows
    }
    return sum
  }

  /// What is wrong with how a register is scored and shown.
  static func faultsOfScoring(_ register: Register, _ index: Int) -> [String] {
    let evaluator = Evaluator(register)
    let quarter = BaseRegister.quarters[index % BaseRegister.quarters.count]
    let scorecard = evaluator.scorecard(for: quarter)
    var faults: [String] = []
    let explains = index % 8 == 0
    let explanations: @Sendable (ContractScorecard) -> [Explanation] = {
      explains ? evaluator.explanations(of: $0) : []
    }
    let text = ScorecardJSON(scorecard, explanations: explanations).text
    let json = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    guard let rows = json?["rows"] as? [String: Int] else { return ["the scorecard isn't JSON"] }
    let parts = ["used", "superseded", "withdrawn", "rejected"].compactMap { rows[$0] }
    if parts.count != 4 || parts.reduce(0, +) != rows["read"] { faults.append("rows: \(rows)") }
    for card in scorecard.contracts {
      for measure in card.measures {
        if let score = measure.score, score < .zero || score > .hundred {
          faults.append("a score of \(score.text)")
        }
      }
    }
    if explains {
      if ScorecardText().render(scorecard, histories: []).isEmpty { faults.append("no text") }
      if ScorecardMarkdown.render(scorecard, histories: []).isEmpty { faults.append("no Markdown") }
      if ScorecardCSV.render(scorecard).isEmpty { faults.append("no CSV") }
      _ = FindingsText.compilerLines(scorecard.findings)
    }
    return faults
  }
}
