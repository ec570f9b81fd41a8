extension Measure {
  /// The bases that the measure's actual has, whether or not a target may be set in them.
  ///
  /// - Parameter framework: the framework that the measure stands in.
  /// - Returns: the bases, as declared.
  public func actualBases(in framework: Framework) -> [Basis] {
    actualBases { framework.item($0)?.kind }
  }

  /// The bases that the measure's actual has, given a way to look up what kind an item is of.
  func actualBases(kind: (_ item: String) -> Item.Kind?) -> [Basis] {
    switch rule {
    case nil, .narrative: return []
    case .quantity(let quantity):
      let money = quantity.items.first.flatMap(kind) == .money
      return [money ? .money : .number] + (quantity.outOf.isEmpty ? [] : [.percent])
    case .contribution(let contribution):
      return [.money] + (contribution.hours.isEmpty ? [] : [.hours])
    case .assurance, .provision, .assessment: return [.percent]
    }
  }

  /// The bases that a target may be set in.
  ///
  /// - Parameter framework: the framework that the measure stands in.
  /// - Returns: the bases, as declared.
  public func targetBases(in framework: Framework) -> [Basis] {
    targetBases(of: actualBases(in: framework))
  }

  /// Those of the actual's bases that a target may be set in.
  package func targetBases(of actualBases: [Basis]) -> [Basis] {
    bases.isEmpty ? actualBases : actualBases.filter(bases.contains)
  }

  /// The basis that a bare `record` shows, or nil for a narrative.
  ///
  /// - Parameter framework: the framework that the measure stands in.
  /// - Returns: the basis.
  public func recordBasis(in framework: Framework) -> Basis? {
    recordBasis(of: actualBases(in: framework))
  }

  /// That of the actual's bases which a bare `record` shows.
  package func recordBasis(of actualBases: [Basis]) -> Basis? { actualBases.first }

  /// The words of `per` that a target in a basis may have.
  ///
  /// - Parameters:
  ///   - basis: what the target is set in.
  ///   - framework: the framework that the measure stands in.
  /// - Returns: the words; the first is the usual one.
  public func pers(for basis: Basis, in framework: Framework) -> [Per] {
    guard let rule else { return [] }
    func allFlows(_ ids: [String]) -> Bool {
      ids.allSatisfy { framework.item($0)?.over == .flow }
    }
    switch (rule, basis) {
    case (.quantity(let quantity), .percent):
      return allFlows(quantity.items + quantity.outOf) ? [.level, .year, .contract] : [.level]
    case (_, .percent), (.narrative, _): return [.level]
    case (.quantity(let quantity), _) where !allFlows(quantity.items): return [.level]
    case (.contribution(let contribution), _)
    where !allFlows(contribution.money + contribution.hours):
      return [.level]
    default:
      return [.quarter, .year, .contract] + (framework.spendItem == nil ? [] : [.spend])
    }
  }
}

/// What stretch of time a target is for.
public enum Per: String, Sendable, Hashable, CaseIterable {
  /// Each quarter.
  case quarter
  /// Each financial year.
  case year
  /// The whole contract.
  case contract
  /// Each £1,000,000 spent, contract to date.
  case spend
  /// The standing at a quarter's end, or a percentage of the quarter alone.
  case level

  /// The stretch of quarters that it judges over.
  public var window: Window {
    switch self {
    case .quarter, .level: .quarter
    case .year: .year
    case .contract, .spend: .contract
    }
  }
}

/// The stretch of quarters that a target is judged over.
public enum Window: String, Sendable, Hashable, CaseIterable {
  /// The quarter alone.
  case quarter
  /// The financial year to date.
  case year
  /// The contract to date.
  case contract
}
