/// An exact fraction of any size, in lowest terms, with a denominator above 0.
///
/// The marks of a tender are fractions of what other bids offer: their sums have denominators
/// that ``Ratio`` can't hold. Nothing here overflows, so totals are compared as they are, and
/// rounded only where they are shown.
public struct ExactRatio: Hashable, Sendable, Comparable {
  /// Whether the value lies below 0.
  public let isNegative: Bool
  /// What is divided, without its sign.
  public let numerator: WideNatural
  /// What it is divided by.
  public let denominator: WideNatural

  private init(isNegative: Bool, _ numerator: WideNatural, over denominator: WideNatural) {
    let divisor = WideNatural.greatestCommonDivisor(numerator, denominator)
    self.init(
      isNegative: isNegative, lowest: numerator.divided(exactlyBy: divisor),
      over: denominator.divided(exactlyBy: divisor))
  }

  /// Takes two numbers that have no divisor in common.
  private init(isNegative: Bool, lowest numerator: WideNatural, over denominator: WideNatural) {
    self.isNegative = isNegative && !numerator.isZero
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Makes a whole number.
  public init(_ whole: Int) {
    self.init(isNegative: whole < 0, WideNatural(UInt128(whole.magnitude)), over: .one)
  }

  /// Makes the same value as a decimal.
  public init(_ decimal: FixedDecimal) {
    self.init(
      isNegative: decimal.units < 0, WideNatural(decimal.units.magnitude),
      over: WideNatural(FixedDecimal.unitsPerOne.magnitude))
  }

  /// Makes a fraction of whole numbers; nil where `denominator` is 0.
  public init?(_ numerator: Int, over denominator: Int) {
    guard denominator != 0 else { return nil }
    self.init(
      isNegative: (numerator < 0) != (denominator < 0),
      WideNatural(UInt128(numerator.magnitude)), over: WideNatural(UInt128(denominator.magnitude)))
  }

  /// Nought.
  public static let zero = ExactRatio(0)

  /// One.
  public static let one = ExactRatio(1)

  /// A hundred.
  public static let hundred = ExactRatio(100)

  /// A half.
  public static let half = ExactRatio(isNegative: false, .one, over: WideNatural(2))

  /// One in a hundred.
  public static let hundredth = ExactRatio(isNegative: false, .one, over: WideNatural(100))

  /// Whether the value is 0.
  public var isZero: Bool { numerator.isZero }

  /// The value without its sign.
  public var magnitude: ExactRatio { isNegative ? -self : self }

  /// Orders by value, exactly.
  public static func < (left: ExactRatio, right: ExactRatio) -> Bool {
    guard left.isNegative == right.isNegative else { return left.isNegative }
    let first = left.numerator * right.denominator
    let second = right.numerator * left.denominator
    return left.isNegative ? second < first : first < second
  }

  /// The value with the other sign.
  public static prefix func - (value: ExactRatio) -> ExactRatio {
    ExactRatio(isNegative: !value.isNegative, lowest: value.numerator, over: value.denominator)
  }

  /// The sum of two.
  ///
  /// Only what the denominators share can be reduced: where they share nothing, or a weight of few
  /// digits is added to a sum of many, hardly anything is left to divide (Knuth, 4.5.1).
  public static func + (left: ExactRatio, right: ExactRatio) -> ExactRatio {
    let shared = WideNatural.greatestCommonDivisor(left.denominator, right.denominator)
    let rest = left.denominator.divided(exactlyBy: shared)
    let first = left.numerator * right.denominator.divided(exactlyBy: shared)
    let second = right.numerator * rest
    let isSame = left.isNegative == right.isNegative
    let sum = isSame ? first + second : WideNatural.distance(first, second)
    let divisor = WideNatural.greatestCommonDivisor(sum, shared)
    return ExactRatio(
      isNegative: isSame || second < first ? left.isNegative : right.isNegative,
      lowest: sum.divided(exactlyBy: divisor),
      over: rest * right.denominator.divided(exactlyBy: divisor))
  }

  /// The difference of two.
  public static func - (left: ExactRatio, right: ExactRatio) -> ExactRatio { left + -right }

  /// The product of two.
  public static func * (left: ExactRatio, right: ExactRatio) -> ExactRatio {
    // Each numerator can only share something with the other's denominator.
    let first = WideNatural.greatestCommonDivisor(left.numerator, right.denominator)
    let second = WideNatural.greatestCommonDivisor(right.numerator, left.denominator)
    return ExactRatio(
      isNegative: left.isNegative != right.isNegative,
      lowest: left.numerator.divided(exactlyBy: first)
        * right.numerator.divided(exactlyBy: second),
      over: left.denominator.divided(exactlyBy: second)
        * right.denominator.divided(exactlyBy: first))
  }

  /// The quotient, or nil where `other` is 0.
  public func divided(by other: ExactRatio) -> ExactRatio? {
    guard !other.isZero else { return nil }
    return self
      * ExactRatio(isNegative: other.isNegative, lowest: other.denominator, over: other.numerator)
  }

  /// The value held to 0…1.
  public var heldToOne: ExactRatio { min(max(self, .zero), .one) }

  // MARK: Text

  /// The value with exactly so many places, rounded half away from zero: `94.55`.
  public func fixedText(places: Int) -> String {
    let two = WideNatural(2)
    let scaled = numerator * WideNatural.powerOfTen(places) * two + denominator
    let units = scaled.quotientAndRemainder(dividingBy: denominator * two)?.quotient ?? .zero
    var digits = Array(units.text.utf8)
    if digits.count <= places {
      digits.insert(
        contentsOf: repeatElement(UInt8(ascii: "0"), count: places + 1 - digits.count), at: 0)
    }
    if places > 0 { digits.insert(UInt8(ascii: "."), at: digits.count - places) }
    return (isNegative && !units.isZero ? "-" : "") + String(decoding: digits, as: UTF8.self)
  }

  /// The value rounded to at most so many places, without trailing zeros: `94.5`.
  public func text(places: Int) -> String {
    var bytes = Array(fixedText(places: places).utf8)
    guard places > 0 else { return String(decoding: bytes, as: UTF8.self) }
    while bytes.last == UInt8(ascii: "0") { bytes.removeLast() }
    if bytes.last == UInt8(ascii: ".") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension WideNatural {
  /// The quotient by a divisor that leaves nothing over.
  fileprivate func divided(exactlyBy divisor: WideNatural) -> WideNatural {
    divisor == .one ? self : quotientAndRemainder(dividingBy: divisor)?.quotient ?? self
  }
}
