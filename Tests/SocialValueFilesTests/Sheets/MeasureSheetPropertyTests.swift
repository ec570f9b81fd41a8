import SocialValue
import TestSupport
import Testing

@testable import SocialValueFiles

@Suite("Any sheet of measures")
struct MeasureSheetPropertyTests {
  private static let columns = SheetColumn.allCases

  /// Cells that make sense somewhere, and some that make sense nowhere.
  private static let cells = [
    "", "", "", "A", "B", "Growth; Enabling", "People", "Spend", "£", "people", "kg", "hours",
    "yes", "no", "quarter", "end", "year", "more", "less", "40%", "12", "£5", "10h", "No;Yes",
    "Low; Middle; High", "G1", "G1.1", "x-1", "1", "ŵ", "\"", "a\u{0}b", ";", "数", "-", "%",
  ]

  @Test("gives a sound definition or says why not, and never stops the program", arguments: 0..<400)
  func neverCrashes(seed: Int) throws {
    var random = SeededRandom(UInt64(seed))
    // Early seeds hold mostly sense, late ones mostly nonsense.
    let nonsense = seed / 40
    let rows = (0..<Int.random(in: 0...12, using: &random)).map { _ in
      Self.row(nonsense: nonsense, using: &random)
    }
    let header = Self.columns.map(\.rawValue).joined(separator: ",")
    let sheet = ([header] + rows).map { $0 + "\n" }.joined()
    do {
      let made = try SheetCase.made(sheet)
      let again = try FrameworkReader.read(Array(made.text.utf8), file: "again.json")
      #expect(again == made.framework)
      #expect(FrameworkCheck.faults(of: made.framework).isEmpty)
    } catch {
      #expect(error.findings.contains { $0.severity == .error }, "\(sheet)")
      for finding in error.findings {
        #expect(finding.place.file == "measures.csv" && !finding.help.isEmpty)
        #expect(!finding.message.contains("isn't sound"), "\(finding.message)\n\(sheet)")
      }
    }
  }

  private static func row(nonsense: Int, using random: inout SeededRandom) -> String {
    let answer = SheetAnswer.allCases.randomElement(using: &random) ?? .words
    var cells = columns.map { sensible($0, answer, using: &random) }
    for place in cells.indices where Int.random(in: 0..<20, using: &random) < nonsense {
      cells[place] = Self.cells.randomElement(using: &random) ?? ""
    }
    return cells.map { $0.contains("\"") || $0.contains(",") ? quoted($0) : $0 }
      .joined(separator: ",")
  }

  /// A cell that goes with what the row reports.
  private static func sensible(
    _ column: SheetColumn, _ answer: SheetAnswer, using random: inout SeededRandom
  ) -> String {
    func one(_ words: [String]) -> String { words.randomElement(using: &random) ?? "" }
    switch column {
    case .group: return one(["Jobs", "Skills", "Green"])
    case .measure: return "M\(Int.random(in: 1...40, using: &random))"
    case .themes: return one(["Growth", "Growth; Enabling", "enabling"])
    case .reports: return answer.rawValue
    case .item: return "\(answer.rawValue) \(Int.random(in: 1...6, using: &random))"
    case .outOf:
      if answer == .percent || answer.allowsWhole && Bool.random(using: &random) {
        return one(["\(answer.rawValue) whole", "\(answer.rawValue) 1"])
      }
    case .unit: return answer == .amount ? "kg" : ""
    case .when: return answer.isNumeric ? one(["", "", "quarter", "end"]) : ""
    case .better: return answer.isScored ? one(["", "less"]) : ""
    case .scale: return answer == .level ? one(["No;Yes"]) : ""
    case .evidence, .guidance, .printed, .place: return one(["", "Words of their own."])
    default: break
    }
    return ""
  }

  private static func quoted(_ cell: String) -> String {
    "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  @Test("a sound one comes out of many random ones, so that the test looks at both")
  func someAreSound() {
    let sound = (0..<40).count { seed in
      var random = SeededRandom(UInt64(seed))
      let rows = (0..<2).map { _ in Self.row(nonsense: 0, using: &random) }
      let header = Self.columns.map(\.rawValue).joined(separator: ",")
      let sheet = ([header] + rows).map { $0 + "\n" }.joined()
      return (try? SheetCase.made(sheet)) != nil
    }
    #expect(sound >= 20)
  }
}
