public import SocialValue

/// Runs the examples of a definition, and says what none of them reaches.
public enum DefinitionTest {
  /// What became of the examples.
  public struct Report: Sendable {
    /// The framework's id.
    public var framework: String
    /// How many examples there are.
    public var examples: Int
    /// The examples that came out otherwise than they say, with each difference.
    public var failures: [Failure]
    /// The branches of rules that no example reaches, by measure.
    public var unreached: [(measure: String, branches: [String])]
    /// The kinds of rule of which no example leaves something unreported.
    public var neverUnreported: [Rule.Kind]
    /// How many branches there are, and how many are reached.
    public var branches: (all: Int, reached: Int)

    /// Whether every example passed and every branch was reached.
    public var isComplete: Bool {
      failures.isEmpty && unreached.isEmpty && neverUnreported.isEmpty
    }
  }

  /// An example that came out otherwise than it says.
  public struct Failure: Sendable {
    /// The example.
    public var example: DefinitionExample
    /// What differs: `score: expected 100, got 97.5`.
    public var differences: [String]
  }

  /// Runs a framework's examples.
  ///
  /// Each is scored for an imaginary contract of £1,000,000 from 1 April 2026 to 31 March 2028.
  public static func run(_ examples: [DefinitionExample], of framework: Framework) -> Report {
    var failures: [Failure] = []
    var reached: [String: Set<String>] = [:]
    var unreportedKinds: Set<Rule.Kind> = []
    for example in examples {
      guard let place = framework.measures.firstIndex(where: { $0.id == example.measure }) else {
        failures.append(
          Failure(example: example, differences: ["no measure is called '\(example.measure)'"]))
        continue
      }
      let measure = framework.measures[place]
      do {
        let (result, working, policy) = try score(example, place, framework)
        reached[measure.id, default: []].formUnion(
          RuleCoverage.reached(by: result, working: working, of: measure))
        if result.state == .notReported, let kind = measure.rule?.kind {
          unreportedKinds.insert(kind)
        }
        let differences = Self.differences(example.expected, result, policy)
        if !differences.isEmpty {
          failures.append(Failure(example: example, differences: differences))
        }
      } catch {
        failures.append(Failure(example: example, differences: [words(error)]))
      }
    }
    var counts = (all: 0, reached: 0)
    var unreached: [(measure: String, branches: [String])] = []
    for measure in framework.measures {
      let branches = RuleCoverage.branches(of: measure, in: framework)
      let missing = branches.filter { !(reached[measure.id]?.contains($0) ?? false) }
      counts.all += branches.count
      counts.reached += branches.count - missing.count
      if !missing.isEmpty { unreached.append((measure.id, missing)) }
    }
    let kinds = Set(framework.measures.compactMap { $0.rule?.kind })
    return Report(
      framework: framework.id, examples: examples.count, failures: failures, unreached: unreached,
      neverUnreported: Rule.Kind.allCases.filter {
        kinds.contains($0) && !unreportedKinds.contains($0)
      }, branches: counts)
  }

  private static func words(_ error: any Error) -> String {
    switch error {
    case let error as FindingsError: error.findings.map(\.message).joined(separator: "; ")
    case let fault as FileFault: fault.text
    default: "\(error)"
    }
  }

  // MARK: One example

  private static func score(
    _ example: DefinitionExample, _ place: Int, _ framework: Framework
  ) throws -> (MeasureResult, Working, Policy) {
    let shelf = FrameworkShelf()
    shelf.add(framework)
    guard let quarter = Quarter(reading: example.quarter) else {
      throw FileFault(.read, "quarter", reason: "'\(example.quarter)' isn't a quarter")
    }
    let register = try RegisterReader.read(files(example, framework), shelf: shelf)
    let evaluator = Evaluator(register)
    let scorecard = evaluator.scorecard(for: quarter)
    guard let card = scorecard.contracts.first else {
      throw FindingsError(register.findings)
    }
    // Faults of the example itself are told; those that it shows are not.
    let targetFaults = register.findings.filter {
      $0.severity == .error && $0.place.file == "targets.csv"
    }
    if !targetFaults.isEmpty, example.expected.state != MeasureState.invalid.rawValue {
      throw FindingsError(targetFaults)
    }
    return (card.measures[place], evaluator.working(of: place, in: card), register.policy)
  }

  private static func files(_ example: DefinitionExample, _ framework: Framework) -> RegisterSource
  {
    let contract = "example"
    var targets = [
      ["contract", "measure", "target", "per", "from", "to", "baseline", "weight", "note"]
    ]
    if !example.target.isEmpty {
      targets.append(
        [contract, example.measure]
          + targets[0].dropFirst(2).map { example.target[$0] ?? "" })
    }
    for id in example.alsoTakes {
      let measure = framework.measure(id)
      let basis = measure?.recordBasis(in: framework)
      let per = basis.flatMap { measure?.pers(for: $0, in: framework).first } ?? .level
      targets.append(
        [contract, id, basis?.recordExample ?? "record", per.rawValue] + ["", "", "", "", ""])
    }
    var returns = [
      [
        "contract", "period", "item", "value", "dimension", "category", "accepted", "assessor",
        "evidence",
      ]
    ]
    for line in example.lines {
      returns.append([
        contract, line.period ?? example.quarter, line.item, line.value, line.dimension,
        line.category, line.accepted, line.assessor, "example",
      ])
    }
    var files = [
      "contracts.csv": csv([
        ["contract", "title", "supplier", "framework", "start", "end", "value"],
        [contract, "Example", "Example", framework.id, "2026-04-01", "2028-03-31", "1000000"],
      ]),
      "targets.csv": csv(targets), "returns/example.csv": csv(returns),
    ]
    if let value = example.hourValue {
      files["policy.json"] = Array("{ \"hourValue\": \(value) }".utf8)
    }
    return .files(files)
  }

  private static func csv(_ rows: [[String]]) -> [UInt8] {
    var text = ""
    for row in rows {
      text += row.map { $0.isEmpty ? "" : QuotedText.doubled($0) }.joined(separator: ",") + "\n"
    }
    return Array(text.utf8)
  }

  // MARK: Differences

  private static func differences(
    _ expected: DefinitionExample.Expectation, _ result: MeasureResult, _ policy: Policy
  ) -> [String] {
    var differences: [String] = []
    func compare(_ name: String, _ wanted: String?, _ got: String?) {
      guard let wanted, !isSame(wanted, got) else { return }
      differences.append("\(name): expected \(wanted), got \(got ?? "nothing")")
    }
    compare("state", expected.state, result.state.rawValue)
    compare("actual", expected.actual, result.actual?.text)
    compare("attainment", expected.attainment, result.attainment?.text(places: 9))
    compare("score", expected.score, result.score?.text)
    compare("rating", expected.rating, result.rating.map { policy.ratings[$0].id })
    return differences
  }

  /// Whether two texts are the same, or the same number to nine places.
  private static func isSame(_ wanted: String, _ got: String?) -> Bool {
    guard let got else { return false }
    return wanted == got || number(wanted) != nil && number(wanted) == number(got)
  }

  private static func number(_ text: String) -> Int128? {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let fraction = parts.count == 2 ? String(parts[1].prefix(9)) : ""
    return Int128(parts[0] + fraction + String(repeating: "0", count: 9 - fraction.utf8.count))
  }
}
