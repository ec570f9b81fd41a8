/// The agreement scored: one supplier or team, one framework or more, a term, a value.
public struct Contract: Sendable, Hashable {
  /// The identifier.
  public var id: String
  /// What it is for.
  public var title: String
  /// Who is held to it.
  public var party: Party
  /// The ids of its frameworks, in the order given.
  public var frameworks: [String]
  /// Its term.
  public var term: Term
  /// Its whole-life value in pounds; nil for a team's service that has none.
  public var value: FixedDecimal?
  /// The council's own grading of contracts, where there is one.
  public var tier: String?
  /// Who manages it, where that is said.
  public var manager: String?
  /// Where its row stands.
  public var place: Finding.Place
  /// Its target rows, by framework and measure, in the order in which they hold.
  public var targets: [MeasureKey: [TargetRow]]

  /// A measure of one framework.
  public struct MeasureKey: Sendable, Hashable {
    /// The framework's id.
    public var framework: String
    /// The measure's id.
    public var measure: String

    /// Makes a key.
    public init(framework: String, measure: String) {
      self.framework = framework
      self.measure = measure
    }
  }

  /// Makes a contract.
  public init(
    id: String, title: String, party: Party, frameworks: [String], term: Term,
    value: FixedDecimal?, tier: String? = nil, manager: String? = nil,
    place: Finding.Place = Finding.Place(file: "contracts.csv"),
    targets: [MeasureKey: [TargetRow]] = [:]
  ) {
    self.id = id
    self.title = title
    self.party = party
    self.frameworks = frameworks
    self.term = term
    self.value = value
    self.tier = tier
    self.manager = manager
    self.place = place
    self.targets = targets
  }

  /// The rows of a measure, in the order in which they hold.
  public func targetRows(framework: String, measure: String) -> [TargetRow] {
    targets[MeasureKey(framework: framework, measure: measure)] ?? []
  }

  /// The row of a measure that holds in a quarter; a faulty one before any other.
  public func targetRow(framework: String, measure: String, in quarter: Quarter) -> TargetRow? {
    let rows = targetRows(framework: framework, measure: measure)
    return rows.inForce(in: quarter).map { rows[$0] }
  }
}
