extension Evaluator {
  /// Explains a measure of a contract's scorecard.
  ///
  /// - Parameters:
  ///   - place: the measure's place in the framework.
  ///   - scorecard: the contract's scorecard, as this evaluator made it.
  /// - Returns: the explanation, from the rows to the points.
  public func explanation(of place: Int, in scorecard: ContractScorecard) -> Explanation {
    let framework = scorecard.framework
    let measure = framework.measures[place]
    let result = scorecard.measures[place]
    let working = working(of: place, in: scorecard)
    let words = ExplanationWords(
      measure: measure, result: result, working: working, term: scorecard.contract.term,
      quarter: scorecard.quarter, bands: register.policy.ratings)
    return Explanation(
      contract: scorecard.contract.id, framework: framework.id, period: scorecard.quarter,
      measure: measure.id, title: measure.title, printed: measure.reading?.printed ?? "",
      source: framework.source, reading: measure.reading, result: result,
      rows: working.figures.flatMap { rows(of: $0.key, $0.item) },
      absent: working.figures.filter { $0.figure == .notReported }.map {
        Explanation.Absent(item: $0.item.id, title: $0.item.title, period: $0.quarter)
      },
      steps: words.steps,
      due: working.accrual.map {
        Explanation.Due(
          period: $0.quarter, written: $0.row.written, place: $0.row.place, share: $0.share)
      },
      judgement: words.judgement, contributions: contributions(of: place, in: scorecard))
  }

  /// How a measure of a contract's scorecard was worked out.
  ///
  /// - Parameters:
  ///   - place: the measure's place in the framework.
  ///   - scorecard: the contract's scorecard, as this evaluator made it.
  /// - Returns: the working, empty for another register's scorecard.
  public func working(of place: Int, in scorecard: ContractScorecard) -> Working {
    guard let plan = plans[scorecard.framework.id] else { return Working() }
    var evaluation = MeasureEvaluation(
      place, in: setting(of: scorecard.number, under: plan, in: scorecard.quarter))
    evaluation.working = Working()
    _ = evaluation.result()
    return evaluation.working ?? Working()
  }

  /// The scorecard of the same contract under the same framework in another quarter.
  ///
  /// - Parameters:
  ///   - scorecard: the contract's scorecard, as this evaluator made it.
  ///   - quarter: the other quarter.
  /// - Returns: the scorecard without trends, ratings and gaps; nil where no day of the term lies
  ///   in the quarter.
  public func scorecard(like scorecard: ContractScorecard, in quarter: Quarter)
    -> ContractScorecard?
  {
    plans[scorecard.framework.id].flatMap {
      self.scorecard(of: scorecard.number, under: $0, in: quarter)
    }
  }

  /// Explains every measure of a contract's scorecard, in the framework's order.
  public func explanations(of scorecard: ContractScorecard) -> [Explanation] {
    scorecard.measures.indices.map { explanation(of: $0, in: scorecard) }
  }

  /// Every row of a figure, or of one category of it, oldest first, with what became of it.
  ///
  /// - Parameters:
  ///   - key: the figure, or the category.
  ///   - item: the item that it reports.
  /// - Returns: the rows; empty where there is none.
  public func rows(of key: FigureKey, _ item: Item) -> [Explanation.Row] {
    let returns = register.returns
    return returns.history(of: key).map { row, reference in
      let remarks = returns.remarks(reference)
      return Explanation.Row(
        item: item.id, period: key.quarter, place: returns.place(reference),
        received: row.received, assessor: returns.assessor(of: row),
        claimed: text(row.claimed, key, item, written: remarks?.writtenValue),
        accepted: text(row.accepted, key, item, written: remarks?.writtenAccepted),
        fate: row.fate, evidence: remarks?.evidence ?? "", note: remarks?.note ?? "")
    }
  }

  private func text(
    _ content: CellContent, _ key: FigureKey, _ item: Item, written: String?
  ) -> String? {
    switch content.kind {
    case .unreadable: return written.map { $0.isEmpty ? nil : $0 } ?? "?"
    case .text: return written ?? register.returns.text(key) ?? ""
    case .empty, .number, .notApplicable: break
    }
    switch content.answer(places: item.kind.places) {
    case nil: return nil
    case .number(let number)? where item.kind.isNumeric: return number.text
    case .number(let number)?: return FigureWords.text(number, of: item)
    case .notApplicable?: return "n/a"
    case .text?: return register.returns.text(key) ?? ""
    }
  }

  private func contributions(of place: Int, in scorecard: ContractScorecard)
    -> [Explanation.Contribution]
  {
    guard let own = scorecard.contribution(of: place),
      let most = scorecard.contribution(of: place, scoring: .hundred)
    else { return [] }
    let framework = scorecard.framework
    let groupPlace = framework.groups.firstIndex { $0.id == framework.measures[place].group }
    var contributions: [Explanation.Contribution] = []
    if let groupPlace {
      contributions.append(
        Explanation.Contribution(
          level: .group, id: framework.groups[groupPlace].id,
          title: framework.groups[groupPlace].title, points: own.group, possible: most.group,
          score: scorecard.groups[groupPlace].score))
    }
    for (theme, possible) in zip(own.themes, most.themes) {
      contributions.append(
        Explanation.Contribution(
          level: .theme, id: framework.themes[theme.place].id,
          title: framework.themes[theme.place].title, points: theme.points,
          possible: possible.points, score: scorecard.themes[theme.place].score))
    }
    contributions.append(
      Explanation.Contribution(
        level: .overall, id: "overall", title: "Overall", points: own.overall,
        possible: most.overall, score: scorecard.overall.score))
    return contributions
  }
}
