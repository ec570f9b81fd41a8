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
    addReasons(of: summary.bid, summary, to: &document)
    if let winner = summary.winner {
      document.addHeading("Why: the winning bid, \(winner.bid.bidder)")
      addReasons(of: winner, summary, to: &document)
      addAdvantages(summary, to: &document)
    }
    return document
  }

  // MARK: Outcome

  private static func outcome(_ summary: AssessmentSummary) -> String {
    let total = "\(self.total(summary.bid, summary)) of 100"
    let winner = summary.winner.map {
      "The winning bid is that of \($0.bid.bidder), with \(self.total($0, summary)) of 100."
    }
    switch summary.outcome {
    case .won:
      guard let decided = decided(summary) else { return "The bid is successful, with \(total)." }
      return "The bid is successful, with \(total). Another bid has the same total; \(decided)."
    case .lost:
      let first = "The bid is unsuccessful, with \(total). "
      guard let winner else {
        return first + "No single bid is first: a tie is left to be decided."
      }
      guard let decided = decided(summary) else { return first + winner }
      return first + winner + " Both have \(self.total(summary.bid, summary)); \(decided)."
    case .tied:
      return "The bid has \(total), and is left in a tie for the first place, still to be decided."
    case .excluded:
      let first = "The bid is excluded, being below a pass mark; its marks have no total. "
      guard let winner else { return first + "No bid has won." }
      return first + winner
        + " This bid's marks were worked out as if it stood, the winning bid's without it."
        + (summary.tender.isRelative
          ? " Where a method is relative, the two can't be compared, and the winner's aren't shown."
          : "")
    }
  }

  /// `socialValue, first in the order of tie-breaks, decided it`; nil where no tie-break did.
  private static func decided(_ summary: AssessmentSummary) -> String? {
    guard let tieBreak = summary.tieBreak else { return nil }
    let ordinals = ["first", "second", "third", "fourth", "fifth"]
    let place =
      tieBreak.place <= ordinals.count
      ? ordinals[tieBreak.place - 1] : "number \(tieBreak.place)"
    return "\(tieBreak.criterion), \(place) in the order of tie-breaks, decided it"
  }

  /// A total, to as many places as it takes to tell it from the other one shown.
  private static func total(_ bid: BidScore, _ summary: AssessmentSummary) -> String {
    guard let total = bid.total else { return FigureText.none }
    guard let own = summary.bid.total, let other = summary.winner?.total, own != other else {
      return TenderReport.marks(total)
    }
    var places = 2
    while own.fixedText(places: places) == other.fixedText(places: places) { places += 1 }
    return total.fixedText(places: places)
  }

  // MARK: How

  /// The criteria with their importance and the methods, nested as they are.
  private static func addMethods(_ summary: AssessmentSummary, to document: inout ReportDocument) {
    TenderModelReport.addCriteria(summary.tender, to: &document)
    document.addHeading("How marks were given")
    document.addList(
      summary.tender.leaves.map { "\($0.name): \($0.rule?.sentence ?? "")" })
    document.add(
      "A criterion with parts has the sum of each part's weight × its share of the marks. Totals are compared unrounded, and shown to two places, or to as many as it takes to tell them apart."
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
        summary.bid.criteria[place], summary.winner?.criteria[place], summary, depth: 0)
    }
    rows.append(
      ReportDocument.Row(
        cells: ["Total", "100.00", total(summary.bid, summary)]
          + (summary.winner.map { [total($0, summary)] } ?? [])))
    document.addTable(columns, rows)
  }

  private static func rows(
    _ own: CriterionScore, _ other: CriterionScore?, _ summary: AssessmentSummary, depth: Int
  ) -> [ReportDocument.Row] {
    let isCompared = summary.compares(own.criterion)
    func cells(_ name: String, _ most: ExactRatio, _ marks: ExactRatio, _ theirs: ExactRatio?)
      -> [String]
    {
      [name, TenderReport.marks(most), TenderReport.marks(marks)]
        + (theirs.map { [isCompared ? TenderReport.marks($0) : FigureText.none] } ?? [])
    }
    var rows = [
      ReportDocument.Row(
        cells: cells(own.criterion.id, own.weight, own.marks, other?.marks), depth: depth)
    ]
    for place in own.parts.indices {
      rows += self.rows(own.parts[place], other?.parts[place], summary, depth: depth + 1)
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

  private static func addReasons(
    of bid: BidScore, _ summary: AssessmentSummary, to document: inout ReportDocument
  ) {
    let isOwn = bid.bid.bidder == summary.bid.bid.bidder
    var lines: [String] = []
    for score in bid.criteria.flatMap(\.all) {
      for item in score.items {
        let name = [score.criterion.id, item.id].compactMap(\.self).joined(separator: " ")
        let title = item.id == nil || item.title == item.id ? "" : " (\(item.title))"
        let isMark = if case .mark = item.figure { true } else { false }
        let reason =
          item.reason.isEmpty ? (isMark ? ". No reason is recorded" : "") : ": \(item.reason)"
        let marks =
          isOwn || summary.compares(score.criterion)
          ? ", \(TenderReport.marks(item.marks)) of \(TenderReport.marks(item.weight)) marks" : ""
        lines.append("\(name)\(title), \(figure(item, score, of: bid, summary))\(marks)\(reason)")
      }
    }
    document.addList(lines)
  }

  private static func addAdvantages(
    _ summary: AssessmentSummary, to document: inout ReportDocument
  ) {
    document.addHeading("Relative advantages of the winning bid")
    let isPartial = summary.tender.criteria.contains { !summary.compares($0) }
    if isPartial { document.add("Only where the method isn't relative, so that marks compare.") }
    guard !summary.advantages.isEmpty else {
      document.add(
        "It has more marks than this bid for nothing that "
          + (isPartial ? "can be compared." : "was scored."))
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
