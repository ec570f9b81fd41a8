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
  /// What each measure adds, what it could, and what it added in the quarter before.
  private let now: [Contribution?]
  private let possible: [Contribution?]
  private let earlier: [Contribution?]

  private typealias Contribution = ContractScorecard.Contribution

  init(_ card: ContractScorecard, before: ContractScorecard?) {
    self.card = card
    self.before = before
    let places = card.measures.indices
    now = places.map { card.contribution(of: $0) }
    possible = places.map { card.contribution(of: $0, scoring: .hundred) }
    earlier = before.map { before in places.map { before.contribution(of: $0) } } ?? []
  }

  /// The measures that count towards a score; their points add up to it, and what they could add
  /// to 100.
  func parts(of score: Score) -> [Part] {
    card.measures.indices.compactMap { place in
      guard let points = self.points(now, place, score),
        let possible = self.points(possible, place, score)
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
    earlier.indices.map { place in
      let now = self.points(now, place, score) ?? .zero
      let old = self.points(earlier, place, score) ?? .zero
      return (place, now - old)
    }.filter { DecimalText.round($0.points.units, from: Points.places, to: 2) != 0 }
      .sorted {
        let left = $0.points.units.magnitude
        let right = $1.points.units.magnitude
        return left == right ? $0.place < $1.place : left > right
      }
  }

  private func points(
    _ contributions: [Contribution?], _ place: Int, _ score: Score
  ) -> Points? {
    guard let part = contributions[place] else { return nil }
    switch score {
    case .group(let group):
      return card.framework.measures[place].group == card.framework.groups[group].id
        ? part.group : nil
    case .theme(let theme): return part.themes.first { $0.place == theme }?.points
    case .overall: return part.overall
    }
  }
}
