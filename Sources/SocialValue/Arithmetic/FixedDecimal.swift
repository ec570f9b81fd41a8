/// An exact decimal number with six places: what suppliers report, and every sum of it.
///
/// Held as a whole number of millionths in 128 bits, so that pounds, people, tonnes and
/// hours share one type and no binary fraction ever comes near a reported figure.
public struct FixedDecimal: Hashable, Sendable, Comparable {
  /// The number of decimal places held.
  public static let places = 6

  /// How many units make one: a million.
  public static let unitsPerOne: Int128 = 1_000_000

  /// The value in millionths.
  public let units: Int128

  /// Makes a decimal from its value in millionths.
  @inlinable
  public init(units: Int128) {
    self.units = units
  }

  /// Makes a decimal from a whole number.
  @inlinable
  public init(_ whole: Int) {
    units = Int128(whole) * Self.unitsPerOne
  }

  /// Makes a decimal from a stored figure of 0, 2 or 6 decimal places.
  ///
  /// - Parameters:
  ///   - scaled: the figure multiplied by ten to the power of `places`.
  ///   - places: how many decimal places `scaled` carries, at most six.
  @inlinable
  public init(scaled: Int64, places: Int) {
    units = Int128(scaled) * PowersOfTen.int128(Self.places - places)
  }

  /// Nought.
  public static let zero = FixedDecimal(units: 0)

  /// One.
  public static let one = FixedDecimal(units: unitsPerOne)

  /// Whether the value has no fraction.
  public var isWhole: Bool { units % Self.unitsPerOne == 0 }

  /// Orders by value.
  @inlinable
  public static func < (left: FixedDecimal, right: FixedDecimal) -> Bool {
    left.units < right.units
  }

  /// The sum, or nil where it would not fit.
  @inlinable
  public func adding(_ other: FixedDecimal) -> FixedDecimal? {
    let (sum, overflow) = units.addingReportingOverflow(other.units)
    return overflow ? nil : FixedDecimal(units: sum)
  }

  /// The same value as a ratio.
  public var ratio: Ratio { Ratio(units, over: Self.unitsPerOne) }

  /// The value written in full, without trailing zeros: `1234.5`.
  public var text: String { DecimalText.string(units, places: Self.places) }
}
