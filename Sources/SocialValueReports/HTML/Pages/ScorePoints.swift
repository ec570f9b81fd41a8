import SocialValue

/// What every measure adds to the scores of a contract, now and in the quarter before: the points
/// that a score, its coverage, range and accepted share and its trend are made up of.
struct ScorePoints {
  /// One of a contract's scores.
  enum Score {
    /// That of the group at a place in the framework.
    case group(Int)
    /// That of the theme at a place in the framework.
    case theme(Int)
    /// The overall score.
    case overall
  }

  /// One measure's part in a score.
  struct Part {
    /// The measure's place in the framework.
    var place: Int
    /// What it adds.
    var points: Points
    /// What it could add.
    var possible: Points
    /// Whether it was scored, not reported or can't be used.
    var state: MeasureState
    /// Whether it rests on accepted figures alone.
    var isAccepted: Bool
  }

  let card: ContractScorecard
  let before: ContractScorecard?

  init(_ card: ContractScorecard, before: ContractScorecard?) {
    self.card = card
    self.before = before
  }

  /// The measures that count towards a score; their points add up to it, and what they could add
  /// to 100.
  func parts(of score: Score) -> [Part] {
    card.measures.indices.compactMap { place in
      guard let points = Self.points(card, place, score, scoring: nil),
        let possible = Self.points(card, place, score, scoring: .hundred)
      else { return nil }
      let result = card.measures[place]
      return Part(
        place: place, points: points, possible: possible, state: result.state,
        isAccepted: result.isAccepted)
    }
  }

  /// What moved a score since the quarter before, the largest movement first; the movements add up
  /// to its trend.
  func movements(of score: Score) -> [(place: Int, points: Points)] {
    guard let before else { return [] }
    return card.measures.indices.map { place in
      let now = Self.points(card, place, score, scoring: nil) ?? .zero
      let old = Self.points(before, place, score, scoring: nil) ?? .zero
      return (place, now - old)
    }.filter { $0.points.text(places: 2) != Points.zero.text(places: 2) }
      .sorted {
        let left = $0.points.units.magnitude
        let right = $1.points.units.magnitude
        return left == right ? $0.place < $1.place : left > right
      }
  }

  private static func points(
    _ card: ContractScorecard, _ place: Int, _ score: Score, scoring points: Points?
  ) -> Points? {
    let part = card.contribution(of: place, scoring: points)
    switch score {
    case .group(let group):
      return card.framework.measures[place].group == card.framework.groups[group].id
        ? part?.group : nil
    case .theme(let theme): return part?.themes.first { $0.place == theme }?.points
    case .overall: return part?.overall
    }
  }
}
