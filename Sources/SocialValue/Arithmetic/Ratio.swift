/// An exact fraction, in lowest terms, with a positive denominator.
///
/// Percentages, accrued targets and attainments are ratios: taken once from exact sums and
/// rounded only where they are shown. Operations that could leave 128 bits give nil, which
/// the evaluator turns into a finding; nothing traps and nothing wraps.
public struct Ratio: Hashable, Sendable, Comparable {
  /// What is divided.
  public let numerator: Int128

  /// What it is divided by: always above 0.
  public let denominator: Int128

  /// Makes a ratio in lowest terms; `denominator` must not be 0.
  public init(_ numerator: Int128, over denominator: Int128 = 1) {
    precondition(denominator != 0, "a ratio over nothing")
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = numerator / Int128(divisor) * sign
    self.denominator = denominator / Int128(divisor) * sign
  }

  /// Nought.
  public static let zero = Ratio(0)

  /// One.
  public static let one = Ratio(1)

  /// Whether the value is a whole number.
  public var isWhole: Bool { denominator == 1 }

  /// Orders by value, exactly.
  public static func < (left: Ratio, right: Ratio) -> Bool {
    let first = left.numerator.multipliedFullWidth(by: right.denominator)
    let second = right.numerator.multipliedFullWidth(by: left.denominator)
    return first.high == second.high ? first.low < second.low : first.high < second.high
  }

  /// The sum, or nil where it would not fit.
  public func adding(_ other: Ratio) -> Ratio? {
    if denominator == other.denominator {
      let (sum, overflow) = numerator.addingReportingOverflow(other.numerator)
      return overflow ? nil : Ratio(sum, over: denominator)
    }
    let shared = Int128(
      Self.greatestCommonDivisor(denominator.magnitude, other.denominator.magnitude))
    let (first, overflow1) = numerator.multipliedReportingOverflow(
      by: other.denominator / shared)
    let (second, overflow2) = other.numerator.multipliedReportingOverflow(
      by: denominator / shared)
    let (sum, overflow3) = first.addingReportingOverflow(second)
    let (whole, overflow4) = denominator.multipliedReportingOverflow(
      by: other.denominator / shared)
    return overflow1 || overflow2 || overflow3 || overflow4 ? nil : Ratio(sum, over: whole)
  }

  /// The difference, or nil where it would not fit.
  public func subtracting(_ other: Ratio) -> Ratio? {
    let (negated, overflow) = Int128(0).subtractingReportingOverflow(other.numerator)
    return overflow ? nil : adding(Ratio(unchecked: negated, over: other.denominator))
  }

  /// The product, or nil where it would not fit.
  public func multiplied(by other: Ratio) -> Ratio? {
    // Cancelling crosswise first keeps the products as small as they can be.
    let left = Ratio(numerator, over: other.denominator)
    let right = Ratio(other.numerator, over: denominator)
    let (top, overflow1) = left.numerator.multipliedReportingOverflow(by: right.numerator)
    let (bottom, overflow2) = left.denominator.multipliedReportingOverflow(by: right.denominator)
    return overflow1 || overflow2 ? nil : Ratio(unchecked: top, over: bottom)
  }

  /// The quotient, or nil where `other` is 0 or the result would not fit.
  public func divided(by other: Ratio) -> Ratio? {
    guard other.numerator != 0 else { return nil }
    return multiplied(by: Ratio(other.denominator, over: other.numerator))
  }

  /// The largest whole number not above the value.
  public var roundedDown: Int128 {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return remainder < 0 ? quotient - 1 : quotient
  }

  /// The smallest whole number not below the value.
  public var roundedUp: Int128 {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return remainder > 0 ? quotient + 1 : quotient
  }

  /// The value in units of ten to the power of minus `places`, rounded half away from zero,
  /// or nil where it would not fit.
  public func rounded(places: Int) -> Int128? {
    let product = numerator.magnitude.multipliedFullWidth(
      by: UInt128(PowersOfTen.int128(places)))
    let divisor = denominator.magnitude
    guard product.high < divisor else { return nil }
    let (quotient, remainder) = divisor.dividingFullWidth(product)
    let away = remainder >= divisor - remainder ? quotient + 1 : quotient
    guard away <= UInt128(Int128.max) else { return nil }
    return numerator < 0 ? -Int128(away) : Int128(away)
  }

  /// The value as other tools read it: in full where it terminates, else rounded to nine
  /// places, half away from zero; no trailing zeros.
  public var text: String {
    var rest = denominator
    var twos = 0
    var fives = 0
    while rest % 2 == 0 {
      rest /= 2
      twos += 1
    }
    while rest % 5 == 0 {
      rest /= 5
      fives += 1
    }
    let places = max(twos, fives)
    if rest == 1, places <= 38, let exact = rounded(places: places) {
      return DecimalText.string(exact, places: places)
    }
    return text(places: 9)
  }

  /// The value rounded to `places`, half away from zero, without trailing zeros.
  public func text(places: Int) -> String {
    if let rounded = rounded(places: places) { return DecimalText.string(rounded, places: places) }
    // Too large for the places asked for: as many whole digits as there are, and no fraction.
    return DecimalText.string(numerator / denominator, places: 0)
  }

  private init(unchecked numerator: Int128, over denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  private static func greatestCommonDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
    // Figures mostly fit in 64 bits, where division is one instruction.
    if first <= UInt128(UInt64.max), second <= UInt128(UInt64.max) {
      var left = UInt64(first)
      var right = UInt64(second)
      while right != 0 { (left, right) = (right, left % right) }
      return UInt128(left)
    }
    var left = first
    var right = second
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }
}
