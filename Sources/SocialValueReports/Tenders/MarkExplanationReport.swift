public import SocialValue

/// How a bid came by its marks, as a report: each formula with its numbers put in.
public enum MarkExplanationReport {
  /// The report.
  ///
  /// - Parameters:
  ///   - bid: the bid.
  ///   - tender: its tender.
  ///   - explanations: the criteria explained, in order.
  ///   - total: what the total is the sum of; nil where only a part is explained.
  /// - Returns: the report.
  public static func document(
    _ bid: BidScore, _ tender: Tender, _ explanations: [MarkExplanation], total: String?
  ) -> ReportDocument {
    var document = ReportDocument()
    document.addTitle("\(bid.bid.bidder), tender \(tender.id)")
    if let total { document.add(total) }
    document.addList(bid.reasons.map { "excluded: \($0)" })
    for one in explanations {
      let name =
        one.title == one.criterion ? one.criterion : "\(one.criterion)  \(one.title)"
      document.addHeading(
        "\(name): \(TenderReport.marks(one.weight * one.share)) of \(TenderReport.marks(one.weight))"
      )
      document.add(one.method)
      document.addList(one.steps + one.rows)
    }
    return document
  }
}
