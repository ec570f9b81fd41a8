/// Something of the earlier quarters that a rating band may look back to, where there is any.
public struct Earlier<Value> {
  /// Of the quarter before.
  public var previousQuarter: Value?
  /// Of the same quarter of the financial year before.
  public var sameQuarterLastYear: Value?

  /// Makes a pair.
  public init(previousQuarter: Value? = nil, sameQuarterLastYear: Value? = nil) {
    self.previousQuarter = previousQuarter
    self.sameQuarterLastYear = sameQuarterLastYear
  }

  /// That of one earlier quarter.
  public subscript(earlier: RatingBand.Earlier) -> Value? {
    switch earlier {
    case .previousQuarter: previousQuarter
    case .sameQuarterLastYear: sameQuarterLastYear
    }
  }

  /// What becomes of each; nothing where it gives nothing.
  func map<Other>(_ transform: (Value) -> Other?) -> Earlier<Other> {
    Earlier<Other>(
      previousQuarter: previousQuarter.flatMap(transform),
      sameQuarterLastYear: sameQuarterLastYear.flatMap(transform))
  }
}

extension Earlier: Sendable where Value: Sendable {}
