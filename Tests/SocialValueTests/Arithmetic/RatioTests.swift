import SocialValue
import TestSupport
import Testing

@Suite("A ratio")
struct RatioTests {
  /// A prime of 61 bits: what holds of whole numbers holds of their remainders too.
  private static let prime: Int128 = (1 << 61) - 1

  private static func residue(_ number: Int128) -> Int128 {
    let rest = number % prime
    return rest < 0 ? rest + prime : rest
  }

  private static func product(_ numbers: Int128...) -> Int128 {
    numbers.reduce(1) { residue($0 * residue($1)) }
  }

  private static func random(_ generator: inout SeededRandom, bits: Int) -> Ratio {
    var denominator: Int128 = 0
    while denominator == 0 { denominator = generator.wide(bits: bits) }
    return Ratio(generator.wide(bits: bits), over: denominator)
  }

  private static func gcd(_ first: UInt128, _ second: UInt128) -> UInt128 {
    second == 0 ? first : gcd(second, first % second)
  }

  private static func isInLowestTerms(_ ratio: Ratio) -> Bool {
    ratio.denominator > 0 && gcd(ratio.numerator.magnitude, ratio.denominator.magnitude) == 1
  }

  @Test("is in lowest terms over a positive denominator", arguments: 0..<200)
  func isReduced(seed: Int) {
    var generator = SeededRandom(seed)
    let top = generator.wide(bits: 60)
    let bottom = generator.wide(bits: 60) | 1
    let ratio = Ratio(top, over: bottom)
    #expect(Self.isInLowestTerms(ratio))
    #expect(ratio.numerator * bottom == top * ratio.denominator)
  }

  @Test("adds, subtracts, multiplies and divides exactly", arguments: 0..<300)
  func isExact(seed: Int) {
    var generator = SeededRandom(seed)
    let first = Self.random(&generator, bits: seed % 2 == 0 ? 30 : 62)
    let second = Self.random(&generator, bits: seed % 2 == 0 ? 30 : 62)
    let (a, b, c, d) = (
      first.numerator, first.denominator, second.numerator, second.denominator
    )
    let upper = Self.residue(Self.product(a, d) + Self.product(c, b))
    let lower = Self.residue(Self.product(a, d) - Self.product(c, b))
    let cases: [(Ratio?, top: Int128, bottom: Int128)] = [
      (first.adding(second), upper, Self.product(b, d)),
      (first.subtracting(second), lower, Self.product(b, d)),
      (first.multiplied(by: second), Self.product(a, c), Self.product(b, d)),
      (first.divided(by: second), Self.product(a, d), Self.product(b, c)),
    ]
    for (result, top, bottom) in cases {
      // Of 30 bits each, every result fits.
      guard let result else {
        #expect(seed % 2 != 0 || c == 0)
        continue
      }
      #expect(Self.isInLowestTerms(result))
      #expect(Self.product(result.numerator, bottom) == Self.product(top, result.denominator))
    }
  }

  @Test("is ordered by value", arguments: 0..<200)
  func isOrdered(seed: Int) {
    var generator = SeededRandom(seed)
    let first = Self.random(&generator, bits: 60)
    let second = Self.random(&generator, bits: 60)
    let difference =
      first.numerator * second.denominator - second.numerator * first.denominator
    #expect((first < second) == (difference < 0))
    #expect((first == second) == (difference == 0))
  }

  @Test("is ordered where the products leave 128 bits")
  func isOrderedWide() {
    let large = Int128.max
    #expect(Ratio(large - 1, over: large) < Ratio(large, over: large - 1))
    #expect(!(Ratio(large, over: large - 1) < Ratio(large - 1, over: large)))
    #expect(Ratio(-large, over: large - 1) < Ratio(large - 1, over: large))
  }

  @Test("is rounded to the nearest, half away from zero", arguments: 0..<300)
  func isRounded(seed: Int) throws {
    var generator = SeededRandom(seed)
    let ratio = Ratio(generator.wide(bits: 40), over: Int128(generator.int(1...2000)))
    let places = generator.int(0...17)
    let rounded = try #require(ratio.rounded(places: places))
    let exact = ratio.numerator * PowersOfTen.int128(places)
    let error = (rounded * ratio.denominator - exact).magnitude * 2
    #expect(error <= ratio.denominator.magnitude)
    if error == ratio.denominator.magnitude {
      #expect((rounded * ratio.denominator).magnitude > exact.magnitude)
    }
  }

  @Test(
    "rounds a half away from zero",
    arguments: [(1, 2, 1), (-1, 2, -1), (3, 2, 2), (-3, 2, -2), (5, 2, 3), (1, 3, 0), (-2, 3, -1)])
  func roundsHalves(top: Int, bottom: Int, whole: Int) {
    #expect(Ratio(Int128(top), over: Int128(bottom)).rounded(places: 0) == Int128(whole))
  }

  @Test(
    "has a whole number below and one above",
    arguments: [(7, 2, 3, 4), (-7, 2, -4, -3), (6, 2, 3, 3), (-6, 2, -3, -3), (0, 5, 0, 0)])
  func roundsDownAndUp(top: Int, bottom: Int, down: Int, upper: Int) {
    let ratio = Ratio(Int128(top), over: Int128(bottom))
    #expect(ratio.roundedDown == Int128(down))
    #expect(ratio.roundedUp == Int128(upper))
    #expect(ratio.isWhole == (down == upper))
  }

  @Test("gives nothing where a result would leave 128 bits")
  func overflows() {
    let large = Ratio(.max)
    let fine = Ratio(1, over: .max)
    #expect(large.adding(.one) == nil)
    #expect(Ratio(-.max).subtracting(Ratio(2)) == nil)
    #expect(large.multiplied(by: Ratio(2)) == nil)
    #expect(large.divided(by: Ratio(1, over: 2)) == nil)
    #expect(fine.adding(Ratio(1, over: .max - 1)) == nil)
    #expect(fine.multiplied(by: Ratio(1, over: 3)) == nil)
    #expect(large.rounded(places: 1) == nil)
    #expect(large.rounded(places: 0) == .max)
  }

  @Test("can't be divided by 0")
  func isNotDividedByZero() {
    #expect(Ratio.one.divided(by: .zero) == nil)
  }

  @Test("cancels before it multiplies, so that what fits is never lost")
  func cancels() {
    let large: Int128 = 1 << 100
    #expect(Ratio(large, over: 3).multiplied(by: Ratio(3, over: large)) == .one)
    #expect(Ratio(large, over: 7).divided(by: Ratio(large, over: 14)) == Ratio(2))
  }

  @Test(
    "is written in full where it terminates, else to nine places",
    arguments: [
      (175, 2, "87.5"), (1, 8, "0.125"), (-1, 8, "-0.125"), (90, 1, "90"), (0, 7, "0"),
      (1, 3, "0.333333333"), (2, 3, "0.666666667"), (-2, 3, "-0.666666667"),
      (1, 1024, "0.0009765625"), (1, 6, "0.166666667"), (100, 7, "14.285714286"),
      (1, 30_000_000_000, "0"), (1_000_000, 3, "333333.333333333"),
    ])
  func isWritten(top: Int, bottom: Int, text: String) {
    #expect(Ratio(Int128(top), over: Int128(bottom)).text == text)
  }

  @Test("is written in full to thirty-eight places, and beyond them to nine")
  func isWrittenToTheLast() {
    #expect(Ratio(1, over: 1 << 30).text == "0.000000000931322574615478515625")
    #expect(Ratio(1, over: 1 << 60).text == "0")
    #expect(Ratio(.max).text == "170141183460469231731687303715884105727")
    // Too large for its one place: as many whole digits as there are.
    #expect(Ratio(.max, over: 2).text == "85070591730234615865843651857942052863")
  }
}
