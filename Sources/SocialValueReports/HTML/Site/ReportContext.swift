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

  /// The rating bands.
  var bands: [RatingBand] { scorecard.policy.ratings }

  /// Whether evidence, notes, findings and names of people are shown.
  var showsParticulars: Bool { audience.showsParticulars }

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
  func findings(of contract: String) -> [Finding] {
    guard showsParticulars else { return [] }
    return scorecard.findings.filter { finding in
      finding.subject.contract == contract
        && finding.subject.period.map { $0 <= scorecard.quarter } ?? true
    }
  }
}
