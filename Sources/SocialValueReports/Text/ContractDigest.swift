import SocialValue

/// What a reader wants to know of a contract's scorecard beyond its scores.
///
/// What is missing, what was never taken on, what cost the most: the same whatever it is written
/// in.
struct ContractDigest {
  /// A measure and something to say about it.
  struct Entry {
    var id: String
    var title: String
    var words: String
  }

  /// A counted measure that didn't score in full.
  struct Cost {
    /// Its place in the framework.
    var place: Int
    var id: String
    var title: String
    /// How many points it took off the overall score.
    var points: Points
    /// Its rating, or its state where it has none.
    var standing: String
    /// What would mend it.
    var mends: [String]
  }

  /// The measures that the contract took on, by group, in the framework's order.
  var takenOn: [(group: Int, places: [Int])] = []
  /// What was not reported, can't be used, or lacks earlier quarters.
  var missing: [Entry] = []
  /// The measures that are shown and never scored.
  var recorded: [String] = []
  /// The measures that don't apply, with the officer's note.
  var notApplicable: [Entry] = []
  /// The measures that the contract has no target for.
  var notTakenOn: [String] = []
  /// The measures printed with no rule yet.
  var inDevelopment: [String] = []
  /// What cost the overall score the most points, the dearest first.
  var costs: [Cost] = []

  init(_ scorecard: ContractScorecard, policy: Policy, costs most: Int = 3) {
    let framework = scorecard.framework
    var byGroup = Array(repeating: [Int](), count: framework.groups.count)
    for place in scorecard.measures.indices {
      sort(scorecard, place)
      guard Self.isTakenOn(scorecard.measures[place]) else { continue }
      let group = scorecard.group(ofMeasure: place)
      if byGroup.indices.contains(group) { byGroup[group].append(place) }
    }
    takenOn = byGroup.enumerated().compactMap { $1.isEmpty ? nil : ($0, $1) }
    costs = Self.costs(scorecard, policy: policy, most: most)
  }

  /// Whether the contract has a target for the measure, or records it.
  static func isTakenOn(_ result: MeasureResult) -> Bool {
    switch result.state {
    case .scored, .recorded, .notReported, .invalid, .noActivity: true
    case .notDue: result.targetRow != nil
    case .notApplicable, .inDevelopment: false
    }
  }

  private mutating func sort(_ scorecard: ContractScorecard, _ place: Int) {
    let measures = scorecard.framework.measures
    func entry(_ words: String) -> Entry {
      Entry(id: measures[place].id, title: measures[place].title, words: words)
    }
    let result = scorecard.measures[place]
    switch result.state {
    case .notReported: missing.append(entry(result.reason ?? result.state.title))
    case .invalid:
      missing.append(
        entry(result.state.title + (result.reason.map { ": " + $0 } ?? "")))
    case .recorded: recorded.append(measures[place].id)
    case .notApplicable:
      notApplicable.append(entry(result.reason ?? "no reason given in targets.csv"))
    case .notDue where result.targetRow == nil: notTakenOn.append(measures[place].id)
    case .inDevelopment: inDevelopment.append(measures[place].id)
    case .scored, .noActivity, .notDue: break
    }
    guard !result.missingPeriods.isEmpty else { return }
    let quarters = FigureText.list(Self.runs(result.missingPeriods))
    missing.append(entry("Earlier quarters not reported in full: \(quarters)"))
  }

  /// Quarters in order, with three and more that follow each other as `first to last`.
  private static func runs(_ quarters: [Quarter]) -> [String] {
    var runs: [[Quarter]] = []
    for quarter in quarters {
      if let last = runs.last?.last, last == quarter.previous {
        runs[runs.count - 1].append(quarter)
      } else {
        runs.append([quarter])
      }
    }
    return runs.flatMap { run in
      run.count > 2
        ? ["\(run[0].label) to \(run[run.count - 1].label)"] : run.map(\.label)
    }
  }

  // MARK: Asides

  /// The rating's word, or the state that stands in its place.
  static func standing(_ result: MeasureResult, _ bands: [RatingBand]) -> String {
    guard result.state == .scored else { return result.state.title }
    return result.rating.map { bands[$0].title } ?? FigureText.none
  }

  /// What there is to say of a measure beside its row: the window, what it stands for, its
  /// weight, its forecast.
  static func asides(
    _ result: MeasureResult, _ measure: Measure, in framework: Framework, _ bands: [RatingBand]
  ) -> [String] {
    var asides: [String] = []
    if let earlier = result.ratedAsNoWorseThan(bands) {
      asides.append("rated so as no worse than \(earlier.words)")
    }
    switch result.window {
    case .year: asides.append("year to date")
    case .contract:
      asides.append(
        result.targetRow?.per == .spend
          ? "contract to date, per £1,000,000 spent" : "contract to date")
    case .quarter, nil: break
    }
    if let equivalent = measure.equivalent, result.basis == .number,
      let total = result.actual?.multiplied(by: equivalent.each.ratio)
    {
      asides.append("stands for " + FigureText.counted(total, equivalent.unit))
    }
    if let baseline = result.targetRow?.baseline, result.attainment != nil,
      baseline.ratio != result.target
    {
      asides.append("from a baseline of \(FigureText.figure(baseline.ratio, in: result.basis))")
    }
    if let weight = result.weight, weight != .one, isTakenOn(result) {
      asides.append(
        weight == .zero
          ? "weight 0: shown, not counted" : "weight \(DecimalText.grouped(weight.text))")
    }
    if result.state == .notDue, let reason = result.reason { asides.append(reason) }
    if let forecast = result.forecast {
      let unit = measure.unit(in: framework)
      // People aren't forecast in parts.
      let heading =
        measure.countsThings(in: framework)
        ? Ratio(forecast.actual.rounded(places: 0) ?? 0) : forecast.actual
      let end = result.window == .year ? "year" : "contract"
      asides.append(
        "forecast: \(FigureText.figure(heading, in: result.basis, unit: unit)) by the"
          + " \(end)'s end, against a target of"
          + " \(FigureText.figure(forecast.target, in: result.basis, unit: unit))")
    }
    return asides
  }
}

extension MeasureResult {
  /// What a narrative says, on one line in quotation marks.
  var quotedWords: String? {
    words.map { "“\(StatementResult.oneLine($0))”" }
  }
}

extension Measure {
  /// Whether its number is of whole people or things.
  func countsThings(in framework: Framework) -> Bool {
    guard case .quantity(let rule) = rule else { return false }
    return rule.items.allSatisfy { framework.item($0)?.kind == .count }
  }

  /// What its number counts: the unit of the first item of its sum.
  func unit(in framework: Framework) -> String? {
    guard case .quantity(let rule) = rule else { return nil }
    return rule.items.first.flatMap(framework.item)?.unit
  }
}
