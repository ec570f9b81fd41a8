import SocialValue

/// A roll-up in the cells of a table.
extension ReportContext {
  /// A cell of a heat table: the score, the trend beside it and the rating's word below; with its
  /// column's head, where rows become cards on a narrow screen.
  func heat(_ rollUp: RollUp, under head: String? = nil) -> HTML {
    let head = head.map { PageTable.head(named: $0) } ?? .empty
    guard rollUp.score != nil else {
      return "<td class=\"rn\"\(head) data-v=\"–\">– <small>No score</small></td>"
    }
    let trend: HTML = rollUp.trend == nil ? "" : "<i>\(QuarterWords.trend(rollUp.trend))</i>"
    return """
      <td class="\(RatingStyle.tint(rollUp.rating, of: bands))"\(head) data-v="\(FigureText.score(rollUp, among: bands))">\
      \(trend)<b>\(FigureText.score(rollUp, among: bands))</b><small>\(rollUp.rating(bands))\(clause(rollUp))</small></td>
      """
  }

  /// Score, rating, trend, coverage and accepted share in a cell each.
  func cells(_ rollUp: RollUp) -> HTML {
    """
    <td class="n" data-h="Score"><b>\(FigureText.score(rollUp, among: bands))</b></td>\
    <td data-h="Rating">\(RatingStyle.tag(rollUp.rating, of: bands))\(clause(rollUp))</td>\
    <td class="n" data-h="Trend">\(QuarterWords.trend(rollUp.trend))</td>\
    \(shares(rollUp))
    """
  }

  private func shares(_ rollUp: RollUp) -> HTML {
    """
    <td class="n" data-h="Coverage">\(FigureText.percent(rollUp.coverage))</td>\
    <td class="n" data-h="Accepted">\(FigureText.percent(rollUp.accepted))</td>
    """
  }

  /// The heads of those cells.
  static let columns: [PageTable.Column] =
    [
      .init("Score", isNumber: true), .ratings, .init("Trend", isNumber: true),
    ] + shareColumns

  private static let shareColumns: [PageTable.Column] = [
    .init("Coverage", isNumber: true), .init("Accepted", isNumber: true),
  ]

  /// The score of each theme and the overall one, coverage and accepted share in a cell each.
  func cells(
    _ themes: [RollUp], overall: RollUp, under framework: Framework
  ) -> HTML {
    let scores = zip(framework.themes, themes).map { heat($1, under: $0.title) }
    return "\(scores)\(heat(overall, under: "Overall"))\(shares(overall))"
  }

  /// The heads of those cells.
  static func columns(under framework: Framework) -> [PageTable.Column] {
    framework.themes.map { .init($0.title) } + [.init("Overall")] + shareColumns
  }

  /// Why a score has a better rating than its threshold gives, where it has.
  private func clause(_ rollUp: RollUp) -> HTML {
    switch rollUp.ratedAsNoWorseThan(bands) {
    case nil: .empty
    case .previousQuarter?: "<small>as no worse than the quarter before</small>"
    case .sameQuarterLastYear?: "<small>as no worse than the same quarter last year</small>"
    }
  }

  /// A roll-up at the head of a page: its score in large, and what it rests on.
  func hero(_ rollUp: RollUp, title: String, more: HTML = .empty) -> HTML {
    guard rollUp.score != nil else {
      return """
        <div class="hero"><p class="score"><b>–</b> <small>\(title)</small></p>
        <ul class="facts"><li><span>Rating</span> <b>No score: nothing is counted yet</b></li>\
        \(more)</ul></div>

        """
    }
    let range: HTML =
      FigureText.score(rollUp.lowest, among: bands)
        == FigureText.score(rollUp.highest, among: bands)
      ? ""
      : "<li><span>If all that is missing came in full</span> <b>\(FigureText.score(rollUp.highest, among: bands))</b></li>"
    return """
      <div class="hero"><p class="score"><b>\(FigureText.score(rollUp, among: bands))</b> \
      <small>\(title)</small></p>
      <ul class="facts"><li><span>Rating</span> <b>\(RatingStyle.tag(rollUp.rating, of: bands))\
      \(clause(rollUp))</b></li>
      <li><span>Trend</span> <b>\(QuarterWords.trend(rollUp.trend)) \
      <small class="soft">\(rollUp.trend == nil ? "no score before" : "points since the quarter before")</small></b></li>
      <li><span>Coverage: reported, of what was due</span> <b>\(FigureText.percent(rollUp.coverage))</b></li>
      <li><span>Rests on accepted figures</span> <b>\(FigureText.percent(rollUp.accepted))</b></li>
      \(range)\(more)</ul></div>

      """
  }
}
