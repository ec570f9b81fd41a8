public import SocialValue

/// Figures as people in the UK read them: £1,234.50, 87.5%, 12 people, 1 July 2026.
public enum FigureText {
  /// What stands where there is no figure: never a 0.
  public static let none = "–"

  // MARK: Scores

  /// Points to one decimal: `83.3`.
  public static func score(_ points: Points?) -> String {
    points?.text(places: 1) ?? none
  }

  /// A score to one decimal; to more where it would seem to reach a better band than it does.
  public static func score(_ points: Points?, among bands: [RatingBand]) -> String {
    guard let points else { return none }
    return points.text(places: placesShown(of: points.billionthsOfWhole, among: bands))
  }

  /// A roll-up's score, likewise.
  static func score(_ rollUp: RollUp, among bands: [RatingBand]) -> String {
    score(rollUp.score, among: bands)
  }

  /// A share of a whole, to one decimal where it has any: `87.5%`.
  public static func percent(_ points: Points?) -> String {
    guard let points else { return none }
    return DecimalText.string(
      DecimalText.round(points.units, from: Points.places, to: 1), places: 1)
      + "%"
  }

  /// A trend as an arrow and points: `▲ 3.2`, `▼ 1.0`, `► 0.0`.
  public static func trend(_ points: Points?) -> String {
    guard let points else { return none }
    let tenths = DecimalText.round(points.units, from: Points.places, to: 1)
    let arrow = tenths > 0 ? "▲" : tenths < 0 ? "▼" : "►"
    return arrow + " " + DecimalText.fixed(tenths < 0 ? -tenths : tenths, places: 1)
  }

  /// An attainment as a percentage to one decimal, `97.2%`; to more where it would seem to reach
  /// a better band than it does.
  public static func attainment(_ ratio: Ratio?, among bands: [RatingBand]) -> String {
    guard let ratio else { return none }
    let places = ratio.rounded(places: 9).map { placesShown(of: $0, among: bands) } ?? 1
    guard let percent = ratio.multiplied(by: Ratio(100)),
      let shown = percent.rounded(places: places)
    else { return "> 999%" }
    let whole = shown / PowersOfTen.int128(places)
    // Far beyond the target the decimal says nothing.
    return DecimalText.grouped(
      whole >= 1000 ? String(whole) : DecimalText.fixed(shown, places: places)) + "%"
  }

  /// How many decimals a percentage takes so as not to seem to reach a better band than it does,
  /// one at least: 74.99% where a band starts at 75%.
  private static func placesShown(of billionths: Int128, among bands: [RatingBand]) -> Int {
    bands.places(toShow: billionths, least: 3) - 2
  }

  // MARK: Figures

  /// A figure in a basis: `£1,234.50`, `87.5%`, `12 people`, `40 hours`; `–` where there is none.
  ///
  /// - Parameters:
  ///   - value: the figure.
  ///   - basis: what it is in; a number where nil.
  ///   - unit: what a number counts: `people`.
  /// - Returns: the figure: counts and amounts rounded to two places, percentages to one, half
  ///   away from zero.
  public static func figure(_ value: Ratio?, in basis: Basis?, unit: String? = nil) -> String {
    guard let value else { return none }
    switch basis {
    case .money: return pounds(value)
    case .percent: return decimal(value, places: 1) + "%"
    case .hours: return counted(value, "hours")
    case .number, nil: return unit.map { counted(value, $0) } ?? decimal(value, places: 2)
    }
  }

  /// A figure in few characters, for a table: without a unit, and where it is long in millions or
  /// more, to two places: `£19.5m`.
  static func short(_ value: Ratio?, in basis: Basis?, most: Int = 14) -> String {
    guard let value else { return none }
    let text = basis == .hours ? decimal(value, places: 2) + " h" : figure(value, in: basis)
    guard text.utf8.count > most else { return text }
    let sign = basis == .money ? "£" : ""
    let unit = basis == .percent ? "%" : basis == .hours ? " h" : ""
    for (word, zeros, places) in [("m", 6, 2), ("bn", 9, 2), ("tn", 12, 2), ("tn", 12, 0)] {
      // Five digits: up to 999.99 of one, then the next; of the last up to 99,999.
      guard let scaled = value.divided(by: Ratio(PowersOfTen.int128(zeros))),
        let shown = scaled.rounded(places: places), shown.magnitude < 100_000
      else { continue }
      return sign + DecimalText.grouped(DecimalText.string(shown, places: places)) + word + unit
    }
    return "very large"
  }

  /// Pounds, with pence where there are any: `£1,234,567`, `£1,234.50`.
  public static func pounds(_ value: Ratio) -> String {
    let sign = value < .zero ? "-" : ""
    let size = value < .zero ? Ratio(-value.numerator, over: value.denominator) : value
    guard let pence = size.rounded(places: 2) else { return sign + "£" + size.text(places: 2) }
    let text =
      pence % 100 == 0 ? String(pence / 100) : DecimalText.fixed(pence, places: 2)
    return sign + "£" + DecimalText.grouped(text)
  }

  /// A number and what it counts: `12 people`, `1 person`.
  static func counted(_ value: Ratio, _ unit: String) -> String {
    guard !unit.isEmpty else { return decimal(value, places: 2) }
    return decimal(value, places: 2) + " " + (value == .one ? UnitWords.singular(unit) : unit)
  }

  /// A whole number and what it counts, the word in the plural given: `3 contracts`.
  static func counted(_ count: Int, _ unit: String) -> String {
    counted(Ratio(Int128(count)), unit)
  }

  /// Rounded to so many places at most; a small figure keeps as many as it takes not to be 0.
  private static func decimal(_ value: Ratio, places: Int) -> String {
    for more in places...9 {
      let text = value.text(places: more)
      if value == .zero || (text != "0" && text != "-0") { return DecimalText.grouped(text) }
    }
    return "0"
  }

  // MARK: Dates

  /// A day in words: `1 July 2026`.
  public static func day(_ day: Day) -> String { day.words }

  /// The days of a quarter in words: `1 July to 30 September 2026`.
  public static func days(of quarter: Quarter) -> String {
    "\(quarter.firstDay.wordsWithoutYear) to \(day(quarter.lastDay))"
  }

  /// The days of a term in words: `1 April 2025 to 31 March 2028`.
  public static func days(of term: Term) -> String { "\(day(term.start)) to \(day(term.end))" }

  // MARK: Lists

  /// Words as a list: `a, b and c`.
  static func list(_ words: [String], _ joint: String = "and") -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return Array(words.dropLast()).joined(by: ", ") + " \(joint) " + last
  }
}
