import SocialValue
import Testing

@testable import SocialValueReports

@Suite("Points on a page")
struct ScorePointsTests {
  @Test("add up to every score, its coverage, range, accepted share and trend")
  func sums() throws {
    let evaluator = try SampleRegisters.several().evaluator()
    var tried = 0
    for card in evaluator.scorecard(for: TestRegister.quarter).contracts {
      let points = ScorePoints(
        card, before: evaluator.scorecard(like: card, in: card.quarter.previous))
      var scores: [(ScorePoints.Score, RollUp)] = [(.overall, card.overall)]
      scores += card.groups.enumerated().map { (.group($0), $1) }
      scores += card.themes.enumerated().map { (.theme($0), $1) }
      for (score, rollUp) in scores where rollUp.score != nil {
        let parts = points.parts(of: score)
        func sum(_ parts: [ScorePoints.Part], _ value: (ScorePoints.Part) -> Points) -> String {
          parts.reduce(Points.zero) { $0 + value($1) }.text(places: 4)
        }
        let scored = parts.filter { $0.state == .scored }
        #expect(sum(parts, \.points) == rollUp.score?.text(places: 4))
        #expect(sum(parts, \.possible) == Points.hundred.text(places: 4))
        #expect(sum(scored, \.possible) == rollUp.coverage?.text(places: 4))
        #expect(sum(parts.filter(\.isAccepted), \.possible) == rollUp.accepted?.text(places: 4))
        let best = sum(parts) { $0.state == .scored ? $0.points : $0.possible }
        #expect(best == rollUp.highest?.text(places: 4))
        tried += 1
        guard let trend = rollUp.trend else { continue }
        let moved = points.movements(of: score).reduce(Points.zero) { $0 + $1.points }
        #expect(moved.text(places: 1) == trend.text(places: 1))
      }
    }
    #expect(tried > 5)
  }
}
