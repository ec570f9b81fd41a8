import SocialValue

/// What every page of a report draws on.
struct ReportContext: Sendable {
  /// The quarter's results, of the contracts that the report is of.
  let scorecard: Scorecard
  /// What worked them out, for histories and explanations.
  let evaluator: Evaluator
  /// Whom the pages are for.
  let audience: ReportAudience
  /// The pages that may be linked to.
  let names: PageNames

  /// The rating bands as charts show them.
  let chartBands: ChartBands

  /// What each framework calls its items.
  private let titles: [String: ItemTitles]
  /// The findings that this audience may see of each contract.
  private let findings: [String: [Finding]]
  /// The scores of each supplier and team.
  private let scores: [Party?: [PartyScorecard]]

  init(
    scorecard: Scorecard, evaluator: Evaluator, audience: ReportAudience, names: PageNames
  ) {
    self.scorecard = scorecard
    self.evaluator = evaluator
    self.audience = audience
    self.names = names
    chartBands = ChartBands(scorecard.policy.ratings)
    titles = Dictionary(
      evaluator.register.index.frameworks.map { ($0.id, ItemTitles($0)) },
      uniquingKeysWith: { first, _ in first })
    findings = audience.showsParticulars ? Self.findings(of: scorecard) : [:]
    scores = Dictionary(grouping: scorecard.suppliers + scorecard.teams, by: \.party)
  }

  /// The rating bands.
  var bands: [RatingBand] { chartBands.bands }

  /// What some frameworks call their items.
  func titles(_ frameworks: [Framework]) -> ItemTitles {
    ItemTitles(frameworks.compactMap { titles[$0.id] })
  }

  /// Whether evidence, notes, findings and names of people are shown.
  var showsParticulars: Bool { audience.showsParticulars }

  /// The scores of a supplier or team, one for each framework.
  func scores(of party: Party) -> [PartyScorecard] { scores[party] ?? [] }

  // MARK: Links

  /// Words that lead to a page, where there is one.
  func link(_ words: String, to file: String?) -> HTML {
    guard let file else { return "\(words)" }
    return "<a href=\"\(file)\">\(words)</a>"
  }

  /// A supplier's or team's name, leading to its page.
  func link(_ party: Party) -> HTML { link(party.name, to: names.party(party)) }

  /// A framework's title, leading to its page.
  func link(_ framework: Framework) -> HTML {
    link(framework.title, to: names.framework(framework.id))
  }

  // MARK: The page around

  /// A page's frame.
  func shell(
    title: String, kicker: HTML, heading: String, crumbs: [PageShell.Crumb]
  ) -> PageShell {
    let period = "\(scorecard.quarter.label)"
    return PageShell(
      title: "\(title) · \(period)", kicker: kicker, heading: heading, crumbs: crumbs,
      masthead: "<span>\(period)</span> \(audience.title)", footer: footer)
  }

  private var footer: HTML {
    var words: [HTML] = [
      "\(QuarterWords.full(scorecard.quarter)).",
      scorecard.asAt.map { "The register as it was known on \(FigureText.day($0))." }
        ?? "The register as it stands.",
    ]
    if audience == .manager { words.append("\(scorecard.rows.words)") }
    words.append(
      "Scores run from 0 to 100; “–” means that there is no figure, never nought.")
    return "<p>\(words.joined(" "))</p>"
  }

  // MARK: Findings

  /// The findings that this audience may see of a contract: what the quarter scored or an earlier
  /// one is about.
  func findings(of contract: String) -> [Finding] { findings[contract] ?? [] }

  private static func findings(of scorecard: Scorecard) -> [String: [Finding]] {
    var findings: [String: [Finding]] = [:]
    for finding in scorecard.findings {
      guard let contract = finding.subject.contract,
        finding.subject.period.map({ $0 <= scorecard.quarter }) ?? true
      else { continue }
      findings[contract, default: []].append(finding)
    }
    return findings
  }
}
