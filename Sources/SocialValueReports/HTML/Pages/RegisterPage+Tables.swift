import SocialValue

extension RegisterPage {
  /// The contracts under one framework by theme; those that the first page has no room for go on
  /// pages of their own.
  mutating func contracts(
    _ whole: PartyScorecard, _ pages: inout [(file: String, text: String)]
  ) -> HTML {
    let cards = context.scorecard.contracts.filter { $0.framework.id == whole.framework.id }
    let heads: [PageTable.Column] =
      [.init("Contract"), .init(cards.partyTitle)] + whole.framework.themes.map { .init($0.title) }
      + [
        .init("Overall"), .init("Coverage", isNumber: true), .init("Accepted", isNumber: true),
      ]
    let rows = cards.map { card -> HTML in
      let file = context.file(of: card)
      let title = FoundText.shown(card.contract.title, limit: 80)
      return """
        <tr data-r="\(card.overall.rating(context.bands))"><th scope="row">\
        \(context.link(card.contract.id, to: file)) <small>\(title)</small></th>\
        <td>\(context.link(card.contract.party))</td>\(card.themes.map(context.heat))\
        \(context.heat(card.overall))<td class="n">\(FigureText.percent(card.overall.coverage))</td>\
        <td class="n">\(FigureText.percent(card.overall.accepted))</td></tr>

        """
    }
    let title: HTML = "Contracts under \(whole.framework.title)"
    return "<h2>\(title)</h2>\n<p>\(legend)</p>\n"
      + split(rows, heads, title, "contracts", whole.framework, &pages)
  }

  private var legend: HTML {
    """
    Each cell has the score, its rating, and at its right the change in points since the quarter \
    before.
    """
  }

  /// The suppliers, or the teams, under one framework by theme.
  mutating func parties(
    _ all: [PartyScorecard], _ whole: PartyScorecard, _ pages: inout [(file: String, text: String)]
  ) -> HTML {
    let own = all.filter { $0.framework.id == whole.framework.id }
    guard let first = own.first?.party, context.audience != .supplier else { return .empty }
    let plural = first.team == nil ? "Suppliers" : "Teams"
    let heads: [PageTable.Column] =
      [.init(first.title), .init("Contracts", isNumber: true)]
      + whole.framework.themes.map { .init($0.title) }
      + [
        .init("Overall"), .init("Coverage", isNumber: true), .init("Accepted", isNumber: true),
      ]
    let rows = own.map { scores -> HTML in
      let name = scores.party.map(context.link) ?? "–"
      return """
        <tr data-r="\(scores.overall.rating(context.bands))">\(PageTable.head(name))\
        \(PageTable.number(String(scores.contracts.count)))\(scores.themes.map(context.heat))\
        \(context.heat(scores.overall))\
        <td class="n">\(FigureText.percent(scores.overall.coverage))</td>\
        <td class="n">\(FigureText.percent(scores.overall.accepted))</td></tr>

        """
    }
    let title: HTML = "\(plural) under \(whole.framework.title)"
    return "<h2>\(title)</h2>\n"
      + split(rows, heads, title, plural.lowercased(), whole.framework, &pages)
  }

  // MARK: Many rows

  /// A table, and where it is too long for one page the pages that go on with it.
  private mutating func split(
    _ rows: [HTML], _ heads: [PageTable.Column], _ title: HTML, _ kind: String,
    _ framework: Framework, _ pages: inout [(file: String, text: String)]
  ) -> HTML {
    let count = rows.count
    let parts = stride(from: 0, to: count, by: Self.rowsPerPage).map { start in
      (start: start, rows: Array(rows[start..<min(start + Self.rowsPerPage, count)]))
    }
    let files = parts.indices.map { place in
      place == 0
        ? PageNames.register
        : (context.names.framework(framework.id) ?? "framework.html").dropLast(5)
          + "--\(kind)-\(place + 1).html"
    }
    var first = HTML.empty
    for (place, part) in parts.enumerated() {
      let range = "\(part.start + 1) to \(part.start + part.rows.count)"
      let caption: HTML =
        parts.count > 1
        ? "\(title), \(range) of \(count)" : "Scores by theme, \(context.scorecard.quarter.label)"
      var table = PageTable(caption, heads, style: "heat sort")
      table.rows = part.rows
      table.tools = tools(part.rows.count)
      let html = way(parts.map { ($0.start, $0.rows.count) }, files, here: place)
        + table.html(id: ids.next())
      if place == 0 {
        first = html
        continue
      }
      let shell = context.shell(
        title: "\(framework.title), \(kind) \(range)",
        kicker: "\(QuarterWords.full(context.scorecard.quarter))",
        heading: "\(ContractPage.capitalised(kind)) \(range) of \(count)",
        crumbs: [
          .init(title: "Register", file: PageNames.register), .init(title: "\(kind) \(range)"),
        ])
      pages.append((String(files[place]), shell.page("<p>Under \(framework.title).</p>\n\(html)")))
    }
    return first
  }

  /// The links between the pages of a long table.
  private func way(_ parts: [(start: Int, count: Int)], _ files: [String], here: Int) -> HTML {
    guard parts.count > 1 else { return .empty }
    let links = zip(parts, files).enumerated().map { place, part -> HTML in
      let range = "\(part.0.start + 1) to \(part.0.start + part.0.count)"
      return place == here
        ? "<li aria-current=\"page\">\(range)</li>"
        : "<li><a href=\"\(part.1)\">\(range)</a></li>"
    }
    return "<ol class=\"pages\" aria-label=\"Rows of this table\">\(links)</ol>\n"
  }

  /// What filters a table; hidden until a script makes it work.
  private mutating func tools(_ rows: Int) -> HTML {
    guard rows > 5 else { return "<p class=\"vh\" role=\"status\"></p>\n" }
    let id = ids.next()
    let choices = context.bands.map { band -> HTML in "<option>\(band.title)</option>" }
    return """
      <div class="tools" hidden><p><label for="\(id)w">Show only rows with the words</label>\
      <input id="\(id)w" type="search" autocomplete="off"></p>
      <p><label for="\(id)r">Overall rating</label><select id="\(id)r"><option value="">Any</option>\
      \(choices)</select></p>
      <p role="status"></p></div>

      """
  }
}
