/// A score between 0 and 100, a share of one, or a difference of two: in points.
///
/// Held exactly to fifteen decimal places, so that roll-ups are sums of whole numbers: the
/// same whatever the order, and with no binary fraction anywhere.
public struct Points: Hashable, Sendable, Comparable {
  /// The number of decimal places held.
  public static let places = 15

  /// The value in units of ten to the power of minus fifteen.
  public let units: Int128

  /// Makes points from their value in units of ten to the power of minus fifteen.
  public init(units: Int128) {
    self.units = units
  }

  /// Makes a whole number of points.
  public init(_ whole: Int) {
    units = Int128(whole) * PowersOfTen.int128(Self.places)
  }

  /// 100 times a ratio, rounded to fifteen places; the ratio is held to 0…1.
  public init(percentOf ratio: Ratio) {
    if ratio.numerator <= 0 {
      units = 0
    } else if ratio.numerator >= ratio.denominator {
      units = Points.hundred.units
    } else {
      units = ratio.rounded(places: Self.places + 2) ?? 0
    }
  }

  /// No points.
  public static let zero = Points(units: 0)

  /// All the points there are.
  public static let hundred = Points(100)

  /// Orders by value.
  public static func < (left: Points, right: Points) -> Bool { left.units < right.units }

  /// The sum of two.
  public static func + (left: Points, right: Points) -> Points {
    Points(units: left.units + right.units)
  }

  /// The difference of two.
  public static func - (left: Points, right: Points) -> Points {
    Points(units: left.units - right.units)
  }

  /// The score ÷ 100 in billionths: what is held against a rating's threshold.
  public var billionthsOfWhole: Int128 {
    DecimalText.round(units, from: Self.places + 2, to: 9)
  }

  /// The value rounded to nine places, as other tools read it.
  public var text: String {
    DecimalText.string(DecimalText.round(units, from: Self.places, to: 9), places: 9)
  }

  /// The value rounded to `places` for people, half away from zero: `87.5`.
  public func text(places: Int) -> String {
    DecimalText.fixed(DecimalText.round(units, from: Self.places, to: places), places: places)
  }
}
