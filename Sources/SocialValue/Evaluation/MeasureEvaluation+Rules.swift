extension MeasureEvaluation {
  /// What the rule gives in a basis over a window; `spend` says whether it needs the framework's
  /// spend item too.
  mutating func outcome(in basis: Basis?, over window: [WindowQuarter], spend: Bool = false)
    -> Outcome
  {
    var outcome = Outcome()
    let spendItem = spend ? setting.framework.spendItem : nil
    switch plan.rule {
    case nil: break
    case .quantity(_, let share?, _) where basis == .percent:
      outcome.value = percent(share, over: judged(window, isFlow: share.isFlow), &outcome)
    case .quantity(let items, _, _):
      outcome.value = sum(items, besides: spendItem, over: window, &outcome).ratio
    case .contribution(let money, let hours, let hourValue):
      contribution(
        money: money, hours: hours, hourValue, in: basis, besides: spendItem, over: window,
        &outcome)
    case .assurance(let parts): assurance(parts, over: window, &outcome)
    case .provision(let items, _): provision(items, &outcome)
    case .assessment(let statements): assessment(statements, &outcome)
    case .narrative(let item): _ = need(item, in: quarter, &outcome)
    }
    if outcome.invalid != nil || outcome.absent != nil { outcome.value = nil }
    return outcome
  }

  /// What counts of an item that is needed in this quarter; notes why where there is nothing.
  mutating func need(
    _ use: MeasurePlan.ItemUse, in quarter: Quarter, _ outcome: inout Outcome
  ) -> FigureReader.Reading {
    let reading = read(use, in: quarter)
    switch reading {
    case .absent: outcome.lacks(item(use).id, because: absence(of: use, in: quarter))
    case .unusable: outcome.invalid = outcome.invalid ?? unusable(use, in: quarter)
    case .answer(_, let isAccepted): outcome.isAccepted = outcome.isAccepted && isAccepted
    }
    return reading
  }

  /// The definition of an item that the rule uses.
  func item(_ use: MeasurePlan.ItemUse) -> Item { setting.framework.item(use) }

  /// Which figure can't be used, and where it stands.
  private func unusable(_ use: MeasurePlan.ItemUse, in quarter: Quarter) -> String {
    let faulty: RowReference?
    if use.isLevel {
      faulty = setting.reader.standingLevel(use, in: quarter).unusable
    } else if case .unusable(let row) = setting.reader.claimed(use, in: quarter) {
      faulty = row
    } else {
      faulty = nil
    }
    guard let row = faulty else { return "'\(item(use).id)' can't be used" }
    let place = setting.reader.context.place(row.number)
    return "'\(item(use).id)' can't be used: see \(place.lineText)"
  }

  /// Why an item has no figure that counts: never reported, withdrawn, or not yet accepted.
  private func absence(of use: MeasurePlan.ItemUse, in quarter: Quarter) -> String {
    switch setting.reader.claimed(use, in: quarter) {
    case .reported: return "'\(item(use).id)' is reported but not yet accepted"
    case .notReported, .unusable, .withdrawn:
      if case .withdrawn = setting.reader.figure(use, in: quarter) {
        return "'\(item(use).id)' was withdrawn"
      }
      if let lapsed = setting.reader.lapsed(use, by: quarter) {
        let last = Quarter(index: lapsed.index + 3)
        return
          "'\(item(use).id)' was last reported in \(lapsed.label), which stood until \(last.label)"
      }
      return "'\(item(use).id)' isn't reported"
    }
  }

  private mutating func read(_ use: MeasurePlan.ItemUse, in quarter: Quarter)
    -> FigureReader.Reading
  {
    working?.read(use, setting.framework.item(use), in: quarter, by: setting.reader)
    return setting.reader.read(use, in: quarter)
  }

  /// The quarters of a window that count: for flows all of them, for positions its last, this one.
  private func judged(_ window: [WindowQuarter], isFlow: Bool) -> ArraySlice<WindowQuarter> {
    isFlow ? window[...] : window.suffix(1)
  }

  // MARK: Sums

  /// The sum of some items: of flows over the window, of positions in this quarter.
  ///
  /// An earlier quarter that lacks any item, or the spend beside them, is left out.
  private mutating func sum(
    _ uses: [MeasurePlan.ItemUse], besides spend: MeasurePlan.ItemUse?,
    over window: [WindowQuarter],
    _ outcome: inout Outcome
  ) -> FixedDecimal {
    var totals = Array(repeating: FixedDecimal.zero, count: uses.count)
    let isFlow = uses.allSatisfy { $0.over == .flow }
    let needed = spend.map { uses + [$0] } ?? uses
    var readings: [FigureReader.Reading] = []
    readings.reserveCapacity(needed.count)
    var leftOut: [Quarter] = []
    for entry in judged(window, isFlow: isFlow) {
      let entry = entry.quarter
      readings.removeAll(keepingCapacity: true)
      if entry == quarter {
        for use in needed { readings.append(need(use, in: entry, &outcome)) }
      } else {
        for use in needed { readings.append(read(use, in: entry)) }
        guard readings.allSatisfy({ $0.number != nil }) else {
          outcome.missing.insert(entry)
          leftOut.append(entry)
          continue
        }
        outcome.isAccepted = outcome.isAccepted && readings.allSatisfy(\.isAccepted)
      }
      for place in totals.indices {
        totals[place] = totals[place].adding(readings[place].number ?? .zero) ?? totals[place]
      }
    }
    // A sum that lacks a figure would be no sum to show.
    if working != nil, uses.allSatisfy({ setting.reader.read($0, in: quarter).number != nil }) {
      for (use, total) in zip(uses, totals) {
        working?.sums.append(
          Working.Sum(item: setting.framework.item(use), total: total, leftOut: leftOut))
      }
    }
    return totals.reduce(.zero) { $0.adding($1) ?? $0 }
  }

  // MARK: Percentages

  private mutating func percent(
    _ share: MeasurePlan.Share, over quarters: ArraySlice<WindowQuarter>, _ outcome: inout Outcome
  ) -> Ratio? {
    let uses = share.uses
    var isAnswered = true
    var part = FixedDecimal.zero
    var whole = FixedDecimal.zero
    var readings: [FigureReader.Reading] = []
    readings.reserveCapacity(uses.count)
    for entry in quarters {
      let entry = entry.quarter
      if entry != quarter {
        // A quarter that lacks any part or whole is left out of both.
        readings.removeAll(keepingCapacity: true)
        for use in uses { readings.append(read(use, in: entry)) }
        guard readings.allSatisfy({ $0.number != nil }), !setting.reader.isBroken(share, in: entry)
        else {
          outcome.missing.insert(entry)
          continue
        }
        outcome.isAccepted = outcome.isAccepted && readings.allSatisfy(\.isAccepted)
        part = readings.prefix(share.parts.count).reduce(part) {
          $0.adding($1.number ?? .zero) ?? $0
        }
        whole = readings.dropFirst(share.parts.count).reduce(whole) {
          $0.adding($1.number ?? .zero) ?? $0
        }
      } else {
        for (place, use) in uses.enumerated() {
          let reading = need(use, in: entry, &outcome)
          isAnswered = isAnswered && reading.isAnswered
          let number = reading.number ?? .zero
          if place < share.parts.count {
            part = part.adding(number) ?? part
          } else {
            whole = whole.adding(number) ?? whole
          }
        }
        if setting.reader.isBroken(share, in: entry) {
          outcome.invalid = outcome.invalid ?? "the part is claimed above the whole it lies within"
        }
      }
    }
    // A sum that lacks a figure would be no sum to show.
    if isAnswered, working != nil {
      working?.shares.append(
        Working.Share(
          parts: share.parts.map(setting.framework.item),
          wholes: share.wholes.map(setting.framework.item), part: part,
          whole: whole))
    }
    return self.percent(part, of: whole, &outcome)
  }

  private func percent(
    _ part: FixedDecimal, of whole: FixedDecimal, _ outcome: inout Outcome
  ) -> Ratio? {
    guard outcome.invalid == nil, outcome.absent == nil else { return nil }
    if whole == .zero {
      if part == .zero {
        outcome.hasNoActivity = true
      } else {
        outcome.invalid = "\(part.text) of a whole of 0"
      }
      return nil
    }
    return Ratio(part.units * 100, over: whole.units)
  }

  // MARK: Contributions

  private mutating func contribution(
    money: [MeasurePlan.ItemUse], hours: [MeasurePlan.ItemUse], _ hourValue: FixedDecimal?,
    in basis: Basis?, besides spend: MeasurePlan.ItemUse?, over window: [WindowQuarter],
    _ outcome: inout Outcome
  ) {
    let usesHours = basis == .hours || hourValue != nil
    let pounds = basis == .hours ? [] : money
    let uses = pounds + (usesHours ? hours : [])
    var given = (pounds: FixedDecimal.zero, hours: FixedDecimal.zero)
    let isFlow = uses.first?.over != .position
    var readings: [FigureReader.Reading] = []
    readings.reserveCapacity(uses.count)
    for entry in judged(window, isFlow: isFlow) {
      let entry = entry.quarter
      readings.removeAll(keepingCapacity: true)
      for use in uses { readings.append(read(use, in: entry)) }
      let spent = spend.map {
        entry == quarter ? need($0, in: entry, &outcome) : read($0, in: entry)
      }
      if entry == quarter {
        if let place = readings.firstIndex(where: \.isUnusable) {
          outcome.invalid = outcome.invalid ?? unusable(uses[place], in: entry)
        } else if !readings.contains(where: \.isAnswered) {
          outcome.absent = outcome.absent ?? nothingReported(of: uses)
        }
      } else if readings.contains(where: \.isUnusable) || !readings.contains(where: \.isAnswered)
        || spent.map({ $0.number == nil }) ?? false
      {
        outcome.missing.insert(entry)
        continue
      }
      for (place, reading) in readings.enumerated() {
        guard case .answer(let number?, let isAccepted) = reading else { continue }
        outcome.isAccepted = outcome.isAccepted && isAccepted
        if place < pounds.count {
          given.pounds = given.pounds.adding(number) ?? given.pounds
        } else {
          given.hours = given.hours.adding(number) ?? given.hours
        }
      }
      outcome.isAccepted = outcome.isAccepted && spent?.isAccepted ?? true
    }
    working?.contribution = Working.Contribution(
      pounds: basis == .hours ? nil : given.pounds, hours: usesHours ? given.hours : nil,
      hourValue: basis == .hours ? nil : hourValue)
    if basis == .hours {
      outcome.value = given.hours.ratio
    } else {
      let worth = given.hours.ratio.multiplied(by: hourValue?.ratio ?? .zero)
      outcome.value = worth.flatMap { given.pounds.ratio.adding($0) }
      if outcome.value == nil { outcome.invalid = Self.tooLarge }
    }
  }

  private func nothingReported(of uses: [MeasurePlan.ItemUse]) -> String {
    uses.isEmpty
      ? "hours have no value in pounds: the policy gives no hourValue"
      : "none of \(uses.map { "'\(item($0).id)'" }.joined(separator: ", ")) is reported"
  }

  // MARK: Assurances

  private mutating func assurance(
    _ parts: [MeasurePlan.AssurancePart], over window: [WindowQuarter], _ outcome: inout Outcome
  ) {
    var total: Ratio? = .zero
    var count = 0
    for part in parts {
      switch part {
      case .yes(let use):
        guard let yes = need(use, in: quarter, &outcome).number else { continue }
        working?.duties.append(
          Working.Duty(
            item: setting.framework.item(use), percent: yes == .zero ? .zero : Ratio(100)))
        total = total?.adding(yes == .zero ? .zero : Ratio(100))
        count += 1
      case .share(let share):
        var ofPart = outcome
        ofPart.invalid = nil
        ofPart.absent = nil
        ofPart.hasNoActivity = false
        let percent = percent(share, over: judged(window, isFlow: false), &ofPart)
        outcome.invalid = outcome.invalid ?? ofPart.invalid
        outcome.absent = outcome.absent ?? ofPart.absent
        outcome.absentItems = ofPart.absentItems
        outcome.isAccepted = outcome.isAccepted && ofPart.isAccepted
        guard let percent else { continue }
        total = total?.adding(min(percent, Ratio(100)))
        count += 1
      }
    }
    guard let total else {
      outcome.invalid = Self.tooLarge
      return
    }
    if count == 0 {
      outcome.hasNoActivity = true
    } else {
      outcome.value = total.divided(by: Ratio(Int128(count)))
      if outcome.value == nil { outcome.invalid = Self.tooLarge }
    }
  }

  // MARK: Assessments

  private mutating func assessment(_ statements: [MeasurePlan.ItemUse], _ outcome: inout Outcome) {
    var levels = FixedDecimal.zero
    var top = FixedDecimal.zero
    for use in statements {
      guard let level = need(use, in: quarter, &outcome).number else { continue }
      levels = levels.adding(level) ?? levels
      top = top.adding(FixedDecimal(use.topLevel)) ?? top
    }
    working?.levels = Working.Levels(reached: levels, top: top)
    outcome.value = percent(levels, of: top, &outcome)
  }
}
