public import SocialValue

/// What was handed to a register, in a few lines.
public enum AwardText {
  /// The text, each line ended.
  ///
  /// - Parameters:
  ///   - rows: what was written.
  ///   - contract: the contract.
  ///   - bidder: who is awarded it.
  ///   - register: the register's folder.
  /// - Returns: the text.
  public static func render(
    _ rows: AwardRows, _ contract: AwardRows.Contract, bidder: String, register: String
  ) -> String {
    var page = TextPage(TextStyle())
    page.add(
      "\(contract.id)  \(contract.title)", hanging: 2)
    page.add(
      "\(bidder), \(FigureText.days(of: contract.term)), \(FigureText.pounds(contract.value.ratio))",
      hanging: 2)
    page.add(
      "Added to \(register): the contract, and \(FigureText.counted(rows.targets.count, "targets")).",
      hanging: 2)
    for row in rows.targets {
      func cell(_ column: String) -> String { row.first { $0.column == column }?.text ?? "" }
      let per = Per(rawValue: cell("per")).map(TenderModelReport.per) ?? ""
      page.add("\(cell("measure")): \(amount(cell("target"))), \(per)", indent: 2, hanging: 2)
    }
    for one in rows.leftOut {
      page.add("\(one.measure): not taken on, \(one.reason)", indent: 2, hanging: 2)
    }
    if rows.targets.count > 1 {
      page.add(
        "A target's weight counts within its group, and groups count alike unless the register's"
          + " policy.json weighs them: the tender's shares of the marks aren't the scorecard's.",
        hanging: 2)
    }
    page.add(
      "Score it with: scorecard score \(FoundText.shellWord(register)) --quarter \(contract.term.firstQuarter.label) --contract \(FoundText.shellWord(contract.id))",
      hanging: 2)
    return page.text
  }
}

extension AwardText {
  /// A target as written, with separators where it is in pounds.
  private static func amount(_ target: String) -> String {
    target.hasPrefix("£") ? "£" + DecimalText.grouped(String(target.dropFirst())) : target
  }
}

extension TenderReport {
  /// A bid's place in a few words: `2 of 4, with 81.20 of 100`.
  public static func place(of bid: BidScore, in result: TenderResult) -> String {
    "\(bid.rank.map(String.init) ?? FigureText.none) of \(result.standing.count), with \(marks(bid.total)) of 100"
  }
}
