import Foundation
import SocialValue
import TestSupport
import Testing

@Suite("A decimal")
struct DecimalTests {
  @Test("is made of what suppliers write, whatever its places")
  func isMade() {
    #expect(FixedDecimal(12) == FixedDecimal(scaled: 1200, places: 2))
    #expect(FixedDecimal(scaled: 5, places: 6).units == 5)
    #expect(FixedDecimal(scaled: 7, places: 0) == FixedDecimal(7))
    #expect(FixedDecimal.one.ratio == .one)
    #expect(FixedDecimal(3).isWhole)
    #expect(!FixedDecimal(scaled: 25, places: 1).isWhole)
  }

  @Test("is written without trailing zeros, as a slow reading of it has it", arguments: 0..<200)
  func isWritten(seed: Int) throws {
    var generator = SeededRandom(seed)
    let units = generator.wide(bits: 70)
    let decimal = FixedDecimal(units: units)
    let slow = try #require(Decimal(string: "\(units)")) / 1_000_000
    #expect(try #require(Decimal(string: decimal.text)) == slow)
    #expect(
      !decimal.text.hasSuffix(".") && (!decimal.text.contains(".") || decimal.text.last != "0"))
  }

  @Test("adds exactly, and gives nothing where the sum would not fit")
  func adds() {
    let tenth = FixedDecimal(scaled: 1, places: 1)
    let sum = (0..<10).reduce(FixedDecimal?.some(.zero)) { sum, _ in sum?.adding(tenth) }
    #expect(sum == .one)
    #expect(FixedDecimal(units: .max).adding(FixedDecimal(units: 1)) == nil)
    #expect(FixedDecimal(units: .min).adding(FixedDecimal(units: -1)) == nil)
    #expect(FixedDecimal(units: .max).adding(FixedDecimal(units: .min))?.units == -1)
  }

  @Test("is ordered by value", arguments: 0..<50)
  func isOrdered(seed: Int) {
    var generator = SeededRandom(seed)
    let first = generator.wide(bits: 100)
    let second = generator.wide(bits: 100)
    #expect((FixedDecimal(units: first) < FixedDecimal(units: second)) == (first < second))
  }

  @Test(
    "has a text for any number of places",
    arguments: [
      (875, 1, "87.5", "87.5"), (8750, 2, "87.5", "87.50"), (5, 3, "0.005", "0.005"),
      (-5, 3, "-0.005", "-0.005"), (0, 2, "0", "0.00"), (1200, 0, "1200", "1200"),
      (-1000, 3, "-1", "-1.000"), (10, 1, "1", "1.0"),
    ])
  func hasText(units: Int, places: Int, short: String, full: String) {
    #expect(DecimalText.string(Int128(units), places: places) == short)
    #expect(DecimalText.fixed(Int128(units), places: places) == full)
  }

  @Test(
    "rounds half away from zero",
    arguments: [
      (15, 1, 0, 2), (-15, 1, 0, -2), (14, 1, 0, 1), (-14, 1, 0, -1), (149, 2, 1, 15),
      (144, 2, 1, 14), (145, 2, 1, 15), (99, 1, 1, 99), (99, 1, 3, 99), (5, 1, 0, 1), (4, 1, 0, 0),
    ])
  func rounds(units: Int, from: Int, to: Int, rounded: Int) {
    #expect(DecimalText.round(Int128(units), from: from, to: to) == Int128(rounded))
  }

  @Test("rounds the largest numbers without leaving 128 bits")
  func roundsExtremes() {
    #expect(DecimalText.round(.max, from: 6, to: 0) == Int128.max / 1_000_000)
    #expect(DecimalText.round(.min, from: 6, to: 0) == Int128.min / 1_000_000)
    #expect(DecimalText.round(.max, from: 1, to: 0) == Int128.max / 10 + 1)
    #expect(DecimalText.round(.min, from: 1, to: 0) == Int128.min / 10 - 1)
    #expect(DecimalText.fixed(.min, places: 0) == "-170141183460469231731687303715884105728")
  }

  @Test(
    "is grouped by thousands",
    arguments: [
      ("1", "1"), ("123", "123"), ("1234", "1,234"), ("1234.5678", "1,234.5678"),
      ("-123", "-123"), ("-1234", "-1,234"), ("1234567", "1,234,567"), ("0.5", "0.5"),
    ])
  func isGrouped(text: String, grouped: String) {
    #expect(DecimalText.grouped(text) == grouped)
  }

  @Test("has powers of ten up to 38")
  func hasPowers() {
    var power: Int128 = 1
    for exponent in 0...38 {
      #expect(PowersOfTen.int128(exponent) == power)
      if exponent < 38 { power *= 10 }
    }
  }
}
