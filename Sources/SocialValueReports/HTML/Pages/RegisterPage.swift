import SocialValue

/// The register's page: how it stands, what to look at first, and every contract by theme.
struct RegisterPage {
  let context: ReportContext
  var ids = PageIDs()

  init(_ context: ReportContext) {
    self.context = context
  }

  private var scorecard: Scorecard { context.scorecard }

  /// The pages of the register by file: the first, and where there are many contracts or suppliers
  /// those that follow.
  mutating func pages() -> [PageFile] {
    var pages: [PageFile] = []
    var first = summary + lookFirst()
    for whole in scorecard.register {
      first += contracts(whole, &pages)
      first += parties(scorecard.suppliers, whole, &pages)
      first += parties(scorecard.teams, whole, &pages)
    }
    if scorecard.contracts.isEmpty { first += "<p>\(ScorecardText.noContracts)</p>\n" }
    first += registerFindings
    let shell = context.shell(
      title: "Social value scorecard", kicker: "\(QuarterWords.full(scorecard.quarter))",
      heading: heading, crumbs: [])
    return [PageFile(name: PageNames.register, bytes: shell.page(first))] + pages
  }

  private var heading: String {
    guard context.audience == .supplier, let party = scorecard.contracts.first?.contract.party
    else {
      return scorecard.isOfAll
        ? "Social value across the register" : "Social value of the contracts selected"
    }
    return "Social value of \(party.name)"
  }

  // MARK: How it stands

  private var summary: HTML {
    let contracts = scorecard.contracts
    var numbers: Set<Int> = []
    for card in contracts { numbers.insert(card.number) }
    let suppliers = Set(scorecard.suppliers.compactMap { $0.party?.name }).count
    let teams = Set(scorecard.teams.compactMap { $0.party?.name }).count
    var facts: [(String, String)] = [("Contracts", DecimalText.grouped(String(numbers.count)))]
    if suppliers > 0 { facts.append(("Suppliers", DecimalText.grouped(String(suppliers)))) }
    if teams > 0 { facts.append(("Teams of the council", DecimalText.grouped(String(teams)))) }
    if context.showsParticulars {
      let count = findings.count {
        context.audience == .supplier ? $0.isForParty : $0.severity != .warning
      }
      facts.append(("To put right or answer", DecimalText.grouped(String(count))))
    }
    let items = facts.map { name, fact -> HTML in "<li><span>\(name)</span> <b>\(fact)</b></li>" }
      .joined()
    if scorecard.register.count == 1, let whole = scorecard.register.first {
      return """
        <p class="lead">Under \(context.link(whole.framework)): \
        \(FigureText.score(whole.overall, among: context.bands)) of 100, \
        \(QuarterWords.trendWords(whole.overall.trend)).</p>
        \(context.hero(whole.overall, title: "of 100, \(whole.weightWords)", more: items))
        """
    }
    return "<ul class=\"facts\">\(items)</ul>\n\(frameworks)"
  }

  /// The register under each of its frameworks.
  private var frameworks: HTML {
    guard !scorecard.register.isEmpty else { return .empty }
    var table = PageTable(
      "Scores under each framework; they ask for different things, so no mean is taken",
      [.init("Framework"), .init("Contracts", isNumber: true)] + ReportContext.columns,
      style: "scores")
    for whole in scorecard.register {
      table.add(
        """
        \(PageTable.head(context.link(whole.framework)))\
        <td class="n" data-h="Contracts">\(String(whole.contracts.count))</td>\
        \(context.cells(whole.overall))
        """)
    }
    return table.html(id: "frameworks")
  }

  private var findings: [Finding] {
    guard context.showsParticulars else { return [] }
    let shown = Set(scorecard.contracts.map(\.contract.id))
    return scorecard.findings.filter { finding in
      guard let contract = finding.subject.contract else { return context.audience == .manager }
      return context.audience == .manager && scorecard.isOfAll || shown.contains(contract)
    }
  }

  /// What is wrong with the register's own files: what concerns no contract that has a page.
  private var registerFindings: HTML {
    guard context.audience == .manager else { return .empty }
    let known = Set(scorecard.contracts.map(\.contract.id))
    let own = findings.filter { finding in
      finding.subject.contract.map { !known.contains($0) } ?? true
    }
    let count = FindingsText.count(findings)
    let blocks: HTML =
      own.isEmpty
      ? .empty
      : "<h3>Of no contract on these pages</h3>\n\(FindingBlocks(titles: context.titles(scorecard.register.map(\.framework))).html(own))"
    return """
      <h2>Findings</h2>
      <p>\(count) Each contract’s page lists its own, and each supplier’s page what to answer.</p>
      \(blocks)
      """
  }

  // MARK: What to look at first

  /// The contracts that cost the register's score the most, with what there is to see in each.
  private func lookFirst() -> HTML {
    var entries: [(card: ContractScorecard, lost: Points, rank: Int128)] = []
    for whole in scorecard.register {
      let own = scorecard.contracts.filter { $0.framework.id == whole.framework.id }
      let weights = own.map { card in
        whole.weighting == .equal ? FixedDecimal.one : card.contract.value ?? .zero
      }
      var total = FixedDecimal.zero
      for (card, weight) in zip(own, weights) where card.overall.score != nil {
        total = total.adding(weight) ?? total
      }
      guard total > .zero else { continue }
      for (card, weight) in zip(own, weights) {
        guard let score = card.overall.score, score < .hundred else { continue }
        let lost = Self.share(weight, of: total, Points.hundred - score)
        // A point of a framework that few contracts are under is worth less to the whole.
        entries.append((card, lost, lost.units * Int128(own.count)))
      }
    }
    let ranked = entries.enumerated().sorted {
      $0.element.rank == $1.element.rank
        ? $0.offset < $1.offset : $0.element.rank > $1.element.rank
    }.map(\.element)
    var seen: Set<Int> = []
    let ordered = ranked.filter { seen.insert($0.card.number).inserted }
    guard scorecard.contracts.count > 1, !ordered.isEmpty else { return .empty }
    let items = ordered.prefix(5).map { card, lost, _ -> HTML in
      """
      <li><p>\(context.link("\(card.contract.id) \(FoundText.shown(card.contract.title, limit: 120))", to: context.file(of: card))) \
      \(RatingStyle.tag(card.overall.rating, of: context.bands))</p>
      <p>\(reasons(card, lost))</p></li>

      """
    }
    return """
      <h2>What to look at first</h2>
      <p>The contracts that cost the register’s scores the most, by what they weigh in them.</p>
      <ol class="first">\(items)</ol>

      """
  }

  private static func share(
    _ weight: FixedDecimal, of total: FixedDecimal, _ points: Points
  ) -> Points {
    let share = Ratio(weight.units, over: total.units)
      .multiplied(by: Ratio(points.units, over: Points(1).units))
    return Points(units: share?.rounded(places: Points.places) ?? 0)
  }

  private func reasons(_ card: ContractScorecard, _ lost: Points) -> HTML {
    let own = card.overall
    var reasons: [HTML] = [
      "\(FigureText.score(own, among: context.bands)) of 100, \(QuarterWords.trendWords(own.trend)); that costs the score under \(FoundText.shown(card.framework.title, limit: 80)) \(FigureText.score(lost)) points."
    ]
    if own.coverage == .zero {
      reasons.append("Nothing that was due has been reported.")
    } else if let coverage = own.coverage, coverage < .hundred {
      reasons.append("Only \(FigureText.percent(coverage)) of what was due was reported.")
    }
    let errors = context.findings(of: card.contract.id).count { $0.severity == .error }
    if errors > 0 { reasons.append("\(FigureText.counted(errors, "findings")) to put right.") }
    let worst = zip(card.framework.themes, card.themes).filter { $1.score != nil }
      .min { $0.1.score ?? .hundred < $1.1.score ?? .hundred }
    if let (theme, rollUp) = worst, own.coverage != .zero {
      reasons.append(
        "Weakest theme: \(theme.title), \(FigureText.score(rollUp, among: context.bands)).")
    }
    return reasons.joined(" ")
  }
}

extension PartyScorecard {
  /// How the contracts are weighed, in few words.
  var weightWords: String {
    guard contracts.count > 1 else { return "one contract" }
    return weighting == .equal
      ? "each contract counting alike" : "contracts weighed by their value"
  }
}

extension ReportContext {
  /// The page that shows a contract under a framework.
  func file(of card: ContractScorecard) -> String? {
    card.contract.frameworks.count > 1
      && scorecard.contracts.count(where: { $0.number == card.number }) > 1
      ? names.contract(card.contract.id, under: card.framework) : names.contract(card.contract.id)
  }
}
