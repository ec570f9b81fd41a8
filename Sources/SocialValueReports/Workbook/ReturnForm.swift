public import SocialValue
internal import Workbooks

/// The form that a supplier fills in, as a workbook: a cover, the items under the framework's
/// headings, a sheet for each way of breaking them down, and results that follow as they type.
///
/// Only the cells for figures, evidence and notes can be typed into. The ids stand in hidden
/// columns under hidden headings, which are those of a return: the register's reader takes the
/// workbook as it comes back, wherever its rows have been moved.
public struct ReturnForm: Sendable {
  /// What the form asks for.
  public let template: ReturnTemplate
  let register: Register
  let contract: Contract
  let quarter: Quarter
  let lines: [Line]
  let dimensions: [DimensionSheet]
  let columns: Columns
  /// How the contract stands in the quarter before the form is filled in.
  let scorecard: Scorecard
  /// What stands already of the form's items.
  let standing: [StandingFigures]

  /// An item to be reported, or the heading over some.
  enum Line: Sendable {
    case heading(String)
    case item(ItemNeed, ReturnTemplate.Row)
  }

  /// A sheet on which items are broken down.
  struct DimensionSheet: Sendable {
    var dimension: Dimension
    var name: String
    var items: [Item]
    /// The row of the sheet's first item.
    static let firstRow = 5
  }

  /// Where the columns of the sheet of items stand.
  struct Columns: Sendable {
    let hasAssessor: Bool
    let contract = 1, period = 2, item = 3, title = 4, guidance = 5, unit = 6, lastQuarter = 7
    let target = 8, value = 9
    var assessor: Int { 10 }
    var evidence: Int { hasAssessor ? 11 : 10 }
    var note: Int { evidence + 1 }
    var check: Int { evidence + 2 }
  }

  static let itemSheet = "Return"
  static let headerRow = 4

  /// Makes the form.
  ///
  /// - Parameters:
  ///   - register: the register that the contract stands in.
  ///   - contract: the contract.
  ///   - quarter: the quarter to be reported.
  public init(_ register: Register, contract: Contract, quarter: Quarter) {
    let template = ReturnTemplate(register, contract: contract, quarter: quarter)
    self.template = template
    self.register = register
    self.contract = contract
    self.quarter = quarter
    columns = Columns(hasAssessor: template.hasLevels)
    lines = Self.lines(template, register)
    dimensions = Self.dimensions(template)
    scorecard = Evaluator(register).scorecard(
      for: quarter, selection: Selection(contracts: [contract.id]))
    standing = StandingFigures.all(template, scorecard, from: StandingSheet.firstRow)
  }

  private static func lines(_ template: ReturnTemplate, _ register: Register) -> [Line] {
    var groups: [(title: String, lines: [Line])] = []
    for need in template.needs {
      guard let row = template.rows.first(where: { $0.item == need.item.id && $0.dimension == nil })
      else { continue }
      let title = heading(need, register)
      if let place = groups.firstIndex(where: { $0.title == title }) {
        groups[place].lines.append(.item(need, row))
      } else {
        groups.append((title, [.item(need, row)]))
      }
    }
    return groups.flatMap { [.heading($0.title)] + $0.lines }
  }

  /// The heading of the framework that an item's first measure stands under.
  private static func heading(_ need: ItemNeed, _ register: Register) -> String {
    guard let key = need.measures.first, let framework = register.index.framework(key.framework),
      let measure = framework.measure(key.measure),
      let group = framework.groups.first(where: { $0.id == measure.group })
    else { return "Other figures" }
    return "\(group.id)  \(group.title)"
  }

  private static func dimensions(_ template: ReturnTemplate) -> [DimensionSheet] {
    var sheets: [DimensionSheet] = []
    var names = WorkbookWriter()
    for need in template.needs {
      for dimension in need.dimensions {
        if let place = sheets.firstIndex(where: { $0.dimension.id == dimension.id }) {
          sheets[place].items.append(need.item)
        } else {
          let name = names.sheetName("By \(dimension.title.lowercased())")
          names.addSheet(name) { _ in }
          sheets.append(DimensionSheet(dimension: dimension, name: name, items: [need.item]))
        }
      }
    }
    return sheets
  }

  // MARK: Cells

  /// The row of an item on the sheet of items.
  func row(of item: String) -> Int? {
    lines.firstIndex { line in
      if case .item(let need, _) = line { need.item.id == item } else { false }
    }.map { $0 + Self.headerRow + 1 }
  }

  /// The cell that an item's figure is typed into, as other sheets name it.
  func typed(_ item: String) -> String? { cell(of: item, columns.value) }

  /// The cell for the name of who gives an item's level, where there is one.
  func assessor(_ item: String) -> String? {
    columns.hasAssessor ? cell(of: item, columns.assessor) : nil
  }

  private func cell(of item: String, _ column: Int) -> String? {
    row(of: item).map { "\(Self.itemSheet)!$\(CellReference.letters(column))$\($0)" }
  }

  /// The cell of what counts of an item, as other sheets name it: what is typed, or where
  /// something stands already what it comes to together.
  func figure(of item: String) -> String? {
    standing.first { $0.item.id == item }.map(StandingSheet.together) ?? typed(item)
  }

  /// The cells of an item on a break-down sheet, as other sheets name them.
  func breakdown(of item: String, in sheet: DimensionSheet) -> String? {
    guard let place = sheet.items.firstIndex(where: { $0.id == item }) else { return nil }
    let row = DimensionSheet.firstRow + place
    let last = CellReference.letters(
      BreakdownSheet.firstCategory + sheet.dimension.categories.count - 1)
    return
      "'\(sheet.name)'!$\(CellReference.letters(BreakdownSheet.firstCategory))$\(row):$\(last)$\(row)"
  }

  /// The form as an `.xlsx` file.
  public var bytes: [UInt8] {
    var workbook = WorkbookWriter()
    addCover(to: &workbook)
    addItems(to: &workbook)
    for sheet in dimensions { BreakdownSheet(form: self, sheet: sheet).add(to: &workbook) }
    StandingSheet(form: self).add(to: &workbook)
    FormResults(form: self).add(to: &workbook)
    return workbook.bytes()
  }
}
