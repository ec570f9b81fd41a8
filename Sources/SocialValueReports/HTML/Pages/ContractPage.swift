import SocialValue

/// A contract's page: its scores under one framework or several, from the overall score down to
/// the rows that every figure came from.
struct ContractPage {
  let context: ReportContext
  let contract: Contract
  /// The contract's scorecards that the page shows.
  let cards: [ContractScorecard]
  /// All the contract's scorecards, of which the page may show some.
  let all: [ContractScorecard]
  /// The titles of what the contract's frameworks ask for.
  let titles: ItemTitles
  var ids = PageIDs()

  /// Makes a page of one contract.
  ///
  /// - Parameters:
  ///   - context: what the report's pages draw on.
  ///   - all: the contract's scorecards, one for each of its frameworks.
  ///   - shown: the frameworks whose scorecards are shown in full; nil for all.
  init?(_ context: ReportContext, of all: [ContractScorecard], shown: [String]? = nil) {
    guard let first = all.first else { return nil }
    self.context = context
    contract = first.contract
    self.all = all
    titles = context.titles(all.map(\.framework))
    cards = shown.map { ids in all.filter { ids.contains($0.framework.id) } } ?? all
  }

  var bands: [RatingBand] { context.bands }

  /// Whether the page is of one framework of several.
  private var isOfOneOfSeveral: Bool { all.count > 1 && cards.count == 1 }

  /// Whether the page only sets the frameworks side by side.
  private var isOverview: Bool { cards.isEmpty }

  /// The page, in UTF-8.
  mutating func html() -> [UInt8] {
    var body = facts
    if all.count > 1, !isOfOneOfSeveral { body += sideBySide() }
    for card in cards { body += section(card) }
    if !isOfOneOfSeveral {
      body += people()
      body += findings()
    }
    return context.shell(
      title: "\(contract.id) \(contract.title)", kicker: "Contract \(contract.id), \(party)",
      heading: contract.title, crumbs: crumbs
    ).page(body)
  }

  private var party: HTML {
    contract.party.team == nil
      ? "held by \(contract.party.name)" : "a service of \(contract.party.name)"
  }

  private var crumbs: [PageShell.Crumb] {
    guard context.names.contract(contract.id) != nil else { return [] }
    let register = PageShell.Crumb(title: "Register", file: PageNames.register)
    guard isOfOneOfSeveral else { return [register, PageShell.Crumb(title: contract.id)] }
    return [
      register,
      PageShell.Crumb(title: contract.id, file: context.names.contract(contract.id)),
      PageShell.Crumb(title: cards[0].framework.title),
    ]
  }

  private var facts: HTML {
    let frameworks = (cards.isEmpty ? all : cards).map { context.link($0.framework) }
    var facts: [(String, HTML)] = [
      ("Quarter", "\(FigureText.days(of: context.scorecard.quarter))"),
      (contract.party.title, context.link(contract.party)),
      (frameworks.count == 1 ? "Framework" : "Frameworks", frameworks.joined("<br>")),
      ("Term", "\(FigureText.days(of: contract.term))"),
    ]
    if let value = contract.value {
      facts.append(("Whole-life value", "\(FigureText.pounds(value.ratio))"))
    }
    if let tier = contract.tier, !tier.isEmpty { facts.append(("Tier", "\(tier)")) }
    if context.showsParticulars, let manager = contract.manager, !manager.isEmpty {
      facts.append(("Managed by", "\(manager)"))
    }
    let items = facts.map { name, fact -> HTML in "<li><span>\(name)</span> <b>\(fact)</b></li>" }
    return "<ul class=\"facts\">\(items)</ul>\n"
  }

  // MARK: Several frameworks

  /// The scores under several frameworks, theme by theme and never averaged.
  private mutating func sideBySide() -> HTML {
    guard let joint = context.scorecard.joint.first(where: { $0.contract.id == contract.id }) else {
      return .empty
    }
    var table = PageTable(
      "Scores under each framework", [.init("Theme")] + joint.frameworks.map { .init($0.title) },
      style: "heat")
    for theme in joint.themes {
      let cells = theme.scores.map { score -> HTML in
        score.map { context.heat($0) } ?? "<td class=\"rn\">– <small>No such theme</small></td>"
      }
      table.add("\(PageTable.head("\(theme.title)"))\(cells)")
    }
    table.rows.append(
      "<tr class=\"all\">\(PageTable.head("Overall"))\(joint.overall.map { context.heat($0) })</tr>\n"
    )
    let links = all.map { card -> HTML in
      let file = context.names.contract(contract.id, under: card.framework)
      return isOverview && file != nil
        ? "<li>\(context.link("\(contract.id) under \(card.framework.title)", to: file))</li>\n"
        : .empty
    }
    let list: HTML =
      isOverview
      ? "<p>In full, with every measure and where its figure came from:</p>\n<ul>\(links)</ul>\n"
      : .empty
    return """
      <h2>Side by side</h2>
      <p>Each framework asks for something else, so no mean of them is taken.</p>
      \(table.html(id: ids.next()))\(list)
      """
  }

  // MARK: One framework

  private mutating func section(_ card: ContractScorecard) -> HTML {
    let digest = ContractDigest(card, policy: context.scorecard.policy)
    let points = ScorePoints(card, before: context.before(card))
    let history = context.history(of: card, before: points.before)
    let title = cards.count > 1 ? "Under \(card.framework.title)" : "Overall"
    return """
      <h2>\(title)</h2>
      \(context.hero(card.overall, title: "of 100, overall"))
      \(first(card, digest))\(themes(points))\(past(card, history))\(groups(points))\
      \(measures(card, digest))\(uncounted(digest))
      """
  }

  /// What to look at first: what cost the most, and what is missing.
  private func first(_ card: ContractScorecard, _ digest: ContractDigest) -> HTML {
    guard !digest.costs.isEmpty else {
      let words: HTML =
        card.overall.score == nil
        ? "Nothing is counted in this quarter." : "Every measure that counts is met in full."
      return "<h3>What to look at first</h3>\n<p>\(words)</p>\n"
    }
    let items = digest.costs.map { cost -> HTML in
      let result = card.measures[cost.place]
      let isPlain = context.showsParticulars || result.state == .scored
      let mends = isPlain ? cost.mends.map { mend -> HTML in "<p>\(titles.words(mend))</p>" } : []
      return """
        <li><p><a href="#\(foldID(card, cost.place))"><b>\(cost.id)</b> \(shortTitle(cost.title))</a> \
        \(RatingStyle.tag(result, of: bands))</p>
        <p class="soft">Costs \(FigureText.score(cost.points)) of the overall score’s 100 points.</p>
        \(mends)</li>

        """
    }
    return "<h3>What to look at first</h3>\n<ol class=\"first\">\(items)</ol>\n"
  }

  /// What isn't counted, and why.
  private func uncounted(_ digest: ContractDigest) -> HTML {
    var entries: [HTML] = digest.uncounted.filter { !$0.ids.isEmpty }.map { title, ids in
      "<li><b>\(title) (\(ids.count)):</b> \(ids.joined(separator: ", "))</li>\n"
    }
    if !digest.notApplicable.isEmpty {
      let each = digest.notApplicable.map { entry -> HTML in
        context.showsParticulars
          ? "<li>\(entry.id) \(entry.title): \(entry.words)</li>"
          : "<li>\(entry.id) \(entry.title)</li>"
      }
      entries.append(
        "<li><b>Not applicable (\(each.count)):</b><ul>\(each)</ul></li>\n")
    }
    guard !entries.isEmpty else { return .empty }
    return "<h3>What isn’t counted</h3>\n<ul class=\"plain\">\(entries)</ul>\n"
  }

  /// A title that fits a line or two.
  func shortTitle(_ title: String) -> String { FoundText.shown(title, limit: 120) }

  /// The name of the fold that says where a measure's figure came from.
  func foldID(_ card: ContractScorecard, _ place: Int) -> String {
    let number = all.firstIndex { $0.framework.id == card.framework.id } ?? 0
    return "m\(number + 1)-\(place + 1)"
  }
}

extension ReportContext {
  /// A contract's scorecard of the quarter before.
  func before(_ card: ContractScorecard) -> ContractScorecard? {
    evaluator.scorecard(like: card, in: scorecard.quarter.previous)
  }

  /// A contract's scores of the eight quarters up to the one scored, of which the quarter before is
  /// known.
  func history(of card: ContractScorecard, before: ContractScorecard?) -> ScorecardHistory {
    let previous = scorecard.quarter.previous
    let earlier = evaluator.history(
      of: card.contract.id, framework: card.framework.id, through: previous.previous, count: 6)
    return ScorecardHistory(
      contract: card.contract.id, framework: card.framework.id,
      entries: earlier + [
        (previous, before?.overall.score, before?.themes.map(\.score) ?? []),
        (scorecard.quarter, card.overall.score, card.themes.map(\.score)),
      ])
  }
}
