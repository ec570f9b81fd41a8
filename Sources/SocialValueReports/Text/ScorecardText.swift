public import SocialValue

/// A scorecard as text for a terminal: no line is wider than the page.
public struct ScorecardText: Sendable {
  /// How it is laid out.
  public var style: TextStyle

  /// Makes a renderer.
  public init(style: TextStyle = TextStyle()) {
    self.style = style
  }

  /// The scorecard: contract by contract, and for several of them an overview before, and the
  /// suppliers, the teams and the register after.
  ///
  /// - Parameters:
  ///   - scorecard: the quarter's results.
  ///   - histories: the scores of earlier quarters, in any order, for the sparklines; a contract
  ///     without one is drawn without.
  /// - Returns: the text, each line ended.
  public func render(_ scorecard: Scorecard, histories: [ScorecardHistory] = []) -> String {
    var page = TextPage(style)
    if !scorecard.isOfOneContract { addTitle(scorecard, to: &page) }
    if scorecard.isOfSeveralContracts { addOverview(scorecard, to: &page) }
    let joint = scorecard.joint
    for (place, contract) in scorecard.contracts.enumerated() {
      add(
        contract, in: scorecard, history: histories.history(of: contract, at: place),
        to: &page)
      if place + 1 == scorecard.contracts.count
        || scorecard.contracts[place + 1].number != contract.number,
        let joint = joint.first(where: { $0.contract.id == contract.contract.id })
      {
        addJoint(joint, policy: scorecard.policy, to: &page)
      }
    }
    if scorecard.isOfSeveralContracts {
      page.addBlank()
      page.addRule("═")
      addParties(scorecard.suppliers, "Suppliers", in: scorecard, to: &page)
      addParties(scorecard.teams, "Teams", in: scorecard, to: &page)
      addRegister(scorecard, to: &page)
    }
    addFindings(scorecard, to: &page)
    return page.text
  }

  static let noContracts = "No contract has a day of its term in this quarter."

  private func addTitle(_ scorecard: Scorecard, to page: inout TextPage) {
    page.add("Social value scorecard \(scorecard.quarter.label)", ink: .strong)
    page.add(scorecard.quarterWords)
    guard scorecard.contracts.isEmpty else { return }
    page.addBlank()
    page.add(Self.noContracts)
  }

  private func add(
    _ contract: ContractScorecard, in scorecard: Scorecard, history: ScorecardHistory?,
    to page: inout TextPage
  ) {
    let digest = ContractDigest(contract, policy: scorecard.policy)
    addHeading(contract, in: scorecard, to: &page)
    addScores(contract, policy: scorecard.policy, history: history, to: &page)
    addGroups(contract, digest, policy: scorecard.policy, to: &page)
    addMeasures(contract, digest, policy: scorecard.policy, to: &page)
    addStatements(contract, digest, to: &page)
    addCosts(digest, to: &page)
    addMissing(digest, to: &page)
    addUncounted(digest, to: &page)
  }

  private func addHeading(
    _ scorecard: ContractScorecard, in whole: Scorecard, to page: inout TextPage
  ) {
    page.addBlank()
    if whole.contracts.count > 1 { page.addRule("═") }
    for (place, line) in scorecard.headingLines.enumerated() {
      page.add(line, hanging: 2, ink: place == 0 ? .strong : .plain)
    }
    page.add("\(whole.quarter.label): \(whole.quarterWords)", hanging: 2)
    page.addRule()
  }
}

extension Scorecard {
  /// Whether it is of more contracts than one, under however many frameworks each.
  var isOfSeveralContracts: Bool { contracts.first?.number != contracts.last?.number }

  /// Whether it is of one contract, under however many frameworks.
  var isOfOneContract: Bool { !contracts.isEmpty && !isOfSeveralContracts }

  /// The quarter's days, and the day as of which the register was read.
  var quarterWords: String {
    FigureText.days(of: quarter) + (asAt.map { ", as known on \(FigureText.day($0))" } ?? "")
  }
}

extension ContractScorecard {
  /// What is scored: the contract, who supplies it, under which framework, for how long and for
  /// how much.
  var headingLines: [String] {
    func text(_ outside: String) -> String { FoundText.shown(outside, limit: 240) }
    return [
      "\(text(contract.id))  \(text(contract.title))",
      "\(text(contract.party.words)), under \(text(framework.title)) (\(text(framework.id)))",
      FigureText.days(of: contract.term)
        + (contract.value.map { ", " + FigureText.pounds($0.ratio) } ?? ""),
    ]
  }
}
