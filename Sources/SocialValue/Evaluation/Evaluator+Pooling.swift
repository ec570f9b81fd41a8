extension Evaluator {
  /// The figures of the quarter pooled across contracts, for the measures that they took on and
  /// reported: the sum of parts over the sum of wholes.
  func pooled(
    _ scorecards: [ContractScorecard], framework: Framework, by workers: Workers
  ) -> [PooledMeasure] {
    guard let plan = plans[framework.id] else { return [] }
    let pooled: [PooledMeasure?] = workers.map(plan.measures.count) { place in
      var pool = Pool()
      for scorecard in scorecards {
        let result = scorecard.measures[place]
        guard result.state == .scored || result.state == .recorded || result.state == .noActivity,
          let row = result.targetRow
        else { continue }
        var evaluation = MeasureEvaluation(
          place, in: setting(of: scorecard.number, under: plan, in: scorecard.quarter))
        pool.add(&evaluation, row: row)
      }
      let figures = pool.figures(plan.measures[place].bases)
      guard pool.contracts > 0, figures.contains(where: { $0.value != nil }) else { return nil }
      return PooledMeasure(place: place, contracts: pool.contracts, figures: figures)
    }
    return pooled.compactMap(\.self)
  }

  /// Parts and wholes as they add up.
  private struct Pool {
    var contracts = 0
    private var sums: [Basis: Ratio] = [:]
    private var shares: [(part: Ratio, whole: Ratio)] = []

    mutating func add(_ evaluation: inout MeasureEvaluation, row: TargetRow) {
      contracts += 1
      let quarter = [MeasureEvaluation.WindowQuarter(quarter: evaluation.quarter, row: row)]
      for basis in evaluation.plan.bases where basis != .percent {
        guard let value = evaluation.outcome(in: basis, over: quarter).value else { continue }
        sums[basis] = sums[basis].map { $0.adding(value) ?? $0 } ?? value
      }
      guard evaluation.plan.bases.contains(.percent) else { return }
      let own = evaluation.pooledShares()
      for (place, share) in own.enumerated() {
        if place < shares.count {
          shares[place].part = shares[place].part.adding(share.part) ?? shares[place].part
          shares[place].whole = shares[place].whole.adding(share.whole) ?? shares[place].whole
        } else {
          shares.append(share)
        }
      }
    }

    func figures(_ bases: [Basis]) -> [MeasureResult.BasisFigure] {
      bases.map { basis in
        MeasureResult.BasisFigure(
          basis: basis, value: basis == .percent ? percent : sums[basis])
      }
    }

    /// The mean of the shares whose whole isn't 0, each 100 at most where there are several.
    private var percent: Ratio? {
      let percents = shares.compactMap { share -> Ratio? in
        guard share.whole > .zero else { return nil }
        return share.part.divided(by: share.whole)?.multiplied(by: Ratio(100))
      }
      guard !percents.isEmpty else { return nil }
      if percents.count == 1, shares.count == 1 { return percents[0] }
      var total: Ratio? = .zero
      for percent in percents { total = total?.adding(min(percent, Ratio(100))) }
      return total?.divided(by: Ratio(Int128(percents.count)))
    }
  }
}

extension MeasureEvaluation {
  /// The parts and wholes that the percentage of this quarter is made of: one for a sum, one a
  /// duty for an assurance, levels over top levels, complete items over items due.
  mutating func pooledShares() -> [(part: Ratio, whole: Ratio)] {
    func total(_ uses: [MeasurePlan.ItemUse]) -> Ratio? {
      var total = FixedDecimal.zero
      for use in uses {
        guard let number = setting.reader.read(use, in: quarter).number else { return nil }
        total = total.adding(number) ?? total
      }
      return total.ratio
    }
    func pair(_ share: MeasurePlan.Share) -> (part: Ratio, whole: Ratio) {
      guard let part = total(share.parts), let whole = total(share.wholes) else {
        return (.zero, .zero)
      }
      return (part, whole)
    }
    switch plan.rule {
    case .quantity(_, let share?, _): return [pair(share)]
    case .assurance(let parts):
      return parts.map { part in
        switch part {
        case .share(let share): pair(share)
        case .yes(let use): total([use]).map { ($0, .one) } ?? (.zero, .zero)
        }
      }
    case .provision(let items, let dimensions):
      let due = items.filter { setting.isDue($0.number, besides: place) }
      let complete = due.count { lackingDimensions(of: $0, dimensions) == [] }
      return [(Ratio(Int128(complete)), Ratio(Int128(due.count)))]
    case .assessment(let statements):
      let answered = statements.filter { setting.reader.read($0, in: quarter).number != nil }
      let top = answered.reduce(0) { $0 + $1.item.topLevel }
      return [(total(answered) ?? .zero, Ratio(Int128(top)))]
    case .quantity, .contribution, .narrative, nil: return []
    }
  }
}
