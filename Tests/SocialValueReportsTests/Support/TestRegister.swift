import SocialValue
import SocialValueReports

/// Registers written in code: contracts with their targets, and what was reported.
struct TestRegister {
  var framework = TestFramework.framework
  var contracts: [Contract] = []
  var policy = Policy()
  var findings: [Finding] = []
  var asAt: Day?
  private var reports: [Report] = []

  private struct Report {
    var contract: String
    var quarter: Quarter
    var item: String
    var content: CellContent
    var accepted: CellContent
    var cell: (dimension: String, category: String)?
  }

  static let quarter = Quarter(startingYear: 2026, number: 2)

  /// Adds a contract with targets: measure, amount, `per`, weight.
  mutating func add(
    _ id: String, title: String, supplier: String, value: Int,
    targets: [(measure: String, amount: TargetRow.Amount, per: Per?)], weights: [String: Int] = [:]
  ) throws {
    let term = try Term(start: day("2025-04-01"), end: day("2028-03-31")).unwrapped()
    var rows: [Contract.MeasureKey: [TargetRow]] = [:]
    for target in targets {
      let isNotApplicable = target.amount == .notApplicable
      rows[Contract.MeasureKey(framework: framework.id, measure: target.measure)] = [
        TargetRow(
          amount: target.amount, per: target.per,
          weight: FixedDecimal(weights[target.measure] ?? 1),
          note: isNotApplicable ? "no staff of our own" : "",
          place: Finding.Place(file: "targets.csv", line: 2))
      ]
    }
    contracts.append(
      Contract(
        id: id, title: title, party: .supplier(supplier), frameworks: [framework.id], term: term,
        value: FixedDecimal(value), targets: rows))
  }

  /// Adds a figure: pounds are pence, quantities millionths.
  mutating func report(
    _ contract: String, _ item: String, _ amount: Int, accepted: Int? = nil,
    in quarter: Quarter = Self.quarter, cell: (String, String)? = nil
  ) {
    reports.append(
      Report(
        contract: contract, quarter: quarter, item: item,
        content: CellContent(.number, Int64(amount)),
        accepted: accepted.map { CellContent(.number, Int64($0)) } ?? .empty, cell: cell))
  }

  /// Adds a figure that can't be read.
  mutating func reportUnreadable(_ contract: String, _ item: String) {
    reports.append(
      Report(
        contract: contract, quarter: Self.quarter, item: item,
        content: CellContent(.unreadable, 1), accepted: .empty, cell: nil))
  }

  func evaluator() throws -> Evaluator {
    let index = RegisterIndex(contracts: contracts, frameworks: [framework])
    var ledger = ReturnLedger(index: index)
    var batch = ReturnBatch(file: ReturnFile(path: "returns/q2.csv", columns: [.value: 4]))
    for (line, report) in reports.enumerated() {
      let contract = try index.contractNumbers[report.contract].unwrapped()
      var cell = 0
      if let (dimension, category) = report.cell {
        let number = try index.vocabulary.dimensionNumbers[dimension].unwrapped()
        cell = try index.vocabulary.cellNumbers[number][category].unwrapped()
      }
      let row = ReturnRow(
        key: FigureKey(
          contract: contract, item: try index.vocabulary.itemNumbers[report.item].unwrapped(),
          quarter: report.quarter, cell: cell),
        claimed: report.content, accepted: report.accepted, line: UInt32(line + 2))
      let faults =
        report.content.kind == .unreadable ? [Self.badValue(report.contract, line: line + 2)] : []
      batch.add(row, faults: faults)
    }
    try ledger.add(batch)
    return Evaluator(
      Register(index: index, ledger: ledger, policy: policy, asAt: asAt, findings: findings))
  }

  func scorecard() throws -> (scorecard: Scorecard, histories: [ScorecardHistory]) {
    let evaluator = try self.evaluator()
    let scorecard = evaluator.scorecard(for: Self.quarter)
    return (
      scorecard,
      scorecard.contracts.map {
        ScorecardHistory(
          contract: $0.contract.id, framework: $0.framework.id,
          entries: evaluator.history(
            of: $0.contract.id, framework: $0.framework.id, through: Self.quarter, count: 8))
      }
    )
  }

  static func badValue(_ contract: String?, line: Int) -> Finding {
    Finding(
      .badValue, at: Finding.Place(file: "returns/q2.csv", line: line, column: 4),
      about: Finding.Subject(contract: contract, period: quarter, item: "starts"),
      message: "expected a count, found '1,2x'",
      help: "Report whole people as digits: 12 or 1,234.")
  }
}

func day(_ iso: String) throws -> Day { try Day(iso: iso).unwrapped() }

struct NothingThere: Error {}

extension Optional {
  /// The value, or an error that fails the test.
  func unwrapped() throws -> Wrapped {
    guard let self else { throw NothingThere() }
    return self
  }
}
