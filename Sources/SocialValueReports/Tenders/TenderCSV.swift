public import SocialValue

/// The result of a tender as one flat table for a spreadsheet: for each bid a row for its total, for
/// each criterion and part, and for each price, question and measure.
///
/// Weights, shares and marks are of 100 in all, rounded to nine places; figures are exact; an absent
/// one is empty.
public enum TenderCSV {
  /// The columns, in order.
  public static let columns = [
    "tender", "bidder", "rank", "excluded", "level", "criterion", "item", "title", "weight",
    "share", "marks", "value", "reason",
  ]

  /// The result with a header row, each row ended by a line feed.
  public static func render(_ result: TenderResult) -> String {
    var text = CSVText.row(columns)
    for bid in result.bids {
      let first =
        [CSVText.outside(result.tender.id), CSVText.outside(bid.bid.bidder)]
        + [bid.rank.map(String.init) ?? "", bid.isExcluded ? "yes" : "no"]
      text += CSVText.row(
        first + ["total", "", "", "", "100", "", bid.total?.text(places: 9) ?? "", ""]
          + [CSVText.outside(bid.reasons.joined(separator: "; "))])
      for score in bid.criteria { text += rows(score, first, level: "criterion") }
    }
    return text
  }

  private static func rows(_ score: CriterionScore, _ first: [String], level: String) -> String {
    let criterion = CSVText.outside(score.criterion.id)
    var text = CSVText.row(
      first + [level, criterion, "", CSVText.outside(score.criterion.title)]
        + marks(score.weight, score.share, score.marks) + ["", ""])
    for part in score.parts { text += rows(part, first, level: "part") }
    for item in score.items {
      text += CSVText.row(
        first + ["item", criterion, CSVText.outside(item.id ?? ""), CSVText.outside(item.title)]
          + marks(item.weight, item.share, item.marks)
          + [value(item.figure), CSVText.outside(item.reason)])
    }
    return text
  }

  private static func marks(
    _ weight: ExactRatio, _ share: ExactRatio, _ marks: ExactRatio
  ) -> [String] {
    [weight, share, marks].map { $0.text(places: 9) }
  }

  private static func value(_ figure: ItemScore.Figure) -> String {
    switch figure {
    case .price(let value), .mark(let value, _, _), .offer(let value, _, _): value?.text ?? ""
    }
  }
}
