import SocialValue

/// A supplier's or team's page, to print and send: its contracts, and the queries to answer.
struct PartyPage {
  let context: ReportContext
  let party: Party
  private let cards: [ContractScorecard]
  private let scores: [PartyScorecard]
  private var ids = PageIDs()

  /// Makes a page of a party and its contracts' scorecards.
  init(_ context: ReportContext, of party: Party, cards: [ContractScorecard]) {
    self.context = context
    self.party = party
    self.cards = cards
    scores = context.scores(of: party)
  }

  /// The page, in UTF-8.
  mutating func html() -> [UInt8] {
    var body = HTML.empty
    for whole in scores {
      body += """
        <h2>Under \(whole.framework.title)</h2>
        \(context.hero(whole.overall, title: "of 100, \(whole.weightWords)"))\(contracts(whole))
        """
    }
    body += shortfalls()
    body += queries
    let kind: HTML = party.team == nil ? "Supplier" : "Team of the council"
    return context.shell(
      title: party.name, kicker: kind, heading: party.name,
      crumbs: [
        PageShell.Crumb(title: "Register", file: PageNames.register),
        PageShell.Crumb(title: FoundText.shown(party.name, limit: 60)),
      ]
    ).page(body)
  }

  private mutating func contracts(_ whole: PartyScorecard) -> HTML {
    let own = cards.filter { $0.framework.id == whole.framework.id }
    var table = PageTable(
      "Contracts, \(context.scorecard.quarter.label)",
      [.init("Contract")] + ReportContext.columns(under: whole.framework), style: "heat sort")
    for card in own {
      let words = "\(card.contract.id) \(FoundText.shown(card.contract.title, limit: 120))"
      table.add(
        """
        \(PageTable.head(context.link(words, to: context.file(of: card))))\
        \(context.cells(card.themes, overall: card.overall, under: whole.framework))
        """)
    }
    return table.html(id: ids.next())
  }

  // MARK: What falls short

  /// The measures that aren't at the best rating, contract by contract, with what it would take.
  private mutating func shortfalls() -> HTML {
    var table = PageTable(
      "Measures below the best rating, and what would mend them",
      [
        .init("Measure"), .init("Contract"), .init("Rating"), .init("What it would take"),
      ])
    for card in cards {
      let costs = ContractDigest.costs(card, policy: context.scorecard.policy, most: 12)
      let titles = context.titles([card.framework])
      for cost in costs.prefix(max(0, 120 - table.rows.count)) {
        let result = card.measures[cost.place]
        let mends = context.showsParticulars || result.state == .scored ? cost.mends : []
        table.add(
          """
          \(PageTable.head("<b>\(cost.id)</b> \(FoundText.shown(cost.title, limit: 120))"))\
          \(PageTable.cell(card.contract.id))\
          \(PageTable.cell(RatingStyle.tag(result, of: context.bands)))\
          <td>\(mends.map { mend -> HTML in "\(titles.words(mend))" }.joined("<br>"))</td>
          """)
      }
    }
    guard !table.rows.isEmpty else { return .empty }
    return "<h2>What falls short</h2>\n\(table.html(id: ids.next()))"
  }

  // MARK: Queries

  /// What to put right and to answer, contract by contract.
  private var queries: HTML {
    guard context.showsParticulars else { return .empty }
    let titles = context.titles(scores.map(\.framework))
    var seen: [String] = []
    var blocks = HTML.empty
    var count = 0
    for card in cards where !seen.contains(card.contract.id) {
      seen.append(card.contract.id)
      let own = context.findings(of: card.contract.id).filter(\.isForParty)
      guard !own.isEmpty, count < FindingBlocks.most else { continue }
      count += own.count
      blocks += """
        <h3>\(card.contract.id) \(card.contract.title)</h3>
        \(FindingBlocks(titles: titles, hasAnswers: true).html(own))
        """
    }
    guard count > 0 else {
      return "<h2>Queries to answer</h2>\n<p>There is nothing to put right or to answer.</p>\n"
    }
    let due = FigureText.day(context.scorecard.quarter.dueDay)
    return """
      <h2>Queries to answer</h2>
      <div class="note"><p>The return for \(context.scorecard.quarter.label) was due by \(due). \
      Please put right what can’t be used, in a new row with a later date received, and answer each \
      query below. A query changes no figure by itself.</p></div>
      \(blocks)
      """
  }
}
