public import SocialValue

/// One bidder's assessment summary as a report that can be sent to it.
///
/// It holds nothing of any other bidder but the winner.
public enum AssessmentSummaryReport {
  /// The report.
  public static func document(_ summary: AssessmentSummary) -> ReportDocument {
    var document = ReportDocument()
    document.addTitle("Assessment summary: \(summary.bid.bid.bidder)")
    document.add(TenderReport.title(summary.tender))
    document.add(
      "Procurement Act 2023, section 50; Procurement Regulations 2024, regulation 31.")
    document.addHeading("Outcome")
    document.add(outcome(summary))
    document.addList(summary.bid.reasons)
    addMethods(summary, to: &document)
    addMarks(summary, to: &document)
    document.addHeading("Why: \(summary.bid.bid.bidder)")
    addReasons(summary.bid, to: &document)
    if let winner = summary.winner {
      document.addHeading("Why: the winning bid, \(winner.bid.bidder)")
      addReasons(winner, to: &document)
      addAdvantages(summary, winner, to: &document)
    }
    return document
  }

  private static func outcome(_ summary: AssessmentSummary) -> String {
    let total = "\(TenderReport.marks(summary.bid.total)) of 100"
    let winner = summary.winner.map {
      "The winning bid is that of \($0.bid.bidder), with \(TenderReport.marks($0.total)) of 100."
    }
    switch summary.outcome {
    case .won: return "The bid is successful, with \(total)."
    case .lost:
      let first = "The bid is unsuccessful, with \(total). "
      return first + (winner ?? "No single bid is first: a tie is left to be decided.")
    case .tied:
      return "The bid has \(total), and is left in a tie for the first place, still to be decided."
    case .excluded:
      let first = "The bid is excluded, being below a pass mark; its marks have no total. "
      return first + (winner ?? "No bid has won.")
    }
  }

  // MARK: How

  /// The criteria with their importance and the methods, nested as they are.
  private static func addMethods(_ summary: AssessmentSummary, to document: inout ReportDocument) {
    TenderModelReport.addCriteria(summary.tender, to: &document)
    document.addHeading("How marks were given")
    document.addList(
      summary.tender.leaves.map { "\($0.name): \($0.rule?.sentence ?? "")" })
    document.add(
      "A criterion with parts has the sum of each part's weight × its share of the marks. Totals are compared unrounded, and shown to two places."
    )
  }

  // MARK: Marks

  private static func addMarks(_ summary: AssessmentSummary, to document: inout ReportDocument) {
    document.addHeading("Marks")
    var columns = [
      ReportDocument.Column(title: "Criterion", least: 16),
      ReportDocument.Column(title: "Most", isRight: true),
      ReportDocument.Column(title: "This bid", isRight: true),
    ]
    if summary.winner != nil {
      columns.append(ReportDocument.Column(title: "Winner", isRight: true))
    }
    var rows: [ReportDocument.Row] = []
    for place in summary.bid.criteria.indices {
      rows += self.rows(
        summary.bid.criteria[place], summary.winner?.criteria[place], depth: 0)
    }
    rows.append(
      ReportDocument.Row(
        cells: ["Total", "100.00", TenderReport.marks(summary.bid.total)]
          + (summary.winner.map { [TenderReport.marks($0.total)] } ?? [])))
    document.addTable(columns, rows)
  }

  private static func rows(
    _ own: CriterionScore, _ other: CriterionScore?, depth: Int
  ) -> [ReportDocument.Row] {
    func cells(_ name: String, _ most: ExactRatio, _ marks: ExactRatio, _ theirs: ExactRatio?)
      -> [String]
    {
      [name, TenderReport.marks(most), TenderReport.marks(marks)]
        + (theirs.map { [TenderReport.marks($0)] } ?? [])
    }
    var rows = [
      ReportDocument.Row(
        cells: cells(own.criterion.id, own.weight, own.marks, other?.marks), depth: depth)
    ]
    for place in own.parts.indices {
      rows += self.rows(own.parts[place], other?.parts[place], depth: depth + 1)
    }
    for place in own.items.indices {
      guard let id = own.items[place].id else { continue }
      let item = own.items[place]
      rows.append(
        ReportDocument.Row(
          cells: cells(id, item.weight, item.marks, other?.items[place].marks), depth: depth + 1))
    }
    return rows
  }

  // MARK: Why

  private static func addReasons(_ bid: BidScore, to document: inout ReportDocument) {
    var lines: [String] = []
    for score in bid.criteria.flatMap(\.all) {
      for item in score.items {
        let name = [score.criterion.id, item.id].compactMap(\.self).joined(separator: " ")
        let title = item.id == nil || item.title == item.id ? "" : " (\(item.title))"
        let isMark = if case .mark = item.figure { true } else { false }
        let reason =
          item.reason.isEmpty ? (isMark ? ". No reason is recorded" : "") : ": \(item.reason)"
        lines.append(
          "\(name)\(title), \(TenderReport.figure(item)), \(TenderReport.marks(item.marks)) of \(TenderReport.marks(item.weight)) marks\(reason)"
        )
      }
    }
    document.addList(lines)
  }

  private static func addAdvantages(
    _ summary: AssessmentSummary, _ winner: BidScore, to document: inout ReportDocument
  ) {
    document.addHeading("Relative advantages of the winning bid")
    guard !summary.advantages.isEmpty else {
      document.add("It has more marks than this bid for nothing that was scored.")
      return
    }
    document.addList(
      summary.advantages.map { advantage in
        let name = [advantage.criterion, advantage.item].compactMap(\.self).joined(separator: " ")
        let title =
          advantage.item == nil || advantage.title == advantage.item ? "" : " (\(advantage.title))"
        return
          "\(name)\(title): \(TenderReport.marks(advantage.winners)) against \(TenderReport.marks(advantage.own)), \(TenderReport.marks(advantage.winners - advantage.own)) more"
      })
  }
}
