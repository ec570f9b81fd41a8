extension Evaluator {
  /// The figures of the quarter pooled across the contracts at some places, for the measures that
  /// they took on and reported: the sum of parts over the sum of wholes.
  func pooled(
    _ scorecards: [ContractScorecard], _ places: some Collection<Int> & Sendable,
    framework: Framework, by workers: Workers
  ) -> [PooledMeasure] {
    guard let plan = plans[framework.id] else { return [] }
    let pooled: [PooledMeasure?] = workers.map(plan.measures.count) { measure in
      var pool = Pool(plan.measures[measure].bases)
      for place in places where measure < scorecards[place].poolContributions.count {
        if let contribution = scorecards[place].poolContributions[measure] {
          pool.add(contribution)
        }
      }
      let figures = pool.figures
      guard pool.contracts > 0, figures.contains(where: { $0.value != nil }) else { return nil }
      return PooledMeasure(place: measure, contracts: pool.contracts, figures: figures)
    }
    return pooled.compactMap(\.self)
  }

  /// Parts and wholes as they add up.
  private struct Pool {
    private(set) var contracts = 0
    private let bases: [Basis]
    private var sums: [Ratio?]
    private var shares: [PoolContribution.Share] = []

    init(_ bases: [Basis]) {
      self.bases = bases
      sums = Array(repeating: nil, count: bases.count)
    }

    mutating func add(_ contribution: PoolContribution) {
      contracts += 1
      for (place, value) in contribution.values.enumerated() {
        guard let value else { continue }
        sums[place] = sums[place].map { $0.adding(value) ?? $0 } ?? value
      }
      for (place, share) in contribution.shares.enumerated() {
        if place < shares.count {
          shares[place].part = shares[place].part.adding(share.part) ?? shares[place].part
          shares[place].whole = shares[place].whole.adding(share.whole) ?? shares[place].whole
        } else {
          shares.append(share)
        }
      }
    }

    var figures: [MeasureResult.BasisFigure] {
      zip(bases, sums).map { basis, sum in
        MeasureResult.BasisFigure(basis: basis, value: basis == .percent ? percent : sum)
      }
    }

    /// The mean of the shares whose whole isn't 0, each 100 at most where there are several.
    private var percent: Ratio? {
      let percents = shares.compactMap { share -> Ratio? in
        guard share.whole > .zero else { return nil }
        return share.part.ratio.divided(by: share.whole.ratio)?.multiplied(by: Ratio(100))
      }
      guard !percents.isEmpty else { return nil }
      if percents.count == 1, shares.count == 1 { return percents[0] }
      var total: Ratio? = .zero
      for percent in percents { total = total?.adding(min(percent, Ratio(100))) }
      return total?.divided(by: Ratio(Int128(percents.count)))
    }
  }
}

/// What one contract gives to the figures of a measure that are pooled across contracts.
struct PoolContribution: Sendable, Hashable {
  /// A part over a whole.
  struct Share: Sendable, Hashable {
    var part: FixedDecimal
    var whole: FixedDecimal
  }

  /// The quarter's figure in each basis of the rule, where there is one; none for a percentage.
  var values: [Ratio?] = []
  /// What the percentage is made of.
  var shares: [Share] = []
}

extension MeasureEvaluation {
  /// What the contract gives to the measure's pooled figures; nil where it has nothing to give.
  mutating func contribution(of result: MeasureResult) -> PoolContribution? {
    guard result.state == .scored || result.state == .recorded || result.state == .noActivity,
      let row = setting.rowInForce(place)
    else { return nil }
    let quarter = [WindowQuarter(quarter: quarter, row: row)]
    var contribution = PoolContribution()
    for basis in plan.bases {
      contribution.values.append(
        basis == .percent ? nil : outcome(in: basis, over: quarter).value)
    }
    if plan.bases.contains(.percent) { contribution.shares = pooledShares() }
    return contribution
  }

  /// The parts and wholes that the percentage of this quarter is made of: one for a sum, one a
  /// duty for an assurance, levels over top levels, complete items over items due.
  private func pooledShares() -> [PoolContribution.Share] {
    typealias Share = PoolContribution.Share
    func total(_ uses: [MeasurePlan.ItemUse]) -> FixedDecimal? {
      var total = FixedDecimal.zero
      for use in uses {
        guard let number = setting.reader.read(use, in: quarter).number else { return nil }
        total = total.adding(number) ?? total
      }
      return total
    }
    func pair(_ share: MeasurePlan.Share) -> Share {
      guard let part = total(share.parts), let whole = total(share.wholes) else {
        return Share(part: .zero, whole: .zero)
      }
      return Share(part: part, whole: whole)
    }
    switch plan.rule {
    case .quantity(_, let share?, _): return [pair(share)]
    case .assurance(let parts):
      return parts.map { part in
        switch part {
        case .share(let share): pair(share)
        case .yes(let use):
          total([use]).map { Share(part: $0, whole: .one) } ?? Share(part: .zero, whole: .zero)
        }
      }
    case .provision(let items, _):
      let due = items.filter { setting.isDue($0.use.number, besides: place) }
      let complete = due.count { lackingDimensions(of: $0) == [] }
      return [Share(part: FixedDecimal(complete), whole: FixedDecimal(due.count))]
    case .assessment(let statements):
      let answered = statements.filter { setting.reader.read($0, in: quarter).number != nil }
      let top = answered.reduce(0) { $0 + $1.topLevel }
      return [Share(part: total(answered) ?? .zero, whole: FixedDecimal(top))]
    case .quantity, .contribution, .narrative, nil: return []
    }
  }
}
