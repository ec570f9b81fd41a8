/// Scores a register: from its figures to measures, groups, themes and overall.
public struct Evaluator: Sendable {
  /// The register scored.
  public let register: Register
  let plans: FrameworkPlans

  /// Makes ready to score a register.
  public init(_ register: Register) {
    self.register = register
    plans = register.plans
  }

  /// The scorecard of a quarter.
  ///
  /// - Parameters:
  ///   - quarter: the quarter scored.
  ///   - selection: which contracts, and how they are weighed.
  /// - Returns: the results, with trends, ratings and gaps.
  public func scorecard(for quarter: Quarter, selection: Selection = Selection()) -> Scorecard {
    var results = QuarterResults(
      self, quarter: quarter, selection: selection, poolsFigures: selection.poolsFigures)
    let before = QuarterResults(
      self, quarter: quarter.previous, selection: selection, isBrief: true)
    var earlier = Earlier(previousQuarter: before)
    let policy = register.policy
    if policy.ratings.contains(where: { $0.orBetterThan == .sameQuarterLastYear }) {
      earlier.sameQuarterLastYear = QuarterResults(
        self, quarter: quarter.yearBefore, selection: selection, isBrief: true)
    }
    results.setTrends(from: before)
    results.rate(policy.ratings, earlier: earlier)
    let looksBack = earlier.map { $0.matching(results.contracts) }
    addGaps(to: &results.contracts, earlier: looksBack)
    // There may be as many findings as rows: all of them are shared, not copied.
    var findings =
      selection.isOfAll
      ? register.findings : register.findings.filter { self.concerns($0, selection) }
    var found: [Finding] = []
    for place in results.contracts.indices { found += tooLarge(results.contracts[place]) }
    if !found.isEmpty { findings += found }
    return Scorecard(
      quarter: quarter, asAt: register.asAt, rows: register.returns.counts, policy: policy,
      contracts: results.contracts,
      suppliers: results.parties.filter { $0.party?.supplier != nil },
      teams: results.parties.filter { $0.party?.team != nil }, register: results.register,
      findings: findings, isOfAll: selection.isOfAll)
  }

  /// The scores of a contract under a framework over the quarters up to and including one, oldest
  /// first; nil where it had none.
  public func history(
    of contract: String, framework: String, through quarter: Quarter, count: Int
  ) -> [(quarter: Quarter, overall: Points?, themes: [Points?])] {
    guard let number = register.index.contractNumbers[contract], let plan = plans[framework] else {
      return []
    }
    return (0..<count).reversed().map { back in
      let earlier = Quarter(index: quarter.index - back)
      let scores = self.scorecard(of: number, under: plan, in: earlier, isBrief: true)
      return (earlier, scores?.overall.score, scores?.themes.map(\.score) ?? [])
    }
  }

  /// One contract under one framework, without trends, ratings or gaps; nil where no day of the
  /// term lies in the quarter.
  ///
  /// Where it `isBrief`, measures have no figures beside the actual, statements or forecasts; where
  /// it `isPooled`, what they give to figures pooled across contracts is worked out, too.
  func scorecard(
    of number: Int, under plan: FrameworkPlan, in quarter: Quarter, isBrief: Bool = false,
    isPooled: Bool = false
  ) -> ContractScorecard? {
    let contract = register.index.contracts[number]
    guard contract.term.contains(quarter) else { return nil }
    let setting = setting(of: number, under: plan, in: quarter, isBrief: isBrief)
    var contributions: [PoolContribution?] = []
    let measures = plan.measures.indices.map { place in
      var evaluation = MeasureEvaluation(place, in: setting)
      let result = evaluation.result()
      if isPooled { contributions.append(evaluation.contribution(of: result)) }
      return result
    }
    var scorecard = rolledUp(
      measures, contract: contract, number: number, plan: plan, quarter: quarter,
      isBrief: isBrief)
    scorecard.poolContributions = contributions
    return scorecard
  }

  /// What the measures of a contract are worked out with.
  func setting(
    of number: Int, under plan: FrameworkPlan, in quarter: Quarter, isBrief: Bool = false
  ) -> EvaluationSetting {
    let returns = register.returns
    return EvaluationSetting(
      framework: plan, contract: register.index.contracts[number],
      reader: FigureReader(
        context: returns.context, figures: returns.contracts[number], contract: number,
        countOnly: register.policy.countOnly),
      quarter: quarter, isBrief: isBrief, plans: plans)
  }

  private func rolledUp(
    _ measures: [MeasureResult], contract: Contract, number: Int, plan: FrameworkPlan,
    quarter: Quarter, isBrief: Bool
  ) -> ContractScorecard {
    let framework = plan.framework
    var groups = Array(repeating: RollUpMeans(), count: framework.groups.count)
    var inThemes = Array(
      repeating: Array(repeating: RollUpMeans(), count: framework.groups.count),
      count: framework.themes.count)
    for measure in measures.indices where measures[measure].isCounted {
      let (group, themes) = plan.places[measure]
      guard let part = RollUpPart(measures[measure]) else { continue }
      groups[group].add(part)
      for theme in themes { inThemes[theme][group].add(part) }
    }
    // A quarter that another is compared with is asked for no more than what measures attained.
    let attainments = isBrief ? measures.map(\.scoredBillionths) : []
    let weights = framework.groups.map {
      register.policy.weight(ofGroup: $0.id, in: framework.id)
    }
    func together(_ means: [RollUpMeans]) -> RollUpMeans {
      var all = RollUpMeans()
      for (group, weight) in zip(means, weights) where group.weight > .zero {
        all.add(group.rollUp, weight: weight)
      }
      return all
    }
    let overall = together(groups)
    let themes = inThemes.map(together)
    return ContractScorecard(
      contract: contract, number: number, framework: framework, quarter: quarter,
      measures: isBrief ? [] : measures, groups: groups.map(\.rollUp), groupWeights: weights,
      themes: themes.map(\.rollUp), overall: overall.rollUp,
      weights: ContractScorecard.Weights(
        places: plan.places, groups: groups.map(\.weight),
        groupsOfTheme: inThemes.map { $0.map(\.weight) }, all: overall.weight,
        themes: themes.map(\.weight)),
      attainments: attainments)
  }

  private func addGaps(
    to scorecards: inout [ContractScorecard], earlier: Earlier<MatchingScorecards>
  ) {
    let stretches = register.workers.stretches(of: scorecards.count)
    let gaps = register.workers.map(stretches.count) { [scorecards] piece in
      stretches[piece].map { place in
        self.gaps(of: scorecards[place], earlier: earlier.map { $0[place] })
      }
    }.flatMap(\.self)
    for place in scorecards.indices {
      for (measure, gap) in gaps[place] { scorecards[place].measures[measure].gap = gap }
    }
  }

  /// What would have moved each measure of a contract to a better rating.
  private func gaps(
    of scorecard: ContractScorecard, earlier: Earlier<ContractScorecard>
  ) -> [(measure: Int, gap: Gap?)] {
    guard let plan = plans[scorecard.framework.id] else { return [] }
    let setting = setting(of: scorecard.number, under: plan, in: scorecard.quarter)
    return scorecard.measures.indices.filter { scorecard.measures[$0].state == .scored }.map {
      place in
      let gap = MeasureEvaluation(place, in: setting).gap(
        for: scorecard.measures[place], bands: register.policy.ratings,
        earlier: earlier.map { $0.attainments[place] })
      return (place, gap)
    }
  }

  // MARK: Findings

  private func concerns(_ finding: Finding, _ selection: Selection) -> Bool {
    guard let id = finding.subject.contract, let number = register.index.contractNumbers[id] else {
      return true
    }
    return selection.includes(register.index.contracts[number])
  }

  private func tooLarge(_ scorecard: ContractScorecard) -> [Finding] {
    scorecard.measures.indices.compactMap { place in
      guard scorecard.measures[place].reason == MeasureEvaluation.tooLarge,
        let row = scorecard.measures[place].targetRow
      else { return nil }
      let measure = scorecard.framework.measures[place]
      return Finding(
        .numberTooLarge, at: row.place,
        about: Finding.Subject(
          contract: scorecard.contract.id, period: scorecard.quarter, item: measure.id),
        message: "\(measure.id) can't be worked out exactly: its figures and target are too large",
        help: "Look for a figure or a target with digits too many.")
    }
  }
}
