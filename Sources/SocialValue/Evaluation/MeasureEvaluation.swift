/// Works out one measure for one contract and one quarter, step by step as the scoring rules say:
/// target in force, window, actual, state, accrued target, attainment, score.
struct MeasureEvaluation {
  let plan: MeasurePlan
  let place: Int
  let setting: EvaluationSetting
  /// What was done, where somebody asks for it.
  var working: Working?

  /// The quarter scored.
  let quarter: Quarter

  init(_ place: Int, in setting: EvaluationSetting) {
    plan = setting.framework.measures[place]
    self.place = place
    self.setting = setting
    quarter = setting.quarter
  }

  /// A quarter of a window, with the place of the target row that holds in it.
  struct WindowQuarter {
    let quarter: Quarter
    let row: Int
  }

  /// The measure's target rows, in the order in which they hold.
  var rows: [TargetRow] { setting.targets[place] }

  /// What a rule gives in one basis.
  struct Outcome {
    /// The actual, where it can be worked out.
    var value: Ratio?
    /// Why it can't: an item that is needed has no figure.
    var absent: String?
    /// The items that are needed and have no figure, each once.
    var absentItems: [String] = []
    /// Why it can't: an item that is needed, or the sum, is unusable.
    var invalid: String?
    /// Part and whole are both 0.
    var hasNoActivity = false
    /// Nothing of it is due.
    var isNotDue = false
    /// Whether every figure read was accepted.
    var isAccepted = true
    /// Earlier quarters of the window that lack something.
    var missing: Set<Quarter> = []

    /// Notes an item that is needed and has no figure, and why the first one hasn't.
    mutating func lacks(_ item: String, because words: @autoclosure () -> String) {
      if absent == nil { absent = words() }
      if !absentItems.contains(item) { absentItems.append(item) }
    }

    /// Why the first item lacks, and how many more do.
    var absenceWords: String? {
      guard let absent else { return nil }
      switch absentItems.count {
      case ...1: return absent
      case 2: return absent + ", and one more figure is missing"
      default: return absent + ", and \(absentItems.count - 1) more figures are missing"
      }
    }
  }

  mutating func result() -> MeasureResult {
    guard plan.rule != nil else { return MeasureResult(place: place, state: .inDevelopment) }
    guard let inForce = setting.rowInForce(place) else {
      return MeasureResult(place: place, state: .notDue)
    }
    let row = rows[inForce]
    working?.targetRow = row
    var result = MeasureResult(place: place, state: .notApplicable)
    result.targetRow = row
    result.weight = row.weight
    if row.isFaulty {
      result.state = .invalid
      result.basis = row.basis
      // Any of its cells may be at fault, not the target's only.
      result.reason = "the target row at \(row.place.lineText) has an error"
      finish(&result, row)
      return result
    }
    if row.amount == .notApplicable {
      result.reason = row.note.isEmpty ? nil : row.note
      return result
    }
    result.window = row.per?.window ?? .quarter
    result.basis = row.basis
    judge(&result, row, inForce)
    return result
  }

  private var isNarrative: Bool { if case .narrative = plan.rule { true } else { false } }

  // MARK: State, attainment, score

  private mutating func judge(_ result: inout MeasureResult, _ row: TargetRow, _ inForce: Int) {
    let window = windowQuarters(for: inForce)
    working?.window = window.map(\.quarter)
    let outcome = self.outcome(
      in: row.basis, over: window, spend: row.per == .spend && !row.isRecord)
    if !setting.isBrief {
      result.figures = figures(over: window, known: row.basis, outcome)
      result.statements = statements()
    }
    result.missingPeriods = outcome.missing.sorted()
    result.isAccepted = outcome.isAccepted
    let accrual = row.isRecord ? .zero : accrued(row, over: window, missing: outcome.missing)
    if !row.isRecord { result.target = accrual.total }
    result.state = state(of: outcome, isRecord: row.isRecord || isNarrative)
    result.reason = outcome.invalid ?? outcome.absenceWords
    result.absentItems = outcome.absentItems
    if outcome.isNotDue {
      result.target = nil
      result.isAccepted = false
      result.reason = "no measure in force needs any of its items"
      return
    }
    guard result.state == .scored || result.state == .recorded else {
      finish(&result, row)
      return
    }
    result.actual = outcome.value
    if !setting.isBrief { result.words = words() }
    if row.isRecord || isNarrative { return }
    guard !accrual.overflowed, let actual = outcome.value, let target = accrual.total else {
      if accrual.hasNoSpend {
        result.state = .noActivity
        result.reason = "nothing has been spent yet to measure by"
        return
      }
      result.state = .invalid
      result.reason = Self.tooLarge
      result.actual = nil
      finish(&result, row)
      return
    }
    if accrual.roundsDownToNothing, actual == .zero {
      result.state = .notDue
      result.isAccepted = false
      result.reason = "less than one is due so far, and none was reported"
      return
    }
    guard
      let attainment = plan.direction.attainment(
        of: actual, against: target, baseline: row.baseline)
    else {
      result.state = .invalid
      result.reason = Self.tooLarge
      result.actual = nil
      finish(&result, row)
      return
    }
    result.attainment = attainment
    result.score = Points(percentOf: attainment)
    result.isCounted = true
    if !setting.isBrief { result.forecast = forecast(row, actual: actual, over: window) }
  }

  static let tooLarge = "the figures are too large to be worked out exactly"

  private func finish(_ result: inout MeasureResult, _ row: TargetRow) {
    guard result.state == .notReported || result.state == .invalid else { return }
    result.isAccepted = false
    guard !row.isRecord, !isNarrative else { return }
    result.isCounted = true
    result.score = .zero
  }

  private func state(of outcome: Outcome, isRecord: Bool) -> MeasureState {
    if outcome.isNotDue { return .notDue }
    if outcome.invalid != nil { return .invalid }
    if outcome.absent != nil { return .notReported }
    if outcome.hasNoActivity { return .noActivity }
    return isRecord ? .recorded : .scored
  }

  /// What a narrative says.
  private func words() -> String? {
    guard case .narrative(let use) = plan.rule,
      let reported = setting.reader.quarter(of: use, for: quarter)
    else { return nil }
    return setting.reader.text(use, in: reported)
  }

  /// How each statement of an assessment stands.
  private func statements() -> [StatementResult] {
    guard case .assessment(let statements) = plan.measure.rule,
      case .assessment(let uses) = plan.rule
    else { return [] }
    return zip(statements, uses).map { setting.reader.statement($0, $1, item($1), in: quarter) }
  }

  // MARK: Figures

  /// The actual in every basis that the rule has, over the same window.
  private mutating func figures(
    over window: [WindowQuarter], known basis: Basis?, _ outcome: Outcome
  ) -> [MeasureResult.BasisFigure] {
    let kept = working
    working = nil
    defer { working = kept }
    return plan.bases.map { other in
      if other == basis { return MeasureResult.BasisFigure(basis: other, value: outcome.value) }
      return MeasureResult.BasisFigure(
        basis: other, value: self.outcome(in: other, over: window).value)
    }
  }

  // MARK: Window

  /// The quarters up to this one that the target of a row is judged over, each with its row: none
  /// in which no row holds, or an `n/a` one, or for a target a `record` one.
  func windowQuarters(for row: Int) -> [WindowQuarter] {
    let first: Quarter
    switch rows[row].per?.window ?? .quarter {
    case .quarter: return [WindowQuarter(quarter: quarter, row: row)]
    case .year: first = max(quarter.firstOfYear, setting.contract.term.firstQuarter)
    case .contract: first = setting.contract.term.firstQuarter
    }
    return holding(from: first, through: quarter, like: row)
  }

  /// The quarters of a stretch in which a row holds that counts beside another.
  private func holding(
    from first: Quarter, through last: Quarter, like row: Int
  ) -> [WindowQuarter] {
    guard first <= last else { return [] }
    let rows = rows
    let isRecord = rows[row].isRecord
    let counts = rows.map { $0.countsBeside(isRecord: isRecord) }
    var window: [WindowQuarter] = []
    window.reserveCapacity(last.index - first.index + 1)
    for index in first.index...last.index {
      let quarter = Quarter(index: index)
      if let holding = rows.inForce(in: quarter), counts[holding] {
        window.append(WindowQuarter(quarter: quarter, row: holding))
      }
    }
    return window
  }
}

extension TargetRow {
  /// Whether the quarters in which it holds count in the window of another row.
  fileprivate func countsBeside(isRecord other: Bool) -> Bool {
    if isFaulty { return false }
    switch amount {
    case .notApplicable, .unreadable: return false
    case .record: return other
    case .value: return true
    }
  }
}
