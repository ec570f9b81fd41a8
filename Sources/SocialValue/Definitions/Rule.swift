/// How a measure's actual follows from items: a small closed set, with no expression language.
public enum Rule: Sendable, Hashable {
  /// A sum of items, or its share of another sum.
  case quantity(Quantity)
  /// Money and hours given, in pounds or in hours.
  case contribution(Contribution)
  /// Several duties, each met by a share or a yes.
  case assurance([AssurancePart])
  /// Whether items are reported with complete breakdowns.
  case provision(Provision)
  /// Statements assessed on a scale.
  case assessment([AssessedStatement])
  /// Words, shown and never scored.
  case narrative(item: String)

  /// A sum of items; with `outOf`, also a percentage.
  public struct Quantity: Sendable, Hashable {
    /// The items added up.
    public var items: [String]
    /// The items that make up the whole; empty where there is no percentage.
    public var outOf: [String]
    /// Whether the part is some of the whole's own people or pounds, so can't exceed it.
    public var within: Bool
    /// Whether one more or fewer in the part is one more or fewer in the whole.
    public var gapAddsToWhole: Bool

    /// Makes a sum or a share.
    public init(
      items: [String], outOf: [String] = [], within: Bool = false, gapAddsToWhole: Bool = false
    ) {
      self.items = items
      self.outOf = outOf
      self.within = within
      self.gapAddsToWhole = gapAddsToWhole
    }
  }

  /// Money and hours given.
  public struct Contribution: Sendable, Hashable {
    /// The money items.
    public var money: [String]
    /// The items that count hours.
    public var hours: [String]
    /// What an hour is worth in pounds, where the framework prints a rate.
    public var hourValue: FixedDecimal?

    /// Makes a contribution.
    public init(money: [String] = [], hours: [String] = [], hourValue: FixedDecimal? = nil) {
      self.money = money
      self.hours = hours
      self.hourValue = hourValue
    }
  }

  /// One duty of an assurance.
  public enum AssurancePart: Sendable, Hashable {
    /// A percentage, 100 at most.
    case share(items: [String], outOf: [String])
    /// Yes is 100, no is 0, `n/a` is left out.
    case yes(item: String)

    /// The items that the part needs, part before whole.
    public var items: [String] {
      switch self {
      case .share(let items, let outOf): items + outOf
      case .yes(let item): [item]
      }
    }
  }

  /// Items to be reported, with the dimensions they must be broken down by.
  public struct Provision: Sendable, Hashable {
    /// The items listed.
    public var items: [String]
    /// The dimensions, of which each item must give those that it allows.
    public var dimensions: [String]

    /// Makes a provision.
    public init(items: [String], dimensions: [String]) {
      self.items = items
      self.dimensions = dimensions
    }
  }

  /// A statement held against a scale.
  public struct AssessedStatement: Sendable, Hashable {
    /// The `level` item that carries the assessment.
    public var item: String
    /// The printed statement, word for word.
    public var text: String
    /// Where in the source it stands: `Learn, In practice, 4th bullet`.
    public var place: String?

    /// Makes a statement.
    public init(item: String, text: String, place: String? = nil) {
      self.item = item
      self.text = text
      self.place = place
    }
  }

  /// The name of the kind, as definitions write it.
  public var kind: Kind {
    switch self {
    case .quantity: .quantity
    case .contribution: .contribution
    case .assurance: .assurance
    case .provision: .provision
    case .assessment: .assessment
    case .narrative: .narrative
    }
  }

  /// The kinds of rule.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A sum of items, or its share of another sum.
    case quantity
    /// Money and hours given.
    case contribution
    /// Several duties.
    case assurance
    /// Items with complete breakdowns.
    case provision
    /// Statements on a scale.
    case assessment
    /// Words.
    case narrative
  }

  /// Every item that the rule names, in the order written; an item named twice stands twice.
  public var items: [String] {
    switch self {
    case .quantity(let rule): rule.items + rule.outOf
    case .contribution(let rule): rule.money + rule.hours
    case .assurance(let parts): parts.flatMap(\.items)
    case .provision(let rule): rule.items
    case .assessment(let statements): statements.map(\.item)
    case .narrative(let item): [item]
    }
  }
}
