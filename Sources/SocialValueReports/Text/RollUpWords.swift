import SocialValue

enum RollUpWords {
  /// Which of some scores have their rating for being no worse than before, in a sentence; nil
  /// where none has.
  static func noWorse(_ scores: [(title: String, rollUp: RollUp)], _ policy: Policy) -> String? {
    var titles: [String] = []
    var earlier: [String] = []
    for (title, rollUp) in scores {
      guard let behind = rollUp.ratedAsNoWorseThan(policy.ratings) else { continue }
      titles.append(title)
      if !earlier.contains(behind.words) { earlier.append(behind.words) }
    }
    guard !titles.isEmpty else { return nil }
    return "Rated so as no worse than \(FigureText.list(earlier, "or")):"
      + " \(FigureText.list(titles))."
  }
}

extension RollUp {
  /// The rating's word, or `–` where nothing was counted.
  func rating(_ bands: [RatingBand]) -> String {
    rating.map { bands[$0].title } ?? FigureText.none
  }

  /// The score at worst and at best: `83.3–95.0`, one number where they don't differ.
  func range(among bands: [RatingBand]) -> String {
    let low = FigureText.score(lowest, among: bands)
    let high = FigureText.score(highest, among: bands)
    return low == high ? low : "\(low)–\(high)"
  }

  /// Coverage, range and accepted share in a sentence; nil where nothing was counted.
  func particulars(among bands: [RatingBand]) -> String? {
    guard score != nil else { return nil }
    var parts = ["Coverage \(FigureText.percent(coverage))"]
    let range = range(among: bands)
    if FigureText.score(lowest, among: bands) != range { parts.append("range \(range)") }
    parts.append("\(FigureText.percent(accepted)) rests on accepted figures")
    return parts.joined(by: "; ") + "."
  }
}

extension Ink {
  /// The ink of a rating: the best, the worst, or between them.
  init(rating: Int?, of bands: [RatingBand]) {
    switch rating {
    case nil: self = .faint
    case 0?: self = .best
    case bands.count - 1: self = .worst
    default: self = .middling
    }
  }

  /// The ink of a measure's rating or state.
  init(_ result: MeasureResult, _ bands: [RatingBand]) {
    switch result.state {
    case .scored: self.init(rating: result.rating, of: bands)
    case .notReported, .invalid: self = .worst
    case .recorded, .noActivity, .notDue, .notApplicable, .inDevelopment: self = .faint
    }
  }
}

extension Framework {
  /// The shortest openings by which the themes can be told apart, in capitals: `G`, `I`, `L`, `E`.
  var themeInitials: [String] {
    let names = themes.map { theme in
      Array(TerminalText.clean(theme.title).uppercased().filter { $0 != " " })
    }
    return names.indices.map { place in
      for length in 1..<5 {
        let own = names[place].prefix(length)
        let others = names.indices.filter { $0 != place }
        if !own.isEmpty, !others.contains(where: { names[$0].prefix(length) == own }) {
          return String(own)
        }
      }
      return String(place + 1)
    }
  }

  /// What the initials stand for: `G Growth, I Independence`.
  var themeLegend: String {
    zip(themeInitials, themes).map { "\($0) \(TerminalText.clean($1.title))" }
      .joined(separator: ", ")
  }
}

extension Scorecard {
  /// What stands over the scores of all its contracts together.
  var wholeTitle: String { isOfAll ? "The register" : "The contracts selected, together" }
}
