/// What moved a contract's overall score between two scorecards of it, measure by measure.
///
/// The points of all measures add up to the difference of the overall scores.
public struct Comparison: Sendable {
  /// Why a measure's points moved.
  public enum Cause: String, Sendable, Hashable, CaseIterable {
    /// A figure was reported that hadn't been, or a further quarter came in.
    case newData
    /// A figure was restated, withdrawn or corrected.
    case restatement
    /// The council accepted figures, or accepted others.
    case acceptance
    /// A figure that is needed wasn't reported or can't be used.
    case missing
    /// Another target holds.
    case target
    /// The measure began or ceased to count, or weights changed: its own, other measures' or the
    /// policy's.
    case weights

    /// The cause in words.
    public var title: String {
      switch self {
      case .newData: "new data"
      case .restatement: "restatement"
      case .acceptance: "acceptance"
      case .missing: "figures missing or unusable"
      case .target: "changed target"
      case .weights: "what counts and what it weighs"
      }
    }
  }

  /// A part of a movement, with its causes.
  public struct Part: Sendable, Hashable {
    /// The causes; several where they can't be told apart in points.
    public var causes: [Cause]
    /// The points they moved together.
    public var points: Points
  }

  /// How one measure moved.
  public struct MeasureChange: Sendable, Hashable {
    /// The place of the measure in the framework.
    public var place: Int
    /// How it stood before.
    public var before: MeasureResult
    /// How it stands after.
    public var after: MeasureResult
    /// What it moved the overall score by.
    public var points: Points
    /// The movement by cause; the parts add up to `points`.
    public var parts: [Part]
  }

  /// The scorecard before.
  public var before: ContractScorecard
  /// The scorecard after.
  public var after: ContractScorecard
  /// The measures that moved, changed state or, where they have any weight, rest on other figures;
  /// the largest movement first.
  public var changes: [MeasureChange]

  /// The difference of the overall scores, where both have one.
  public var points: Points? {
    guard let old = before.overall.score, let new = after.overall.score else { return nil }
    return new - old
  }

  /// Compares two scorecards of one contract under one framework.
  ///
  /// - Parameters:
  ///   - before: the earlier scorecard.
  ///   - earlier: the evaluator that made it.
  ///   - after: the later scorecard.
  ///   - later: the evaluator that made it.
  public init(
    _ before: ContractScorecard, by earlier: Evaluator, with after: ContractScorecard,
    by later: Evaluator
  ) {
    self.before = before
    self.after = after
    changes = after.measures.indices.compactMap { place in
      Self.change(
        at: place, (before, earlier.working(of: place, in: before)),
        (after, later.working(of: place, in: after)))
    }.sorted {
      let left = $0.points.units.magnitude
      let right = $1.points.units.magnitude
      return left == right ? $0.place < $1.place : left > right
    }
  }

  private typealias Side = (card: ContractScorecard, working: Working)

  private static func change(at place: Int, _ before: Side, _ after: Side) -> MeasureChange? {
    let old = before.card.measures[place]
    let new = after.card.measures[place]
    let isGap = { (result: MeasureResult) in
      result.state == .notReported || result.state == .invalid
    }
    let causes =
      !isGap(old) && isGap(new) && old.isCounted && new.isCounted
      ? [.missing] : dataCauses(before, after)
    let oldShare = before.card.contribution(of: place, scoring: .hundred)?.overall ?? .zero
    let newShare = after.card.contribution(of: place, scoring: .hundred)?.overall ?? .zero
    let oldScore = old.isCounted ? old.score ?? .zero : .zero
    let newScore = new.isCounted ? new.score ?? .zero : .zero
    // share × score: first the share moves, then the score.
    let total = share(newShare, newScore) - share(oldShare, oldScore)
    let base = old.isCounted ? oldScore : newScore
    let ofWeights =
      new.isCounted
      ? share(newShare, base) - share(oldShare, old.isCounted ? oldScore : .zero)
      : .zero - share(oldShare, oldScore)
    var parts: [Part] = []
    if ofWeights != .zero { parts.append(Part(causes: [.weights], points: ofWeights)) }
    let ofScore = total - ofWeights
    if ofScore != .zero {
      let ofTarget =
        hypothetical(old, under: new, of: after.card.framework.measures[place]).map {
          share(newShare, $0 - oldScore)
        } ?? .zero
      if ofTarget != .zero { parts.append(Part(causes: [.target], points: ofTarget)) }
      let ofData = ofScore - ofTarget
      if ofData != .zero {
        parts.append(Part(causes: causes.isEmpty ? [.newData] : causes, points: ofData))
      }
    }
    // What has no weight can move nothing, whatever figures it rests on.
    let hasWeight = oldShare != .zero || newShare != .zero
    guard total != .zero || old.state != new.state || !parts.isEmpty || !causes.isEmpty && hasWeight
    else { return nil }
    if parts.isEmpty, !causes.isEmpty { parts.append(Part(causes: causes, points: .zero)) }
    return MeasureChange(place: place, before: old, after: new, points: total, parts: parts)
  }

  private static func share(_ share: Points, _ score: Points) -> Points {
    Points(units: Ratio.rounded(share.units * score.units, over: Points.hundred.units))
  }

  /// What the earlier actual would have scored under the later target, where another row holds.
  private static func hypothetical(
    _ old: MeasureResult, under new: MeasureResult, of measure: Measure
  ) -> Points? {
    guard let earlier = old.targetRow, let later = new.targetRow, old.isCounted, new.isCounted,
      earlier.written != later.written || earlier.per != later.per
        || earlier.baseline != later.baseline,
      let actual = old.actual, let target = new.target, old.basis == new.basis
    else { return nil }
    return measure.direction.attainment(of: actual, against: target, baseline: later.baseline).map {
      Points(percentOf: $0)
    }
  }

  /// Why the figures behind a measure differ.
  private static func dataCauses(_ before: Side, _ after: Side) -> [Cause] {
    let old = Dictionary(
      before.working.figures.map { ($0.key, $0.figure) }, uniquingKeysWith: { first, _ in first })
    var causes: Set<Cause> = []
    for read in after.working.figures {
      guard let earlier = old[read.key] else {
        if !read.figure.isAbsent { causes.insert(.newData) }
        continue
      }
      switch (earlier, read.figure) {
      case (.notReported, .notReported): break
      case (.notReported, _): causes.insert(.newData)
      case (.reported(let first), .reported(let second)):
        if first.claimed != second.claimed { causes.insert(.restatement) }
        if first.accepted != second.accepted { causes.insert(.acceptance) }
      case (.withdrawn, .withdrawn), (.unusable, .unusable): break
      default: causes.insert(.restatement)
      }
    }
    return Cause.allCases.filter(causes.contains)
  }
}
