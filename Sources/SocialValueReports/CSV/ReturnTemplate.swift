public import SocialValue

/// The form that a supplier fills in for one contract and one quarter: CSV that the register's
/// reader takes as it stands, once the `value` cells are filled in.
///
/// There is a row for each item that the contract's targets need in the quarter, each once and in
/// the framework's order, followed by a row for each category it has to be broken down by. Titles,
/// units, guidance and the quarter before stand beside them for the reader's sake. A value left
/// blank is unreported.
///
/// Text that a spreadsheet would take for a formula is defused as in the other tables; a contract
/// whose id begins with `=`, `+`, `-` or `@` has to be given another id before its form can be read.
public struct ReturnTemplate: Sendable {
  /// The columns, in order; `assessor` only where there is a level to assess.
  public static let columns = [
    "contract", "period", "item", "dimension", "category", "title", "unit", "lastQuarter", "value",
    "received", "assessor", "evidence", "note", "guidance", "measures",
  ]

  /// A row to be filled in.
  public struct Row: Sendable, Hashable {
    /// The item's id.
    public var item: String
    /// The dimension's id; nil for the item's own figure.
    public var dimension: String?
    /// The category's id; nil for the item's own figure.
    public var category: String?
    /// What is asked for.
    public var title: String
    /// What to type: `people`, `pounds`, `yes or no`.
    public var unit: String
    /// What was claimed for the quarter before; empty where nothing was.
    public var lastQuarter: String
    /// The earlier quarter whose figure still stands and is the one shown; nil where none does.
    public var standsFrom: Quarter?
    /// How to count it.
    public var guidance: String
    /// The measures that need it, for the item's own figure.
    public var measures: String
  }

  /// The contract's id.
  public let contract: String
  /// The quarter to be reported.
  public let quarter: Quarter
  /// The rows, in order.
  public let rows: [Row]
  /// Whether a level is to be assessed, which several people may do.
  public let hasLevels: Bool
  /// What is needed, an item each, in the order of the rows.
  let needs: [ItemNeed]

  /// Makes the form.
  ///
  /// - Parameters:
  ///   - register: the register that the contract stands in.
  ///   - contract: the contract.
  ///   - quarter: the quarter to be reported; outside the contract's term the form is empty.
  public init(_ register: Register, contract: Contract, quarter: Quarter) {
    self.contract = contract.id
    self.quarter = quarter
    let writer = RowWriter(register: register, contract: contract, quarter: quarter)
    let needs = Evaluator(register).needs(of: contract, in: quarter)
    hasLevels = needs.contains { $0.item.kind == .level }
    self.needs = needs
    rows = needs.flatMap(writer.rows)
  }

  /// What the form says before anything else.
  static let opening =
    "For the whole form: where nothing was done, type 0; a value left blank counts as unreported."

  /// What it adds where figures may stand for a year.
  static let standing = " Where a row says that an earlier figure stands, blank leaves it so."

  /// The form with a header row, each row ended by a line feed.
  public var csv: String {
    let blanks = Array(repeating: "", count: hasLevels ? 5 : 4)
    return CSVText.row(Self.columns.filter { hasLevels || $0 != "assessor" })
      + rows.enumerated().map { place, row in
        CSVText.row(
          [
            CSVText.outside(contract), quarter.label, row.item, row.dimension ?? "",
            row.category ?? "", CSVText.outside(row.title), CSVText.outside(row.unit),
            CSVText.outside(row.lastQuarter),
          ] + blanks
            + [CSVText.outside(guidance(row, place)), CSVText.outside(row.measures)])
      }.joined()
  }

  private func guidance(_ row: Row, _ place: Int) -> String {
    guard place == 0 else { return row.guidance }
    let standing = needs.contains { $0.item.standsForYear } ? Self.standing : ""
    return Self.opening + standing + " " + row.guidance
  }
}

/// Makes the rows of a form, item by item.
private struct RowWriter {
  let register: Register
  let contract: Contract
  let quarter: Quarter

  func rows(_ need: ItemNeed) -> [ReturnTemplate.Row] {
    let item = need.item
    let figure = ReturnTemplate.Row(
      item: item.id, title: item.title, unit: unit(item), lastQuarter: lastQuarter(item),
      standsFrom: standing(item), guidance: guidance(need),
      measures: need.measures.map(name).joined(separator: "; "))
    return [figure] + need.dimensions.flatMap { rows(item, by: $0) }
  }

  private func rows(_ item: Item, by dimension: Dimension) -> [ReturnTemplate.Row] {
    dimension.categories.enumerated().map { place, category in
      ReturnTemplate.Row(
        item: item.id, dimension: dimension.id, category: category.id,
        title: "\(item.title): \(dimension.title): \(category.title)", unit: unit(item),
        lastQuarter: lastQuarter(item, dimension.id, category.id), standsFrom: standing(item),
        guidance: place == 0 ? Self.guidance(dimension) : "", measures: "")
    }
  }

  // MARK: Words

  private func unit(_ item: Item) -> String {
    switch item.kind {
    case .count, .quantity: item.unit ?? "number"
    case .money: "pounds"
    case .yesNo: item.allowsNotApplicable ? "yes, no or n/a" : "yes or no"
    case .level: "0 to \(item.topLevel)\(item.allowsNotApplicable ? " or n/a" : "")"
    case .text: "words"
    }
  }

  private func guidance(_ need: ItemNeed) -> String {
    let item = need.item
    // The printed words are what is assessed; the title is only a name for them.
    var sentences = need.statements.map { statement in
      "Statement: “\(statement.text)”" + (statement.place.map { " (\($0))." } ?? "")
    }
    if let guidance = item.guidance { sentences.append(guidance) }
    if item.kind == .level {
      let labels = item.scale.enumerated().map { "\($0) \($1.label)" }
      sentences.append("Levels: \(labels.joined(separator: ", ")).")
    }
    switch item.over {
    case .flow:
      sentences.append(
        "Of this quarter alone, \(quarter.firstDay.iso) to \(quarter.lastDay.iso), not a running "
          + "total.")
    case .position where item.standsForYear:
      if let standing = standing(item) {
        let last = Quarter(index: standing.index + 3)
        sentences.append(
          "The figure of \(standing.label) stands until \(last.label): leave it blank unless it has "
            + "changed.")
      } else {
        sentences.append("Report it now: once reported it stands for a year.")
      }
    case .position where item.kind.isNumeric:
      sentences.append("As it stood on \(quarter.lastDay.iso).")
    case .position: break
    }
    if !need.evidence.isEmpty {
      sentences.append("Evidence: \(need.evidence.joined(separator: " Or: "))")
    }
    return sentences.joined(separator: " ")
  }

  private static func guidance(_ dimension: Dimension) -> String {
    switch dimension.membership {
    case .exclusive: "Each person in one category: they add up to the figure above."
    case .multiple: "A person may stand in several categories: none exceeds the figure above."
    }
  }

  private func name(_ key: Contract.MeasureKey) -> String {
    contract.frameworks.count > 1 ? "\(key.framework)/\(key.measure)" : key.measure
  }

  // MARK: The quarter before

  /// The earlier quarter whose figure of a yearly item still stands in this one, if there is one.
  private func standing(_ item: Item) -> Quarter? {
    guard item.standsForYear, let number = register.index.contractNumbers[contract.id],
      let itemNumber = register.index.vocabulary.itemNumbers[item.id]
    else { return nil }
    return (1...3).map { Quarter(index: quarter.index - $0) }.first { earlier in
      let key = FigureKey(contract: number, item: itemNumber, quarter: earlier)
      if case .reported = register.returns.figure(key, places: item.kind.places) { return true }
      return false
    }
  }

  /// What was claimed for the quarter before, or where a yearly figure still stands, for its own.
  private func lastQuarter(_ item: Item, _ dimension: String? = nil, _ category: String? = nil)
    -> String
  {
    let vocabulary = register.index.vocabulary
    guard let number = register.index.contractNumbers[contract.id],
      let itemNumber = vocabulary.itemNumbers[item.id]
    else { return "" }
    var cell = 0
    if let dimension, let category {
      guard let place = vocabulary.dimensionNumbers[dimension],
        let known = vocabulary.cellNumbers[place][category]
      else { return "" }
      cell = known
    }
    let earlier = standing(item) ?? quarter.previous
    let key = FigureKey(contract: number, item: itemNumber, quarter: earlier, cell: cell)
    guard
      case .reported(let figure) = register.returns.figure(key, places: item.kind.places)
    else { return "" }
    switch figure.claimed {
    case .number(let number):
      return item.kind == .yesNo ? (number == .zero ? "no" : "yes") : number.text
    case .notApplicable: return "n/a"
    case .text: return register.returns.text(key) ?? ""
    }
  }
}
