import SocialValue

extension ScorecardMarkdown {
  /// The columns of a roll-up, after its title.
  static let rollUpColumns: [(title: String, isRight: Bool)] = [
    ("Score", true), ("Rating", false), ("Trend", true), ("Coverage", true), ("Range", true),
    ("Accepted", true),
  ]

  /// The cells of a roll-up, after its title.
  static func cells(_ rollUp: RollUp, _ policy: Policy) -> [String] {
    [
      FigureText.score(rollUp, among: policy.ratings), rollUp.rating(policy.ratings),
      FigureText.trend(rollUp.trend), FigureText.percent(rollUp.coverage),
      rollUp.range(among: policy.ratings),
      FigureText.percent(rollUp.accepted),
    ]
  }

  /// The themes and the overall score.
  static func addScores(
    _ scorecard: ContractScorecard, policy: Policy, history: ScorecardHistory?,
    to page: inout MarkdownPage
  ) {
    page.addHeading(3, "Scores by theme")
    var columns = [("Theme", false)] + rollUpColumns
    if history != nil { columns.append(("Last eight quarters", false)) }
    func row(_ title: String, _ rollUp: RollUp, _ scores: [Points?]?) -> [String] {
      [title] + cells(rollUp, policy) + (scores.map { [Sparkline.text($0)] } ?? [])
    }
    let themes = scorecard.framework.themes.enumerated().map { place, theme in
      row(theme.title, scorecard.themes[place], history?.scores(ofTheme: place))
    }
    page.addTable(
      columns,
      themes + [row("Overall", scorecard.overall, history?.entries.map(\.overall))])
  }

  /// The groups of which the contract took any measure on, with their scores.
  static func addGroups(
    _ scorecard: ContractScorecard, _ digest: ContractDigest, policy: Policy,
    to page: inout MarkdownPage
  ) {
    guard !digest.takenOn.isEmpty else { return }
    page.addHeading(3, "Scores by group")
    page.addTable(
      [("Group", false), ("Title", false), ("Weight", true)] + rollUpColumns,
      digest.takenOn.map(\.group).map { place in
        let group = scorecard.framework.groups[place]
        return [group.id, group.title, DecimalText.grouped(scorecard.groupWeights[place].text)]
          + cells(scorecard.groups[place], policy)
      })
  }

  /// The measures that the contract took on, under their groups.
  static func addMeasures(
    _ scorecard: ContractScorecard, _ digest: ContractDigest, policy: Policy,
    to page: inout MarkdownPage
  ) {
    page.addHeading(3, "Measures")
    guard !digest.takenOn.isEmpty else {
      page.add("The contract has taken no measure on for this quarter.")
      return
    }
    let framework = scorecard.framework
    for (group, places) in digest.takenOn {
      page.addHeading(4, "\(framework.groups[group].id) \(framework.groups[group].title)")
      page.addTable(
        [
          ("Measure", false), ("Title", false), ("Actual", true), ("Target", true), ("Met", true),
          ("Score", true), ("Rating", false), ("Notes", false),
        ],
        places.map { place in
          let result = scorecard.measures[place]
          let measure = framework.measures[place]
          let unit = measure.unit(in: framework)
          return [
            measure.id, measure.title,
            FigureText.figure(result.actual, in: result.basis, unit: unit),
            FigureText.figure(result.target, in: result.basis, unit: unit),
            FigureText.attainment(result.attainment, among: policy.ratings),
            FigureText.score(result.score, among: policy.ratings),
            ContractDigest.standing(result, policy.ratings),
            (ContractDigest.asides(result, measure, in: framework, policy.ratings)
              + [result.quotedWords].compactMap(\.self)).joined(separator: "; "),
          ]
        })
    }
  }

  /// What cost the most, what is missing, and what isn't counted.
  static func addDigest(_ digest: ContractDigest, to page: inout MarkdownPage) {
    if !digest.costs.isEmpty {
      page.addHeading(3, digest.costsTitle)
      page.addTable(
        [
          ("Measure", false), ("Title", false), ("Points", true), ("Rating", false),
          ("What would mend it", false),
        ],
        digest.costs.map {
          [
            $0.id, $0.title, FigureText.score($0.points), $0.standing,
            $0.mends.joined(separator: " "),
          ]
        })
    }
    addEntries("What is missing (\(digest.missing.count))", digest.missing, to: &page)
    let uncounted = digest.uncounted.filter { !$0.ids.isEmpty }
    if !uncounted.isEmpty {
      page.addHeading(3, "What isn't counted")
      page.addList(
        uncounted.map { ("\($0.title) (\($0.ids.count))", $0.ids.joined(separator: ", ")) })
    }
    addEntries(
      "Not applicable (\(digest.notApplicable.count))", digest.notApplicable, to: &page)
  }

  private static func addEntries(
    _ title: String, _ entries: [ContractDigest.Entry], to page: inout MarkdownPage
  ) {
    guard !entries.isEmpty else { return }
    page.addHeading(3, title)
    page.addTable(
      [("Measure", false), ("Title", false), ("Why", false)],
      entries.map { [$0.id, $0.title, $0.words] })
  }
}
