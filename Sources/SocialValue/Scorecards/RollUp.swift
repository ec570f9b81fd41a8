/// Measures brought together: a group, a theme, a contract, a supplier or the whole register.
public struct RollUp: Sendable, Hashable {
  /// The score; nil where nothing was counted.
  public var score: Points?
  /// The place of its rating among the policy's bands.
  public var rating: Int?
  /// How much of what was due was reported, by weight.
  public var coverage: Points?
  /// The score at best: what was missing or unusable counted as 100.
  public var highest: Points?
  /// How much of it rests on accepted figures, by weight.
  public var accepted: Points?
  /// The difference from the quarter before.
  public var trend: Points?

  /// Makes a roll-up of nothing.
  public init() {}

  /// The score at worst: what was missing or unusable counted as 0, as it is.
  public var lowest: Points? { score }
}

/// A roll-up as it builds up.
struct RollUpMeans {
  private var score = WeightedMean()
  private var coverage = WeightedMean()
  private var highest = WeightedMean()
  private var accepted = WeightedMean()

  mutating func add(_ part: RollUpPart) {
    score.add(part.score, weight: part.weight)
    coverage.add(part.coverage, weight: part.weight)
    highest.add(part.highest, weight: part.weight)
    accepted.add(part.accepted, weight: part.weight)
  }

  /// Adds a roll-up that has a score; one without adds nothing.
  mutating func add(_ rollUp: RollUp, weight: FixedDecimal) {
    guard let points = rollUp.score, let covered = rollUp.coverage, let most = rollUp.highest,
      let known = rollUp.accepted
    else { return }
    score.add(points, weight: weight)
    coverage.add(covered, weight: weight)
    highest.add(most, weight: weight)
    accepted.add(known, weight: weight)
  }

  /// The sum of the weights that were added.
  var weight: FixedDecimal { score.weight }

  var rollUp: RollUp {
    var rollUp = RollUp()
    rollUp.score = score.points
    rollUp.coverage = coverage.points
    rollUp.highest = highest.points
    rollUp.accepted = accepted.points
    return rollUp
  }
}

/// What a counted measure gives to the roll-ups that it is part of.
struct RollUpPart {
  let score: Points
  let coverage: Points
  let highest: Points
  let accepted: Points
  let weight: FixedDecimal

  /// Takes it from a result; nil where that has no weight.
  init?(_ result: borrowing MeasureResult) {
    guard let weight = result.weight else { return nil }
    self.weight = weight
    score = result.score ?? .zero
    coverage = result.coverage
    highest = result.highest
    accepted = result.isAccepted ? .hundred : .zero
  }
}
