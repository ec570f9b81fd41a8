import SocialValue
import SocialValueFiles
import SocialValueReports

/// `scorecard tender …`: a tender checked, scored, explained, summed up and weighed.
enum TenderCommand {
  static func run(_ command: ParsedCommand, _ output: Output) -> Int32 {
    Session.run(command, output) { session in
      switch command.definition.name {
      case "check": try check(session)
      case "score": try score(session)
      case "explain": try explain(session)
      case "summary": try summary(session)
      case "weights": try weights(session)
      case "award": try TenderAwardCommand.run(session)
      default: output.fail("the command '\(command.definition.invocation)' has no body")
      }
    }
  }

  private static func check(_ session: Session) throws -> Int32 {
    var findings: [Finding]
    var document: ReportDocument
    do {
      let file = try session.tender(needsBids: false)
      // Of bids that can't be scored yet, what scoring would warn of can't be told.
      findings =
        file.hasErrors || !file.hasBids
        ? TenderCheck.warnings(of: file.tender) + file.findings
        : file.evaluation.result().warnings
      document = TenderModelReport.document(
        file.tender, findings: findings, bids: file.hasBids ? file.bids.count : nil)
    } catch let error as FindingsError {
      findings = error.findings
      document = TenderModelReport.document(findings: findings)
    }
    if session.command.value("format") == "json" {
      try session.write(FindingsJSON.text(findings))
    } else {
      try session.write(document)
    }
    return session.code(for: findings)
  }

  private static func score(_ session: Session) throws -> Int32 {
    let result = try session.tenderResult()
    switch session.command.value("format") {
    case "json": try session.write(TenderJSON.text(result))
    case "csv": try session.write(TenderCSV.render(result))
    default: try session.write(TenderReport.document(result))
    }
    return ExitCode.success
  }

  private static func explain(_ session: Session) throws -> Int32 {
    let result = try session.tenderResult()
    let bid = try session.bid(in: result)
    let subject = session.command.argument("CRITERION")
    let explanations = result.explanations(of: bid.bid.bidder, subject)
    guard !explanations.isEmpty else {
      let known = bid.criteria.flatMap(\.all).flatMap { score in
        [score.criterion.id] + score.items.compactMap(\.id)
      }
      return session.output.fail(
        "no criterion, question or measure is called \(FoundText.quoted(subject ?? ""))",
        help: Suggestion.sentence(for: subject ?? "", among: known)
          ?? "Name a criterion such as \(known.first ?? "").")
    }
    guard session.command.value("format") != "json" else {
      try session.write(TenderJSON.text(explanations, of: bid, result.tender))
      return ExitCode.success
    }
    try session.write(
      MarkExplanationReport.document(
        bid, result.tender, explanations,
        total: subject == nil ? result.totalStep(of: bid.bid.bidder) : nil))
    return ExitCode.success
  }

  private static func summary(_ session: Session) throws -> Int32 {
    let result = try session.tenderResult()
    let bid = try session.bid(in: result)
    guard let summary = result.summary(for: bid.bid.bidder) else { return ExitCode.refused }
    try session.write(AssessmentSummaryReport.document(summary))
    return ExitCode.success
  }

  private static func weights(_ session: Session) throws -> Int32 {
    try session.write(
      MarkWorthReport.document(
        session.tenderResult(needsBids: false), suggests: session.command.flag("suggest")))
    return ExitCode.success
  }
}
