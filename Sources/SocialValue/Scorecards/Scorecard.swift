/// The quarter's results: contract by contract, supplier by supplier, and the register as a whole.
public struct Scorecard: Sendable {
  /// The quarter.
  public var quarter: Quarter
  /// The day as of which the register was read, or nil for all there is.
  public var asAt: Day?
  /// What became of the rows of the returns.
  public var rows: RowCounts
  /// The policy that it was scored by.
  public var policy: Policy
  /// The contracts, in order of id, and for each its frameworks in their order.
  public var contracts: [ContractScorecard]
  /// The suppliers, in order of name, and for each the frameworks in order of id.
  public var suppliers: [PartyScorecard]
  /// The council's own teams, likewise.
  public var teams: [PartyScorecard]
  /// The whole register, framework by framework in order of id.
  public var register: [PartyScorecard]
  /// What is wrong with what was read, in order of file, line and column.
  public var findings: [Finding]
  /// Whether it is of all contracts, not of a selection.
  public var isOfAll = true
}

/// What several contracts came to together under one framework: those of a supplier or team, or
/// all of them.
public struct PartyScorecard: Sendable {
  /// The supplier or team; nil for the whole register.
  public var party: Party?
  /// The framework.
  public var framework: Framework
  /// The ids of the contracts brought together.
  public var contracts: [String]
  /// Overall.
  public var overall: RollUp
  /// The themes, in the framework's order.
  public var themes: [RollUp]
  /// How the contracts were weighed: alike where any of them has no value.
  public var weighting: ContractWeighting
  /// The figures of the quarter pooled across the contracts, in the framework's order; only
  /// measures that any contract reported.
  public var measures: [PooledMeasure]
}

/// The figures of one measure pooled across contracts: the sum of parts over the sum of wholes,
/// never a mean of percentages.
public struct PooledMeasure: Sendable, Hashable {
  /// The place of the measure in the framework.
  public var place: Int
  /// How many contracts reported it in the quarter.
  public var contracts: Int
  /// The figures in every basis, for the quarter alone.
  public var figures: [MeasureResult.BasisFigure]
}

/// How the contracts of a supplier or a register are weighed against each other.
public enum ContractWeighting: String, Sendable, Hashable, CaseIterable {
  /// By their whole-life value; alike where any of them, in whatever quarter, is a team's that has
  /// none.
  case value
  /// Each alike.
  case equal
}
