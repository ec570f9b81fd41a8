internal import SocialValue
internal import Workbooks

extension ScorecardWorkbook {
  /// Adds the sheet of measures: actual, target, attainment, score, and which themes they support.
  func addMeasures(to workbook: inout WorkbookWriter) {
    let widths: [Double] = [14, 22, 10, 12, 50, 16, 10, 14, 14, 12, 9, 9, 10, 10, 24]
    let all = widths + themes.map { _ in 14 }
    workbook.addSheet(
      Self.measureSheet, columns: frozen(all), frozenRows: Self.headerRow, frozenColumns: 4
    ) { sheet in
      Self.addHead(
        "Measures",
        "The actual is worked out from the sheet “\(Self.figureSheet)”; attainment is actual against target; the score is 100 times it, at most 100.",
        [
          "Contract", "Framework", "Group", "Measure", "Title", "State", "Basis", "Actual",
          "Target", "Attainment", "Score", "Weight", "Counted", "Counted weight", "Rating",
        ] + themeHeadings, to: &sheet)
      for card in cards {
        for place in card.measures { addMeasure(place, card, to: &sheet) }
      }
      sheet.conditionalFormats = Looks.ratings(
        scorecard.policy.ratings,
        in: CellRange(
          rows: Self.headerRow + 1...max(Self.headerRow + 1, sheet.rowNumber), columns: 15...15))
    }
  }

  private func addMeasure(_ place: Int, _ card: Card, to sheet: inout SheetWriter) {
    let own = card.card
    let measure = own.framework.measures[place]
    let result = own.measures[place]
    sheet.nextRow()
    let row = sheet.rowNumber
    sheet.add(
      texts: [
        own.contract.id, own.framework.id, measure.group, measure.id, measure.title,
        result.state.title, result.basis?.rawValue ?? "",
      ], Looks.cell)
    let style = Looks.number(Looks.format(result.basis))
    sheet.add(actual(place, card), style)
    sheet.add(result.target.map { .number(Looks.digits($0)) } ?? .blank, style)
    let attainment = Looks.attainment(
      measure, actual: "H\(row)", target: "I\(row)", baseline: result.targetRow?.baseline)
    sheet.add(
      result.attainment.map { .formula(attainment, number: Looks.digits($0)) } ?? .blank,
      Looks.share)
    if result.attainment != nil, let score = result.score {
      sheet.add(.formula("100*MAX(0,MIN(1,J\(row)))", number: score.text), Looks.score)
    } else {
      sheet.add(Self.number(result.score), Looks.score)
    }
    let weight = Looks.number("0.######")
    sheet.add(result.weight.map { .number($0.text) } ?? .blank, weight)
    sheet.add(.whole(result.isCounted ? 1 : 0), weight)
    sheet.add(
      .formula("L\(row)*M\(row)", number: result.isCounted ? result.weight?.text ?? "0" : "0"),
      weight)
    sheet.add(rating(result, row), Looks.cell)
    for column in themes {
      let isOwn = column.framework == own.framework.id
      sheet.add(
        isOwn ? .whole(measure.themes.contains(column.theme) ? 1 : 0) : .blank, Looks.cell)
    }
  }

  private func actual(_ place: Int, _ card: Card) -> SheetValue {
    guard let actual = card.card.measures[place].actual else { return .blank }
    let digits = Looks.digits(actual)
    guard let rows = card.figures[place], let first = card.firstFigure[place],
      let formula = rows.formula(first: first, sheet: Self.figureSheet, figures: "H", outOf: "I")
    else { return .number(digits) }
    return .formula(formula, number: digits)
  }

  private func rating(_ result: MeasureResult, _ row: Int) -> SheetValue {
    let bands = scorecard.policy.ratings
    guard let rating = result.rating, let billionths = result.attainmentBillionths else {
      return .text(ContractDigest.standing(result, bands))
    }
    let word = bands[rating].title
    guard bands.firstIndex(where: { billionths >= $0.atLeast }) == rating else {
      return .text(word)
    }
    return .wordFormula(Looks.rating("J\(row)", bands), text: word)
  }

  // MARK: Figures

  /// Adds the sheet of figures: what each actual is made of.
  func addFigures(to workbook: inout WorkbookWriter) {
    let widths: [Double] = [14, 22, 12, 16, 28, 44, 12, 16, 10, 12, 60]
    workbook.addSheet(
      Self.figureSheet, columns: frozen(widths), frozenRows: Self.headerRow, frozenColumns: 3
    ) { sheet in
      Self.addHead(
        "Figures",
        "What counts under each measure, and the row of the returns that it stands in.",
        [
          "Contract", "Framework", "Measure", "Part played", "Item", "Title", "Quarter", "Figure",
          "Out of", "Accepted", "Where it stands",
        ], to: &sheet)
      for card in cards {
        for place in card.measures {
          for row in card.figures[place]?.rows ?? [] { add(row, place, card, to: &sheet) }
        }
      }
    }
  }

  private func add(
    _ row: FigureRows.Row, _ place: Int, _ card: Card, to sheet: inout SheetWriter
  ) {
    sheet.nextRow()
    sheet.add(
      texts: [
        card.card.contract.id, card.card.framework.id, card.card.framework.measures[place].id,
        row.role, row.item.id, row.item.title, row.quarter.label,
      ], Looks.cell)
    let format = row.item.kind.isNumeric && row.role != "complete" ? Looks.format(row.item) : "0"
    sheet.add(.number(row.number.text), Looks.number(format))
    sheet.add(row.outOf.map { .number($0.text) } ?? .blank, Looks.number("0"))
    sheet.add(
      .text(row.row == nil ? "" : row.isAccepted ? "accepted" : "claimed"), Looks.cell)
    sheet.add(
      .text(row.row.map { evaluator.register.returns.place($0).text } ?? ""), Looks.cell)
  }

  // MARK: Findings

  /// Adds the sheet of findings.
  func addFindings(to workbook: inout WorkbookWriter) {
    let widths: [Double] = [10, 26, 50, 14, 12, 26, 70, 70]
    workbook.addSheet("Findings", columns: frozen(widths), frozenRows: Self.headerRow) { sheet in
      Self.addHead(
        "Findings", FindingsText.count(scorecard.findings),
        [
          "Severity", "Code", "Where", "Contract", "Quarter", "Item", "What was found",
          "How to mend it",
        ], to: &sheet)
      for finding in scorecard.findings {
        sheet.nextRow()
        sheet.add(
          texts: [
            finding.severity.rawValue, finding.code.name, finding.place.text,
            finding.subject.contract ?? "", finding.subject.period?.label ?? "",
            finding.subject.item ?? "", finding.message, finding.help,
          ], Looks.cell)
      }
      let rows = Self.headerRow + 1...max(Self.headerRow + 1, sheet.rowNumber)
      let cells = CellRange(rows: rows, columns: 1...1)
      let first = "A\(rows.lowerBound)"
      sheet.conditionalFormats = [
        ConditionalFormat(
          cells, "\(first)=\"error\"", fill: Looks.worst.fill, color: Looks.worst.color),
        ConditionalFormat(
          cells, "\(first)=\"query\"", fill: Looks.middling.fill, color: Looks.middling.color),
      ]
    }
  }
}
