import SocialValue

extension ContractPage {
  /// Who the people behind the figures are, by every dimension reported.
  mutating func people() -> HTML {
    guard let number = all.first?.number else { return .empty }
    let quarter = context.scorecard.quarter
    let breakdowns =
      context.showsParticulars
      ? ContractBreakdowns(context.evaluator, contract: number, in: quarter)
      : ContractBreakdowns.ofPublicPage(context.evaluator, contract: number, in: quarter)
    guard !breakdowns.tables.isEmpty else { return .empty }
    var html: HTML = "<h2>Who the people are</h2>\n"
    if !context.showsParticulars {
      let threshold = context.scorecard.policy.suppressBelow
      html += """
        <div class="note"><p>Below, counts of fewer than \(threshold) people are shown as [c], for \
        confidential, and so are others from which they could be worked out. A nought is a true \
        nought. Percentages are of the people reported.</p></div>

        """
    }
    var start = 0
    while start < breakdowns.tables.count {
      let item = breakdowns.tables[start].item
      var end = start + 1
      while end < breakdowns.tables.count, breakdowns.tables[end].item.id == item.id { end += 1 }
      html += section(Array(breakdowns.tables[start..<end]))
      start = end
    }
    return html
  }

  private mutating func section(_ tables: [ContractBreakdowns.Table]) -> HTML {
    let item = tables[0].item
    let title: HTML = "<h3>\(item.title)</h3>\n"
    let withheld = tables.filter { $0.protection?.isWithheld ?? false }
    var html = title
    for table in tables where !(table.protection?.isWithheld ?? false) { html += self.table(table) }
    guard !withheld.isEmpty else { return html }
    let dimensions = FigureText.list(withheld.map(\.dimension.title.firstLowercased))
    return html
      + """
      <p>[c] Not broken down by \(dimensions): there are too few people in this figure, or too few \
      by which it differs from another.</p>

      """
  }

  private mutating func table(_ table: ContractBreakdowns.Table) -> HTML {
    let note: HTML =
      table.dimension.membership == .multiple ? ", each person in as many as apply" : ""
    var page = PageTable(
      "\(table.item.title) by \(table.dimension.title.firstLowercased), \(table.quarter.label)\(note)",
      [
        .init(table.dimension.title), .init(Self.unit(table.item), isNumber: true),
        .init("Share", isNumber: true),
      ], style: "people")
    let whole = table.whole
    for (place, category) in table.dimension.categories.enumerated() {
      page.add(row(category.title, table, at: place))
    }
    if table.dimension.membership == .exclusive, let rest = table.rest, rest > .zero {
      page.add(row("Category not given", table, at: table.cells.count, rest))
    }
    let all =
      whole.map { FigureText.figure($0.ratio, in: Self.basis(table.item)) } ?? FigureText.none
    page.rows.append(
      """
      <tr class="all">\(PageTable.head("All"))<td class="n">\(all)</td>\
      <td class="n">\(whole == nil ? FigureText.none : "100%")</td></tr>

      """)
    return page.html(id: ids.next()) + rows(table)
  }

  /// The rows that a breakdown was read from, in a fold.
  private mutating func rows(_ table: ContractBreakdowns.Table) -> HTML {
    guard context.showsParticulars else { return .empty }
    let titles = table.dimension.categories.map(\.title) + ["All"]
    let keys = table.keys + table.keys.prefix(1).map(\.figure)
    let rows = zip(titles, keys).flatMap { title, key in
      context.evaluator.rows(of: key, table.item).map { row -> (HTML, Explanation.Row) in
        ("\(title)", row)
      }
    }
    let title = "\(table.item.title) by \(table.dimension.title.firstLowercased)"
    return """
      <details><summary>\(title): where it came from</summary>
      \(rowTable("Rows read for \(title)", "Category", rows))</details>

      """
  }

  private func row(
    _ title: String, _ table: ContractBreakdowns.Table, at place: Int, _ rest: FixedDecimal? = nil
  ) -> HTML {
    let head = PageTable.head("\(title)")
    if let protection = table.protection, protection.isHidden[place] {
      return "\(head)<td class=\"n\">[c]</td><td class=\"n\">[c]</td>"
    }
    let value = rest ?? table.cells[place]
    let count = value.map { FigureText.figure($0.ratio, in: Self.basis(table.item)) }
    var share: Ratio?
    if let value, let whole = table.whole, whole > .zero {
      share = Ratio(value.units * 100, over: whole.units)
    }
    return """
      \(head)<td class="n">\(count ?? FigureText.none)</td>\
      <td class="n">\(FigureText.figure(share, in: .percent))</td>
      """
  }

  private static func basis(_ item: Item) -> Basis { item.kind == .money ? .money : .number }

  private static func unit(_ item: Item) -> String {
    item.kind == .money ? "Pounds" : capitalised(item.unit ?? "Count")
  }
}

extension ContractBreakdowns.Table {
  /// What the categories leave of the figure, where they add up to less.
  fileprivate var rest: FixedDecimal? {
    guard let whole else { return nil }
    let sum = cells.reduce(FixedDecimal.zero) { $1.flatMap($0.adding) ?? $0 }
    return sum < whole ? FixedDecimal(units: whole.units - sum.units) : nil
  }
}

extension String {
  /// The text with a small first letter, but for a word that is all capitals.
  var firstLowercased: String {
    guard let first, dropFirst().first?.isLowercase ?? false else { return self }
    return first.lowercased() + dropFirst()
  }
}
