import SocialValue

extension RegisterPage {
  /// The contracts under one framework by theme; those that the first page has no room for go on
  /// pages of their own.
  mutating func contracts(
    _ whole: PartyScorecard, _ pages: inout [PageFile]
  ) -> HTML {
    let cards = context.scorecard.contracts.filter { $0.framework.id == whole.framework.id }
    let heads: [PageTable.Column] =
      [.init("Contract"), .init(cards.partyTitle)] + ReportContext.columns(under: whole.framework)
    let party = PageTable.head(named: cards.partyTitle)
    let rows = cards.map { card -> HTML in
      let file = context.file(of: card)
      let title = FoundText.shown(card.contract.title, limit: 80)
      return """
        <tr data-r="\(card.overall.rating(context.bands))"><th scope="row">\
        \(context.link(card.contract.id, to: file)) <small>\(title)</small></th>\
        <td\(party)>\(context.link(card.contract.party))</td>\
        \(context.cells(card.themes, overall: card.overall, under: whole.framework))</tr>

        """
    }
    let title: HTML = "Contracts under \(whole.framework.title)"
    let start = pages.count
    let table = split(rows, heads, title, "contracts", whole.framework, &pages)
    let finder = pages.count > start ? addFinder(cards, whole.framework, &pages) : .empty
    return "<h2>\(title)</h2>\n<p>\(legend)</p>\n\(finder)\(table)"
  }

  /// Adds pages on which all of many contracts can be searched, with their overall scores alone.
  ///
  /// - Returns: the words that lead there.
  private mutating func addFinder(
    _ cards: [ContractScorecard], _ framework: Framework,
    _ pages: inout [PageFile]
  ) -> HTML {
    let rows = cards.map { card -> HTML in
      let overall = card.overall
      return """
        <tr data-r="\(overall.rating(context.bands))"><th scope="row">\
        \(context.link(card.contract.id, to: context.file(of: card))) \
        \(FoundText.shown(card.contract.title, limit: 50))</th>\
        <td>\(FoundText.shown(card.contract.party.name, limit: 50))</td>\
        <td>\(FigureText.score(overall, among: context.bands))</td><td>\(overall.rating(context.bands))</td></tr>

        """
    }
    let heads: [PageTable.Column] = [
      .init("Contract"), .init(cards.partyTitle), .init("Overall"), .init("Rating"),
    ]
    var own: [PageFile] = []
    _ = split(
      rows, heads, "All contracts under \(framework.title)", "all-contracts", framework, &own,
      room: Self.room, isApart: true)
    pages += own
    guard let first = own.first else { return .empty }
    let count = DecimalText.grouped(String(cards.count))
    return
      "<p><a href=\"\(first.name)\">Search all \(count) contracts</a>, with their overall scores.</p>\n"
  }

  private var legend: HTML {
    """
    Each cell has the score, its rating, and at its right the change in points since the quarter \
    before.
    """
  }

  /// The suppliers, or the teams, under one framework by theme.
  mutating func parties(
    _ all: [PartyScorecard], _ whole: PartyScorecard, _ pages: inout [PageFile]
  ) -> HTML {
    let own = all.filter { $0.framework.id == whole.framework.id }
    guard let first = own.first?.party, context.audience != .supplier else { return .empty }
    let plural = first.team == nil ? "Suppliers" : "Teams"
    let heads: [PageTable.Column] =
      [.init(first.title), .init("Contracts", isNumber: true)]
      + ReportContext.columns(under: whole.framework)
    let rows = own.map { scores -> HTML in
      let name = scores.party.map(context.link) ?? "–"
      return """
        <tr data-r="\(scores.overall.rating(context.bands))">\(PageTable.head(name))\
        <td class="n" data-h="Contracts">\(String(scores.contracts.count))</td>\
        \(context.cells(scores.themes, overall: scores.overall, under: whole.framework))</tr>

        """
    }
    let title: HTML = "\(plural) under \(whole.framework.title)"
    return "<h2>\(title)</h2>\n"
      + split(rows, heads, title, plural.lowercased(), whole.framework, &pages)
  }

  // MARK: Many rows

  /// A table, and where it is too long for one page the pages that go on with it.
  ///
  /// - Parameters:
  ///   - rows: the rows.
  ///   - heads: the columns.
  ///   - title: what the table shows.
  ///   - kind: what the rows are, for file names.
  ///   - framework: the framework that they are under.
  ///   - pages: takes the pages that go on with it.
  ///   - room: how many bytes of rows a page may have; an equal share of the first page's where nil.
  ///   - isApart: whether even the first rows have a page of their own.
  /// - Returns: what stands on the register's page.
  private mutating func split(
    _ rows: [HTML], _ heads: [PageTable.Column], _ title: HTML, _ kind: String,
    _ framework: Framework, _ pages: inout [PageFile], room: Int? = nil,
    isApart: Bool = false
  ) -> HTML {
    let ranges = Self.ranges(rows, room: room ?? Self.room / max(1, tableCount))
    let stem = (context.names.framework(framework.id) ?? "framework.html").dropLast(5)
    let files = ranges.indices.map { place in
      place == 0 && !isApart
        ? PageNames.register
        : String(stem) + "--\(kind)" + (place == 0 ? "" : "-\(place + 1)") + ".html"
    }
    var first = HTML.empty
    for (place, range) in ranges.enumerated() {
      let words = "\(range.lowerBound + 1) to \(range.upperBound)"
      let caption: HTML =
        ranges.count > 1
        ? "\(title), \(words) of \(rows.count)"
        : "Scores by theme, \(context.scorecard.quarter.label)"
      var table = PageTable(caption, heads, style: isApart ? "sort" : "heat sort")
      table.rows = Array(rows[range])
      table.tools = tools(range.count)
      let html = way(ranges, files, here: place) + table.html(id: ids.next())
      if place == 0, !isApart {
        first = html
        continue
      }
      let what = isApart ? "contracts" : kind
      let shell = context.shell(
        title: "\(framework.title), \(what) \(words)",
        kicker: "\(QuarterWords.full(context.scorecard.quarter))",
        heading: "\(ContractPage.capitalised(what)) \(words) of \(rows.count)",
        crumbs: [
          .init(title: "Register", file: PageNames.register), .init(title: "\(what) \(words)"),
        ])
      pages.append(
        PageFile(name: files[place], bytes: shell.page("<p>Under \(framework.title).</p>\n\(html)"))
      )
    }
    return first
  }

  /// So many bytes of rows have room on a page that is to stay well below 300 kB.
  private static let room = 245_000

  /// How many tables the register's page has.
  private var tableCount: Int {
    context.scorecard.register.count
      * (1 + (context.scorecard.suppliers.isEmpty ? 0 : 1)
        + (context.scorecard.teams.isEmpty ? 0 : 1))
  }

  /// The rows of each page.
  private static func ranges(_ rows: [HTML], room: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var size = 0
    for (place, row) in rows.enumerated() {
      let bytes = row.bytes.count
      if place > start, size + bytes > room {
        ranges.append(start..<place)
        start = place
        size = 0
      }
      size += bytes
    }
    return ranges + (rows.isEmpty ? [] : [start..<rows.count])
  }

  /// The links between the pages of a long table.
  private func way(_ ranges: [Range<Int>], _ files: [String], here: Int) -> HTML {
    guard ranges.count > 1 else { return .empty }
    let links = zip(ranges, files).enumerated().map { place, part -> HTML in
      let range = "\(part.0.lowerBound + 1) to \(part.0.upperBound)"
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
      <input id="\(id)w" type="search"></p>
      <p><label for="\(id)r">Overall rating</label><select id="\(id)r"><option value="">Any</option>\
      \(choices)</select></p>
      <p role="status"></p></div>

      """
  }
}
