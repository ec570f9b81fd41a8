public import SocialValue

/// A quarter's results as pages to read, print and send: HTML with its style, charts and a little
/// script in it, that asks for nothing from anywhere else.
///
/// Outside text is escaped wherever it stands. The same register gives the same bytes.
public struct ReportSite {
  private let context: ReportContext

  /// Makes a site.
  ///
  /// - Parameters:
  ///   - scorecard: the quarter's results, of the contracts that the site is of.
  ///   - evaluator: what worked them out.
  ///   - audience: whom it is for.
  public init(_ scorecard: Scorecard, by evaluator: Evaluator, for audience: ReportAudience) {
    context = ReportContext(
      scorecard: scorecard, evaluator: evaluator, audience: audience,
      names: PageNames(
        evaluator.register.index,
        of: audience == .supplier ? Set(scorecard.contracts.map(\.contract.id)) : nil))
  }

  /// Gives every page, one after another: the register's, each contract's, each supplier's and
  /// team's, each framework's.
  ///
  /// - Parameter take: takes a page's file name and its text.
  /// - Throws: what `take` throws.
  /// - Complexity: O(contracts × measures × quarters of their windows); one page is held at a time.
  public func pages<Fault: Error>(
    _ take: (_ file: String, _ text: String) throws(Fault) -> Void
  ) throws(Fault) {
    var register = RegisterPage(context)
    for page in register.pages() { try take(page.file, page.text) }
    var byParty: [Party: [ContractScorecard]] = [:]
    var start = 0
    let cards = context.scorecard.contracts
    while start < cards.count {
      var end = start + 1
      while end < cards.count, cards[end].number == cards[start].number { end += 1 }
      let own = Array(cards[start..<end])
      byParty[own[0].contract.party, default: []] += own
      try contractPages(own, take)
      start = end
    }
    for (party, own) in byParty.sorted(by: { $0.key < $1.key }) {
      guard let file = context.names.party(party) else { continue }
      var page = PartyPage(context, of: party, cards: own)
      try take(file, page.html())
    }
    for whole in context.scorecard.register {
      guard let file = context.names.framework(whole.framework.id) else { continue }
      var page = FrameworkPage(context, of: whole.framework)
      try take(file, page.html())
    }
  }

  private func contractPages<Fault: Error>(
    _ cards: [ContractScorecard], _ take: (String, String) throws(Fault) -> Void
  ) throws(Fault) {
    guard let contract = cards.first?.contract, let file = context.names.contract(contract.id)
    else {
      return
    }
    if var page = ContractPage(context, of: cards, shown: cards.count > 1 ? [] : nil) {
      try take(file, page.html())
    }
    guard cards.count > 1 else { return }
    for card in cards {
      guard let file = context.names.contract(contract.id, under: card.framework),
        var page = ContractPage(context, of: cards, shown: [card.framework.id])
      else { continue }
      try take(file, page.html())
    }
  }

  /// One page of one contract with all its frameworks in it, that leads to no other.
  ///
  /// - Parameters:
  ///   - scorecard: the quarter's results of that contract alone.
  ///   - evaluator: what worked them out.
  ///   - audience: whom it is for.
  /// - Returns: the page; nil where the contract has no day in the quarter.
  public static func page(
    of scorecard: Scorecard, by evaluator: Evaluator, for audience: ReportAudience = .manager
  ) -> String? {
    let context = ReportContext(
      scorecard: scorecard, evaluator: evaluator, audience: audience, names: PageNames())
    var page = ContractPage(context, of: scorecard.contracts)
    return page?.html()
  }
}
