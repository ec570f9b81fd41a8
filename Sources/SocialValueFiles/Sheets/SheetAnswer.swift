internal import SocialValue

/// What suppliers report for a row of a sheet: a closed set, each standing for a kind of rule.
enum SheetAnswer: String, CaseIterable {
  /// A number of people or things, and its share of a whole where there is one.
  case number
  /// A number, judged only by its share of a whole.
  case percent
  /// Pounds, and their share of a whole where there is one.
  case money
  /// Hours given, in hours or in what they are worth.
  case hours
  /// Pounds and hours given, counted together.
  case moneyOrHours = "money or hours"
  /// A measured amount with a unit.
  case amount
  /// A duty that is met or not.
  case yesOrNo = "yes or no"
  /// A statement held against a scale.
  case level
  /// Words, never scored.
  case words
  /// Nothing: the measure is printed, but has no rule yet.
  case nothing = "nothing yet"

  /// What a figure of the row's item looks like, unless it is in pounds; nil where it has none.
  var kind: Item.Kind? {
    switch self {
    case .number, .percent: .count
    case .money: .money
    case .hours, .moneyOrHours, .amount: .quantity
    case .yesOrNo: .yesNo
    case .level: .level
    case .words: .text
    case .nothing: nil
    }
  }

  /// Whether it is counted or measured, so that quarters may add up.
  var isNumeric: Bool { kind?.isNumeric ?? false }

  /// Whether a part of a whole may be reported.
  var allowsWhole: Bool {
    switch self {
    case .number, .percent, .money, .amount: true
    default: false
    }
  }

  /// Whether targets are set for it.
  var isScored: Bool { self != .words && self != .nothing }

  /// Whether several rows of it make one measure.
  var joins: Bool { self == .percent || self == .yesOrNo || self == .level }

  /// What a target may be set in, the usual basis first.
  func bases(hasWhole: Bool) -> [Basis] {
    switch self {
    case .number, .amount: hasWhole ? [.number, .percent] : [.number]
    case .money: hasWhole ? [.money, .percent] : [.money]
    case .percent, .yesOrNo, .level: [.percent]
    case .hours: [.hours, .money]
    case .moneyOrHours: [.money, .hours]
    case .words, .nothing: []
    }
  }
}
