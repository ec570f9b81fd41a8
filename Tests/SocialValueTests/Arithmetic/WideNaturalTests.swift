import SocialValue
import TestSupport
import Testing

@Suite("Whole numbers and fractions of any size")
struct WideNaturalTests {
  /// A number of so many random digits to the base of a billion.
  private static func wide(_ groups: Int, _ random: inout SeededRandom) -> WideNatural {
    (0..<groups).reduce(WideNatural.zero) { sum, _ in
      sum * WideNatural(1_000_000_000) + WideNatural(UInt128(random.int(0...999_999_999)))
    }
  }

  @Test("small ones agree with the machine's own arithmetic")
  func small() throws {
    var random = SeededRandom(1)
    for _ in 0..<300 {
      let left = UInt128(random.wide(bits: 63).magnitude)
      let right = UInt128(random.wide(bits: 63).magnitude)
      let (wideLeft, wideRight) = (WideNatural(left), WideNatural(right))
      #expect(wideLeft + wideRight == WideNatural(left + right))
      #expect(wideLeft * wideRight == WideNatural(left * right))
      #expect(
        WideNatural.distance(wideLeft, wideRight).narrow == max(left, right) - min(left, right))
      #expect((wideLeft < wideRight) == (left < right))
      #expect(wideLeft.text == String(left))
      guard right > 0 else { continue }
      let divided = try #require(wideLeft.quotientAndRemainder(dividingBy: wideRight))
      #expect(divided.quotient.narrow == left / right && divided.remainder.narrow == left % right)
    }
  }

  @Test("a quotient times its divisor and the remainder make the number again")
  func division() throws {
    var random = SeededRandom(2)
    for _ in 0..<300 {
      let number = Self.wide(random.int(1...24), &random)
      let divisor = Self.wide(random.int(1...16), &random)
      guard !divisor.isZero else { continue }
      let (quotient, remainder) = try #require(number.quotientAndRemainder(dividingBy: divisor))
      #expect(remainder < divisor)
      #expect(quotient * divisor + remainder == number)
      #expect(WideNatural.distance(number, remainder) == quotient * divisor)
    }
  }

  @Test("division holds where a digit of the quotient is guessed too high")
  func guesses() throws {
    // Numbers of all ones and of a single one are those at which the guess is furthest off.
    let powers = (0...9).map { power in
      (0..<power).reduce(WideNatural.one) { product, _ in product * WideNatural(1 << 32) }
    }
    for high in powers {
      for low in powers {
        for step in 0...2 {
          let number = WideNatural.distance(high * high, low + WideNatural(UInt128(step)))
          let divisor = WideNatural.distance(high, WideNatural(UInt128(step))) + low
          guard let (quotient, remainder) = number.quotientAndRemainder(dividingBy: divisor) else {
            continue
          }
          #expect(remainder < divisor && quotient * divisor + remainder == number)
        }
      }
    }
  }

  @Test("nothing is divided by 0")
  func zero() {
    #expect(WideNatural.one.quotientAndRemainder(dividingBy: .zero) == nil)
    #expect(ExactRatio.one.divided(by: .zero) == nil)
    #expect(ExactRatio(1, over: 0) == nil)
  }

  @Test("text has every digit")
  func text() {
    #expect(WideNatural.powerOfTen(60).text == "1" + String(repeating: "0", count: 60))
    #expect((WideNatural.powerOfTen(40) + WideNatural(7)).text.hasSuffix("0000000007"))
    #expect(WideNatural.zero.text == "0")
  }

  @Test("fractions obey the laws of arithmetic, however long they grow")
  func laws() throws {
    var random = SeededRandom(3)
    func ratio() -> ExactRatio {
      let top = ExactRatio(random.int(-1_000_000_007...1_000_000_007))
      return top.divided(by: ExactRatio(random.int(1...999_999_937))) ?? .zero
    }
    var sum = ExactRatio.zero
    var terms: [ExactRatio] = []
    for _ in 0..<40 {
      let (one, two, three) = (ratio(), ratio(), ratio())
      #expect((one + two) * three == one * three + two * three)
      #expect(one - two == -(two - one))
      #expect((one < two) == (one - two).isNegative)
      if !two.isZero { #expect(one.divided(by: two).map { $0 * two } == one) }
      sum = sum + one
      terms.append(one)
    }
    #expect(terms.reversed().reduce(.zero) { $0 + $1 } == sum)
    #expect(terms.reduce(sum) { $0 - $1 } == .zero)
  }

  @Test("fractions stay in lowest terms where their denominators share divisors")
  func lowest() throws {
    var random = SeededRandom(5)
    for _ in 0..<300 {
      let one = try #require(ExactRatio(random.int(-40...40), over: random.int(1...60)))
      let two = try #require(ExactRatio(random.int(-40...40), over: random.int(1...60)))
      for result in [one + two, one - two, one * two, one.divided(by: two) ?? .zero] {
        let divisor = WideNatural.greatestCommonDivisor(result.numerator, result.denominator)
        #expect(divisor == .one && !(result.isZero && result.isNegative), "\(one), \(two)")
      }
    }
  }

  @Test(
    "text is rounded half away from zero",
    arguments: [
      (1, 3, 2, "0.33", "0.33"), (2, 3, 2, "0.67", "0.67"), (1, 8, 2, "0.13", "0.13"),
      (-1, 8, 2, "-0.13", "-0.13"), (5, 1, 2, "5.00", "5"), (-1, 1000, 2, "0.00", "0"),
      (105, 2, 0, "53", "53"), (1, 4, 3, "0.250", "0.25"),
    ])
  func rounding(top: Int, bottom: Int, places: Int, fixed: String, short: String) throws {
    let ratio = try #require(ExactRatio(top, over: bottom))
    #expect(ratio.fixedText(places: places) == fixed)
    #expect(ratio.text(places: places) == short)
  }
}
