/// What a measure came to, for one contract and one quarter.
public struct MeasureResult: Sendable, Hashable {
  /// The actual in one basis.
  public struct BasisFigure: Sendable, Hashable {
    /// The basis.
    public var basis: Basis
    /// The figure in it, or nil where it can't be worked out.
    public var value: Ratio?
  }

  /// Where a year's or a contract's target is heading.
  public struct Forecast: Sendable, Hashable {
    /// What the window's actual comes to at this pace.
    public var actual: Ratio
    /// The target that it will be held against.
    public var target: Ratio
  }

  /// The place of the measure in its framework.
  public var place: Int
  /// How it stands.
  public var state: MeasureState
  /// What the target is set in.
  public var basis: Basis?
  /// The stretch of quarters judged.
  public var window: Window?
  /// The actual in the target's basis, where there is one.
  public var actual: Ratio?
  /// The target accrued so far, where there is one.
  public var target: Ratio?
  /// Actual against target.
  public var attainment: Ratio?
  /// 0 to 100; nil where the measure isn't scored and isn't missing.
  public var score: Points?
  /// The place of its rating among the policy's bands.
  public var rating: Int?
  /// Its weight within its group.
  public var weight: FixedDecimal?
  /// Whether it counts towards group, themes and overall.
  public var isCounted = false
  /// Whether every figure under it was accepted.
  public var isAccepted = false
  /// The earlier quarters of the window that weren't reported in full.
  public var missingPeriods: [Quarter] = []
  /// The actual in every basis that the rule has.
  public var figures: [BasisFigure] = []
  /// Where it is heading.
  public var forecast: Forecast?
  /// What would have moved it to a better rating.
  public var gap: Gap?
  /// Why it stands as it does, where the state alone doesn't say.
  public var reason: String?
  /// The items that it needs and that have no figure, in the order of the rule.
  public var absentItems: [String] = []
  /// The target row in force.
  public var targetRow: TargetRow?
  /// Of a narrative, what was reported in words.
  public var words: String?
  /// Of an assessment, how each statement stands, in printed order.
  public var statements: [StatementResult] = []

  init(place: Int, state: MeasureState) {
    self.place = place
    self.state = state
  }

  /// The attainment in billionths: what is held against a rating's threshold.
  public var attainmentBillionths: Int128? {
    attainment.map { $0.rounded(places: 9) ?? .max }
  }

  /// 100 where the measure was scored, 0 where it should have been.
  var coverage: Points { state == .scored ? .hundred : .zero }

  /// The score at best: what is missing counted in full.
  var highest: Points { state == .scored ? score ?? .zero : .hundred }
}
