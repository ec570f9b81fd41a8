extension MeasureEvaluation {
  /// What would have moved the measure to better ratings, other figures unchanged.
  ///
  /// - Parameters:
  ///   - result: the measure as scored and rated.
  ///   - bands: the policy's bands, best first.
  ///   - earlier: the attainments of the quarters that a band may look back to, in billionths.
  /// - Returns: the steps up, or nil where there are none.
  func gap(for result: MeasureResult, bands: [RatingBand], earlier: Earlier<Int128>) -> Gap? {
    guard result.state == .scored, let rating = result.rating, rating > 0,
      let row = result.targetRow
    else { return nil }
    func step(to band: Int) -> Gap.Step? {
      var attainment = bands[band].threshold
      if let before = bands[band].orBetterThan.flatMap({ earlier[$0] }), before > 0 {
        attainment = min(attainment, Ratio(before, over: 1_000_000_000))
      }
      guard let wanted = wantedActual(for: attainment, result, row),
        let changes = changes(to: wanted, result), !changes.isEmpty
      else { return nil }
      return Gap.Step(rating: band, changes: changes)
    }
    let gap = Gap(toNext: step(to: rating - 1), toBest: step(to: 0))
    return gap.toNext == nil && gap.toBest == nil ? nil : gap
  }

  /// The actual at which an attainment is reached.
  private func wantedActual(for attainment: Ratio, _ result: MeasureResult, _ row: TargetRow)
    -> Ratio?
  {
    guard let target = result.target else { return nil }
    if let baseline = row.baseline?.ratio, baseline != target {
      return target.subtracting(baseline)?.multiplied(by: attainment)?.adding(baseline)
    }
    switch plan.direction {
    case .higherIsBetter: return target.multiplied(by: attainment)
    case .lowerIsBetter: return target.divided(by: attainment)
    }
  }

  private func changes(to wanted: Ratio, _ result: MeasureResult) -> [Gap.Change]? {
    guard let actual = result.actual, let rule = plan.rule else { return nil }
    switch rule {
    case .quantity(_, let share?, let addsToWhole) where result.basis == .percent:
      return shareChange(
        share, windowTotals(), to: wanted, addsToWhole: addsToWhole,
        besides: result.missingPeriods)
    case .quantity(let items, _, _):
      return wanted.subtracting(actual).flatMap {
        change(items.map { ($0, .one) }, by: $0, besides: result.missingPeriods)
      }
    case .contribution(let money, let hours, let hourValue):
      let isInHours = result.basis == .hours
      let hourWorth = isInHours ? .one : hourValue?.ratio
      let given =
        (isInHours ? [] : money.map { ($0, .one) })
        + (hourWorth.map { worth in hours.map { ($0, worth) } } ?? [])
      return wanted.subtracting(actual).flatMap {
        change(given, by: $0, besides: result.missingPeriods)
      }
    case .assurance(let parts): return assuranceChanges(parts, from: actual, to: wanted)
    case .provision(let items, _):
      let due = items.count { setting.isDue($0.use.number, besides: place) }
      return items.first.flatMap {
        change(.complete, of: due, from: actual, to: wanted, item($0.use))
      }
    case .assessment(let statements):
      let top = statements.reduce(0) {
        setting.reader.read($1, in: quarter).number == nil ? $0 : $0 + $1.topLevel
      }
      return statements.first.flatMap {
        change(.levels, of: top, from: actual, to: wanted, item($0))
      }
    case .narrative: return nil
    }
  }

  /// More items or levels out of so many that there are; nil where there aren't as many.
  private func change(
    _ kind: Gap.Change.Kind, of count: Int, from actual: Ratio, to wanted: Ratio, _ item: Item
  ) -> [Gap.Change]? {
    guard wanted <= Ratio(100),
      let more = wanted.subtracting(actual)?.multiplied(by: Ratio(Int128(count), over: 100))
    else { return nil }
    return [
      Gap.Change(
        kind: kind, amount: FixedDecimal(units: more.roundedUp * FixedDecimal.unitsPerOne),
        item: item.id, title: item.title, unit: "")
    ]
  }

  /// More of the first of some items, or less of each in turn, as far as there is any; nil where
  /// there isn't as much.
  ///
  /// - Parameters:
  ///   - items: the items, with what one of each counts for.
  ///   - difference: what it takes, below 0 where that is less.
  ///   - most: how much more there may be.
  ///   - missing: the quarters of the window that were left out.
  /// - Returns: the changes, all of them together.
  private func change(
    _ items: [(use: MeasurePlan.ItemUse, worth: Ratio)], by difference: Ratio,
    most: Ratio? = nil, besides missing: [Quarter]
  ) -> [Gap.Change]? {
    if difference > .zero {
      guard let first = items.first, let size = difference.divided(by: first.worth) else {
        return nil
      }
      return change(first.use, by: size, isMore: true, most: most).map { [$0] }
    }
    var changes: [Gap.Change] = []
    var rest = Ratio(-difference.numerator, over: difference.denominator)
    for (use, worth) in items where rest > .zero {
      let there = total(of: use, besides: missing)
      guard there > .zero, let size = rest.divided(by: worth),
        let change = change(use, by: min(there, size), isMore: false, most: there),
        let left = change.amount.ratio.multiplied(by: worth).flatMap(rest.subtracting)
      else { continue }
      changes.append(change)
      rest = max(left, .zero)
    }
    return rest == .zero && !changes.isEmpty ? changes : nil
  }

  /// What there is of an item over the window, but for the quarters that were left out.
  private func total(of use: MeasurePlan.ItemUse, besides missing: [Quarter]) -> Ratio {
    var quarters = [quarter]
    if use.over == .flow, let row = setting.rowInForce(place) {
      quarters = windowQuarters(for: row).map(\.quarter).filter { !missing.contains($0) }
    }
    let total = quarters.reduce(FixedDecimal.zero) { sum, quarter in
      setting.reader.read(use, in: quarter).number.flatMap { sum.adding($0) } ?? sum
    }
    return total.ratio
  }

  /// So much more or less of one item, rounded up: whole for counts, to the penny for money, and
  /// for measured amounts to a hundredth, as nobody wants to be told of a millionth of an hour;
  /// finer only where a hundredth would be far more than it takes, or more than the most there is.
  private func change(
    _ use: MeasurePlan.ItemUse, by size: Ratio, isMore: Bool, most: Ratio?
  ) -> Gap.Change? {
    for places in min(2, use.places)...use.places {
      guard let scaled = size.multiplied(by: Ratio(PowersOfTen.int128(places)))?.roundedUp,
        scaled <= Int128(Int64.max)
      else { return nil }
      let amount = FixedDecimal(scaled: Int64(scaled), places: places)
      if places < use.places {
        guard let excess = amount.ratio.subtracting(size)?.multiplied(by: Ratio(2)),
          excess <= size
        else { continue }
      }
      if let most, amount.ratio > most { continue }
      let item = item(use)
      return Gap.Change(
        kind: isMore ? .more : .fewer, amount: amount, item: item.id, title: item.title,
        unit: item.kind == .money ? "£" : item.unit ?? "")
    }
    return nil
  }

  /// More or less in the part of a percentage: p ± x of w, or where the whole changes too of w ± x.
  private func shareChange(
    _ share: MeasurePlan.Share, _ totals: (part: FixedDecimal, whole: FixedDecimal)?,
    to wanted: Ratio, addsToWhole: Bool, besides missing: [Quarter] = []
  ) -> [Gap.Change]? {
    guard let totals else { return nil }
    let part = totals.part.ratio
    let whole = totals.whole.ratio
    let parts = share.parts.map { ($0, Ratio.one) }
    guard let fraction = wanted.divided(by: Ratio(100)),
      let difference = fraction.multiplied(by: whole)?.subtracting(part)
    else { return nil }
    guard addsToWhole else {
      let most = share.isWithin ? whole.subtracting(part) : nil
      return change(parts, by: difference, most: most, besides: missing)
    }
    // One fewer in the part is one fewer in the whole too: of all there are, still all.
    guard fraction < .one, difference > .zero || part < whole,
      let size = Ratio.one.subtracting(fraction).flatMap(difference.divided)
    else { return nil }
    return change(parts, by: size, besides: missing)
  }

  /// The part and the whole of the measure's percentage over its window.
  private func windowTotals() -> (part: FixedDecimal, whole: FixedDecimal)? {
    guard let row = setting.rowInForce(place) else { return nil }
    var traced = self
    traced.working = Working()
    _ = traced.outcome(in: .percent, over: windowQuarters(for: row))
    return traced.working?.shares.first.map { ($0.part, $0.whole) }
  }

  /// The part and the whole of a share in this quarter.
  private func quarterTotals(_ share: MeasurePlan.Share) -> (
    part: FixedDecimal, whole: FixedDecimal
  ) {
    func total(_ uses: [MeasurePlan.ItemUse]) -> FixedDecimal {
      uses.reduce(.zero) { $0.adding(setting.reader.read($1, in: quarter).number ?? .zero) ?? $0 }
    }
    return (total(share.parts), total(share.wholes))
  }

  /// The duties to be met, in printed order, until enough of them are.
  private func assuranceChanges(
    _ parts: [MeasurePlan.AssurancePart], from actual: Ratio, to wanted: Ratio
  ) -> [Gap.Change]? {
    var counted = 0
    var lacking: [(part: MeasurePlan.AssurancePart, percent: Ratio)] = []
    for part in parts {
      switch part {
      case .yes(let use):
        guard let yes = setting.reader.read(use, in: quarter).number else { continue }
        counted += 1
        if yes == .zero { lacking.append((part, .zero)) }
      case .share(let share):
        let (part, whole) = quarterTotals(share)
        guard whole > .zero else { continue }
        counted += 1
        let percent = Ratio(part.units * 100, over: whole.units)
        if percent < Ratio(100) { lacking.append((.share(share), percent)) }
      }
    }
    guard counted > 0,
      var needed = wanted.subtracting(actual)?.multiplied(by: Ratio(Int128(counted)))
    else { return nil }
    // The duty that does it alone, if one does; else as many as it takes.
    if let alone = lacking.first(where: {
      (Ratio(100).subtracting($0.percent) ?? .zero) >= needed
    }) {
      return dutyChange(alone.part, from: alone.percent, by: needed).map { [$0] }
    }
    var changes: [Gap.Change] = []
    for (part, percent) in lacking where needed > .zero {
      guard let room = Ratio(100).subtracting(percent) else { return nil }
      let step = min(room, needed)
      guard let change = dutyChange(part, from: percent, by: step),
        let rest = needed.subtracting(step)
      else { return nil }
      changes.append(change)
      needed = rest
    }
    return needed > .zero ? nil : changes
  }

  private func dutyChange(_ part: MeasurePlan.AssurancePart, from percent: Ratio, by step: Ratio)
    -> Gap.Change?
  {
    switch part {
    case .yes(let use):
      return Gap.Change(
        kind: .yes, amount: .one, item: item(use).id, title: item(use).title, unit: "")
    case .share(let share):
      guard let wanted = percent.adding(step) else { return nil }
      return shareChange(share, quarterTotals(share), to: wanted, addsToWhole: false)?.first
    }
  }
}
