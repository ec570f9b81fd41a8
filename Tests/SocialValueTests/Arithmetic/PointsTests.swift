import SocialValue
import TestSupport
import Testing

@Suite("Points")
struct PointsTests {
  @Test("are 100 times a ratio, held to 0…100", arguments: 0..<200)
  func arePercentOf(seed: Int) throws {
    var generator = SeededRandom(seed)
    let ratio = Ratio(generator.wide(bits: 30), over: Int128(generator.int(1...1_000_000_000)))
    let points = Points(percentOf: ratio)
    if ratio <= .zero {
      #expect(points == .zero)
    } else if ratio >= .one {
      #expect(points == .hundred)
    } else {
      let error = points.units * ratio.denominator - ratio.numerator * PowersOfTen.int128(17)
      #expect(error.magnitude * 2 <= ratio.denominator.magnitude)
    }
  }

  @Test(
    "are written to nine places for tools and to few for people",
    arguments: [
      (1, 3, "33.333333333", "33.3"), (2, 3, "66.666666667", "66.7"), (1, 1, "100", "100.0"),
      (1, 8, "12.5", "12.5"), (999_999_999, 1_000_000_000, "99.9999999", "100.0"),
      (1, 2000, "0.05", "0.1"),
    ])
  func areWritten(top: Int, bottom: Int, tools: String, people: String) {
    let points = Points(percentOf: Ratio(Int128(top), over: Int128(bottom)))
    #expect(points.text == tools)
    #expect(points.text(places: 1) == people)
  }

  @Test("are held against thresholds in billionths")
  func haveBillionths() {
    #expect(Points.hundred.billionthsOfWhole == 1_000_000_000)
    #expect(Points(90).billionthsOfWhole == 900_000_000)
    #expect(
      Points(percentOf: Ratio(899_999_999_5, over: 10_000_000_000)).billionthsOfWhole == 900_000_000
    )
    #expect(
      Points(percentOf: Ratio(899_999_999_4, over: 10_000_000_000)).billionthsOfWhole == 899_999_999
    )
  }

  @Test("add up and are told apart")
  func addUp() {
    #expect(Points(40) + Points(60) == .hundred)
    #expect(Points(40) - Points(60) == Points(-20))
    #expect(Points(-20) < .zero)
  }

  @Test("have a weighted mean, as a slow sum of ratios has it", arguments: 0..<200)
  func haveMean(seed: Int) throws {
    var generator = SeededRandom(seed)
    var mean = WeightedMean()
    var total = Ratio.zero
    var weights = Ratio.zero
    for _ in 0..<generator.int(1...8) {
      let points = Points(units: Int128(generator.int(0...100_000_000_000_000_000)))
      let weight = FixedDecimal(scaled: Int64(generator.int(0...400)), places: 2)
      mean.add(points, weight: weight)
      let product = try #require(Ratio(points.units).multiplied(by: weight.ratio))
      total = try #require(total.adding(product))
      weights = try #require(weights.adding(weight.ratio))
    }
    #expect(mean.weight.ratio == weights)
    let slow = total.divided(by: weights)?.rounded(places: 0)
    #expect(mean.points?.units == slow)
  }

  @Test("have no mean where nothing has any weight")
  func haveNoMean() {
    var mean = WeightedMean()
    #expect(mean.points == nil)
    mean.add(.hundred, weight: .zero)
    #expect(mean.points == nil)
    mean.add(Points(50), weight: .one)
    #expect(mean.points == Points(50))
  }

  @Test("have no mean where the sum would leave 128 bits, and none ever after")
  func overflow() {
    var mean = WeightedMean()
    mean.add(.hundred, weight: FixedDecimal(units: .max))
    #expect(mean.points == nil)
    mean.add(.zero, weight: .one)
    #expect(mean.points == nil)
  }
}
