import SocialValue
import Testing

@Suite("Rule kind × basis × per × what is missing")
struct RuleMatrixTests {
  private static let targets: [Basis: String] = [
    .number: "2", .percent: "50%", .money: "£1000", .hours: "10h",
  ]

  @Test("has a cell for each, and no cell twice")
  func isWhole() {
    for kind in Rule.Kind.allCases {
      let measures = RuleMatrix.shapes.filter { $0.kind == kind }.map(\.measure)
      #expect(!measures.isEmpty, "no measure of kind \(kind)")
      for measure in measures {
        #expect(TestFramework.framework.measure(measure)?.rule?.kind == kind)
        for basis in Basis.allCases {
          for per in Per.allCases {
            for missing in RuleMatrix.Missing.allCases {
              let cells = RuleMatrix.cells.count {
                $0.measure == measure && $0.basis == basis && $0.per == per
                  && $0.missing == missing
              }
              #expect(cells == 1, "\(measure) in \(basis) per \(per), missing \(missing)")
            }
          }
        }
      }
    }
    let known = Set(RuleMatrix.shapes.map(\.measure))
    #expect(RuleMatrix.cells.allSatisfy { known.contains($0.measure) })
  }

  @Test("gives what its cell says", arguments: RuleMatrix.cells)
  func holds(_ cell: RuleMatrix.Cell) throws {
    let target = try #require(Self.targets[cell.basis])
    let scorecard = try Self.register(cell, target: target)
      .score(TestRegister.quarter("2026-27Q2"))
    let result = try #require(scorecard.measure(cell.measure))
    let errors = scorecard.findings.filter { $0.severity == .error }
    switch cell.expected {
    case .scored(let actual):
      #expect(errors.isEmpty)
      #expect(result.state == .scored)
      #expect(result.actual?.text == actual)
      #expect(result.basis == cell.basis)
      #expect(result.score != nil && result.isCounted)
      #expect(
        result.missingPeriods.isEmpty == (cell.missing == .nothing || !Self.looksBack(result)))
    case .notReported:
      #expect(errors.isEmpty)
      #expect(result.state == .notReported)
      #expect(result.actual == nil && result.rating == nil)
      #expect(result.score == .zero && result.isCounted)
    case .refused(let code):
      let place = Finding.Place(file: "targets.csv", line: 2, column: code == "bad-per" ? 4 : 3)
      #expect(errors.map(\.code.name) == [code])
      #expect(errors.first?.place == place)
      #expect(errors.first?.subject.item == cell.measure)
      #expect(result.state == .invalid)
      // Words are never counted, whatever stands in their row.
      #expect(result.isCounted == (cell.measure != "m.story"))
      #expect((result.score == .zero) == result.isCounted)
    }
  }

  @Test(
    "is shown in the same way, and not counted, where the target is a record",
    arguments: RuleMatrix.cells.filter { $0.missing == .nothing || $0.missing == .thisQuarter })
  func isRecorded(_ cell: RuleMatrix.Cell) throws {
    let scorecard = try Self.register(cell, target: cell.basis.recordExample)
      .score(TestRegister.quarter("2026-27Q2"))
    let result = try #require(scorecard.measure(cell.measure))
    switch cell.expected {
    case .scored(let actual):
      #expect(result.state == .recorded)
      #expect(result.actual?.text == actual)
      #expect(result.attainment == nil && result.rating == nil && result.target == nil)
    case .notReported: #expect(result.state == .notReported)
    case .refused where cell.measure == "m.story" && cell.basis == .number:
      // A narrative is recorded and nothing else.
      #expect(result.state == (cell.missing == .nothing ? .recorded : .notReported))
    case .refused where Self.bareMeansAnother(cell): break
    case .refused(let code):
      #expect(scorecard.findings.contains { $0.code.name == code })
      #expect(result.state == .invalid)
      return
    }
    #expect(!result.isCounted && result.score == nil)
  }

  // MARK: Registers

  /// Whether a bare `record` shows the measure's first basis, which isn't number.
  private static func bareMeansAnother(_ cell: RuleMatrix.Cell) -> Bool {
    let framework = TestFramework.framework
    return cell.basis == .number
      && framework.measure(cell.measure)?.recordBasis(in: framework) != .number
  }

  /// Whether the measure's actual is of more than one quarter.
  private static func looksBack(_ result: MeasureResult) -> Bool { result.window != .quarter }

  private static func register(_ cell: RuleMatrix.Cell, target: String) -> TestRegister {
    var register = TestRegister()
    register.target(cell.measure, target, cell.per.rawValue)
    if cell.measure == "m.provision" {
      // An item is only due where another measure in force needs it.
      register.target("m.people", "record", "level")
      register.target("m.starts", "record", "quarter")
    }
    for figure in RuleMatrix.figures {
      if cell.missing != .earlierQuarter {
        register.report(figure.item, figure.first, in: "2026-27Q1")
      }
      if cell.missing != .thisQuarter {
        register.report(figure.item, figure.second, in: "2026-27Q2")
      }
    }
    if cell.missing != .thisQuarter {
      for (category, value) in [("female", "30"), ("male", "15"), ("notStated", "5")] {
        register.report("people", value, in: "2026-27Q2", category: category)
      }
    }
    if cell.missing == .acceptance { register.policy = #"{ "countOnly": "accepted" }"# }
    return register
  }
}
