/// A rule over items that gives an actual, to be held against a target.
public struct Measure: Sendable, Hashable {
  /// Which way is better.
  public enum Direction: String, Sendable, Hashable, CaseIterable {
    /// More is better.
    case higherIsBetter
    /// Less is better.
    case lowerIsBetter
  }

  /// What one of the things counted stands for: a placement for six weeks.
  public struct Equivalent: Sendable, Hashable {
    /// The unit it stands for: `weeks`.
    public var unit: String
    /// How many of them.
    public var each: FixedDecimal

    /// Makes an equivalent.
    public init(unit: String, each: FixedDecimal) {
      self.unit = unit
      self.each = each
    }
  }

  /// A target that holds where a contract's row gives none.
  public struct DefaultTarget: Sendable, Hashable {
    /// What it is set in.
    public var basis: Basis
    /// The amount.
    public var amount: FixedDecimal

    /// Makes a target.
    public init(basis: Basis, amount: FixedDecimal) {
      self.basis = basis
      self.amount = amount
    }
  }

  /// The identifier.
  public var id: String
  /// The id of the group it stands in.
  public var group: String
  /// The printed title.
  public var title: String
  /// The ids of the themes it supports.
  public var themes: [String]
  /// How the actual follows from items; nil while the measure is in development.
  public var rule: Rule?
  /// Which way is better.
  public var direction: Direction
  /// The only bases a target may be set in; empty where the rule's own are all allowed.
  public var bases: [Basis]
  /// What one of the things counted stands for.
  public var equivalent: Equivalent?
  /// The target that holds where a row gives none.
  public var target: DefaultTarget?
  /// What evidence would do.
  public var evidence: String?
  /// How to count it.
  public var guidance: String?
  /// What is printed and what was inferred.
  public var reading: Reading?

  /// Makes a measure.
  public init(
    id: String, group: String, title: String, themes: [String] = [], rule: Rule? = nil,
    direction: Direction = .higherIsBetter, bases: [Basis] = [], equivalent: Equivalent? = nil,
    target: DefaultTarget? = nil, evidence: String? = nil, guidance: String? = nil,
    reading: Reading? = nil
  ) {
    self.id = id
    self.group = group
    self.title = title
    self.themes = themes
    self.rule = rule
    self.direction = direction
    self.bases = bases
    self.equivalent = equivalent
    self.target = target
    self.evidence = evidence
    self.guidance = guidance
    self.reading = reading
  }

  /// Whether the measure is printed with no rule yet: listed, never scored.
  public var isInDevelopment: Bool { rule == nil }
}
