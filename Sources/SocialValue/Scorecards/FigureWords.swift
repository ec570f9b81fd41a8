/// Figures as people in the UK read them.
public enum FigureWords {
  /// A number of a unit: `12`, `£1,234.50`, `40 hours`, `87.5%`.
  ///
  /// Percentages and amounts are rounded to two places, half away from zero; those below 1 to as
  /// many as it takes to stay within half a percent of what they are.
  ///
  /// - Parameters:
  ///   - value: the number.
  ///   - basis: what it is in.
  ///   - most: how many places it is rounded to, for one above 1.
  /// - Returns: the number with its unit.
  public static func text(_ value: Ratio, in basis: Basis?, places most: Int = 2) -> String {
    let places = max(places(of: value), most)
    let number = DecimalText.grouped(value.text(places: places))
    switch basis {
    case .money: return places == 2 ? pounds(value) : "£" + number
    case .percent: return number + "%"
    case .hours: return number + (value == .one ? " hour" : " hours")
    case .number, nil: return number
    }
  }

  /// A number with thousands separators, rounded to two places: `1,234.5`; one below 1 to as many
  /// as it takes to stay within half a percent of what it is: `0.0177`.
  public static func number(_ value: Ratio) -> String { text(value, in: .number) }

  private static func places(of value: Ratio) -> Int {
    guard value.numerator.magnitude < value.denominator.magnitude,
      let billionths = value.rounded(places: 9)
    else { return 2 }
    return (2..<9).first { places in
      let shown =
        DecimalText.round(billionths, from: 9, to: places) * PowersOfTen.int128(9 - places)
      return (shown - billionths).magnitude * 200 <= billionths.magnitude
    } ?? 9
  }

  /// A number with thousands separators, in full.
  public static func number(_ value: FixedDecimal) -> String {
    DecimalText.grouped(value.text)
  }

  /// Pounds, with pence only where there are any: `£1,234.50`, `£250,000`; below a pound with as
  /// many places as it takes.
  public static func pounds(_ value: Ratio) -> String {
    let places = places(of: value)
    guard places == 2 else { return "£" + value.text(places: places) }
    let pence = value.rounded(places: 2) ?? 0
    if pence % 100 == 0 { return "£" + DecimalText.grouped(String(pence / 100)) }
    return "£" + DecimalText.grouped(DecimalText.fixed(pence, places: 2))
  }

  /// A figure of an item without its unit, where that goes without saying: `£1,200`, `35`, `yes`.
  static func short(_ value: FixedDecimal, of item: Item) -> String {
    switch item.kind {
    case .count, .quantity, .text: number(value)
    case .money, .yesNo, .level: text(value, of: item)
    }
  }

  /// A figure of an item with its unit: `£1,200`, `35 people`, `yes`.
  public static func text(_ value: FixedDecimal, of item: Item) -> String {
    switch item.kind {
    case .money: return pounds(value.ratio)
    case .yesNo: return value == .zero ? "no" : "yes"
    case .level:
      let level = Int(value.units / FixedDecimal.unitsPerOne)
      return item.scale.indices.contains(level)
        ? "\(level) (\(item.scale[level].label))" : "\(level)"
    case .count, .quantity, .text:
      let unit = item.unit.map { value == .one && $0 == "people" ? " person" : " " + $0 } ?? ""
      return number(value) + unit
    }
  }
}
