/// The sentences of an explanation, with the numbers put in.
struct ExplanationWords {
  let measure: Measure
  let result: MeasureResult
  let working: Working
  let term: Term
  let quarter: Quarter
  let bands: [RatingBand]

  // MARK: The actual

  /// How the actual was worked out.
  var steps: [String] {
    var steps: [String] = []
    if working.window.count > 1, let first = working.window.first, let last = working.window.last {
      steps.append("Judged over \(working.window.count) quarters, \(first.label) to \(last.label).")
    }
    for sum in working.sums { steps.append(words(sum)) }
    if working.sums.count > 1 {
      let total = working.sums.reduce(FixedDecimal.zero) { $0.adding($1.total) ?? $0 }
      steps.append(
        "Together: \(working.sums.map { FigureWords.number($0.total) }.joined(separator: " + ")) = \(FigureWords.number(total))."
      )
    }
    for share in working.shares { steps.append(words(share)) }
    for duty in working.duties {
      steps.append("\(duty.item.title): \(duty.percent == .zero ? "no, 0%" : "yes, 100%").")
    }
    if let contribution = working.contribution { steps.append(words(contribution)) }
    steps += result.statements.compactMap(words)
    if let levels = working.levels, levels.top > .zero {
      steps.append(
        "Levels reached: \(levels.reached.text) of \(levels.top.text), \(percent(levels.reached, of: levels.top))."
      )
    }
    for provided in working.provided { steps.append(words(provided)) }
    if !working.provided.isEmpty {
      let complete = working.provided.count { $0.lacking == [] }
      steps.append("Complete: \(complete) of \(working.provided.count) items.")
    }
    for read in working.figures {
      guard case .reported(let figure) = read.figure,
        (figure.accepted ?? figure.claimed) == .notApplicable
      else { continue }
      steps.append("\(read.item.title): not applicable, left out.")
    }
    if measure.rule?.kind == .assurance, let actual = result.actual {
      steps.append("The mean of the duties that apply: \(FigureWords.text(actual, in: .percent)).")
    }
    if !result.missingPeriods.isEmpty {
      steps.append(
        "Not reported in full, so left out: \(result.missingPeriods.map(\.label).joined(separator: ", "))."
      )
    }
    if let equivalent = measure.equivalent, let actual = result.actual,
      let total = actual.multiplied(by: equivalent.each.ratio)
    {
      steps.append(
        "Each stands for \(equivalent.each.text) \(equivalent.unit): \(FigureWords.number(total)) \(equivalent.unit) in all."
      )
    }
    return steps
  }

  private func words(_ sum: Working.Sum) -> String {
    let summed = working.figures.filter {
      $0.item.id == sum.item.id && !sum.leftOut.contains($0.quarter)
    }
    let terms = summed.compactMap { read -> String? in
      switch read.figure {
      case .reported(let figure):
        guard let claimed = figure.claimed.number else { return nil }
        if let accepted = figure.accepted?.number {
          let was =
            accepted == claimed ? "accepted" : "accepted, of \(FigureWords.number(claimed)) claimed"
          return "\(FigureWords.number(accepted)) (\(read.quarter.label), \(was))"
        }
        return "\(FigureWords.number(claimed)) (\(read.quarter.label), claimed)"
      case .notReported, .withdrawn, .unusable: return nil
      }
    }
    let total = FigureWords.text(sum.total, of: sum.item)
    return terms.count > 1
      ? "\(sum.item.title): \(terms.joined(separator: " + ")) = \(total)."
      : "\(sum.item.title): \(terms.first ?? total)."
  }

  /// The level of a statement, and how those of several assessors make it: `Plan: 0, 1, 2 from 3
  /// assessors, median 1 of 2`.
  private func words(_ statement: StatementResult) -> String? {
    guard case .reached(let level) = statement.level else { return nil }
    let levels = statement.assessments.compactMap(\.level.reached).sorted()
    let most = statement.item.topLevel
    guard statement.assessments.count > 1 else {
      return "\(statement.item.title): \(level) of \(most)."
    }
    return
      "\(statement.item.title): \(levels.map(String.init).joined(separator: ", ")) from \(statement.assessments.count) assessors, median \(level) of \(most)."
  }

  private func words(_ share: Working.Share) -> String {
    func names(_ items: [Item]) -> String { items.map(\.title).joined(separator: " + ") }
    let numbers = "\(FigureWords.number(share.part)) of \(FigureWords.number(share.whole))"
    let isCapped = measure.rule?.kind == .assurance && share.part > share.whole
    let result =
      share.whole == .zero
      ? (share.part == .zero ? ", so left out" : "")
      : " = \(percent(share.part, of: share.whole))\(isCapped ? ", counted as 100%" : "")"
    return "\(names(share.parts)) out of \(names(share.wholes)): \(numbers)\(result)."
  }

  private func words(_ contribution: Working.Contribution) -> String {
    var parts: [String] = []
    if let pounds = contribution.pounds { parts.append(FigureWords.pounds(pounds.ratio)) }
    if let hours = contribution.hours {
      if let value = contribution.hourValue {
        parts.append("\(FigureWords.number(hours)) hours × \(FigureWords.pounds(value.ratio))")
      } else {
        parts.append("\(FigureWords.number(hours)) hours")
      }
    }
    let total = result.actual.map { " = " + FigureWords.text($0, in: result.basis) } ?? ""
    return "Given: \(parts.joined(separator: " + "))\(total)."
  }

  private func words(_ provided: Working.Provided) -> String {
    guard let lacking = provided.lacking else { return "\(provided.item.title): not reported." }
    return lacking.isEmpty
      ? "\(provided.item.title): complete."
      : "\(provided.item.title): lacks a complete breakdown by \(lacking.joined(separator: ", "))."
  }

  private func percent(_ part: FixedDecimal, of whole: FixedDecimal) -> String {
    let isClose = result.attainment.map { places(of: $0) > 4 } ?? false
    return FigureWords.text(
      Ratio(part.units * 100, over: whole.units), in: .percent, places: isClose ? 6 : 2)
  }

  // MARK: The judgement

  /// How target, attainment, score and rating follow.
  var judgement: [String] {
    var steps: [String] = []
    if let row = result.targetRow {
      let per =
        row.per.map(Self.per) ?? ""
      let target = row.target.map { FigureWords.text($0.ratio, in: row.basis) + per }
      let words =
        switch row.amount {
        case .value: "\(target ?? "")\(row.written.isEmpty ? ", the definition's default" : "")"
        case .notApplicable: "not applicable\(row.note.isEmpty ? "" : ": " + row.note)"
        case .record: "to be recorded, not scored"
        case .unreadable: "can't be read"
        }
      steps.append("Target: \(words) (\(row.place.text)).")
      if let baseline = row.baseline {
        steps.append("Baseline: \(FigureWords.text(baseline.ratio, in: row.basis)).")
      }
    }
    if let target = result.target, !working.accrual.isEmpty {
      let rounded =
        working.roundedDownFrom.map {
          ", rounded down from \(FigureWords.number($0)) as only whole ones can be due"
        } ?? ""
      steps.append("Due so far: \(FigureWords.text(target, in: result.basis))\(rounded).")
    }
    if let attainment = result.attainment, let score = result.score {
      steps += [
        attained(attainment),
        "Score: 100 × \(min(attainment, .one).text(places: places(of: attainment))) = \(score.text(places: places(of: attainment) - 2)) of 100.",
      ]
    } else if result.isCounted {
      steps.append("Score: 0, as a figure that it needs is missing or can't be used.")
    } else {
      steps.append("Not counted: \(result.state.title.lowercased()).")
    }
    if let reason = result.reason { steps.append("Why: \(reason).") }
    if let rating = result.rating {
      let band = bands[rating]
      steps.append("Rating: \(band.title), \(reached(band)).")
    }
    if let gap = result.gap {
      // One step is enough where the next rating is the best, or takes as much.
      let isOne =
        gap.toBest?.rating == gap.toNext?.rating || gap.toBest?.changes == gap.toNext?.changes
      for step in (isOne ? [gap.toBest ?? gap.toNext] : [gap.toNext, gap.toBest]).compactMap({ $0 })
      {
        steps.append("To be \(bands[step.rating].title): \(step.words).")
      }
    }
    if let forecast = result.forecast {
      steps.append(
        "Forecast at this pace: \(FigureWords.text(forecast.actual, in: result.basis)) against \(FigureWords.text(forecast.target, in: result.basis))."
      )
    }
    return steps
  }

  /// How many places an attainment is written with: four, or more where those would seem to reach
  /// a better band.
  private func places(of attainment: Ratio) -> Int {
    attainment.rounded(places: 9).map { bands.places(toShow: $0, least: 4) } ?? 4
  }

  /// Which clause of a band the attainment meets.
  private func reached(_ band: RatingBand) -> String {
    let threshold = FigureWords.number(band.threshold.multiplied(by: Ratio(100)) ?? .zero)
    if let earlier = result.ratedAsNoWorseThan(bands) {
      return "though below \(threshold)% of target, as no worse than \(earlier.words)"
    }
    return "from \(threshold)% of target"
  }

  private static func per(_ per: Per) -> String {
    switch per {
    case .level: ", as things stand each quarter"
    case .spend: " per £1,000,000 spent"
    case .quarter, .year, .contract: " per \(per.rawValue)"
    }
  }

  private func attained(_ attainment: Ratio) -> String {
    guard let actual = result.actual, let target = result.target else { return "" }
    let places = places(of: attainment)
    func text(_ figure: Ratio) -> String {
      FigureWords.text(figure, in: result.basis, places: places == 4 ? 2 : 6)
    }
    let a = text(actual)
    let t = text(target)
    let value = attainment.text(places: places)
    if let baseline = result.targetRow?.baseline, baseline.ratio != target {
      let b = text(baseline.ratio)
      let isBelow = attainment == .zero && actual != baseline.ratio
      return
        "Attainment: (\(a) − \(b)) ÷ (\(t) − \(b)) = \(isBelow ? "below 0, which counts as 0" : value)."
    }
    switch measure.direction {
    case .higherIsBetter:
      return target == .zero
        ? "Attainment: 1, as nothing is due." : "Attainment: \(a) ÷ \(t) = \(value)."
    case .lowerIsBetter:
      return actual <= target
        ? "Attainment: 1, as \(a) is no more than \(t)." : "Attainment: \(t) ÷ \(a) = \(value)."
    }
  }
}
