/// Every selected contract's results in one quarter, brought together by supplier or team, and by register.
struct QuarterResults {
  var contracts: [ContractScorecard]
  var parties: [PartyScorecard]
  var register: [PartyScorecard]

  /// Works out a quarter, without trends and ratings; figures are pooled across contracts only
  /// where `poolsFigures` says so, and only scores are worked out where it `isBrief`.
  init(
    _ evaluator: Evaluator, quarter: Quarter, selection: Selection, poolsFigures: Bool = false,
    isBrief: Bool = false
  ) {
    let index = evaluator.register.index
    let workers = evaluator.register.workers
    let stretches = workers.stretches(of: index.contracts.count)
    contracts = workers.map(stretches.count) { piece in
      var scorecards: [ContractScorecard] = []
      scorecards.reserveCapacity(stretches[piece].count)
      for number in stretches[piece] where selection.includes(index.contracts[number]) {
        for id in index.contracts[number].frameworks {
          guard let plan = evaluator.plans[id],
            let scorecard = evaluator.scorecard(
              of: number, under: plan, in: quarter, isBrief: isBrief, isPooled: poolsFigures)
          else { continue }
          scorecards.append(scorecard)
        }
      }
      return scorecards
    }.flatMap(\.self)
    register = []
    parties = []
    for framework in index.frameworks {
      let own = contracts.indices.filter { contracts[$0].framework.id == framework.id }
      guard !own.isEmpty else { continue }
      let pooling = poolsFigures ? evaluator : nil
      // A mean by value needs the value of each. It is asked of every contract selected, whatever
      // the quarter, so that two quarters are always weighed in the same way.
      let valueless = Set(
        index.contracts.filter {
          selection.includes($0) && $0.frameworks.contains(framework.id) && $0.value == nil
        }.map(\.party))
      register.append(
        Self.together(
          contracts, own, nil, framework, valueless.isEmpty ? selection.weighting : .equal, pooling,
          workers))
      let byParty = own.sorted {
        (contracts[$0].contract.party, contracts[$0].number)
          < (contracts[$1].contract.party, contracts[$1].number)
      }
      let ranges = Self.parties(contracts, byParty)
      parties += workers.map(ranges.count) { [contracts] place in
        let own = byParty[ranges[place]]
        let party = contracts[own[own.startIndex]].contract.party
        return Self.together(
          contracts, own, party, framework,
          valueless.contains(party) ? .equal : selection.weighting, pooling, .one)
      }
    }
    parties.sort { $0.precedes($1) }
  }

  /// The ranges of places of scorecards in order of party that are of the same one.
  private static func parties(
    _ scorecards: [ContractScorecard], _ places: [Int]
  ) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while start < places.count {
      var end = start + 1
      while end < places.count,
        scorecards[places[end]].contract.party == scorecards[places[start]].contract.party
      { end += 1 }
      ranges.append(start..<end)
      start = end
    }
    return ranges
  }

  /// Brings the contracts at some places together: scores weighed by value or alike, figures pooled.
  private static func together(
    _ scorecards: [ContractScorecard], _ places: some RandomAccessCollection<Int> & Sendable,
    _ party: Party?, _ framework: Framework, _ weighting: ContractWeighting,
    _ pooling: Evaluator?, _ workers: Workers
  ) -> PartyScorecard {
    var overall = RollUpMeans()
    var themes = Array(repeating: RollUpMeans(), count: framework.themes.count)
    for place in places {
      let weight = weighting == .equal ? .one : scorecards[place].contract.value ?? .zero
      overall.add(scorecards[place].overall, weight: weight)
      for theme in themes.indices {
        themes[theme].add(scorecards[place].themes[theme], weight: weight)
      }
    }
    return PartyScorecard(
      party: party, framework: framework, contracts: places.map { scorecards[$0].contract.id },
      overall: overall.rollUp, themes: themes.map(\.rollUp), weighting: weighting,
      measures: pooling?.pooled(scorecards, places, framework: framework, by: workers) ?? [])
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
    Self.setTrends(&parties, from: before.parties)
    Self.setTrends(&register, from: before.register)
  }

  private static func setTrends(
    _ scorecards: inout [PartyScorecard], from before: [PartyScorecard]
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
          earlier: before.map { $0.attainments[measure] })
      }
      contracts[place].overall.rate(bands, before.map(\.overall))
      for group in contracts[place].groups.indices {
        contracts[place].groups[group].rate(bands, before.map { $0.groups[group] })
      }
      for theme in contracts[place].themes.indices {
        contracts[place].themes[theme].rate(bands, before.map { $0.themes[theme] })
      }
    }
    Self.rate(&parties, bands, earlier.map(\.parties))
    Self.rate(&register, bands, earlier.map(\.register))
  }

  private static func rate(
    _ scorecards: inout [PartyScorecard], _ bands: [RatingBand],
    _ earlier: Earlier<[PartyScorecard]>
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
  func matching(_ others: [ContractScorecard]) -> MatchingScorecards {
    var start = 0
    let places = others.indices.map { other -> Int? in
      while start < contracts.count, contracts[start].number < others[other].number { start += 1 }
      var place = start
      while place < contracts.count, contracts[place].number == others[other].number {
        if contracts[place].framework.id == others[other].framework.id { return place }
        place += 1
      }
      return nil
    }
    return MatchingScorecards(contracts: contracts, places: places)
  }

  /// For each of some scorecards that of the same supplier or team and framework, if there is one.
  ///
  /// - Complexity: O(both), as both stand in that order.
  private static func matching(
    _ others: [PartyScorecard], in scorecards: [PartyScorecard]
  ) -> [PartyScorecard?] {
    var place = 0
    return others.map { other in
      while place < scorecards.count, scorecards[place].precedes(other) { place += 1 }
      return place < scorecards.count && !other.precedes(scorecards[place])
        ? scorecards[place] : nil
    }
  }
}

/// Scorecards of one quarter in the order of those of another.
struct MatchingScorecards {
  fileprivate let contracts: [ContractScorecard]
  fileprivate let places: [Int?]

  /// That of the same contract and framework as the one at a place, if there is one.
  subscript(place: Int) -> ContractScorecard? { places[place].map { contracts[$0] } }
}

extension PartyScorecard {
  /// The order of a quarter's scorecards: suppliers before teams, by name, then by framework.
  fileprivate func precedes(_ other: PartyScorecard) -> Bool {
    if let party, let others = other.party, party != others { return party < others }
    return framework.id < other.framework.id
  }
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

extension [RatingBand] {
  /// The earlier quarter for whose sake an attainment has its band, where it lies below the band's
  /// threshold; nil where it reaches it.
  ///
  /// - Parameters:
  ///   - rating: the place of the band.
  ///   - attainment: in billionths.
  /// - Returns: the earlier quarter.
  func earlier(behind rating: Int?, of attainment: Int128?) -> RatingBand.Earlier? {
    guard let rating, let attainment, attainment < self[rating].atLeast else { return nil }
    return self[rating].orBetterThan
  }
}

extension MeasureResult {
  /// The earlier quarter for whose sake the measure has its rating, where its attainment lies below
  /// the band's threshold; nil where it reaches it.
  public func ratedAsNoWorseThan(_ bands: [RatingBand]) -> RatingBand.Earlier? {
    bands.earlier(behind: rating, of: attainmentBillionths)
  }
}

extension RollUp {
  /// The earlier quarter for whose sake the score has its rating, where it lies below the band's
  /// threshold; nil where it reaches it.
  public func ratedAsNoWorseThan(_ bands: [RatingBand]) -> RatingBand.Earlier? {
    bands.earlier(behind: rating, of: score?.billionthsOfWhole)
  }
}
