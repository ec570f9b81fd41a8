import SocialValue

/// Quarters and trends as a page words them.
enum QuarterWords {
  /// A quarter in few characters: `Q2 26-27`.
  static func short(_ quarter: Quarter) -> String {
    "Q\(quarter.number) " + String(quarter.label.dropFirst(2).prefix(5))
  }

  /// A quarter with its days: `Quarter 2 of 2026-27, 1 July to 30 September 2026`.
  static func full(_ quarter: Quarter) -> String {
    "Quarter \(quarter.number) of \(quarter.label.prefix(7)), \(FigureText.days(of: quarter))"
  }

  /// A day as a source writes it, in words; anything else as it stands.
  static func published(_ date: String) -> String { Day(iso: date).map(FigureText.day) ?? date }

  /// A trend in points with its sign: `+3.2`, `−7.9`, `0.0`; `–` where there is none.
  static func trend(_ points: Points?) -> String {
    guard let points else { return FigureText.none }
    let tenths = DecimalText.round(points.units, from: Points.places, to: 1)
    let sign = tenths > 0 ? "+" : tenths < 0 ? "−" : ""
    return sign + DecimalText.fixed(tenths < 0 ? -tenths : tenths, places: 1)
  }

  /// A trend in words: `up 3.2 points on the quarter before`.
  static func trendWords(_ points: Points?) -> String {
    guard let points else { return "no earlier score" }
    let tenths = DecimalText.round(points.units, from: Points.places, to: 1)
    if tenths == 0 { return "unchanged on the quarter before" }
    let size = DecimalText.fixed(tenths < 0 ? -tenths : tenths, places: 1)
    return "\(tenths > 0 ? "up" : "down") \(size) points on the quarter before"
  }
}
