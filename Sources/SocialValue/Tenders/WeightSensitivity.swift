/// How far a criterion's weight could move, the others keeping their proportions, with the same
/// bid still winning.
public struct WeightSensitivity: Sendable, Hashable {
  /// An end of the interval.
  public struct End: Sendable, Hashable {
    /// The weight, 0 to 100, exactly.
    public var weight: ExactRatio
    /// Whether the bid wins at that weight too; just beyond it, it doesn't.
    public var isIncluded: Bool
  }

  /// The criterion's id.
  public var criterion: String
  /// Its weight as it is.
  public var weight: ExactRatio
  /// The lowest weight; nil where no single bid wins.
  public var low: End?
  /// The highest weight; nil where no single bid wins.
  public var high: End?

  /// Whether the same bid wins whatever the weight.
  public var isDecided: Bool {
    low == End(weight: .zero, isIncluded: true) && high == End(weight: .hundred, isIncluded: true)
  }
}
