internal import SocialValue
internal import Workbooks

/// The sheet of a form that shows what the figures come to as they are typed: each measure's
/// actual, target, attainment and rating, by formulas over the other sheets.
struct FormResults {
  let form: ReturnForm

  private static let firstRow = 4
  private var bands: [RatingBand] { form.register.policy.ratings }

  func add(to workbook: inout WorkbookWriter) {
    let widths: [Double] = [14, 60, 16, 16, 10, 24, 44]
    workbook.addSheet(
      "Results",
      columns: [SheetWriter.Column(width: 2, isHidden: true)] + widths.map { .init(width: $0) },
      frozenRows: Self.firstRow - 1, isProtected: true
    ) { sheet in
      sheet.nextRow()
      sheet.add(.text(ReturnSheet.forReading))
      sheet.add(.text("What your figures come to"), Looks.title.with { $0.size = 14 })
      sheet.nextRow()
      sheet.skip()
      sheet.add(
        .text("A guide, filled in as you type; blank until every figure that it needs is there."))
      sheet.nextRow()
      sheet.skip()
      for title in ["Measure", "Title", "So far", "Target", "Met", "Rating", "Rests also on"] {
        sheet.add(.text(title), Looks.heading)
      }
      for card in form.scorecard.contracts {
        for (place, result) in card.measures.enumerated() {
          guard let row = result.targetRow, !row.isFaulty, row.amount != .notApplicable,
            result.state != .inDevelopment
          else { continue }
          add(card, place, result, row, to: &sheet)
        }
      }
      let rows = Self.firstRow...max(Self.firstRow, sheet.rowNumber)
      sheet.conditionalFormats = Looks.ratings(bands, in: CellRange(rows: rows, columns: 7...7))
    }
  }

  private func add(
    _ card: ContractScorecard, _ place: Int, _ result: MeasureResult, _ row: TargetRow,
    to sheet: inout SheetWriter
  ) {
    let measure = card.framework.measures[place]
    let formulas = FormFormulas(
      form: form, framework: card.framework, measure: measure, row: row,
      complete: complete(measure, card, place))
    guard let actual = formulas.actual else { return }
    sheet.nextRow()
    let number = sheet.rowNumber
    sheet.skip()
    sheet.add(.text(measure.id), Looks.cell)
    sheet.add(.text(measure.title), Looks.cell)
    let style = Looks.number(Looks.format(row.basis))
    sheet.add(.wordFormula(actual, text: ""), style)
    guard !row.isRecord else {
      sheet.add(.text("to be recorded"), Looks.cell.with { $0.alignment = .right })
      sheet.add(.blank, Looks.cell)
      sheet.add(.blank, Looks.cell)
      sheet.add(.text(basis(formulas)), Looks.cell)
      return
    }
    if row.per == .spend {
      sheet.add(
        formulas.spendTarget.map { .wordFormula($0, text: "") } ?? .blank, style)
    } else {
      sheet.add(result.target.map { .number(Looks.digits($0)) } ?? .blank, style)
    }
    let attainment = Looks.attainment(
      measure, actual: "D\(number)", target: "E\(number)", baseline: row.baseline)
    sheet.add(
      .wordFormula("IF(OR(D\(number)=\"\",E\(number)=\"\"),\"\",\(attainment))", text: ""),
      Looks.share)
    sheet.add(
      .wordFormula(
        "IF(F\(number)=\"\",\"\",\(Looks.rating("F\(number)", bands)))", text: ""), Looks.cell)
    sheet.add(.text(basis(formulas)), Looks.cell)
  }

  /// The items of a provision that stand broken down in full already.
  private func complete(_ measure: Measure, _ card: ContractScorecard, _ place: Int) -> Set<String>
  {
    guard measure.rule?.kind == .provision else { return [] }
    let working = Evaluator(form.register).working(of: place, in: card)
    return Set(working.provided.filter { $0.lacking == [] }.map(\.item.id))
  }

  /// What a result rests on besides the figures of this form, in words.
  private func basis(_ formulas: FormFormulas) -> String {
    let items = formulas.measure.rule?.items ?? []
    let standing = form.standing.filter { items.contains($0.item.id) }
    let levels = standing.filter { $0.item.kind == .level }.reduce(0) { $0 + $1.parts.count }
    let figures = standing.count { $0.item.kind != .level }
    let isSummed = items.contains { formulas.framework.item($0)?.over == .flow }
    let quarters = isSummed ? formulas.earlierQuarters.count : 0
    var words: [String] = []
    if levels > 0 { words.append("\(FigureText.counted(levels, "levels")) given already") }
    if figures > 0 {
      words.append(
        figures == 1 ? "a figure that stands already" : "\(figures) figures that stand already")
    }
    if quarters > 0 {
      words.append(quarters == 1 ? "the quarter before" : "the \(quarters) quarters before")
    }
    return words.joined(separator: "; ")
  }
}
