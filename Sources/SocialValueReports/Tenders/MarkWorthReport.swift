public import SocialValue

/// What a mark is worth, as a report: in price, and by what carries the award.
public enum MarkWorthReport {
  /// The report.
  ///
  /// - Parameters:
  ///   - result: the result of the tender; one without bids tells of the weights alone.
  ///   - suggests: whether it says where a weight can't decide anything.
  /// - Returns: the report.
  public static func document(_ result: TenderResult, suggests: Bool) -> ReportDocument {
    var document = ReportDocument()
    document.addTitle(TenderReport.title(result.tender))
    document.add(
      "Social value weighs \(result.tender.socialValueWeight.text(places: 2))% of the total. A mark is one of the 100 that there are in all, so that a mark of social value and a mark for price weigh the same."
    )
    let worth = result.markWorth
    addPrices(worth, to: &document)
    addItems(worth, hasBids: result.standing.count > 1, to: &document)
    if suggests { addAdvice(result, to: &document) }
    return document
  }

  // MARK: In price

  private static func addPrices(_ worth: MarkWorth, to document: inout ReportDocument) {
    guard !worth.bidders.isEmpty else { return }
    document.addHeading("What one mark is worth in price")
    document.add(
      "The price that one mark of social value makes up for, at the margin: how much dearer a bid could be with one mark more."
    )
    document.addList(
      worth.bidders.map { "\($0.bidder) (\($0.criterion)): \(words($0.price))" })
  }

  private static func words(_ price: MarkWorth.Price) -> String {
    switch price {
    case .pounds(let pounds): Self.pounds(pounds)
    case .toRival(let rival, let pounds):
      "it alone sets the lowest price, so more would cost it no marks; \(Self.pounds(pounds)) more would give one to \(rival)"
    case .nothing(let reason): "nothing: \(reason)"
    }
  }

  private static func pounds(_ value: ExactRatio) -> String {
    "£" + DecimalText.grouped(value.fixedText(places: 2))
  }

  // MARK: By item

  private static func addItems(
    _ worth: MarkWorth, hasBids: Bool, to document: inout ReportDocument
  ) {
    document.addHeading("What carries the award")
    var columns = [
      ReportDocument.Column(title: "Figure"),
      ReportDocument.Column(title: "Title", least: 10, lines: 3),
      ReportDocument.Column(title: "Most", isRight: true),
    ]
    if hasBids {
      document.add(
        "Most: the marks there are. From and to: what bids that stand have. Lead: how far the winner is before the next bid. More: what so much more of an offer adds, up to the full marks."
      )
      columns += ["From", "To", "Lead"].map { ReportDocument.Column(title: $0, isRight: true) }
    }
    columns.append(ReportDocument.Column(title: "More", isRight: true))
    document.addTable(
      columns,
      worth.items.map { item in
        let name = [item.criterion, item.item].compactMap(\.self).joined(separator: " ")
        let figures = [item.lowest, item.highest, item.lead].map(TenderReport.marks)
        return [name, item.item == item.title ? "" : item.title, TenderReport.marks(item.weight)]
          + (hasBids ? figures : [])
          + [item.oneMore.map { "\($0.words): \($0.marks.fixedText(places: 3))" } ?? ""]
      })
  }

  // MARK: Advice

  private static func addAdvice(_ result: TenderResult, to document: inout ReportDocument) {
    document.addHeading("Where a weight can't decide anything")
    guard let advice = result.weightAdvice else {
      document.add("Which weights decide can't be told before two bids stand.")
      return
    }
    guard !advice.isEmpty else {
      document.add("Nowhere: another weight, whichever it is, could have changed the award.")
      return
    }
    document.add(
      "Each could be anything from 0 to 100 without another award, the others beside it keeping their proportions."
    )
    document.addList(
      advice.map { one in
        let name = [one.criterion, one.item].compactMap(\.self).joined(separator: " ")
        return "\(name), \(TenderReport.marks(one.weight)) marks: \(words(one.reason))"
      })
  }

  private static func words(_ reason: WeightAdvice.Reason) -> String {
    switch reason {
    case .sameShare(let share):
      "every bid that stands has the same share of it, \((share * .hundred).text(places: 2))%, and what else is scored decides"
    case .sameFirst(let bidders):
      bidders.count == 1
        ? "\(bidders[0]) wins at any weight of it"
        : "\(FigureText.list(bidders)) are left in a tie at any weight of it"
    }
  }
}
