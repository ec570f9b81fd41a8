import SocialValue
import TestSupport
import Testing

@Suite("Reading a number")
struct NumberReadingTests {
  @Test(
    "takes what people write",
    arguments: [
      ("0", 0, 0), ("12", 0, 12), ("012", 0, 12), ("1,234", 0, 1234), ("12,345,678", 0, 12_345_678),
      ("12.0", 0, 12), ("12.000000000", 0, 12), ("1,234.50", 2, 123_450), ("0.5", 2, 50),
      ("12.340", 2, 1234), ("1.123456", 6, 1_123_456), ("999999999999", 0, 999_999_999_999),
      ("000000000000000012", 0, 12), ("0.00", 0, 0), ("7", 6, 7_000_000),
    ])
  func takes(text: String, places: Int, scaled: Int) throws {
    #expect(try number(text, places: places) == Int64(scaled))
  }

  @Test(
    "takes pounds where they are allowed",
    arguments: [("£1,234.50", 123_450), ("£ 12", 1200), ("£0.01", 1), ("12", 1200)])
  func takesPounds(text: String, scaled: Int) throws {
    #expect(try number(text, places: 2, allowsPounds: true) == Int64(scaled))
  }

  @Test(
    "says why it refuses the rest",
    arguments: [
      ("12%", .percent), ("%", .percent), ("1,2,3%", .percent), ("<5", .bound), (">5", .bound),
      ("~5", .bound), ("n/a", .notApplicable), ("N/A", .notApplicable), ("-3", .negative),
      ("-£3", .negative), ("−3", .negative), ("12.5", .tooManyPlaces), ("1,23", .grouping),
      ("1,2345", .grouping), ("1234,567", .grouping), (",123", .grouping), ("1,", .grouping),
      ("1,,234", .grouping), ("1000000000000", .tooLarge), ("99999999999999999999", .tooLarge),
      ("£12", .currency), ("", .notANumber), ("many", .notANumber), ("1 234", .notANumber),
      ("12.", .notANumber), (".5", .notANumber), ("1.2.3", .notANumber), ("1e3", .notANumber),
      ("+12", .notANumber), ("-", .notANumber), ("1.5x", .notANumber), ("12x", .notANumber),
      ("１２", .notANumber), ("NaN", .notANumber), ("inf", .notANumber), ("0x10", .notANumber),
    ] as [(String, NumberReading.Fault)])
  func refuses(text: String, fault: NumberReading.Fault) {
    #expect(throws: fault) { try number(text, places: 0) }
  }

  @Test("takes no more than twelve digits before the point, with any number of places")
  func holdsToLimit() throws {
    #expect(try number("999999999999.999999", places: 6) == 999_999_999_999_999_999)
    #expect(throws: NumberReading.Fault.tooLarge) { try number("1000000000000.0", places: 6) }
  }

  @Test("brings back every number that is written", arguments: 0..<200)
  func goesRound(seed: Int) throws {
    var generator = SeededRandom(seed)
    let decimal = FixedDecimal(units: Int128(generator.int(0...999_999_999_999_999_999)))
    let text = generator.one(in: 2) ? decimal.text : DecimalText.grouped(decimal.text)
    #expect(try NumberReading.decimal(text) == decimal)
  }
}
