/// A weighted mean of points as it builds up: Σ w·s ÷ Σ w.
///
/// Weights are exact; a sum that would leave 128 bits is dropped to nil rather than wrapped.
public struct WeightedMean: Sendable {
  private var total: Int128 = 0
  private var weights: Int128 = 0
  private var overflowed = false

  /// Makes a mean of nothing yet.
  public init() {}

  /// Adds one value; a weight of 0 adds nothing.
  public mutating func add(_ points: Points, weight: FixedDecimal) {
    let (product, overflow1) = points.units.multipliedReportingOverflow(by: weight.units)
    let (sum, overflow2) = total.addingReportingOverflow(product)
    let (weightSum, overflow3) = weights.addingReportingOverflow(weight.units)
    total = sum
    weights = weightSum
    overflowed = overflowed || overflow1 || overflow2 || overflow3
  }

  /// The sum of the weights so far.
  public var weight: FixedDecimal { FixedDecimal(units: weights) }

  /// The mean, or nil where nothing with any weight was added.
  public var points: Points? {
    guard weights > 0, !overflowed else { return nil }
    return Points(units: Ratio.rounded(total, over: weights))
  }
}

extension Ratio {
  /// A quotient of whole numbers, rounded half away from zero.
  static func rounded(_ numerator: Int128, over denominator: Int128) -> Int128 {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    guard remainder.magnitude >= denominator.magnitude - remainder.magnitude else {
      return quotient
    }
    return (numerator < 0) == (denominator < 0) ? quotient + 1 : quotient - 1
  }
}
