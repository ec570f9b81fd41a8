public import SocialValue

/// A comparison as text: what moved the score, in points by measure, and why.
public struct ComparisonText: Sendable {
  /// How the text is shown.
  public var style: TextStyle

  /// Makes a report.
  public init(style: TextStyle = TextStyle()) {
    self.style = style
  }

  /// The comparison.
  ///
  /// - Parameters:
  ///   - comparison: what moved.
  ///   - policy: the policy that names the ratings.
  ///   - asAt: the days as of which the two registers were read, where they were.
  /// - Returns: the text.
  public func render(
    _ comparison: Comparison, policy: Policy, asAt: (before: Day?, after: Day?) = (nil, nil)
  ) -> String {
    var page = TextPage(style)
    let after = comparison.after
    page.addHeading("\(after.contract.id)  \(after.contract.title)")
    page.add("\(after.framework.title) (\(after.framework.id))")
    page.add(
      "From \(Self.side(comparison.before, asAt.before)) to \(Self.side(after, asAt.after)).")
    page.addBlank()
    var scores = TextTable([
      TextTable.Column(title: "Score"), TextTable.Column(title: "Before", isRight: true),
      TextTable.Column(title: "After", isRight: true),
      TextTable.Column(title: "Moved", isRight: true),
    ])
    for (title, old, new) in rows(comparison) {
      scores.add([
        TextTable.Cell(title), TextTable.Cell(FigureText.score(old, among: policy.ratings)),
        TextTable.Cell(FigureText.score(new, among: policy.ratings)),
        TextTable.Cell(Self.moved(old.score, new.score)),
      ])
    }
    page.add(scores)
    page.addBlank()
    if comparison.changes.isEmpty {
      page.add("Nothing behind the score differs.")
      return page.text
    }
    addMovers(comparison, policy.ratings, to: &page)
    page.addBlank()
    if let points = comparison.points {
      page.add("In all: \(Self.signed(points)) points.")
    }
    return page.text
  }

  private func rows(_ comparison: Comparison) -> [(String, RollUp, RollUp)] {
    [("Overall", comparison.before.overall, comparison.after.overall)]
      + zip(
        comparison.after.framework.themes,
        zip(comparison.before.themes, comparison.after.themes)
      ).map { ($0.title, $1.0, $1.1) }
  }

  private func addMovers(
    _ comparison: Comparison, _ bands: [RatingBand], to page: inout TextPage
  ) {
    let measures = comparison.after.framework.measures
    let movers = comparison.changes.filter {
      $0.points.text(places: 2) != "0.00" || $0.before.state != $0.after.state
    }
    let others = comparison.changes.filter { change in !movers.contains { $0.place == change.place }
    }
    if !movers.isEmpty {
      page.add("What moved it, in points of the overall score:")
      var table = TextTable([
        TextTable.Column(title: "Points", isRight: true),
        TextTable.Column(title: "Measure", least: 20, lines: 3),
      ])
      for change in movers {
        let measure = measures[change.place]
        table.add([
          TextTable.Cell(Self.signed(change.points)),
          TextTable.Cell("\(measure.id) \(measure.title)"),
        ])
        let (before, after) = (Self.words(change.before, bands), Self.words(change.after, bands))
        table.addNote("\(before) → \(after)", from: 1)
        let whys = change.parts.map { part in
          let causes = part.causes.map(\.title).joined(separator: " and ")
          return change.parts.count > 1 ? "\(causes) \(Self.signed(part.points))" : causes
        }
        if !whys.isEmpty { table.addNote("why: \(whys.joined(separator: "; "))", from: 1) }
      }
      page.add(table, indent: 2)
    }
    if !others.isEmpty {
      let ids = others.map(\.place).sorted().map { measures[$0].id }.joined(separator: ", ")
      page.add("New figures, the same points: \(ids).")
    }
  }

  private static func words(_ result: MeasureResult, _ bands: [RatingBand]) -> String {
    guard result.state == .scored, let actual = result.actual, let target = result.target else {
      return result.state.title.lowercased()
    }
    let score = FigureText.score(result.score, among: bands)
    return
      "\(FigureText.figure(actual, in: result.basis)) of \(FigureText.figure(target, in: result.basis)), score \(score)"
  }

  private static func side(_ card: ContractScorecard, _ asAt: Day?) -> String {
    card.quarter.label + (asAt.map { " as known on \(FigureText.day($0))" } ?? "")
  }

  private static func moved(_ old: Points?, _ new: Points?) -> String {
    guard let old, let new else { return FigureText.none }
    return signed(new - old)
  }

  private static func signed(_ points: Points) -> String {
    let text = points.text(places: 2)
    return points > .zero && text != "0.00" ? "+" + text : text
  }
}
