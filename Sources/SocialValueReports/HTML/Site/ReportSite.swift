public import SocialValue
internal import Synchronization

/// A quarter's results as pages to read, print and send: HTML with its style, charts and a little
/// script in it, that asks for nothing from anywhere else.
///
/// Outside text is escaped wherever it stands. The same register gives the same bytes.
public struct ReportSite: Sendable {
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

  /// Gives every page away as soon as it is made: the register's, each contract's, each supplier's
  /// and team's, each framework's.
  ///
  /// The register's workers make pages at once: they are given in any order, and on any thread.
  ///
  /// - Parameter take: takes a page's file name and its text in UTF-8; once it has thrown, hardly any
  ///   more pages are made.
  /// - Returns: the file names of all pages, in the order above.
  /// - Throws: what `take` throws.
  /// - Complexity: O(contracts × measures × quarters of their windows).
  public func pages<Fault: Error>(
    _ take: @Sendable (_ file: String, _ text: [UInt8]) throws(Fault) -> Void
  ) throws(Fault) -> [String] {
    let subjects = subjects
    let workers = context.evaluator.register.workers
    let hasFailed = Atomic(false)
    let results = workers.map(subjects.count) { place -> Result<[String], Fault> in
      // What was thrown is told below.
      if hasFailed.load(ordering: .relaxed) { return .success([]) }
      let pages = pages(about: subjects[place])
      do throws(Fault) {
        for page in pages { try take(page.name, page.bytes) }
        return .success(pages.map(\.name))
      } catch {
        hasFailed.store(true, ordering: .relaxed)
        return .failure(error)
      }
    }
    var names: [String] = []
    for result in results { names += try result.get() }
    return names
  }

  /// What some pages are about.
  private enum Subject: Sendable {
    case register
    /// The scorecards of one contract.
    case contract([ContractScorecard])
    case party(Party, [ContractScorecard])
    case framework(Framework)
  }

  /// All that there are pages about, in the order in which these are given.
  private var subjects: [Subject] {
    var subjects: [Subject] = [.register]
    var byParty: [Party: [ContractScorecard]] = [:]
    var start = 0
    let cards = context.scorecard.contracts
    while start < cards.count {
      var end = start + 1
      while end < cards.count, cards[end].number == cards[start].number { end += 1 }
      let own = Array(cards[start..<end])
      byParty[own[0].contract.party, default: []] += own
      subjects.append(.contract(own))
      start = end
    }
    for (party, own) in byParty.sorted(by: { $0.key < $1.key }) {
      subjects.append(.party(party, own))
    }
    return subjects + context.scorecard.register.map { .framework($0.framework) }
  }

  private func pages(about subject: Subject) -> [PageFile] {
    switch subject {
    case .register:
      var register = RegisterPage(context)
      return register.pages()
    case .contract(let cards): return contractPages(cards)
    case .party(let party, let cards):
      guard let file = context.names.party(party) else { return [] }
      var page = PartyPage(context, of: party, cards: cards)
      return [PageFile(name: file, bytes: page.html())]
    case .framework(let framework):
      guard let file = context.names.framework(framework.id) else { return [] }
      var page = FrameworkPage(context, of: framework)
      return [PageFile(name: file, bytes: page.html())]
    }
  }

  private func contractPages(_ cards: [ContractScorecard]) -> [PageFile] {
    guard let contract = cards.first?.contract, let file = context.names.contract(contract.id)
    else { return [] }
    var pages: [PageFile] = []
    if var page = ContractPage(context, of: cards, shown: cards.count > 1 ? [] : nil) {
      pages.append(PageFile(name: file, bytes: page.html()))
    }
    guard cards.count > 1 else { return pages }
    for card in cards {
      guard let file = context.names.contract(contract.id, under: card.framework),
        var page = ContractPage(context, of: cards, shown: [card.framework.id])
      else { continue }
      pages.append(PageFile(name: file, bytes: page.html()))
    }
    return pages
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
    return (page?.html()).map { String(decoding: $0, as: UTF8.self) }
  }
}

/// A page and the name of its file.
struct PageFile: Sendable {
  var name: String
  /// The page in UTF-8.
  var bytes: [UInt8]
}
