extension Measure {
  /// Whether an offer in percent can't exceed 100: of a part that lies within its whole, and of
  /// duties met.
  ///
  /// - Parameter basis: what the offer is made in.
  /// - Returns: whether it can't.
  public func isAtMostWhole(in basis: Basis) -> Bool {
    guard basis == .percent else { return false }
    switch rule {
    case .quantity(let quantity): return quantity.within
    case .assurance, .provision, .assessment: return true
    case .contribution, .narrative, nil: return false
    }
  }

  /// Whether an offer is of whole people or things: a number of what is only ever counted.
  ///
  /// - Parameters:
  ///   - basis: what the offer is made in.
  ///   - framework: the framework that the measure stands in.
  /// - Returns: whether it is.
  public func isCounted(in basis: Basis, _ framework: Framework) -> Bool {
    guard basis == .number, case .quantity(let quantity) = rule else { return false }
    return quantity.items.allSatisfy { framework.item($0)?.kind == .count }
  }

  /// The stretch of time that an offer is for where the tender doesn't say: the whole contract
  /// where that makes sense, else as things stand.
  ///
  /// - Parameters:
  ///   - basis: what the offer is made in.
  ///   - framework: the framework that the measure stands in.
  /// - Returns: the word.
  public func usualOfferPer(for basis: Basis, in framework: Framework) -> Per {
    let pers = pers(for: basis, in: framework)
    return basis != .percent && pers.contains(.contract) ? .contract : .level
  }
}
