public import SocialValue

/// What a tender weighs and how, with what there is to warn of: before bids come in.
public enum TenderModelReport {
  /// The report.
  ///
  /// - Parameters:
  ///   - tender: the tender.
  ///   - findings: what was found in it and in its bids.
  ///   - bids: how many bids were read; nil where there is no file of them yet.
  /// - Returns: the report.
  public static func document(
    _ tender: Tender, findings: [Finding], bids: Int?
  ) -> ReportDocument {
    var document = ReportDocument()
    document.addTitle(TenderReport.title(tender))
    if let framework = tender.framework { document.add("Framework: \(framework)") }
    document.add(
      "Social value weighs \(tender.socialValueWeight.text(places: 2))% of the total.")
    document.add(bids.map { "Bids read: \($0)." } ?? "There are no bids yet.")
    addCriteria(tender, to: &document)
    add(findings, to: &document)
    return document
  }

  /// Only what is wrong, where the tender itself can't be read.
  ///
  /// - Parameter findings: what is wrong.
  /// - Returns: the report.
  public static func document(findings: [Finding]) -> ReportDocument {
    var document = ReportDocument()
    add(findings, to: &document)
    return document
  }

  static func addCriteria(_ tender: Tender, to document: inout ReportDocument) {
    document.addHeading("What is scored")
    document.add(
      "A weight in percent is a share of its own level, a measure's one of the measures beside it; of the total there are 100 marks."
    )
    document.addTable(
      [
        ReportDocument.Column(title: "Criterion", least: 16),
        ReportDocument.Column(title: "Weight", isRight: true),
        ReportDocument.Column(title: "Of total", isRight: true),
        ReportDocument.Column(title: "How", least: 20, lines: 4),
      ], tender.criteria.flatMap { rows($0, above: .hundred, depth: 0) })
    if !tender.tieBreak.isEmpty {
      document.add("Ties are broken by \(tender.tieBreak.joined(separator: ", then ")).")
    }
  }

  private static func rows(
    _ criterion: Criterion, above: ExactRatio, depth: Int
  ) -> [ReportDocument.Row] {
    let weight = above * criterion.weight * .hundredth
    var rows = [
      ReportDocument.Row(
        cells: [
          criterion.id, criterion.weight.text(places: 2) + "%", weight.fixedText(places: 2),
          (criterion.title == criterion.id ? "" : criterion.title + ": ") + how(criterion),
        ], depth: depth)
    ]
    rows += criterion.parts.flatMap { self.rows($0, above: weight, depth: depth + 1) }
    switch criterion.rule {
    case .questions(let rule)?:
      rows += rule.questions.map { question in
        ReportDocument.Row(
          cells: [
            question.id, question.weight.text(places: 2) + "%",
            (weight * question.weight * .hundredth).fixedText(places: 2),
            (question.title == question.id ? "" : question.title + "; ")
              + (question.minimum.map { "pass mark \($0.text)" } ?? "no pass mark"),
          ], depth: depth + 1)
      }
    case .commitments(let rule)?:
      rows += rule.measures.map { measure in
        ReportDocument.Row(
          cells: [
            measure.measure, measure.weight.text,
            (weight * rule.share(of: measure)).fixedText(places: 2),
            how(measure, rule.method),
          ], depth: depth + 1)
      }
    case .price?, nil: break
    }
    return rows
  }

  private static func how(_ criterion: Criterion) -> String {
    switch criterion.rule {
    case nil: return "by its parts"
    case .price(let method)?:
      return "price, \(method.name.rawValue)" + (method.isRelative ? " (relative)" : "")
    case .questions(let rule)?:
      return "marks of 0 to \(rule.scale)"
        + (rule.minimum.map { "; pass mark for their mean \($0.text)" } ?? "")
    case .commitments(let rule)?:
      return "offers, \(rule.method.rawValue)"
        + (rule.method == .relativeToBest ? " (relative)" : "")
    }
  }

  private static func how(
    _ measure: CommitmentsRule.Commitment, _ method: CommitmentsRule.Method
  ) -> String {
    // Held against the best offer, a target moves no marks.
    let target = method == .againstTarget ? measure.target : nil
    let words = target.map { "target \(FigureText.figure($0.ratio, in: measure.basis))" }
    return "\(measure.title); \(words ?? self.words(measure.basis)), \(per(measure.per))"
  }

  private static func words(_ basis: Basis) -> String {
    switch basis {
    case .number: "in numbers"
    case .percent: "in percent"
    case .money: "in pounds"
    case .hours: "in hours"
    }
  }

  static func per(_ per: Per) -> String {
    switch per {
    case .quarter: "each quarter"
    case .year: "each year"
    case .contract: "over the contract"
    case .spend: "for each £1,000,000 spent"
    case .level: "as things stand"
    }
  }

  private static func add(_ findings: [Finding], to document: inout ReportDocument) {
    let errors = findings.filter { $0.severity == .error }
    if !errors.isEmpty {
      document.addHeading("Errors (\(errors.count))")
      document.addList(
        errors.map { "\($0.place.text): \($0.message) [\($0.code.name)]. \($0.help)" })
    }
    TenderReport.addWarnings(findings.filter { $0.severity != .error }, to: &document)
    document.addHeading(FindingsText.count(findings))
  }
}
