import SocialValue

extension ContractPage {
  /// Where a score came from, in a fold: what each measure adds to it, and what its coverage,
  /// range, accepted share and trend are made up of.
  func fold(
    _ points: ScorePoints, of title: String, _ rollUp: RollUp, _ score: ScorePoints.Score
  ) -> HTML {
    guard rollUp.score != nil else { return .empty }
    let card = points.card
    let parts = points.parts(of: score)
    let rows = parts.map { part -> HTML in
      let measure = card.framework.measures[part.place]
      let state: HTML = part.state == .scored ? "" : " (\(part.state.title.lowercased()))"
      return """
        <li>\(part.points.text(places: 2)) of \(part.possible.text(places: 2)): \
        <a href="#\(foldID(card, part.place))">\(measure.id) \(shortTitle(measure.title))</a>\(state)</li>

        """
    }
    let rest = [
      coverage(parts, rollUp, in: card), accepted(parts, rollUp, in: card),
      trend(points, rollUp, score),
    ].map { words -> HTML in "<p>\(words)</p>\n" }
    return """
      <details><summary>Where \(FigureText.score(rollUp, among: bands)) for \(title) came from</summary>
      <p>Points that each measure adds, of those that it could. They add up to the score.</p>
      <ul class="plain">\(rows)</ul>
      \(rest)</details>

      """
  }

  /// How coverage and range follow from what is missing.
  private func coverage(
    _ parts: [ScorePoints.Part], _ rollUp: RollUp, in card: ContractScorecard
  ) -> HTML {
    let missing = parts.filter { $0.state != .scored }
    guard !missing.isEmpty else {
      return "<b>Coverage 100%:</b> all that was due was reported."
    }
    return """
      <b>Coverage \(FigureText.percent(rollUp.coverage)), range \(rollUp.range(among: bands)):</b> what was not \
      reported or can’t be used could add \(total(missing)) of 100 points: \
      \(ids(missing, in: card)). The range ends where all of it came in full.
      """
  }

  private func accepted(
    _ parts: [ScorePoints.Part], _ rollUp: RollUp, in card: ContractScorecard
  ) -> HTML {
    let accepted = parts.filter(\.isAccepted)
    guard !accepted.isEmpty else {
      return "<b>Accepted 0%:</b> no measure rests on accepted figures alone."
    }
    return """
      <b>Accepted \(FigureText.percent(rollUp.accepted)):</b> measures that rest on accepted \
      figures alone could add \(total(accepted)) of 100 points: \(ids(accepted, in: card)).
      """
  }

  private func trend(
    _ points: ScorePoints, _ rollUp: RollUp, _ score: ScorePoints.Score
  ) -> HTML {
    guard rollUp.trend != nil, let before = points.before else {
      return "<b>Trend:</b> there is no score of the quarter before."
    }
    let movements = points.movements(of: score).map { place, moved in
      let size = moved < .zero ? Points.zero - moved : moved
      return
        "\(points.card.framework.measures[place].id) \(moved < .zero ? "−" : "+")\(size.text(places: 2))"
    }
    let words =
      movements.isEmpty ? "no measure adds more or less" : movements.joined(separator: ", ")
    return """
      <b>Trend \(QuarterWords.trend(rollUp.trend)),</b> in points since \(before.quarter.label): \(words).
      """
  }

  private func total(_ parts: [ScorePoints.Part]) -> String {
    parts.reduce(Points.zero) { $0 + $1.possible }.text(places: 2)
  }

  /// Measures with what each could add.
  private func ids(_ parts: [ScorePoints.Part], in card: ContractScorecard) -> String {
    FigureText.list(
      parts.map { part in
        "\(card.framework.measures[part.place].id) (\(part.possible.text(places: 2)))"
      })
  }
}
