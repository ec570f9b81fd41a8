/// Which contracts a scorecard is for, and how they are weighed.
public struct Selection: Sendable, Hashable {
  /// The ids of the contracts, or nil for all.
  public var contracts: Set<String>?
  /// The names of the suppliers, or nil for all.
  public var suppliers: Set<String>?
  /// The names of the council's teams, or nil for all.
  public var teams: Set<String>?
  /// How contracts are weighed against each other.
  public var weighting: ContractWeighting
  /// Whether the figures of suppliers and register are pooled, too.
  public var poolsFigures: Bool

  /// Makes a selection; without arguments, everything weighed by value.
  public init(
    contracts: Set<String>? = nil, suppliers: Set<String>? = nil, teams: Set<String>? = nil,
    weighting: ContractWeighting = .value, poolsFigures: Bool = true
  ) {
    self.contracts = contracts
    self.suppliers = suppliers
    self.teams = teams
    self.weighting = weighting
    self.poolsFigures = poolsFigures
  }

  /// Whether nothing was left out.
  public var isOfAll: Bool { contracts == nil && suppliers == nil && teams == nil }

  /// Whether a contract is selected: by its id, and where suppliers or teams are named by either.
  public func includes(_ contract: Contract) -> Bool {
    guard contracts?.contains(contract.id) ?? true else { return false }
    guard suppliers != nil || teams != nil else { return true }
    switch contract.party {
    case .supplier(let name): return suppliers?.contains(name) ?? false
    case .team(let name): return teams?.contains(name) ?? false
    }
  }
}
