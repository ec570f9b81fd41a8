public import SocialValue
internal import Workbooks

/// A scorecard as a workbook whose numbers can be followed: the actual of each measure is a
/// formula over the sheet of figures, and scores of measures, groups and themes are formulas over
/// those.
///
/// Targets, weights and what belongs to which theme are written in as numbers: they come from the
/// register and the framework, not from the figures.
public struct ScorecardWorkbook {
  let scorecard: Scorecard
  let evaluator: Evaluator
  /// The themes of all the frameworks, a column each.
  let themes: [ThemeColumn]
  let cards: [Card]

  /// A theme of a framework.
  struct ThemeColumn: Hashable {
    var framework: String
    var theme: String
    var title: String
  }

  /// A contract under one framework, with the rows that it takes on the sheets.
  struct Card {
    var card: ContractScorecard
    /// What the actual of each measure is made of.
    var figures: [Int: FigureRows]
    /// The places of its measures, group by group.
    var measures: [Int] = []
    /// The first of its rows on each sheet.
    var firstFigure: [Int: Int] = [:]
    var firstMeasure = 0
    var firstGroup = 0
  }

  static let headerRow = 3
  static let figureSheet = "Figures"
  static let measureSheet = "Measures"
  static let groupSheet = "Groups"

  /// Makes the workbook.
  ///
  /// - Parameters:
  ///   - scorecard: the scorecard.
  ///   - evaluator: the evaluator that made it.
  public init(_ scorecard: Scorecard, evaluator: Evaluator) {
    self.scorecard = scorecard
    self.evaluator = evaluator
    var themes: [ThemeColumn] = []
    var cards: [Card] = []
    var figureRow = Self.headerRow + 1
    var measureRow = Self.headerRow + 1
    var groupRow = Self.headerRow + 1
    let contracts = scorecard.contracts
    let figures = evaluator.register.workers.map(contracts.count) { place in
      Self.figures(of: contracts[place], scorecard, evaluator)
    }
    for (contract, figures) in zip(contracts, figures) {
      var card = Card(card: contract, figures: figures)
      let framework = contract.framework
      for theme in framework.themes {
        let column = ThemeColumn(framework: framework.id, theme: theme.id, title: theme.title)
        if !themes.contains(column) { themes.append(column) }
      }
      card.measures = framework.groups.flatMap { group in
        framework.measures.indices.filter { framework.measures[$0].group == group.id }
      }
      card.firstMeasure = measureRow
      card.firstGroup = groupRow
      measureRow += card.measures.count
      groupRow += framework.groups.count
      for place in card.measures {
        guard let rows = figures[place] else { continue }
        card.firstFigure[place] = figureRow
        figureRow += rows.rows.count
      }
      cards.append(card)
    }
    self.themes = themes
    self.cards = cards
  }

  /// What the actual of each of a contract's measures is made of, by the measure's place.
  private static func figures(
    of contract: ContractScorecard, _ scorecard: Scorecard, _ evaluator: Evaluator
  ) -> [Int: FigureRows] {
    var figures: [Int: FigureRows] = [:]
    for place in contract.measures.indices where contract.measures[place].actual != nil {
      figures[place] = FigureRows(
        contract.framework.measures[place], contract.measures[place],
        evaluator.working(of: place, in: contract), scorecard.policy, scorecard.quarter)
    }
    return figures
  }

  /// The workbook as an `.xlsx` file.
  public var bytes: [UInt8] {
    let workers = evaluator.register.workers
    var workbook = WorkbookWriter(by: PieceRunner(count: workers.count, run: workers.each))
    addOverview(to: &workbook)
    addGroups(to: &workbook)
    addMeasures(to: &workbook)
    addFigures(to: &workbook)
    addFindings(to: &workbook)
    return workbook.bytes()
  }

  // MARK: Shared

  /// The headings of the themes: with their framework where there are several.
  var themeHeadings: [String] {
    let isOne = Set(themes.map(\.framework)).count < 2
    return themes.map { isOne ? $0.title : "\($0.title), \($0.framework)" }
  }

  /// The column of the first theme on the sheet of measures.
  static let measureThemes = 16
  /// The column of the first theme on the sheet of groups.
  static let groupThemes = 8
  /// The column of the first theme on the overview.
  static let overviewThemes = 11

  /// Adds what stands over a table: its title, a sentence, and the headings.
  static func addHead(
    _ title: String, _ sentence: String, _ headings: [String], to sheet: inout SheetWriter
  ) {
    sheet.nextRow()
    sheet.add(.text(title), Looks.title)
    sheet.nextRow()
    sheet.add(.text(sentence), Looks.faint.with { $0.wraps = false })
    sheet.nextRow()
    for heading in headings { sheet.add(.text(heading), Looks.heading) }
  }

  /// A score as a number.
  static func number(_ points: Points?) -> SheetValue {
    points.map { .number($0.text) } ?? .blank
  }

  /// A share of a whole, as the fraction that a percentage is held as.
  static func share(_ points: Points?) -> SheetValue {
    points.map { .number(Looks.digits(Ratio($0.units, over: Points.hundred.units))) } ?? .blank
  }

  /// A formula whose result may be nothing.
  static func formula(_ formula: String, _ points: Points?) -> SheetValue {
    points.map { .formula(formula, number: $0.text) } ?? .wordFormula(formula, text: "")
  }

  /// The word of a roll-up's rating: by formula, unless an earlier quarter decided it.
  func rating(_ rollUp: RollUp, score: String) -> SheetValue {
    guard let points = rollUp.score, let rating = rollUp.rating else { return .blank }
    let bands = scorecard.policy.ratings
    let word = bands[rating].title
    guard bands.firstIndex(where: { points.billionthsOfWhole >= $0.atLeast }) == rating else {
      return .text(word)
    }
    return .wordFormula(
      "IF(\(score)=\"\",\"\",\(Looks.rating("\(score)/100", bands)))", text: word)
  }

  func frozen(_ widths: [Double]) -> [SheetWriter.Column] { widths.map { .init(width: $0) } }
}
