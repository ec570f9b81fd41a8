import SocialValue
import SocialValueFiles
import SocialValueReports

/// A register as its files' lines, to be read and scored.
struct TestRegister {
  static let contractsHeader = "contract,title,supplier,team,framework,start,end,value"
  static let targetsHeader = "contract,measure,target,per,from,to,baseline,weight"
  static let returnsHeader =
    "contract,period,item,value,dimension,category,accepted,acceptedOn,assessor,received"

  /// The rows of `contracts.csv`.
  var contracts: [String] = ["C1,One,Acme,,test,2026-04-01,2028-03-31,100000"]
  /// The rows of `targets.csv`.
  var targets: [String] = []
  /// The rows of each file of returns, by its name.
  var returns: [String: [String]] = ["q1.csv": []]
  /// The text of `policy.json`, where there is one.
  var policy: String?

  /// Adds a target row of the contract C1.
  mutating func target(_ measure: String, _ target: String, _ per: String, baseline: String = "") {
    targets.append("C1,\(measure),\(target),\(per),,,\(baseline),")
  }

  /// Adds a figure of the contract C1.
  mutating func report(
    _ item: String, _ value: String, in quarter: String, accepted: String = "",
    category: String = "", assessor: String = ""
  ) {
    let cell = category.isEmpty ? "," : "sex,\(category)"
    returns["q1.csv", default: []].append(
      "C1,\(quarter),\(item),\(value),\(cell),\(accepted),,\(assessor),")
  }

  /// The bytes of each file, by path.
  var files: [String: [UInt8]] {
    func bytes(_ header: String, _ rows: [String]) -> [UInt8] {
      Array((([header] + rows).joined(separator: "\n") + "\n").utf8)
    }
    var files = [
      "contracts.csv": bytes(Self.contractsHeader, contracts),
      "targets.csv": bytes(Self.targetsHeader, targets),
    ]
    if let policy { files["policy.json"] = Array(policy.utf8) }
    for (name, rows) in returns { files["returns/\(name)"] = bytes(Self.returnsHeader, rows) }
    return files
  }

  /// The register as read.
  func read(
    asAt: Day? = nil, framework: Framework = TestFramework.framework
  ) throws -> Register {
    let shelf = FrameworkShelf()
    shelf.add(framework)
    var options = RegisterReader.Options()
    options.asAt = asAt
    return try RegisterReader.read(.files(files), shelf: shelf, options: options)
  }

  /// The scorecard of a quarter.
  func score(_ quarter: Quarter, framework: Framework = TestFramework.framework) throws -> Scorecard
  {
    Evaluator(try read(framework: framework)).scorecard(for: quarter)
  }

  /// What explains a measure of the first contract.
  func explanation(
    of measure: String, in quarter: String, framework: Framework = TestFramework.framework
  ) throws -> Explanation {
    let evaluator = Evaluator(try read(framework: framework))
    let scorecard = evaluator.scorecard(for: try Self.quarter(quarter))
    guard let card = scorecard.contracts.first,
      let place = card.framework.place(ofMeasure: measure)
    else { throw NoMeasure(id: measure) }
    return evaluator.explanation(of: place, in: card)
  }

  /// A measure that the first contract doesn't have.
  struct NoMeasure: Error {
    let id: String
  }

  /// A quarter that the tests write.
  struct BadQuarter: Error {
    let text: String
  }

  /// A quarter by its label.
  static func quarter(_ label: String) throws -> Quarter {
    guard let quarter = Quarter(reading: label) else { throw BadQuarter(text: label) }
    return quarter
  }
}

extension Scorecard {
  /// A measure of the first contract.
  func measure(_ id: String) -> MeasureResult? {
    guard let card = contracts.first,
      let place = card.framework.measures.firstIndex(where: { $0.id == id })
    else { return nil }
    return card.measures[place]
  }

  /// The scorecard's JSON without the places of rows: all that doesn't depend on where they stand.
  var textWithoutPlaces: String {
    var copy = self
    copy.findings = []
    for card in copy.contracts.indices {
      for measure in copy.contracts[card].measures.indices {
        copy.contracts[card].measures[measure].reason = nil
        for statement in copy.contracts[card].measures[measure].statements.indices {
          for assessment in copy.contracts[card].measures[measure].statements[statement]
            .assessments.indices
          {
            copy.contracts[card].measures[measure].statements[statement].assessments[assessment]
              .place = Finding.Place(file: "")
          }
        }
      }
    }
    return ScorecardJSON(copy).text
  }

  /// The findings without their places, in order.
  var findingsWithoutPlaces: [String] {
    findings.map {
      "\($0.code.name) \($0.subject.contract ?? "") \($0.subject.period?.label ?? "") "
        + ($0.subject.item ?? "")
    }.sorted()
  }

  /// Every roll-up: of contracts, their groups and themes, of suppliers and of the register.
  var rollUps: [RollUp] {
    contracts.flatMap { [$0.overall] + $0.groups + $0.themes }
      + (suppliers + register).flatMap { [$0.overall] + $0.themes }
  }
}
