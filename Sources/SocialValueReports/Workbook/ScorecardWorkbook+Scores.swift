internal import SocialValue
internal import Workbooks

extension ScorecardWorkbook {
  /// Adds the overview: each contract's overall and theme scores, suppliers, teams and the register.
  func addOverview(to workbook: inout WorkbookWriter) {
    let widths: [Double] = [14, 44, 28, 22, 9, 24, 11, 9, 9, 11] + themes.map { _ in 14 }
    workbook.addSheet(
      "Overview", columns: frozen(widths), frozenRows: Self.headerRow, frozenColumns: 2
    ) { sheet in
      let asAt = scorecard.asAt.map { ", as known on \(FigureText.day($0))" } ?? ""
      let rows = scorecard.rows
      Self.addHead(
        "Social value, \(scorecard.quarter.label)",
        "\(FigureText.days(of: scorecard.quarter))\(asAt). Rows read: \(rows.read), used \(rows.used),"
          + " superseded \(rows.superseded), withdrawn \(rows.withdrawn), rejected \(rows.rejected).",
        [
          "Contract", "Title", "Supplier or team", "Framework", "Score", "Rating", "Coverage",
          "Low", "High", "Accepted",
        ] + themeHeadings, to: &sheet)
      for card in cards { addOverview(card, to: &sheet) }
      addParties(to: &sheet)
      sheet.conditionalFormats = Looks.ratings(
        scorecard.policy.ratings,
        in: CellRange(
          rows: Self.headerRow + 1...max(Self.headerRow + 1, sheet.rowNumber), columns: 6...6))
    }
  }

  private func addOverview(_ card: Card, to sheet: inout SheetWriter) {
    let own = card.card
    sheet.nextRow()
    let row = sheet.rowNumber
    sheet.add(
      texts: [own.contract.id, own.contract.title, own.contract.party.words, own.framework.id],
      Looks.cell)
    let weights = range("E", card)
    let overall =
      "IF(SUMIF(\(range("F", card)),\">0\",\(weights))=0,\"\",SUMPRODUCT(\(weights),\(range("G", card)))/SUMIF(\(range("F", card)),\">0\",\(weights)))"
    sheet.add(Self.formula(overall, own.overall.score), Looks.score)
    sheet.add(rating(own.overall, score: "E\(row)"), Looks.cell)
    add(own.overall, to: &sheet)
    for (place, column) in themes.enumerated() {
      guard column.framework == own.framework.id,
        let theme = own.framework.themes.firstIndex(where: { $0.id == column.theme })
      else {
        sheet.add(.blank, Looks.cell)
        continue
      }
      let scores = range(CellReference.letters(Self.groupThemes + place), card)
      let total = "SUMPRODUCT(ISNUMBER(\(scores))*\(weights))"
      sheet.add(
        Self.formula(
          "IF(\(total)=0,\"\",SUMPRODUCT(\(weights),\(scores))/\(total))", own.themes[theme].score),
        Looks.score)
    }
  }

  private func add(_ rollUp: RollUp, to sheet: inout SheetWriter) {
    sheet.add(Self.share(rollUp.coverage), Looks.share)
    sheet.add(Self.number(rollUp.lowest), Looks.score)
    sheet.add(Self.number(rollUp.highest), Looks.score)
    sheet.add(Self.share(rollUp.accepted), Looks.share)
  }

  private func addParties(to sheet: inout SheetWriter) {
    for party in scorecard.suppliers + scorecard.teams + scorecard.register {
      sheet.nextRow()
      sheet.add(.text(party.party == nil ? "All" : "Together"), Looks.groupWords)
      sheet.add(
        .text("\(FigureText.counted(party.contracts.count, "contracts"))"), Looks.groupWords)
      sheet.add(.text(party.party?.words ?? scorecard.wholeTitle), Looks.groupWords)
      sheet.add(.text(party.framework.id), Looks.groupWords)
      sheet.add(Self.number(party.overall.score), Looks.score)
      sheet.add(rating(party.overall, score: "E\(sheet.rowNumber)"), Looks.cell)
      add(party.overall, to: &sheet)
      for column in themes {
        let place = party.framework.themes.firstIndex { $0.id == column.theme }
        let isOwn = column.framework == party.framework.id
        sheet.add(
          isOwn ? Self.number(place.flatMap { party.themes[$0].score }) : .blank, Looks.score)
      }
    }
  }

  /// A column of a contract's groups, as other sheets name it.
  private func range(_ column: String, _ card: Card) -> String {
    let last = card.firstGroup + card.card.framework.groups.count - 1
    return "\(Self.groupSheet)!$\(column)$\(card.firstGroup):$\(column)$\(last)"
  }

  // MARK: Groups

  /// Adds the sheet of groups: the score of each, and within each theme.
  func addGroups(to workbook: inout WorkbookWriter) {
    let widths: [Double] = [14, 22, 10, 44, 9, 12, 9] + themes.map { _ in 14 }
    workbook.addSheet(
      Self.groupSheet, columns: frozen(widths), frozenRows: Self.headerRow, frozenColumns: 3
    ) { sheet in
      Self.addHead(
        "Groups",
        "A score is the mean of its counted measures by weight; under a theme, of those that belong to it.",
        ["Contract", "Framework", "Group", "Title", "Weight", "Measures' weight", "Score"]
          + themeHeadings, to: &sheet)
      for card in cards {
        var next = card.firstMeasure
        for (place, group) in card.card.framework.groups.enumerated() {
          let count = card.card.framework.measures.count { $0.group == group.id }
          addGroup(place, card, rows: next..<next + count, to: &sheet)
          next += count
        }
      }
    }
  }

  private func addGroup(
    _ place: Int, _ card: Card, rows: Range<Int>, to sheet: inout SheetWriter
  ) {
    let own = card.card
    let group = own.framework.groups[place]
    sheet.nextRow()
    let row = sheet.rowNumber
    sheet.add(texts: [own.contract.id, own.framework.id, group.id, group.title], Looks.cell)
    sheet.add(.number(own.groupWeights[place].text), Looks.number("0.######"))
    func cells(_ column: String) -> String {
      "\(Self.measureSheet)!$\(column)$\(rows.lowerBound):$\(column)$\(rows.upperBound - 1)"
    }
    guard !rows.isEmpty else {
      sheet.add(.whole(0), Looks.score)
      for _ in 0...themes.count { sheet.add(.blank, Looks.score) }
      return
    }
    let total = own.weightOfCounted(inGroup: group.id)
    let weights = cells("N")
    let scores = cells("K")
    sheet.add(
      .formula("SUM(\(weights))", number: total.text), Looks.number("0.######"))
    sheet.add(
      Self.formula(
        "IF(F\(row)=0,\"\",SUMPRODUCT(\(weights),\(scores))/F\(row))",
        own.groups[place].score
      ), Looks.score)
    for (theme, column) in themes.enumerated() {
      guard column.framework == own.framework.id else {
        sheet.add(.blank, Looks.cell)
        continue
      }
      let flags = cells(CellReference.letters(Self.measureThemes + theme))
      let weight = "SUMPRODUCT(\(weights),\(flags))"
      sheet.add(
        Self.formula(
          "IF(\(weight)=0,\"\",SUMPRODUCT(\(weights),\(flags),\(scores))/\(weight))",
          own.score(ofGroup: group.id, inTheme: column.theme)), Looks.score)
    }
  }
}

extension ContractScorecard {
  private func isCounted(_ place: Int, inGroup group: String) -> Bool {
    measures[place].isCounted && framework.measures[place].group == group
  }

  /// The weight of the counted measures of a group.
  fileprivate func weightOfCounted(inGroup group: String) -> FixedDecimal {
    var sum = FixedDecimal.zero
    for place in measures.indices where isCounted(place, inGroup: group) {
      sum = sum.adding(measures[place].weight ?? .zero) ?? sum
    }
    return sum
  }

  /// The score of a group within a theme; nil where nothing of it counts.
  fileprivate func score(ofGroup group: String, inTheme theme: String) -> Points? {
    var sum = FixedDecimal.zero
    var points: Int128 = 0
    for place in measures.indices where isCounted(place, inGroup: group) {
      guard framework.measures[place].themes.contains(theme), let weight = measures[place].weight
      else { continue }
      sum = sum.adding(weight) ?? sum
      points += (measures[place].score ?? .zero).units / 1_000_000 * weight.units
    }
    guard sum > .zero else { return nil }
    return Points(units: points / sum.units * 1_000_000)
  }
}
