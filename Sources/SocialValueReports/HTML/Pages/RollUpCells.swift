import SocialValue

/// A roll-up in the cells of a table.
extension ReportContext {
  /// A cell of a heat table: the score, the trend beside it and the rating's word below.
  func heat(_ rollUp: RollUp) -> HTML {
    guard let score = rollUp.score else {
      return "<td class=\"rn\" data-v=\"–\">– <small>No score</small></td>"
    }
    let trend: HTML = rollUp.trend == nil ? "" : "<i>\(QuarterWords.trend(rollUp.trend))</i>"
    return """
      <td class="\(RatingStyle.tint(rollUp.rating, of: bands))" data-v="\(score.text(places: 1))">\
      \(trend)<b>\(FigureText.score(score))</b><small>\(rollUp.rating(bands))\(clause(rollUp))</small></td>
      """
  }

  /// Score, rating, trend, coverage and accepted share in a cell each.
  func cells(_ rollUp: RollUp) -> HTML {
    """
    <td class="n"><b>\(FigureText.score(rollUp.score))</b></td>\
    <td>\(RatingStyle.tag(rollUp.rating, of: bands))\(clause(rollUp))</td>\
    <td class="n">\(QuarterWords.trend(rollUp.trend))</td>\
    <td class="n">\(FigureText.percent(rollUp.coverage))</td>\
    <td class="n">\(FigureText.percent(rollUp.accepted))</td>
    """
  }

  /// The heads of those cells.
  static let columns: [PageTable.Column] = [
    .init("Score", isNumber: true), .ratings, .init("Trend", isNumber: true),
    .init("Coverage", isNumber: true), .init("Accepted", isNumber: true),
  ]

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
    guard let score = rollUp.score else {
      return """
        <div class="hero"><p class="score"><b>–</b> <small>\(title)</small></p>
        <ul class="facts"><li><span>Rating</span> <b>No score: nothing is counted yet</b></li>\
        \(more)</ul></div>

        """
    }
    let range: HTML =
      FigureText.score(rollUp.lowest) == FigureText.score(rollUp.highest)
      ? ""
      : "<li><span>If all that is missing came in full</span> <b>\(FigureText.score(rollUp.highest))</b></li>"
    return """
      <div class="hero"><p class="score"><b>\(FigureText.score(score))</b> \
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
