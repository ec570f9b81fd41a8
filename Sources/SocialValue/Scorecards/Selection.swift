/// Which contracts a scorecard is for, and how they are weighed.
public struct Selection: Sendable, Hashable {
  /// The ids of the contracts, or nil for all.
  public var contracts: Set<String>?
  /// The names of the suppliers, or nil for all.
  public var suppliers: Set<String>?
  /// How contracts are weighed against each other.
  public var weighting: ContractWeighting
  /// Whether the figures of suppliers and register are pooled, too.
  public var poolsFigures: Bool

  /// Makes a selection; without arguments, everything weighed by value.
  public init(
    contracts: Set<String>? = nil, suppliers: Set<String>? = nil,
    weighting: ContractWeighting = .value, poolsFigures: Bool = true
  ) {
    self.contracts = contracts
    self.suppliers = suppliers
    self.weighting = weighting
    self.poolsFigures = poolsFigures
  }

  /// Whether a contract is selected.
  public func includes(_ contract: Contract) -> Bool {
    (contracts?.contains(contract.id) ?? true) && (suppliers?.contains(contract.supplier) ?? true)
  }
}
