import SocialValue

extension ContractDigest {
  /// The counted measures that cost the overall score the most, dearest first; as printed where
  /// two cost the same.
  static func costs(_ scorecard: ContractScorecard, policy: Policy, most: Int) -> [Cost] {
    let costly = scorecard.measures.indices.compactMap { place -> (place: Int, points: Points)? in
      guard let own = scorecard.contribution(of: place),
        let full = scorecard.contribution(of: place, scoring: .hundred)
      else { return nil }
      let points = full.overall - own.overall
      return points > .zero ? (place, points) : nil
    }
    let dearest = costly.sorted {
      $0.points == $1.points ? $0.place < $1.place : $0.points > $1.points
    }
    return dearest.prefix(most).map { place, points in
      let result = scorecard.measures[place]
      let measure = scorecard.framework.measures[place]
      return Cost(
        place: place, id: measure.id, title: measure.title, points: points,
        standing: standing(result, policy.ratings),
        mends: mends(result, measure, in: scorecard.framework, policy: policy))
    }
  }

  private static func mends(
    _ result: MeasureResult, _ measure: Measure, in framework: Framework, policy: Policy
  ) -> [String] {
    switch result.state {
    case .notReported:
      let verb = policy.countOnly == .accepted ? "Report, and have accepted," : "Report"
      let needed = needed(
        result, measure, in: framework, hasHourValue: policy.hourValue != nil)
      return ["\(verb) \(needed)."]
    case .invalid:
      let reason = result.reason.map { ": " + $0 } ?? ""
      return ["Put right what makes it invalid\(reason)."]
    case .scored: return steps(result, policy.ratings)
    case .recorded, .noActivity, .notDue, .notApplicable, .inDevelopment: return []
    }
  }

  private static func steps(_ result: MeasureResult, _ bands: [RatingBand]) -> [String] {
    if result.rating == 0 { return ["Short of the target, though already \(bands[0].title)."] }
    let steps = [result.gap?.toNext, result.gap?.toBest].compactMap { $0 }
    guard let first = steps.first else {
      return ["No change of its figures alone would bring a better rating."]
    }
    // One step is enough where the next rating is the best, or takes as much.
    guard let last = steps.last, last.changes != first.changes else {
      let best = steps.last?.rating ?? first.rating
      return ["For \(bands[best].title): \(first.words)."]
    }
    return [first, last].map { "For \(bands[$0.rating].title): \($0.words)." }
  }

  /// The items that would have to be reported, in words.
  private static func needed(
    _ result: MeasureResult, _ measure: Measure, in framework: Framework, hasHourValue: Bool
  ) -> String {
    func title(_ id: String) -> String { "“\(framework.item(id)?.title ?? id)” (\(id))" }
    func all(_ ids: [String]) -> String {
      var named: [String] = []
      // Those only that lack, where it is known which do.
      let lacking = ids.filter(result.absentItems.contains)
      for id in lacking.isEmpty ? ids : lacking where !named.contains(id) { named.append(id) }
      let shown = named.prefix(4).map(title)
      return named.count > 4
        ? shown.joined(by: ", ") + " and \(named.count - 4) more" : FigureText.list(shown)
    }
    var spend: [String] = []
    if result.targetRow?.per == .spend, let item = framework.spendItem { spend = [item] }
    switch measure.rule {
    case .quantity(let rule):
      return all(rule.items + (result.basis == .percent ? rule.outOf : []) + spend)
    case .contribution(let rule):
      // Hours count towards pounds only where something says what an hour is worth.
      let usesHours = result.basis == .hours || rule.hourValue != nil || hasHourValue
      let items = (result.basis == .hours ? [] : rule.money) + (usesHours ? rule.hours : [])
      if items.isEmpty { return "money: the policy gives hours no value in pounds" }
      let any = FigureText.list(items.map(title), "or")
      return spend.isEmpty ? any : any + ", and " + all(spend)
    case .provision(let rule): return "any of " + all(rule.items) + ", with their breakdowns"
    case .assurance, .assessment, .narrative: return all(measure.rule?.items ?? [])
    case nil: return "what it needs"
    }
  }
}
