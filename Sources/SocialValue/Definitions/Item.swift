/// One thing a supplier reports for a quarter: a count, an amount of money, a yes or no, a level.
public struct Item: Sendable, Hashable {
  /// What a figure of the item looks like.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A whole number of people or things, 0 or more.
    case count
    /// Pounds, 0 or more, to the penny.
    case money
    /// A measured amount with a unit, 0 or more, up to six decimal places.
    case quantity
    /// Yes or no.
    case yesNo
    /// A whole number on the item's scale.
    case level
    /// Words: shown, never scored.
    case text

    /// Whether figures of this kind can be added up.
    public var isNumeric: Bool { self == .count || self == .money || self == .quantity }

    /// How many decimal places a figure may have.
    public var places: Int {
      switch self {
      case .money: 2
      case .quantity: 6
      case .count, .yesNo, .level, .text: 0
      }
    }
  }

  /// How quarters add up.
  public enum Over: String, Sendable, Hashable, CaseIterable {
    /// What happened during the quarter: a window's figure is the sum.
    case flow
    /// How things stood at the quarter's end: a window's figure is that of its last quarter.
    case position
  }

  /// The identifier.
  public var id: String
  /// The title.
  public var title: String
  /// What a figure looks like.
  public var kind: Kind
  /// How quarters add up.
  public var over: Over
  /// What is counted or measured: `people`, `days`, `kgCO2e`.
  public var unit: String?
  /// The ids of the dimensions that the item may be broken down by.
  public var dimensions: [String]
  /// The labels of a `level`, from 0 up; empty for other kinds.
  public var scale: [ScaleLabel]
  /// Whether `n/a` is a proper answer.
  public var allowsNotApplicable: Bool
  /// Whether a position, once reported, stands for the next three quarters too.
  public var standsForYear: Bool
  /// How to count it, for the supplier.
  public var guidance: String?

  /// Makes an item.
  public init(
    id: String, title: String, kind: Kind, over: Over = .position, unit: String? = nil,
    dimensions: [String] = [], scale: [ScaleLabel] = [], allowsNotApplicable: Bool = false,
    standsForYear: Bool = false, guidance: String? = nil
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.over = over
    self.unit = unit
    self.dimensions = dimensions
    self.scale = scale
    self.allowsNotApplicable = allowsNotApplicable
    self.standsForYear = standsForYear
    self.guidance = guidance
  }

  /// The highest level of the scale.
  public var topLevel: Int { max(0, scale.count - 1) }
}

/// One step of a scale, from 0 up.
public struct ScaleLabel: Sendable, Hashable {
  /// The word a supplier or assessor may write in place of the number.
  public var label: String
  /// What it takes to be there.
  public var descriptor: String?

  /// Makes a step.
  public init(_ label: String, descriptor: String? = nil) {
    self.label = label
    self.descriptor = descriptor
  }
}
