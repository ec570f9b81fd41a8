internal import SocialValue
internal import Workbooks

/// A sheet on which items are broken down: an item a row, a category a column, and beside them
/// whether they add up to the figure as typed.
struct BreakdownSheet {
  let form: ReturnForm
  let sheet: ReturnForm.DimensionSheet

  /// The column of the first category, behind the ids, the title and the figure.
  static let firstCategory = 6

  private var categories: [Dimension.Category] { sheet.dimension.categories }
  private var lastCategory: Int { Self.firstCategory + categories.count - 1 }

  func add(to workbook: inout WorkbookWriter) {
    let hidden = SheetWriter.Column(width: 4, isHidden: true)
    let widths: [Double] = [38, 12] + categories.map { _ in 13 } + [10, 44]
    workbook.addSheet(
      sheet.name, columns: [hidden, hidden, hidden] + widths.map { .init(width: $0) },
      frozenRows: ReturnForm.headerRow, frozenColumns: Self.firstCategory - 1, isProtected: true
    ) { writer in
      writer.nextRow()
      writer.skip(3)
      writer.add(
        .text("By \(sheet.dimension.title.lowercased())"), Looks.title.with { $0.size = 14 })
      writer.nextRow()
      writer.skip(3)
      writer.add(
        .text(
          sheet.dimension.membership == .exclusive
            ? "Each person stands in one category: they add up to the figure."
            : "A person may stand in several categories: none exceeds the figure."))
      writer.nextRow()
      for title in ["Contract", "Quarter", "Id", "Item", "Figure"] + categories.map(\.title)
        + ["Total", "Check"]
      {
        writer.add(.text(title), Looks.heading)
      }
      writer.nextRow(isHidden: true)
      let ids = categories.map {
        ReturnSheet.heading(dimension: sheet.dimension.id, category: $0.id)
      }
      for name in ["contract", "period", "item", "title", ""] + ids { writer.add(.text(name)) }
      for item in sheet.items { add(item, to: &writer) }
      let rows = ReturnForm.headerRow + 1...max(ReturnForm.headerRow + 1, writer.rowNumber)
      let checks = CellRange(rows: rows, columns: lastCategory + 2...lastCategory + 2)
      let cell = CellReference(row: rows.lowerBound, column: lastCategory + 2).text
      writer.conditionalFormats = [
        ConditionalFormat(
          checks, "AND(\(cell)<>\"\",\(cell)<>\"OK\")", fill: Looks.worst.fill,
          color: Looks.worst.color),
        ConditionalFormat(
          checks, "\(cell)=\"OK\"", fill: Looks.best.fill, color: Looks.best.color),
      ]
    }
  }

  private func add(_ item: Item, to writer: inout SheetWriter) {
    writer.nextRow()
    let row = writer.rowNumber
    for id in [form.contract.id, form.quarter.label, item.id] { writer.add(.text(id)) }
    writer.add(.text(item.title), Looks.cell.with { $0.isBold = true })
    let figure = form.typed(item.id) ?? "\"\""
    writer.add(
      .wordFormula("IF(\(figure)=\"\",\"\",\(figure))", text: ""),
      Looks.number(Looks.format(item)))
    for _ in categories {
      writer.add(
        .blank,
        Looks.entry.with {
          $0.format = Looks.format(item)
          $0.alignment = .right
        })
    }
    let first = CellReference(row: row, column: Self.firstCategory).text
    let last = CellReference(row: row, column: lastCategory).text
    let cells = "\(first):\(last)"
    let shown = CellReference(row: row, column: Self.firstCategory - 1).text
    writer.add(
      .wordFormula("IF(COUNT(\(cells))=0,\"\",SUM(\(cells)))", text: ""),
      Looks.number(Looks.format(item)))
    let fault =
      sheet.dimension.membership == .exclusive
      ? "SUM(\(cells))<>\(shown),\"The categories add up to \"&SUM(\(cells))&\", the figure is \"&\(shown)"
      : "MAX(\(cells))>\(shown),\"A category is above the figure of \"&\(shown)"
    writer.add(
      .wordFormula(
        "IF(COUNTA(\(cells))=0,\"\",IF(COUNT(\(cells))<COUNTA(\(cells)),\"Please give plain numbers\","
          + "IF(\(shown)=\"\",\"The figure itself is missing\",IF(\(fault),\"OK\"))))", text: ""),
      Looks.cell)
    writer.validations.append(
      DataValidation(
        CellRange(rows: row...row, columns: Self.firstCategory...lastCategory),
        FormRules.rule(item) ?? .whole, message: FormRules.message(item)))
  }
}
