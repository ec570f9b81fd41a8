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
      return change(anyOf: items, from: actual, to: wanted, besides: result.missingPeriods)
    case .contribution(let money, let hours, let hourValue):
      let missing = result.missingPeriods
      if result.basis == .hours {
        return change(anyOf: hours, from: actual, to: wanted, besides: missing)
      }
      return worthChange(
        money, hours, hourValue?.ratio, from: actual, to: wanted, besides: missing)
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

  /// More of the first of some items, or less of them, one after the other; nil where there isn't
  /// as much.
  private func change(
    anyOf uses: [MeasurePlan.ItemUse], from actual: Ratio, to wanted: Ratio,
    besides missing: [Quarter]
  ) -> [Gap.Change]? {
    guard let difference = wanted.subtracting(actual), difference != .zero else { return nil }
    if difference > .zero {
      return uses.first.flatMap { change($0, by: difference, isMore: true) }.map { [$0] }
    }
    let size = Ratio(-difference.numerator, over: difference.denominator)
    let less = lessened(uses, by: size, besides: missing)
    return less.rest == .zero ? less.changes : nil
  }

  /// More or less of what is given in pounds, money before hours.
  private func worthChange(
    _ money: [MeasurePlan.ItemUse], _ hours: [MeasurePlan.ItemUse], _ hourValue: Ratio?,
    from actual: Ratio, to wanted: Ratio, besides missing: [Quarter]
  ) -> [Gap.Change]? {
    guard let difference = wanted.subtracting(actual), difference != .zero else { return nil }
    if difference > .zero, let pounds = money.first {
      return change(pounds, by: difference, isMore: true).map { [$0] }
    }
    if difference > .zero {
      guard let value = hourValue, let size = difference.divided(by: value) else { return nil }
      return hours.first.flatMap { change($0, by: size, isMore: true) }.map { [$0] }
    }
    let size = Ratio(-difference.numerator, over: difference.denominator)
    let pounds = lessened(money, by: size, besides: missing)
    if pounds.rest == .zero { return pounds.changes }
    guard let value = hourValue, let rest = pounds.rest.divided(by: value) else { return nil }
    let given = lessened(hours, by: rest, besides: missing)
    return given.rest == .zero ? pounds.changes + given.changes : nil
  }

  /// Less of some items, as much of each as there is, until it is enough; and what is left to take.
  private func lessened(
    _ uses: [MeasurePlan.ItemUse], by size: Ratio, besides missing: [Quarter]
  ) -> (changes: [Gap.Change], rest: Ratio) {
    var changes: [Gap.Change] = []
    var rest = size
    for use in uses where rest > .zero {
      let most = total(of: use, besides: missing)
      guard most > .zero,
        let change = change(use, by: min(most, rest), isMore: false, most: most),
        let left = rest.subtracting(change.amount.ratio)
      else { continue }
      changes.append(change)
      rest = max(left, .zero)
    }
    return (changes, rest)
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
    _ use: MeasurePlan.ItemUse, by size: Ratio, isMore: Bool, most: Ratio? = nil
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
    guard let use = share.parts.first, let totals else { return nil }
    let part = totals.part.ratio
    let whole = totals.whole.ratio
    guard let fraction = wanted.divided(by: Ratio(100)),
      let wantedPart = fraction.multiplied(by: whole),
      let difference = wantedPart.subtracting(part)
    else { return nil }
    let isMore = difference > .zero
    let distance = isMore ? difference : Ratio(-difference.numerator, over: difference.denominator)
    guard addsToWhole else {
      if isMore {
        let most = share.isWithin ? whole.subtracting(part) : nil
        return change(use, by: distance, isMore: true, most: most).map { [$0] }
      }
      let less = lessened(share.parts, by: distance, besides: missing)
      return less.rest == .zero ? less.changes : nil
    }
    // One fewer in the part is one fewer in the whole too: of all there are, still all.
    guard fraction < .one, isMore || part < whole, let rest = Ratio.one.subtracting(fraction),
      let size = distance.divided(by: rest)
    else { return nil }
    if isMore { return change(use, by: size, isMore: true).map { [$0] } }
    let less = lessened(share.parts, by: size, besides: missing)
    return less.rest == .zero ? less.changes : nil
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
