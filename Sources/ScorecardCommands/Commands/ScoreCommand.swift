import SocialValue
import SocialValueFiles
import SocialValueReports

/// `scorecard score`: the scorecard of a quarter.
enum ScoreCommand {
  static func run(_ command: ParsedCommand, _ output: Output) -> Int32 {
    Session.run(command, output) { session in
      let quarter = try session.quarter()
      let isPage = command.value("format") == "html"
      if isPage, command.values("contract").count != 1 {
        return output.fail(
          "a page of HTML is of one contract",
          help: "Name it with --contract, or write them all with 'scorecard report'.")
      }
      // A page says of every figure where it came from.
      let explains = command.flag("explain") || isPage
      // Text shows the quarters before, too.
      let isOfOneQuarter = !explains && ["json", "csv"].contains(command.value("format"))
      let register = try session.register(
        asAt: command.day("as-at"), keepsRemarks: explains,
        onlyQuarter: isOfOneQuarter ? quarter : nil,
        shelf: session.shelf(keepsProse: explains))
      var selection = try session.selection(in: register)
      if command.value("weight-by") == "equal" { selection.weighting = .equal }
      // Only the JSON shows pooled figures.
      selection.poolsFigures = command.value("format") == "json"
      let evaluator = Evaluator(register)
      output.keep(evaluator)
      let scorecard = evaluator.scorecard(for: quarter, selection: selection)
      output.keep(scorecard)
      if isPage, scorecard.contracts.isEmpty {
        return output.fail("the contract has no day in \(quarter.label)")
      }
      if command.value("format") == "xlsx" {
        try session.write(ScorecardWorkbook(scorecard, evaluator: evaluator).bytes)
      } else if command.value("format") == "json" {
        let json = json(scorecard, evaluator, explains: explains, session.workers)
        try session.write { json.write($0) }
      } else {
        try session.write(
          text(scorecard, evaluator, explains: explains, command.value("format"), session.style))
      }
      session.tell(scorecard.findings.lazy.filter { $0.severity == .error })
      return session.code(for: scorecard.findings)
    }
  }

  private static func json(
    _ scorecard: Scorecard, _ evaluator: Evaluator, explains: Bool, _ workers: Workers
  ) -> ScorecardJSON {
    guard explains else { return ScorecardJSON(scorecard, workers: workers) }
    return ScorecardJSON(
      scorecard, explanations: { evaluator.explanations(of: $0) }, workers: workers)
  }

  private static func text(
    _ scorecard: Scorecard, _ evaluator: Evaluator, explains: Bool, _ format: String?,
    _ style: TextStyle
  ) -> String {
    switch format {
    case "html": return ReportSite.page(of: scorecard, by: evaluator) ?? ""
    case "csv": return ScorecardCSV.render(scorecard)
    case "markdown":
      return ScorecardMarkdown.render(scorecard, histories: histories(scorecard, evaluator))
        + (explains
          ? explanations(scorecard, evaluator) { ExplanationText(style: style).markdown($0) } : "")
    default:
      return ScorecardText(style: style).render(
        scorecard, histories: histories(scorecard, evaluator))
        + (explains
          ? explanations(scorecard, evaluator) { ExplanationText(style: style).render($0) } : "")
    }
  }

  private static func histories(_ scorecard: Scorecard, _ evaluator: Evaluator)
    -> [ScorecardHistory]
  {
    scorecard.contracts.map { card in
      // The quarter itself has just been worked out.
      let before = evaluator.history(
        of: card.contract.id, framework: card.framework.id, through: scorecard.quarter.previous,
        count: 7)
      return ScorecardHistory(
        contract: card.contract.id, framework: card.framework.id,
        entries: before + [
          (scorecard.quarter, card.overall.score, card.themes.map(\.score))
        ])
    }
  }

  private static func explanations(
    _ scorecard: Scorecard, _ evaluator: Evaluator, _ render: (Explanation) -> String
  ) -> String {
    scorecard.contracts.flatMap { card in
      evaluator.explanations(of: card).filter {
        $0.result.state != .notDue && $0.result.state != .inDevelopment
      }
    }.map { "\n" + render($0) }.joined()
  }
}
