internal import SocialValue
internal import Workbooks

extension ReturnForm {
  private var widths: [SheetWriter.Column] {
    let hidden = SheetWriter.Column(width: 4, isHidden: true)
    let words: [Double] = [38, 64, 14, 14, 26, 14] + (columns.hasAssessor ? [18] : [])
    return [hidden, hidden, hidden] + (words + [34, 34, 40]).map { SheetWriter.Column(width: $0) }
  }

  /// The headings that people read, and below them the hidden ones that the reader reads.
  private var headings: [(shown: String, read: String)] {
    let assessor = columns.hasAssessor ? [("Assessed by", "assessor")] : []
    return [
      ("Contract", "contract"), ("Quarter", "period"), ("Id", "item"), ("Item", "title"),
      ("What to report", "guidance"), ("Unit", "unit"), ("Last quarter", "lastQuarter"),
      ("Target", "target"), ("Figure", "value"),
    ] + assessor + [("Evidence", "evidence"), ("Note", "note"), ("Check", "check")]
  }

  /// Adds the sheet of items.
  func addItems(to workbook: inout WorkbookWriter) {
    workbook.addSheet(
      Self.itemSheet, columns: widths, frozenRows: Self.headerRow, frozenColumns: columns.title,
      isProtected: true
    ) { sheet in
      sheet.nextRow()
      sheet.skip(3)
      sheet.add(.text("\(contract.id)  \(contract.title)"), Looks.title.with { $0.size = 14 })
      sheet.nextRow()
      sheet.skip(3)
      sheet.add(
        .text(
          "\(quarter.label): \(FigureText.days(of: quarter)); due by \(FigureText.day(quarter.dueDay))"
        ))
      sheet.nextRow()
      for heading in headings { sheet.add(.text(heading.shown), Looks.heading) }
      sheet.nextRow(isHidden: true)
      for heading in headings { sheet.add(.text(heading.read)) }
      for line in lines {
        sheet.nextRow()
        switch line {
        case .heading(let title):
          sheet.skip(3)
          sheet.add(.text(title), Looks.group)
          for _ in columns.guidance...columns.check { sheet.add(.blank, Looks.group) }
        case .item(let need, let row): add(need, row, to: &sheet)
        }
      }
      let first = Self.headerRow + 1
      let last = max(first, sheet.rowNumber)
      let checks = CellRange(rows: first...last, columns: columns.check...columns.check)
      let cell = CellReference(row: first, column: columns.check).text
      sheet.conditionalFormats = [
        ConditionalFormat(
          checks, "AND(\(cell)<>\"\",\(cell)<>\"OK\")", fill: Looks.worst.fill,
          color: Looks.worst.color),
        ConditionalFormat(
          checks, "\(cell)=\"OK\"", fill: Looks.best.fill, color: Looks.best.color),
      ]
    }
  }

  private func add(_ need: ItemNeed, _ row: ReturnTemplate.Row, to sheet: inout SheetWriter) {
    let item = need.item
    let number = sheet.rowNumber
    for id in [contract.id, quarter.label, item.id] { sheet.add(.text(id)) }
    sheet.add(.text(item.title), Looks.cell.with { $0.isBold = true })
    sheet.add(.text(row.guidance), Looks.cell)
    sheet.add(.text(FormRules.unit(item) ?? row.unit), Looks.cell)
    if item.kind.isNumeric, NumberReadingText.isPlain(row.lastQuarter) {
      sheet.add(.number(row.lastQuarter), Looks.number(Looks.format(item)))
    } else {
      sheet.add(
        .text(FormRules.label(item, of: row.lastQuarter)), Looks.cell.with { $0.alignment = .right }
      )
    }
    sheet.add(.text(targets(need)), Looks.cell)
    let format = item.kind.isNumeric ? Looks.format(item) : "General"
    sheet.add(
      .blank,
      Looks.entry.with {
        $0.format = format
        $0.alignment = .right
        $0.wraps = item.kind == .text
      })
    if columns.hasAssessor {
      sheet.add(.blank, item.kind == .level ? Looks.entryWords : Looks.cell)
    }
    sheet.add(.blank, Looks.entryWords)
    sheet.add(.blank, Looks.entryWords)
    sheet.add(
      .wordFormula(check(need, row, at: number), text: ""), Looks.cell)
    let cell = CellRange(rows: number...number, columns: columns.value...columns.value)
    if let rule = FormRules.rule(item) {
      sheet.validations.append(
        DataValidation(cell, rule, message: FormRules.message(item)))
    }
  }

  /// The targets of the measures that need an item, in words.
  private func targets(_ need: ItemNeed) -> String {
    need.measures.compactMap { key in
      guard
        let row = contract.targetRow(
          framework: key.framework, measure: key.measure, in: quarter),
        let framework = register.index.framework(key.framework),
        let measure = framework.measure(key.measure)
      else { return nil }
      return "\(key.measure) \(FormRules.target(row, measure, in: framework))"
    }.joined(separator: "\n")
  }

  // MARK: Checks

  /// The formula that says beside a figure whether it holds together.
  private func check(_ need: ItemNeed, _ row: ReturnTemplate.Row, at number: Int) -> String {
    let value = "\(CellReference.letters(columns.value))\(number)"
    var faults: [(when: String, words: String)] = []
    if need.item.kind.isNumeric {
      for sheet in dimensions {
        guard need.dimensions.contains(where: { $0.id == sheet.dimension.id }),
          let cells = breakdown(of: need.item.id, in: sheet)
        else { continue }
        faults.append(
          (
            "COUNT(\(cells))=0",
            "Please break it down on the sheet “\(sheet.name)”"
          ))
        switch sheet.dimension.membership {
        case .exclusive:
          faults.append(
            ("SUM(\(cells))<>\(value)", "“\(sheet.name)” doesn't add up to this figure"))
        case .multiple:
          faults.append(
            ("MAX(\(cells))>\(value)", "A category on “\(sheet.name)” is above this figure"))
        }
      }
      for (whole, title) in wholes(of: need) {
        faults.append(
          (
            "AND(ISNUMBER(\(whole)),\(value)>\(whole))",
            "More than “\(title)”, of which it is a part"
          ))
      }
      if NumberReadingText.isPlain(row.lastQuarter) {
        let last = row.lastQuarter
        faults.append(
          (
            "AND(\(last)>10,\(value)>10,OR(\(value)>5*\(last),5*\(value)<\(last)))",
            "Very different from last quarter: please confirm in the note"
          ))
      }
    }
    var formula = "\"OK\""
    for fault in faults.reversed() {
      let when = fault.when.hasPrefix("COUNT") ? "AND(\(value)<>0,\(fault.when))" : fault.when
      formula = "IF(\(when),\(QuotedText.doubled(fault.words)),\(formula))"
    }
    if need.item.kind.isNumeric {
      formula =
        "IF(NOT(ISNUMBER(\(value))),\"Please give a plain number\",\(formula))"
    }
    return "IF(\(value)=\"\",\"\",\(formula))"
  }

  /// The cells of the wholes that an item's measures hold it within.
  private func wholes(of need: ItemNeed) -> [(cell: String, title: String)] {
    need.measures.compactMap { key in
      guard let framework = register.index.framework(key.framework),
        case .quantity(let rule) = framework.measure(key.measure)?.rule, rule.within,
        rule.items.contains(need.item.id), rule.outOf.count == 1,
        let cell = figure(of: rule.outOf[0])
      else { return nil }
      return (cell, framework.item(rule.outOf[0])?.title ?? rule.outOf[0])
    }
  }
}

/// Whether words are a plain number.
enum NumberReadingText {
  /// Whether a text is digits with at most one point.
  static func isPlain(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) || $0 == 46 }
      && text.utf8.first != 46
  }
}
