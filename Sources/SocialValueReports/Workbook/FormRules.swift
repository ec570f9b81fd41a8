internal import SocialValue
internal import Workbooks

/// What may be typed into the cell of an item's figure, and the words of its target.
enum FormRules {
  /// What is allowed; nil for words.
  static func rule(_ item: Item) -> DataValidation.Rule? {
    switch item.kind {
    case .count: return .whole
    case .money, .quantity: return .decimal
    case .yesNo: return .list(["yes", "no"] + notApplicable(item))
    case .level: return .list(levels(item) + notApplicable(item))
    case .text: return nil
    }
  }

  private static func notApplicable(_ item: Item) -> [String] {
    item.allowsNotApplicable ? ["n/a"] : []
  }

  /// What to do where a list offers the answers; nil where none does.
  static func unit(_ item: Item) -> String? {
    item.kind == .level || item.kind == .yesNo ? "choose from the list" : nil
  }

  /// An answer as the list offers it.
  static func label(_ item: Item, of answer: String) -> String {
    let levels = levels(item)
    guard item.kind == .level, let level = Int(answer), levels.indices.contains(level) else {
      return answer
    }
    return levels[level]
  }

  /// The levels as they are offered: their labels, or where a list can't hold those, their numbers.
  static func levels(_ item: Item) -> [String] {
    let labels = item.scale.map(\.label)
    let isHeld =
      labels.joined(separator: ",").utf8.count < 240
      && labels.allSatisfy { !$0.isEmpty && QuotedText.cell($0) == $0 }
    return isHeld ? labels : item.scale.indices.map { String($0) }
  }

  /// The formula for the level that a cell holds, as its label or its number.
  static func reached(_ item: Item, in cell: String) -> String {
    let labels = levels(item).map(QuotedText.doubled).joined(separator: ",")
    return "IFERROR(MATCH(\(cell),{\(labels)},0)-1,N(\(cell)))"
  }

  /// The formula for the label of the level in a cell; of what isn't a level, what it is.
  static func label(_ item: Item, at cell: String) -> String {
    guard item.kind == .level else { return cell }
    let labels = item.scale.map { QuotedText.doubled($0.label) }.joined(separator: ",")
    return "IF(ISNUMBER(\(cell)),INDEX({\(labels)},\(cell)+1),\(cell))"
  }

  /// What is said where something else is typed.
  static func message(_ item: Item) -> String {
    switch item.kind {
    case .count: "Please type a whole number of 0 or more\(item.unit.map { " (\($0))" } ?? "")."
    case .money: "Please type an amount of pounds, 0 or more, in digits alone."
    case .quantity:
      "Please type a number of 0 or more\(item.unit.map { " (\($0))" } ?? ""), in digits alone."
    case .yesNo, .level: "Please choose from the list."
    case .text: ""
    }
  }

  /// A target in words: `90%`, `12 people a year`.
  static func target(_ row: TargetRow, _ measure: Measure, in framework: Framework) -> String {
    guard let target = row.target else { return row.isRecord ? "to be recorded" : "" }
    let figure = FigureText.figure(
      target.ratio, in: row.basis, unit: measure.unit(in: framework))
    switch row.per {
    case .quarter: return "\(figure) a quarter"
    case .year: return "\(figure) a year"
    case .contract: return "\(figure) over the contract"
    case .spend: return "\(figure) for each £1,000,000 spent"
    case .level, nil: return figure
    }
  }
}
