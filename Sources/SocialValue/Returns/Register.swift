/// A register as read: contracts with their targets, returns, policy, and what is wrong with them.
public struct Register: Sendable {
  /// The contracts and frameworks.
  public let index: RegisterIndex
  /// The returns as they stand.
  public let returns: Returns
  /// The council's settings.
  public let policy: Policy
  /// The day as of which the register was read, or nil for all there is.
  public let asAt: Day?
  /// The frameworks made ready for evaluation, by id.
  let plans: FrameworkPlans
  /// Every finding, in order of file, line and column.
  public let findings: [Finding]
  /// Who works on the register.
  package let workers: Workers

  /// Brings a register together, and holds its figures against each other.
  ///
  /// - Parameters:
  ///   - index: the contracts and frameworks.
  ///   - ledger: the returns taken in.
  ///   - policy: the council's settings.
  ///   - asAt: the day as of which the returns were read.
  ///   - findings: what was found so far, beyond the ledger's own.
  ///   - keepsSuperseded: whether rows that others took the place of can be looked at afterwards,
  ///     as explanations do.
  ///   - onlyQuarter: the only quarter that will be scored, where there is only one: of others only
  ///     those figures are kept that its scorecard rests on.
  ///   - workers: who settles and, later, scores the contracts.
  public init(
    index: RegisterIndex, ledger: consuming ReturnLedger, policy: Policy = Policy(),
    asAt: Day? = nil, findings: [Finding] = [], keepsSuperseded: Bool = true,
    onlyQuarter: Quarter? = nil, workers: Workers = .one
  ) {
    self.index = index
    self.policy = policy
    self.asAt = asAt
    self.workers = workers
    plans = FrameworkPlans(index.frameworks, policy: policy, vocabulary: index.vocabulary)
    var settled = ledger.settled(
      keepsSuperseded: keepsSuperseded, onlyQuarter: onlyQuarter, workers: workers, plans: plans)
    self.returns = settled.returns
    settled.findings += findings
    settled.findings.sort(by: Self.precedes)
    self.findings = settled.findings
  }

  /// Whether any finding is an error.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }

  private static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    if left.place.file != right.place.file { return left.place.file < right.place.file }
    if left.place.line != right.place.line { return left.place.line < right.place.line }
    if left.place.column != right.place.column { return left.place.column < right.place.column }
    if left.code.name != right.code.name { return left.code.name < right.code.name }
    return left.message < right.message
  }
}
