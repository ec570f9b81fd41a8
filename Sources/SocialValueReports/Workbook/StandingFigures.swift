internal import SocialValue
internal import Workbooks

/// What stands of an item before the form is filled in, and counts with what is typed: the levels
/// that assessors gave, or the figure of an item that is reported once a year.
struct StandingFigures: Sendable {
  /// What a figure counts as: digits, or words such as `n/a`.
  enum Count: Sendable {
    case number(String)
    case words(String)

    /// As it is written in a formula.
    var literal: String {
      switch self {
      case .number(let digits): digits
      case .words(let words): QuotedText.doubled(words)
      }
    }

    /// A formula that gives it as things stand.
    func formula(_ formula: String) -> SheetValue {
      switch self {
      case .number(let digits): .formula(formula, number: digits)
      case .words(let words): .wordFormula(formula, text: words)
      }
    }
  }

  /// A figure that stands.
  struct Part: Sendable {
    /// Who gave it; empty where nobody is named.
    var assessor: String
    /// The quarter that it was given in.
    var quarter: Quarter
    /// How it reads.
    var words: String
    /// What it counts as.
    var count: Count
  }

  /// The item.
  let item: Item
  /// What stands of it.
  let parts: [Part]
  /// What that comes to by itself, and how it reads.
  let together: Count
  let togetherWords: String
  /// Its first row on the sheet.
  let firstRow: Int

  /// The row of what the form itself says.
  var ownRow: Int { firstRow + parts.count }
  /// The row of what it all comes to.
  var togetherRow: Int { ownRow + 1 }

  /// Everything that stands in the quarter of a form, in the order of its items.
  static func all(
    _ template: ReturnTemplate, _ scorecard: Scorecard, from firstRow: Int
  ) -> [StandingFigures] {
    var levels: [String: StatementResult] = [:]
    for card in scorecard.contracts {
      for statement in card.measures.flatMap(\.statements) { levels[statement.item.id] = statement }
    }
    var all: [StandingFigures] = []
    for need in template.needs {
      let row = all.last.map { $0.togetherRow + 1 } ?? firstRow
      let standing =
        need.item.kind == .level
        ? levels[need.item.id].flatMap { Self.levels($0, row) } : yearly(need.item, template, row)
      if let standing { all.append(standing) }
    }
    return all
  }

  private static func levels(_ statement: StatementResult, _ row: Int) -> StandingFigures? {
    let parts = statement.assessments.map { said in
      let (words, count) = words(said.level, statement)
      return Part(assessor: said.assessor, quarter: said.quarter, words: words, count: count)
    }
    guard !parts.isEmpty else { return nil }
    let whole = words(statement.level, statement)
    return StandingFigures(
      item: statement.item, parts: parts, together: whole.count, togetherWords: whole.words,
      firstRow: row)
  }

  private static func words(
    _ level: StatementResult.Level, _ statement: StatementResult
  ) -> (words: String, count: Count) {
    switch level {
    case .reached(let level): (statement.label(level), .number(String(level)))
    case .notApplicable: ("n/a", .words("n/a"))
    case .unusable: (unusable, .words(unusable))
    case .notAccepted: ("not accepted yet", .words(""))
    case .notReported: ("", .words(""))
    }
  }

  /// What is said of a level that nothing can be made of.
  static let unusable = "can't be used"

  private static func yearly(
    _ item: Item, _ template: ReturnTemplate, _ firstRow: Int
  ) -> StandingFigures? {
    guard item.kind != .text,
      let row = template.rows.first(where: { $0.item == item.id && $0.dimension == nil }),
      let quarter = row.standsFrom
    else { return nil }
    let count: Count =
      NumberReadingText.isPlain(row.lastQuarter)
      ? .number(row.lastQuarter) : .words(row.lastQuarter)
    return StandingFigures(
      item: item,
      parts: [Part(assessor: "", quarter: quarter, words: row.lastQuarter, count: count)],
      together: count, togetherWords: row.lastQuarter, firstRow: firstRow)
  }
}
