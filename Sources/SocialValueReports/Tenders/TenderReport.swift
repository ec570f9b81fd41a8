public import SocialValue

/// The result of a tender as a report that a panel could minute: ranking, exclusions, ties, marks,
/// moderation, what the award rests on, and warnings.
public enum TenderReport {
  /// The report.
  public static func document(_ result: TenderResult) -> ReportDocument {
    var document = ReportDocument()
    document.addTitle(title(result.tender))
    document.add(award(result))
    addRanking(result, to: &document)
    addExclusions(result, to: &document)
    addTies(result, to: &document)
    addMarks(result, to: &document)
    addModeration(result, to: &document)
    addReversals(result, to: &document)
    addSensitivity(result, to: &document)
    addLowPrices(result, to: &document)
    addWarnings(result.warnings, to: &document)
    return document
  }

  static func title(_ tender: Tender) -> String {
    tender.title == tender.id ? tender.id : "\(tender.id)  \(tender.title)"
  }

  /// A number of marks, to two places.
  static func marks(_ value: ExactRatio?) -> String {
    value?.fixedText(places: 2) ?? FigureText.none
  }

  /// Who wins, in a sentence.
  static func award(_ result: TenderResult) -> String {
    let standing = result.standing
    guard let first = standing.first else {
      return "No bid stands: each is below a pass mark."
    }
    guard let winner = result.winner else {
      let names = FigureText.list(result.first.map(\.bid.bidder))
      return
        "No single bid is first: \(names) are left in a tie at \(marks(first.total)) of 100, which no tie-break tells apart."
    }
    var text = "\(winner.bid.bidder) is first, with \(marks(winner.total)) of 100"
    if standing.count > 1, let total = winner.total, let next = standing[1].total {
      text += "; \(standing[1].bid.bidder) is next, \(lead(total - next))"
    }
    return text + "."
  }

  /// How far one bid is behind another, to as many places as it takes to show it.
  private static func lead(_ difference: ExactRatio) -> String {
    guard !difference.isZero else { return "with the same total" }
    for places in 2..<12 where difference.fixedText(places: places).contains(where: nonzero) {
      return "\(difference.fixedText(places: places)) behind"
    }
    return "less than a trillionth behind"
  }

  private static func nonzero(_ digit: Character) -> Bool { digit != "0" && digit != "." }

  // MARK: Ranking

  private static func addRanking(_ result: TenderResult, to document: inout ReportDocument) {
    let criteria = result.tender.criteria
    let shared = Set(result.ties.filter(\.isLeft).flatMap(\.bidders))
    document.addHeading("Ranking")
    document.add(
      "Marks are of 100 in all, and beside each criterion stands the most that it can bring. They are shown to two places, half away from zero; bids are ranked by unrounded totals."
    )
    let columns =
      [
        ReportDocument.Column(title: "No."), ReportDocument.Column(title: "Rank"),
        ReportDocument.Column(title: "Bidder", least: 12, lines: 2),
      ]
      + criteria.map {
        ReportDocument.Column(
          title: "\($0.id) \($0.weight.text(places: 2))", isRight: true, least: 6)
      } + [ReportDocument.Column(title: "Total", isRight: true)]
    document.addTable(
      columns,
      result.bids.enumerated().map { place, bid in
        let isShared = shared.contains(bid.bid.bidder)
        let rank = bid.rank.map { (isShared ? "=" : "") + String($0) } ?? "out"
        return [String(place + 1), rank, bid.bid.bidder]
          + bid.criteria.map { marks($0.marks) } + [marks(bid.total)]
      })
  }

  private static func addExclusions(_ result: TenderResult, to document: inout ReportDocument) {
    let excluded = result.bids.filter(\.isExcluded)
    guard !excluded.isEmpty else { return }
    document.addHeading("Excluded")
    document.add(
      "Marks of an excluded bid are those that it would have had; it has no total and moves nobody's marks."
    )
    document.addList(
      excluded.map { "\($0.bid.bidder): \($0.reasons.joined(separator: "; "))" })
  }

  private static func addTies(_ result: TenderResult, to document: inout ReportDocument) {
    guard !result.ties.isEmpty else { return }
    document.addHeading("Ties")
    document.addList(
      result.ties.map { tie in
        let names = FigureText.list(tie.bidders)
        let same = "\(names) have the same total, \(marks(tie.total))"
        if tie.isLeft { return "\(same): a tie is left, which no tie-break tells apart" }
        return "\(same): put in order by \(FigureText.list(tie.decidedBy))"
      })
  }

  // MARK: What the award rests on

  private static func addReversals(_ result: TenderResult, to document: inout ReportDocument) {
    guard result.standing.count > result.first.count else { return }
    document.addHeading("Without each losing bid")
    guard !result.reversals.isEmpty else {
      document.add(
        result.tender.isRelative
          ? "The award is the same without any one of the losing bids."
          : "Every method is absolute: no other bid moves a bid's marks, so the award is the same without any of the losing bids."
      )
      return
    }
    document.add("The award rests on a bid that doesn't win:")
    document.addList(
      result.reversals.map { reversal in
        let totals = reversal.totals.map { "\($0.bidder) \(marks($0.total))" }
        let who =
          reversal.winners.count == 1
          ? "\(reversal.winners[0]) would be first"
          : "\(FigureText.list(reversal.winners)) would be tied for the first place"
        return "without \(reversal.without), \(who): \(totals.joined(separator: ", "))"
      })
  }

  private static func addSensitivity(_ result: TenderResult, to document: inout ReportDocument) {
    guard let winner = result.winner, result.standing.count > 1 else { return }
    document.addHeading("How far the weights could move")
    document.add(
      "The weights at which \(winner.bid.bidder) still wins, the others keeping their proportions:")
    let remarks = result.sensitivity.map(remark)
    let hasRemarks = remarks.contains { !$0.isEmpty }
    document.addTable(
      [
        ReportDocument.Column(title: "Criterion", least: 12),
        ReportDocument.Column(title: "Weight", isRight: true),
        ReportDocument.Column(title: "From", isRight: true),
        ReportDocument.Column(title: "To", isRight: true),
      ] + (hasRemarks ? [ReportDocument.Column(title: "Ends", least: 16, lines: 3)] : []),
      zip(result.sensitivity, remarks).map { one, remark in
        [
          one.criterion, one.weight.text(places: 2), marks(one.low?.weight),
          marks(one.high?.weight),
        ] + (hasRemarks ? [remark] : [])
      })
  }

  private static func remark(_ one: WeightSensitivity) -> String {
    var words: [String] = []
    if let low = one.low, !low.isIncluded { words.append("only above the lower") }
    if let high = one.high, !high.isIncluded { words.append("only below the upper") }
    return words.joined(separator: ", ")
  }

  private static func addLowPrices(_ result: TenderResult, to document: inout ReportDocument) {
    guard result.tender.leaves.contains(where: { $0.rule?.kind == .price }) else { return }
    document.addHeading("Abnormally low prices")
    guard let share = result.tender.abnormallyLow.map({ ExactRatio($0) * .hundred }) else {
      document.add("The tender sets no threshold, so none is flagged.")
      return
    }
    guard !result.lowPrices.isEmpty else {
      document.add("None is \(share.text(places: 2))% or more below the mean of the others.")
      return
    }
    document.addList(
      result.lowPrices.map { low in
        "\(low.bidder) (\(low.criterion)): \(FigureText.pounds(low.price.ratio)) is \((low.below * .hundred).fixedText(places: 1))% below the mean of the others, £\(DecimalText.grouped(low.mean.fixedText(places: 2)))"
      })
    document.add(
      "Flagged from \(share.text(places: 2))% below, and scored as they stand. A bid may only be disregarded for its price after the supplier was told and had a reasonable chance to explain (Procurement Act 2023, section 19)."
    )
  }

  static func addWarnings(_ warnings: [Finding], to document: inout ReportDocument) {
    guard !warnings.isEmpty else { return }
    document.addHeading("Warnings (\(warnings.count))")
    document.addList(
      warnings.map { "\($0.place.text): \($0.message) [\($0.code.name)]. \($0.help)" })
  }
}
