internal import SocialValue
internal import Workbooks

/// The sheet of a form that shows what stands already, and what that comes to with what is typed:
/// the median of the levels, the lower of two middles; a yearly figure until another is typed.
struct StandingSheet {
  let form: ReturnForm

  static let name = "What stands"
  static let firstRow = 6

  /// The cell of what an item's figures come to together, as other sheets name it.
  static func together(_ standing: StandingFigures) -> String {
    "'\(name)'!$F$\(standing.togetherRow)"
  }

  func add(to workbook: inout WorkbookWriter) {
    guard !form.standing.isEmpty else { return }
    let widths: [Double] = [54, 34, 12, 22, 12]
    workbook.addSheet(
      Self.name,
      columns: [SheetWriter.Column(width: 2, isHidden: true)] + widths.map { .init(width: $0) },
      frozenRows: Self.firstRow - 1, isProtected: true
    ) { sheet in
      sheet.nextRow()
      sheet.add(.text(ReturnSheet.forReading))
      sheet.add(.text("What stands already"), Looks.title.with { $0.size = 14 })
      for sentence in Self.sentences {
        sheet.nextRow()
        sheet.skip()
        sheet.add(.text(sentence))
      }
      sheet.nextRow()
      sheet.skip()
      for title in ["Item", "Given by", "Quarter", "As given", "Counts as"] {
        sheet.add(.text(title), Looks.heading)
      }
      for standing in form.standing { add(standing, to: &sheet) }
    }
  }

  private static let sentences = [
    "Of several people's levels the middle one counts, of two middles the lower.",
    "What you type takes the place of what was given under the same name, or under none where you give none.",
    "A figure that is reported once a year stands until another is typed.",
  ]

  private func add(_ standing: StandingFigures, to sheet: inout SheetWriter) {
    let item = standing.item
    guard let typed = form.typed(item.id) else { return }
    let style = Looks.number(item.kind.isNumeric ? Looks.format(item) : "0")
    let words = Looks.cell.with { $0.alignment = .right }
    for part in standing.parts {
      sheet.nextRow()
      sheet.skip()
      for cell in [item.title, Self.name(part, item), part.quarter.label] {
        sheet.add(.text(cell), Looks.cell)
      }
      sheet.add(.text(part.words), words)
      sheet.add(
        part.count.formula("IF(\(isReplaced(part, item, typed)),\"\",\(part.count.literal))"), style
      )
    }
    sheet.nextRow()
    sheet.skip()
    for cell in [item.title, "This form", form.quarter.label] {
      sheet.add(.text(cell), Looks.cell)
    }
    sheet.add(.wordFormula("IF(\(typed)=\"\",\"\",\(typed))", text: ""), words)
    sheet.add(.wordFormula(own(item, typed), text: ""), style)
    sheet.nextRow()
    sheet.skip()
    for cell in [item.title, "Together", form.quarter.label] {
      sheet.add(.text(cell), Looks.groupWords)
    }
    sheet.add(
      .wordFormula(
        FormRules.label(item, at: "F\(standing.togetherRow)"), text: standing.togetherWords),
      Looks.groupWords.with { $0.alignment = .right })
    sheet.add(
      standing.together.formula(together(standing)),
      style.with {
        $0.isBold = true
        $0.fill = Looks.group.fill
      })
  }

  private static func name(_ part: StandingFigures.Part, _ item: Item) -> String {
    part.assessor.isEmpty ? item.kind == .level ? "nobody named" : "" : part.assessor
  }

  // MARK: Formulas

  /// Whether the form says something else in the same name.
  ///
  /// What was given for the quarter itself is withdrawn by a blank, an earlier quarter's figure
  /// isn't.
  private func isReplaced(
    _ part: StandingFigures.Part, _ item: Item, _ typed: String
  ) -> String {
    var conditions: [String] = []
    if item.kind == .level, let assessor = form.assessor(item.id) {
      conditions.append("EXACT(TRIM(\(assessor)),\(QuotedText.doubled(part.assessor)))")
    }
    if part.quarter < form.quarter { conditions.append("\(typed)<>\"\"") }
    guard conditions.count > 1 else { return conditions.first ?? "TRUE" }
    return "AND(\(conditions.joined(separator: ",")))"
  }

  /// What the form's own figure counts as.
  private func own(_ item: Item, _ typed: String) -> String {
    guard item.kind == .level else { return "IF(\(typed)=\"\",\"\",\(typed))" }
    return
      "IF(\(typed)=\"\",\"\",IF(\(typed)=\"n/a\",\"n/a\",\(FormRules.reached(item, in: typed))))"
  }

  private func together(_ standing: StandingFigures) -> String {
    let cells = "F\(standing.firstRow):F\(standing.ownRow)"
    guard standing.item.kind == .level else {
      let own = "F\(standing.ownRow)"
      return "IF(\(own)=\"\",F\(standing.firstRow),\(own))"
    }
    return
      "IF(COUNTIF(\(cells),\"\(StandingFigures.unusable)\")>0,\"\",IF(COUNT(\(cells))=0,"
      + "IF(COUNTIF(\(cells),\"n/a\")>0,\"n/a\",\"\"),SMALL(\(cells),ROUNDUP(COUNT(\(cells))/2,0))))"
  }
}
