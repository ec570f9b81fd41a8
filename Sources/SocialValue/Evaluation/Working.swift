/// How a measure was worked out: the figures read, the sums with their numbers, the accrual.
///
/// Only filled where an explanation is asked for.
public struct Working: Sendable, Hashable {
  /// A figure that the rule looked at.
  public struct FigureRead: Sendable, Hashable {
    /// The item.
    public var item: Item
    /// The quarter whose figure stands.
    public var quarter: Quarter
    /// What is known of it.
    public var figure: Figure
    /// The key it is stored under.
    public var key: FigureKey
  }

  /// A sum of one item over the window.
  public struct Sum: Sendable, Hashable {
    /// The item.
    public var item: Item
    /// The sum.
    public var total: FixedDecimal
    /// The earlier quarters that are no part of it, for want of a figure that counts.
    public var leftOut: [Quarter] = []
  }

  /// A part over a whole.
  public struct Share: Sendable, Hashable {
    /// The items of the part.
    public var parts: [Item]
    /// The items of the whole.
    public var wholes: [Item]
    /// The part.
    public var part: FixedDecimal
    /// The whole.
    public var whole: FixedDecimal
  }

  /// Money and hours given.
  public struct Contribution: Sendable, Hashable {
    /// The pounds, where they count.
    public var pounds: FixedDecimal?
    /// The hours, where they count.
    public var hours: FixedDecimal?
    /// What an hour is worth in pounds, where hours are turned into money.
    public var hourValue: FixedDecimal?
  }

  /// A duty answered yes or no.
  public struct Duty: Sendable, Hashable {
    /// The item.
    public var item: Item
    /// 100 for yes, 0 for no.
    public var percent: Ratio
  }

  /// Levels reached.
  public struct Levels: Sendable, Hashable {
    /// The sum of the levels.
    public var reached: FixedDecimal
    /// The sum of the top levels.
    public var top: FixedDecimal
  }

  /// An item that should be provided with its breakdown.
  public struct Provided: Sendable, Hashable {
    /// The item.
    public var item: Item
    /// The dimensions by which it isn't broken down in full; nil where it isn't reported.
    public var lacking: [String]?
  }

  /// What one quarter made due.
  public struct AccrualTerm: Sendable, Hashable {
    /// The quarter.
    public var quarter: Quarter
    /// The target row that held in it.
    public var row: TargetRow
    /// The share of the target that the quarter made due.
    public var share: Ratio
  }

  /// The target row in force.
  public var targetRow: TargetRow?
  /// The quarters judged.
  public var window: [Quarter] = []
  /// The figures looked at, each once.
  public private(set) var figures: [FigureRead] = []
  /// The sums.
  public internal(set) var sums: [Sum] = []
  /// The parts over wholes.
  public internal(set) var shares: [Share] = []
  /// Money and hours.
  public internal(set) var contribution: Contribution?
  /// Yes and no.
  public internal(set) var duties: [Duty] = []
  /// Levels.
  public internal(set) var levels: Levels?
  /// Items provided.
  public internal(set) var provided: [Provided] = []
  /// How the target accrued.
  public internal(set) var accrual: [AccrualTerm] = []
  /// What the accrued target was before whole people were rounded down.
  public internal(set) var roundedDownFrom: Ratio?

  /// Makes a working with nothing in it.
  public init() {}

  mutating func read(
    _ use: MeasurePlan.ItemUse, _ item: Item, in quarter: Quarter, by reader: FigureReader
  ) {
    let quarters =
      use.isLevel
      ? reader.standingLevel(use, in: quarter).quarters
      : reader.quarter(of: use, for: quarter).map { [$0] } ?? []
    for standing in quarters.isEmpty ? [quarter] : quarters {
      let key = FigureKey(contract: reader.contract, item: use.number, quarter: standing)
      guard !figures.contains(where: { $0.key == key }) else { continue }
      figures.append(
        FigureRead(
          item: item, quarter: standing, figure: reader.figure(use, in: standing), key: key))
    }
  }
}
