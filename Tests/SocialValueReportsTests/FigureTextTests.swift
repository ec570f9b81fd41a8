import SocialValue
import Testing

@testable import SocialValueReports

@Suite("Figures as people in the UK read them")
struct FigureTextTests {
  @Test(
    "have their unit and thousands apart",
    arguments: [
      (Ratio(1_234_567), Basis.money, nil, "£1,234,567"),
      (Ratio(2469, over: 2), .money, nil, "£1,234.50"), (Ratio(-5), .money, nil, "-£5"),
      (Ratio(1, over: 3), .money, nil, "£0.33"),
      (Ratio(175, over: 2), .percent, nil, "87.5%"), (Ratio(90), .percent, nil, "90%"),
      (Ratio(12), .number, "people", "12 people"), (Ratio(1), .number, "people", "1 person"),
      (Ratio(1), .number, "boxes", "1 box"), (Ratio(1), .number, "kg", "1 kg"),
      (Ratio(1), .number, "pieces of support", "1 piece of support"),
      (Ratio(40), .hours, nil, "40 hours"), (Ratio(1), .hours, nil, "1 hour"),
      (Ratio(1, over: 1000), .number, nil, "0.001"), (Ratio(0), .number, nil, "0"),
    ] as [(Ratio, Basis, String?, String)])
  func figures(_ value: Ratio, _ basis: Basis, _ unit: String?, _ expected: String) {
    #expect(FigureText.figure(value, in: basis, unit: unit) == expected)
  }

  @Test("are a dash where there are none")
  func none() {
    #expect(FigureText.figure(nil, in: .money) == "–")
    #expect(FigureText.score(nil) == "–")
    #expect(FigureText.percent(nil) == "–")
    #expect(FigureText.trend(nil) == "–")
    #expect(FigureText.attainment(nil, among: []) == "–")
  }

  @Test("a trend is an arrow and points, level where it rounds to nothing")
  func trends() {
    let tenth = Points(units: Points(1).units / 10)
    #expect(FigureText.trend(Points(3) + tenth + tenth) == "▲ 3.2")
    #expect(FigureText.trend(Points(-1)) == "▼ 1.0")
    #expect(FigureText.trend(.zero) == "► 0.0")
    #expect(FigureText.trend(Points(units: tenth.units / 3)) == "► 0.0")
  }

  @Test("an attainment is a percentage to one decimal, whole where it is far beyond")
  func attainments() {
    #expect(FigureText.attainment(Ratio(35, over: 36), among: []) == "97.2%")
    #expect(FigureText.attainment(Ratio(4, over: 3), among: []) == "133.3%")
    #expect(FigureText.attainment(Ratio(12_345), among: []) == "1,234,500%")
    #expect(FigureText.attainment(Ratio(.max), among: []) == "> 999%")
  }

  @Test(
    "what is shown never seems to reach a band that the figure doesn't",
    arguments: [
      (7_499, "74.99%"), (7_494, "74.9%"), (7_500, "75.0%"), (8_999, "89.99%"), (9_999, "99.99%"),
      (9_994, "99.9%"), (0, "0.0%"), (10_000, "100.0%"),
    ] as [(Int128, String)])
  func bands(_ tenThousandths: Int128, _ expected: String) {
    let bands = Policy().ratings
    #expect(
      FigureText.attainment(Ratio(tenThousandths, over: 10_000), among: bands) == expected)
    var rollUp = RollUp()
    rollUp.score = Points(units: tenThousandths * Points.hundred.units / 10_000)
    #expect(FigureText.score(rollUp, among: bands) + "%" == expected)
  }

  @Test(
    "in a table large ones are rounded, never cut",
    arguments: [
      (Ratio(1_999_999_999, over: 100), Basis.money, "£20m"),
      (Ratio(1_949_999_999, over: 100), .money, "£19.5m"),
      (Ratio(1_898_765_432, over: 100), .money, "£18.99m"),
      (Ratio(9_999_999_999, over: 100), .money, "£100m"),
      (Ratio(999_999_999_999), .money, "£1tn"), (Ratio(123_456_789_012), .hours, "123.46bn h"),
      (Ratio(999_994_999_999_999), .number, "999.99tn"),
      (Ratio(999_995_000_000_000), .number, "1,000tn"),
      (Ratio(5_000_000_000_000_000), .number, "5,000tn"),
      (Ratio(1_000_000_000_000_000_000), .number, "very large"),
      (Ratio(-1_999_999_999, over: 100), .money, "£-20m"), (Ratio(12_345), .money, "£12,345"),
    ] as [(Ratio, Basis, String)])
  func short(_ value: Ratio, _ basis: Basis, _ expected: String) {
    #expect(FigureText.short(value, in: basis) == expected)
  }

  @Test("a quarter is said in days")
  func quarters() {
    #expect(
      FigureText.days(of: Quarter(startingYear: 2026, number: 2)) == "1 July to 30 September 2026")
    #expect(
      FigureText.days(of: Quarter(startingYear: 2026, number: 4)) == "1 January to 31 March 2027")
  }

  @Test("a sparkline has a character a quarter, and a dot for none")
  func sparklines() {
    #expect(Sparkline.text([nil, .zero, Points(50), .hundred]) == "····" + "·▁▅█")
    #expect(Sparkline.text((0..<20).map { _ in .hundred }) == "████████")
    #expect(Sparkline.text([]) == "········")
  }

  @Test("a bar is full only at 100 and empty only at 0")
  func bars() {
    let nearly = Points(units: Points.hundred.units - 1)
    #expect(Sparkline.bar(.hundred, width: 4) == "████")
    #expect(Sparkline.bar(nearly, width: 4) == "███░")
    #expect(Sparkline.bar(Points(1), width: 4) == "█░░░")
    #expect(Sparkline.bar(.zero, width: 4) == "░░░░")
    #expect(Sparkline.bar(nil, width: 4) == "····")
  }
}
