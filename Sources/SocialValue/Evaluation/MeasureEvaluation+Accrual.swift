extension MeasureEvaluation {
  /// A target as it has accrued.
  struct Accrual {
    /// The accrued target; nil where there is no spend yet, or it doesn't fit.
    var total: Ratio?
    /// Whether whole people are due, and less than one so far.
    var roundsDownToNothing = false
    /// Whether the target is per pound spent, and nothing has been.
    var hasNoSpend = false
    /// Whether the sum left 128 bits.
    var overflowed = false

    static let zero = Accrual()
  }

  /// What is due so far of a target.
  ///
  /// - Parameters:
  ///   - row: the target row in force.
  ///   - window: the quarters judged.
  ///   - missing: where lower is better, the quarters whose share is left out.
  /// - Returns: the sum, and each quarter's share of it.
  mutating func accrued(
    _ row: TargetRow, over window: [WindowQuarter], missing: Set<Quarter>
  ) -> Accrual {
    var accrual = Accrual()
    guard let target = row.target, let per = row.per else { return accrual }
    let isLower = plan.direction == .lowerIsBetter
    if row.basis == .percent {
      accrual.total = target.ratio
      return accrual
    }
    let due = window.filter { !isLower || $0.quarter == quarter || !missing.contains($0.quarter) }
    if per == .level {
      accrual.total = target.ratio
    } else if per == .spend {
      let spent = due.map { spend(in: $0.quarter) ?? .zero }
      if !spent.contains(where: { $0 > .zero }) {
        accrual.hasNoSpend = true
        return accrual
      }
      accrual.total = sum(due, spent.map(\.units), per: per)
    } else {
      let term = setting.contract.term
      accrual.total = sum(due, due.map { Int128(term.share(of: $0.quarter)) }, per: per)
    }
    accrual.overflowed = accrual.total == nil
    if let total = accrual.total, row.basis == .number, per != .level, plan.countsWholeThings,
      !isLower
    {
      let whole = Ratio(total.roundedDown)
      accrual.roundsDownToNothing = whole == .zero && total > .zero
      if whole != total { working?.roundedDownFrom = total }
      accrual.total = whole
    }
    return accrual
  }

  /// What each quarter's part, its f or its pounds, is divided by to give the share that is due.
  private func whole(of row: TargetRow, per: Per) -> Int128 {
    switch per {
    case .year: 4 * Int128(Term.quarterUnits)
    case .contract: Int128(max(1, shares(in: row)))
    case .spend: FixedDecimal.unitsPerOne * 1_000_000
    case .quarter, .level: Int128(Term.quarterUnits)
    }
  }

  /// The sum of f over all the contract's quarters in which a row holds.
  private func shares(in row: TargetRow) -> Int {
    setting.contract.term.shares(
      from: row.from ?? setting.contract.term.firstQuarter,
      through: row.to ?? setting.contract.term.lastQuarter)
  }

  /// The sum of what each quarter makes due: its part of the row's whole, times the row's target;
  /// nil where it doesn't fit.
  private mutating func sum(
    _ quarters: [WindowQuarter], _ parts: [Int128], per: Per
  ) -> Ratio? {
    let rows = rows
    var total = Ratio.zero
    var start = 0
    while start < quarters.count {
      let row = quarters[start].row
      let whole = whole(of: rows[row], per: per)
      var sum: Int128 = 0
      var end = start
      while end < quarters.count, quarters[end].row == row {
        let (added, overflow) = sum.addingReportingOverflow(parts[end])
        if overflow { return nil }
        sum = added
        working?.accrual.append(
          Working.AccrualTerm(
            quarter: quarters[end].quarter, row: rows[row], share: Ratio(parts[end], over: whole)))
        end += 1
      }
      guard let target = rows[row].target,
        let due = target.ratio.multiplied(by: Ratio(sum, over: whole)), let sum = total.adding(due)
      else { return nil }
      total = sum
      start = end
    }
    return total
  }

  private func spend(in quarter: Quarter) -> FixedDecimal? {
    setting.framework.spendItem.flatMap { setting.reader.read($0, in: quarter).number }
  }

  // MARK: Forecast

  /// Where a year's or a contract's target on flows is heading: the window's actual at the same
  /// pace over the whole, with the target it will be held against.
  func forecast(_ row: TargetRow, actual: Ratio, over window: [WindowQuarter])
    -> MeasureResult.Forecast?
  {
    guard row.basis != .percent, let per = row.per, per == .year || per == .contract else {
      return nil
    }
    let term = setting.contract.term
    let first = per == .year ? max(quarter.firstOfYear, term.firstQuarter) : term.firstQuarter
    let last = per == .year ? min(quarter.lastOfYear, term.lastQuarter) : term.lastQuarter
    let soFar = window.reduce(0) { $0 + term.share(of: $1.quarter) }
    var shares = 0
    var target: Ratio? = .zero
    for other in setting.contract.targetRows(
      framework: setting.framework.framework.id, measure: plan.measure.id)
    where !other.isFaulty {
      guard let amount = other.target else { continue }
      let own = term.shares(
        from: max(first, other.from ?? first), through: min(last, other.to ?? last))
      let divisor = per == .year ? 4 * Term.quarterUnits : max(1, self.shares(in: other))
      shares += own
      target = amount.ratio.multiplied(by: Ratio(Int128(own), over: Int128(divisor))).flatMap {
        target?.adding($0)
      }
    }
    guard soFar > 0, let target,
      let heading = actual.multiplied(by: Ratio(Int128(shares), over: Int128(soFar)))
    else { return nil }
    let countsWhole =
      row.basis == .number && plan.countsWholeThings
      && plan.direction == .higherIsBetter
    return MeasureResult.Forecast(
      actual: heading, target: countsWhole ? Ratio(target.roundedDown) : target)
  }
}

extension Term {
  /// The sum of f(q) over a stretch of quarters, in units of 1 ÷ 376,740.
  func shares(from first: Quarter, through last: Quarter) -> Int {
    let low = max(first, firstQuarter)
    let high = min(last, lastQuarter)
    guard low <= high else { return 0 }
    if low == high { return share(of: low) }
    let between = (high.index - low.index - 1) * Self.quarterUnits
    return share(of: low) + between + share(of: high)
  }
}
