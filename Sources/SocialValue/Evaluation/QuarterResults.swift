/// Every selected contract's results in one quarter, brought together by supplier and register.
struct QuarterResults {
  var contracts: [ContractScorecard]
  var suppliers: [SupplierScorecard]
  var register: [SupplierScorecard]

  /// Works out a quarter, without trends and ratings; figures are pooled across contracts only
  /// where `poolsFigures` says so.
  init(
    _ evaluator: Evaluator, quarter: Quarter, selection: Selection, poolsFigures: Bool = false
  ) {
    contracts = []
    let index = evaluator.register.index
    for (number, contract) in index.contracts.enumerated() where selection.includes(contract) {
      for id in contract.frameworks {
        guard let plan = evaluator.plans[id],
          let scorecard = evaluator.scorecard(of: number, under: plan, in: quarter)
        else { continue }
        contracts.append(scorecard)
      }
    }
    register = []
    suppliers = []
    for framework in index.frameworks {
      let own = contracts.filter { $0.framework.id == framework.id }
      guard !own.isEmpty else { continue }
      let pooling = poolsFigures ? evaluator : nil
      register.append(Self.together(own, nil, framework, selection.weighting, pooling))
      let bySupplier = own.sorted {
        ($0.contract.supplier, $0.number) < ($1.contract.supplier, $1.number)
      }
      var start = 0
      while start < bySupplier.count {
        let supplier = bySupplier[start].contract.supplier
        var end = start + 1
        while end < bySupplier.count, bySupplier[end].contract.supplier == supplier { end += 1 }
        suppliers.append(
          Self.together(
            Array(bySupplier[start..<end]), supplier, framework, selection.weighting, pooling))
        start = end
      }
    }
    suppliers.sort { $0.key < $1.key }
  }

  /// Brings contracts together: scores weighed by value or alike, figures pooled.
  private static func together(
    _ scorecards: [ContractScorecard], _ supplier: String?, _ framework: Framework,
    _ weighting: ContractWeighting, _ pooling: Evaluator?
  ) -> SupplierScorecard {
    var overall = RollUpMeans()
    var themes = Array(repeating: RollUpMeans(), count: framework.themes.count)
    for scorecard in scorecards {
      let weight = weighting == .equal ? FixedDecimal.one : scorecard.contract.value
      overall.add(scorecard.overall, weight: weight)
      for (place, theme) in scorecard.themes.enumerated() {
        themes[place].add(theme, weight: weight)
      }
    }
    return SupplierScorecard(
      supplier: supplier, framework: framework, contracts: scorecards.map(\.contract.id),
      overall: overall.rollUp, themes: themes.map(\.rollUp),
      measures: pooling?.pooled(scorecards, framework: framework) ?? [])
  }

  // MARK: Trends

  mutating func setTrends(from before: QuarterResults) {
    let earlier = before.matching(contracts)
    for place in contracts.indices {
      guard let other = earlier[place] else { continue }
      contracts[place].overall.setTrend(from: other.overall)
      for group in contracts[place].groups.indices {
        contracts[place].groups[group].setTrend(from: other.groups[group])
      }
      for theme in contracts[place].themes.indices {
        contracts[place].themes[theme].setTrend(from: other.themes[theme])
      }
    }
    Self.setTrends(&suppliers, from: before.suppliers)
    Self.setTrends(&register, from: before.register)
  }

  private static func setTrends(
    _ scorecards: inout [SupplierScorecard], from before: [SupplierScorecard]
  ) {
    let earlier = matching(scorecards, in: before)
    for place in scorecards.indices {
      guard let other = earlier[place] else { continue }
      scorecards[place].overall.setTrend(from: other.overall)
      for theme in scorecards[place].themes.indices {
        scorecards[place].themes[theme].setTrend(from: other.themes[theme])
      }
    }
  }

  // MARK: Ratings

  /// Rates every measure and roll-up against the bands, with the earlier quarters that a band
  /// may look back to.
  mutating func rate(
    _ bands: [RatingBand], earlier: Earlier<QuarterResults>
  ) {
    let contractsBefore = earlier.map { $0.matching(contracts) }
    for place in contracts.indices {
      let before = contractsBefore.map { $0[place] }
      for measure in contracts[place].measures.indices
      where contracts[place].measures[measure].state == .scored {
        contracts[place].measures[measure].rating = bands.rating(
          contracts[place].measures[measure].attainmentBillionths,
          earlier: before.map { $0.measures[measure].scoredBillionths })
      }
      contracts[place].overall.rate(bands, before.map(\.overall))
      for group in contracts[place].groups.indices {
        contracts[place].groups[group].rate(bands, before.map { $0.groups[group] })
      }
      for theme in contracts[place].themes.indices {
        contracts[place].themes[theme].rate(bands, before.map { $0.themes[theme] })
      }
    }
    Self.rate(&suppliers, bands, earlier.map(\.suppliers))
    Self.rate(&register, bands, earlier.map(\.register))
  }

  private static func rate(
    _ scorecards: inout [SupplierScorecard], _ bands: [RatingBand],
    _ earlier: Earlier<[SupplierScorecard]>
  ) {
    let matched = earlier.map { matching(scorecards, in: $0) }
    for place in scorecards.indices {
      let before = matched.map { $0[place] }
      scorecards[place].overall.rate(bands, before.map(\.overall))
      for theme in scorecards[place].themes.indices {
        scorecards[place].themes[theme].rate(bands, before.map { $0.themes[theme] })
      }
    }
  }

  /// For each of some scorecards the one here of the same contract and framework, if there is one.
  ///
  /// - Complexity: O(both), as both stand in order of contract.
  func matching(_ others: [ContractScorecard]) -> [ContractScorecard?] {
    var start = 0
    return others.map { other in
      while start < contracts.count, contracts[start].number < other.number { start += 1 }
      var place = start
      while place < contracts.count, contracts[place].number == other.number {
        if contracts[place].framework.id == other.framework.id { return contracts[place] }
        place += 1
      }
      return nil
    }
  }

  /// For each of some scorecards that of the same supplier and framework, if there is one.
  ///
  /// - Complexity: O(both), as both stand in order of supplier and framework.
  private static func matching(
    _ others: [SupplierScorecard], in scorecards: [SupplierScorecard]
  ) -> [SupplierScorecard?] {
    var place = 0
    return others.map { other in
      while place < scorecards.count, scorecards[place].key < other.key { place += 1 }
      return place < scorecards.count && scorecards[place].key == other.key
        ? scorecards[place] : nil
    }
  }
}

extension SupplierScorecard {
  /// What tells the scorecards of a quarter apart, and what they are ordered by.
  fileprivate var key: (String, String) { (supplier ?? "", framework.id) }
}

extension MeasureResult {
  /// The attainment of a measure that was scored.
  var scoredBillionths: Int128? { state == .scored ? attainmentBillionths : nil }
}

extension RollUp {
  fileprivate mutating func setTrend(from before: RollUp) {
    guard let score, let earlier = before.score else { return }
    trend = score - earlier
  }

  fileprivate mutating func rate(
    _ bands: [RatingBand], _ earlier: Earlier<RollUp>
  ) {
    rating = bands.rating(
      score?.billionthsOfWhole, earlier: earlier.map { $0.score?.billionthsOfWhole })
  }
}

extension [RatingBand] {
  /// The place of the first band that an attainment reaches, or nil where there is none.
  ///
  /// - Parameters:
  ///   - attainment: in billionths.
  ///   - earlier: the attainments of earlier quarters, in billionths, where they were scored.
  /// - Returns: the place, from 0.
  public func rating(_ attainment: Int128?, earlier: Earlier<Int128>) -> Int? {
    guard let attainment else { return nil }
    return firstIndex { band in
      if attainment >= band.atLeast { return true }
      guard attainment > 0, let look = band.orBetterThan, let before = earlier[look] else {
        return false
      }
      return attainment >= before
    }
  }
}
