import SocialValue
import TestSupport

/// A tender with bids, the same for the same seed: criteria nested at random, prices and offers
/// from a few values, so that ties and equal shares come about.
struct RandomTender {
  var tender: Tender
  var bids: [Bid]

  init(seed: Int, isAbsolute: Bool? = nil, hasPassMarks: Bool = true) {
    var random = SeededRandom(seed)
    var builder = Builder(
      isAbsolute: isAbsolute ?? random.one(in: 3), hasPassMarks: hasPassMarks && random.one(in: 2))
    let criteria = builder.level(count: random.int(2...4), depth: 0, &random)
    let leaves = criteria.flatMap(\.all).filter { $0.rule != nil }
    tender = Tender(
      id: "T-\(seed)", criteria: criteria,
      tieBreak: Array(leaves.map(\.id).prefix(random.int(0...2))),
      abnormallyLow: FixedDecimal(units: 200_000))
    bids = (0..<random.int(2...6)).map { number in
      Self.bid("Bidder \(number)", leaves, &random)
    }
  }

  static func bid(_ name: String, _ leaves: [Criterion], _ random: inout SeededRandom) -> Bid {
    var bid = Bid(bidder: name)
    for criterion in leaves {
      switch criterion.rule {
      case .price?:
        bid.prices[criterion.id] = Bid.Entry(
          FixedDecimal(random.pick([80, 90, 100, 100, 110, 137, 250]) * 1000))
      case .questions(let rule)?:
        for question in rule.questions {
          bid.marks[Bid.ItemKey(criterion.id, question.id)] = Bid.Mark(
            Bid.Entry(FixedDecimal(random.int(1...rule.scale))))
        }
      case .commitments(let rule)?:
        for measure in rule.measures where !random.one(in: 6) {
          bid.offers[Bid.ItemKey(criterion.id, measure.measure)] = Bid.Entry(
            FixedDecimal(random.pick([0, 3, 7, 10, 10, 13, 29])))
        }
      case nil: break
      }
    }
    return bid
  }

  private struct Builder {
    let isAbsolute: Bool
    let hasPassMarks: Bool
    var number = 0

    /// Weights of a level: whole numbers that add up to 100.
    func weights(_ count: Int, _ random: inout SeededRandom) -> [ExactRatio] {
      let cuts = ((0..<(count - 1)).map { _ in random.int(0...100) } + [0, 100]).sorted()
      return zip(cuts, cuts.dropFirst()).map { ExactRatio($1 - $0) }
    }

    mutating func level(count: Int, depth: Int, _ random: inout SeededRandom) -> [Criterion] {
      weights(count, &random).map { weight in
        number += 1
        let id = "c\(number)"
        if depth < 2, random.one(in: 4) {
          return Criterion(
            id: id, weight: weight,
            .parts(level(count: random.int(1...3), depth: depth + 1, &random)))
        }
        return Criterion(id: id, weight: weight, .rule(rule(&random)))
      }
    }

    func rule(_ random: inout SeededRandom) -> CriterionRule {
      switch random.int(0...2) {
      case 0:
        let budget = PriceMethod.againstBudget(
          budget: FixedDecimal(120_000), floor: FixedDecimal(units: 500_000),
          ceiling: FixedDecimal(units: 1_500_000))
        return .price(
          isAbsolute ? budget : random.pick([.lowestOverBid, .meanDeviation, budget]))
      case 1:
        let count = random.int(1...3)
        return .questions(
          QuestionsRule(
            scale: 5, minimum: hasPassMarks && random.one(in: 3) ? FixedDecimal(2) : nil,
            questions: weights(count, &random).enumerated().map { place, weight in
              QuestionsRule.Question(
                id: "q\(place)", weight: weight,
                minimum: hasPassMarks && random.one(in: 3) ? FixedDecimal(2) : nil)
            }))
      default:
        return .commitments(
          CommitmentsRule(
            method: isAbsolute ? .againstTarget : random.pick([.againstTarget, .relativeToBest]),
            measures: (0..<random.int(1...5)).map { place in
              CommitmentsRule.Commitment(
                measure: "m\(place)", weight: FixedDecimal(random.int(1...3)),
                target: FixedDecimal(random.pick([7, 10, 11, 50])),
                lowerIsBetter: random.one(in: 5))
            }))
      }
    }
  }
}
