import SocialValue

extension ScorecardText {
  /// How each statement of the assessments stands, with its evidence and notes.
  func addStatements(
    _ scorecard: ContractScorecard, _ digest: ContractDigest, to page: inout TextPage
  ) {
    let places = digest.takenOn.flatMap(\.places).filter {
      !scorecard.measures[$0].statements.isEmpty
    }
    guard !places.isEmpty else { return }
    page.addHeading("How the statements stand")
    for place in places {
      let measure = scorecard.framework.measures[place]
      page.addBlank()
      page.add(
        "\(measure.id) \(FoundText.shown(measure.title, limit: 160))", hanging: 2, ink: .strong)
      let statements = scorecard.measures[place].statements
      let widest = statements.map { TerminalText.width(of: $0.levelWords) }.max() ?? 0
      for statement in statements { add(statement, scorecard.quarter, widest + 2, to: &page) }
    }
  }

  private func add(
    _ statement: StatementResult, _ quarter: Quarter, _ column: Int, to page: inout TextPage
  ) {
    let ink: Ink =
      switch statement.level {
      case .reached(statement.item.topLevel): .best
      case .reached(0), .notReported, .unusable: .worst
      case .reached: .middling
      case .notApplicable, .notAccepted: .faint
      }
    page.add(
      label: statement.levelWords, labelInk: ink,
      FoundText.shown(statement.statement.text, limit: 600),
      indent: 2, to: column)
    let asides = [statement.standingWords(in: quarter), statement.spreadWords].compactMap(\.self)
    let start = min(column, max(8, style.width / 3) + 2) + 2
    if !asides.isEmpty {
      page.add(asides.joined(by: "; "), indent: start, hanging: 2, ink: .faint)
    }
    for words in statement.assessmentWords {
      page.add(words, indent: start, hanging: 2, ink: .faint)
    }
  }
}
