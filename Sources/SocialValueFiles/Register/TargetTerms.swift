internal import SocialValue

/// What a target of a measure may be: worked out once for all the rows that set one.
final class TargetTerms: Sendable {
  let measure: Measure
  /// The id of the framework.
  let framework: String
  /// Whether the framework names a spend item.
  let hasSpendItem: Bool
  /// The bases that the actual has.
  let actualBases: [Basis]
  /// The bases that a target may be set in.
  let targetBases: [Basis]
  /// The basis that a bare `record` shows, or nil for a narrative.
  let recordBasis: Basis?
  /// The words of `per` that a target may have, by what it is set in.
  private let pers: [(basis: Basis, words: [Per])]

  init(_ measure: Measure, in framework: Framework) {
    self.measure = measure
    self.framework = framework.id
    hasSpendItem = framework.spendItem != nil
    actualBases = measure.actualBases(in: framework)
    targetBases = measure.targetBases(of: actualBases)
    recordBasis = measure.recordBasis(of: actualBases)
    pers = actualBases.map { ($0, measure.pers(for: $0, in: framework)) }
  }

  /// The words of `per` that a target in a basis may have; the first is the usual one.
  func pers(for basis: Basis) -> [Per] { pers.first { $0.basis == basis }?.words ?? [] }
}
