internal import SocialValue
internal import Workbooks

/// The styles of our workbooks, in one place.
enum Looks {
  static let title = CellStyle {
    $0.isBold = true
    $0.size = 16
  }
  static let plain = CellStyle { $0.wraps = true }
  static let strong = CellStyle {
    $0.isBold = true
    $0.wraps = true
  }
  static let faint = CellStyle {
    $0.color = "505A5F"
    $0.wraps = true
  }
  static let heading = CellStyle {
    $0.isBold = true
    $0.color = "FFFFFF"
    $0.fill = "1D3557"
    $0.wraps = true
    $0.hasBorder = true
  }
  static let group = CellStyle {
    $0.isBold = true
    $0.fill = "DCE6F1"
  }
  static let groupWords = group.with { $0.wraps = true }
  static let cell = CellStyle {
    $0.wraps = true
    $0.hasBorder = true
  }
  /// A cell to be typed into.
  static let entry = CellStyle {
    $0.fill = "FFF9DB"
    $0.hasBorder = true
    $0.isLocked = false
  }
  static let entryWords = entry.with { $0.wraps = true }

  /// A cell of a number.
  static func number(_ format: String) -> CellStyle {
    cell.with {
      $0.format = format
      $0.alignment = .right
      $0.wraps = false
    }
  }

  static let score = number("0.0")
  static let share = number("0.0%")

  /// How a figure in a basis is shown; a percentage is held as 87.5, not as 0.875.
  static func format(_ basis: Basis?) -> String {
    switch basis {
    case .money: "\"£\"#,##0.00"
    case .percent: "0.0\"%\""
    case .hours, .number, nil: "#,##0.######"
    }
  }

  /// How a figure of an item is shown.
  static func format(_ item: Item) -> String {
    switch item.kind {
    case .count, .level: "#,##0"
    case .money: "\"£\"#,##0.00"
    case .quantity: "#,##0.######"
    case .yesNo, .text: "@"
    }
  }

  // MARK: Ratings

  /// The looks of the best rating, those between, and the worst: words always stand with them.
  static let best = (fill: "CCE8D4", color: "005A30")
  static let middling = (fill: "FFF1C7", color: "594D00")
  static let worst = (fill: "F6D7D2", color: "8C1F11")

  /// A conditional fill for each rating's word in some cells.
  static func ratings(_ bands: [RatingBand], in cells: CellRange) -> [ConditionalFormat] {
    let first = CellReference(row: cells.rows.lowerBound, column: cells.columns.lowerBound).text
    return bands.enumerated().map { place, band in
      let look = place == 0 ? best : place == bands.count - 1 ? worst : middling
      return ConditionalFormat(
        cells, "\(first)=\(QuotedText.doubled(band.title))", fill: look.fill, color: look.color)
    }
  }

  /// A ratio as plain digits, as many as a sheet holds.
  static func digits(_ ratio: Ratio) -> String { ratio.text(places: 12) }

  /// The formula for the word of a rating, over a cell's attainment in billionths exact enough.
  static func rating(_ attainment: String, _ bands: [RatingBand]) -> String {
    var formula = bands.last.map { QuotedText.doubled($0.title) } ?? "\"\""
    for band in bands.dropLast().reversed() {
      formula =
        "IF(ROUND(\(attainment),9)>=\(digits(band.threshold)),\(QuotedText.doubled(band.title)),\(formula))"
    }
    return formula
  }

  /// The formula for an attainment, over the cells of actual and target.
  static func attainment(
    _ measure: Measure, actual: String, target: String, baseline: FixedDecimal?
  ) -> String {
    let plain =
      measure.direction == .higherIsBetter
      ? "IF(\(target)=0,1,\(actual)/\(target))"
      : "IF(\(actual)<=\(target),1,\(target)/\(actual))"
    guard let baseline else { return "MAX(0,\(plain))" }
    let start = baseline.text
    return
      "MAX(0,IF(\(target)=\(start),\(plain),(\(actual)-\(start))/(\(target)-\(start))))"
  }
}
