import SocialValue
import TestSupport
import Testing

@Suite("Of any register")
struct ScorecardPropertyTests {
  private static let quarter = RandomRegister.quarter

  /// A thousand units of 10⁻¹⁵: 10⁻¹² points.
  private static func areAlike(_ left: Points, _ right: Points) -> Bool {
    (left - right).units.magnitude <= 1000
  }

  @Test("what the measures add makes up each group's, theme's and overall score", arguments: 0..<40)
  func contributionsAddUp(seed: Int) throws {
    for card in try RandomRegister(seed).register.score(Self.quarter).contracts {
      var groups = card.groups.map { _ in Points.zero }
      var themes = card.themes.map { _ in Points.zero }
      var overall = Points.zero
      for (place, measure) in card.framework.measures.enumerated() {
        guard let contribution = card.contribution(of: place) else { continue }
        let group = try #require(card.framework.groups.firstIndex { $0.id == measure.group })
        groups[group] = groups[group] + contribution.group
        for theme in contribution.themes {
          themes[theme.place] = themes[theme.place] + theme.points
        }
        overall = overall + contribution.overall
      }
      for (sum, rollUp) in zip(
        groups + themes + [overall], card.groups + card.themes + [card.overall])
      {
        #expect(Self.areAlike(sum, rollUp.score ?? .zero))
      }
    }
  }

  @Test(
    "the contributions explained add up to the score that they are explained of", arguments: 0..<20)
  func explainedContributionsAddUp(seed: Int) throws {
    let evaluator = Evaluator(try RandomRegister(seed).register.read())
    for card in evaluator.scorecard(for: Self.quarter).contracts {
      var sums: [String: (sum: Points, score: Points?)] = [:]
      for contribution in evaluator.explanations(of: card).flatMap(\.contributions) {
        let key = "\(contribution.level) \(contribution.id)"
        sums[key] = ((sums[key]?.sum ?? .zero) + contribution.points, contribution.score)
        #expect(contribution.points <= contribution.possible)
      }
      for (_, total) in sums { #expect(Self.areAlike(total.sum, total.score ?? .zero)) }
    }
  }

  @Test("every score lies within its range, and no share is above 100", arguments: 0..<40)
  func rangesHold(seed: Int) throws {
    for rollUp in try RandomRegister(seed).register.score(Self.quarter).rollUps {
      guard let score = rollUp.score, let low = rollUp.lowest, let high = rollUp.highest,
        let coverage = rollUp.coverage, let accepted = rollUp.accepted
      else {
        #expect(rollUp.score == nil && rollUp.highest == nil && rollUp.rating == nil)
        #expect(rollUp.coverage == nil && rollUp.accepted == nil && rollUp.trend == nil)
        continue
      }
      #expect(.zero <= low && low <= score && score <= high && high <= .hundred)
      #expect(.zero <= accepted && accepted <= coverage && coverage <= .hundred)
      // What was never reported is all that the score could still gain.
      #expect(Self.areAlike(high - score, .hundred - coverage))
      #expect(rollUp.rating != nil)
    }
  }

  @Test(
    "where all is accepted and scored, all of the score rests on accepted figures",
    arguments: 0..<20)
  func acceptingAllIsAll(seed: Int) throws {
    let register = RandomRegister(seed, isSound: true, acceptsAll: true).register
    let scorecard = try register.score(Self.quarter)
    #expect(scorecard.findings.allSatisfy { $0.severity != .error })
    for rollUp in scorecard.rollUps where rollUp.score != nil {
      #expect(rollUp.coverage == .hundred)
      #expect(rollUp.accepted == .hundred)
    }
    let unaccepted = try RandomRegister(seed, isSound: true).register.score(Self.quarter)
    for rollUp in unaccepted.rollUps where rollUp.score != nil { #expect(rollUp.accepted == .zero) }
  }

  @Test("weighing all groups more by as much changes nothing", arguments: 0..<30)
  func scalingWeightsChangesNothing(seed: Int) throws {
    var generator = SeededRandom(seed)
    var register = RandomRegister(seed).register
    let weights = (1...3).map { _ in generator.int(0...9) }
    func policy(_ factor: Int) -> String {
      let texts = weights.enumerated().map { "\"G\($0 + 1)\": \($1 * factor)" }
      return "{ \"groupWeights\": { \(texts.joined(separator: ", ")) } }"
    }
    register.policy = policy(1)
    let before = try register.score(Self.quarter)
    register.policy = policy(generator.int(2...1000))
    let after = try register.score(Self.quarter)
    #expect(before.rollUps == after.rollUps)
  }

  @Test("a group that weighs nothing adds nothing to the overall score", arguments: 0..<20)
  func weightlessGroupsAddNothing(seed: Int) throws {
    var register = RandomRegister(seed).register
    register.policy = #"{ "groupWeights": { "G1": 0, "G3": 0 } }"#
    for card in try register.score(Self.quarter).contracts {
      #expect(card.overall.score == card.groups[1].score)
    }
  }

  @Test("a contract that weighs nothing adds nothing to its supplier's score", arguments: 0..<20)
  func worthlessContractsAddNothing(seed: Int) throws {
    var register = RandomRegister(seed).register
    let before = try register.score(Self.quarter)
    register.contracts.append("C8,More,Acme,,test,2026-04-01,2027-03-31,0")
    register.targets.append("C8,m.people,10,level,,,,")
    register.returns["more.csv"] = ["C8,2026-27Q2,people,3,,,,,,"]
    let after = try register.score(Self.quarter)
    #expect(after.contracts.count == before.contracts.count + 1)
    // Beside a team's service without a value all count alike, one that is worth 0 too.
    let isWeighed = after.register.allSatisfy { $0.weighting == .value }
    #expect(
      before.register.map(\.overall.score) == after.register.map(\.overall.score)
        || before.register.isEmpty || !isWeighed)
  }
}
