/// A contract's term: from its first day to its last, both included.
public struct Term: Hashable, Sendable {
  /// The first day.
  public let start: Day

  /// The last day.
  public let end: Day

  /// Makes a term, or nil where the end comes before the start.
  public init?(start: Day, end: Day) {
    guard start <= end else { return nil }
    self.start = start
    self.end = end
    firstQuarter = Quarter(containing: start)
    lastQuarter = Quarter(containing: end)
  }

  /// The first quarter with a day in the term.
  public let firstQuarter: Quarter

  /// The last quarter with a day in the term.
  public let lastQuarter: Quarter

  /// Whether any day of a quarter lies in the term.
  public func contains(_ quarter: Quarter) -> Bool {
    quarter >= firstQuarter && quarter <= lastQuarter
  }

  /// How many of a quarter's days lie in the term.
  public func days(of quarter: Quarter) -> Int {
    guard contains(quarter) else { return 0 }
    let first = max(start, quarter.firstDay)
    let last = min(end, quarter.lastDay)
    return Int(last.number - first.number) + 1
  }

  /// The unit of `share(of:)`: quarters of 90, 91 and 92 days divide it.
  public static let quarterUnits = 376_740

  /// f(q): the share of a quarter's days in the term, in units of 1 ÷ 376,740, so that sums of
  /// shares are exact whole numbers.
  public func share(of quarter: Quarter) -> Int {
    if quarter > firstQuarter, quarter < lastQuarter { return Self.quarterUnits }
    return days(of: quarter) * (Self.quarterUnits / quarter.days)
  }
}
