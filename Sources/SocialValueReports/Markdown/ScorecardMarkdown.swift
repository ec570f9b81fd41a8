public import SocialValue

/// A scorecard as GitHub Markdown, with tables that a committee report can take in.
///
/// Titles, names and notes are escaped, so that none of them can break out of its cell.
public enum ScorecardMarkdown {
  /// The scorecard: contract by contract, and for several of them an overview before, and the
  /// suppliers, the teams and the register after.
  ///
  /// - Parameters:
  ///   - scorecard: the quarter's results.
  ///   - histories: the scores of earlier quarters, in any order, for the sparklines.
  /// - Returns: the Markdown, each line ended.
  public static func render(_ scorecard: Scorecard, histories: [ScorecardHistory] = []) -> String {
    var page = MarkdownPage()
    page.addHeading(1, "Social value scorecard \(scorecard.quarter.label)")
    page.add(scorecard.quarterWords)
    if scorecard.contracts.isEmpty {
      page.add(ScorecardText.noContracts)
    }
    if scorecard.isOfSeveralContracts { addOverview(scorecard, to: &page) }
    for (place, contract) in scorecard.contracts.enumerated() {
      add(
        contract, policy: scorecard.policy,
        history: histories.history(of: contract, at: place), to: &page)
    }
    for joint in scorecard.joint { addJoint(joint, policy: scorecard.policy, to: &page) }
    if scorecard.isOfSeveralContracts {
      addParties(scorecard.suppliers, "Suppliers", in: scorecard, to: &page)
      addParties(scorecard.teams, "Teams", in: scorecard, to: &page)
      addRegister(scorecard, to: &page)
    }
    addFindings(scorecard, to: &page)
    return page.text
  }

  private static func add(
    _ scorecard: ContractScorecard, policy: Policy, history: ScorecardHistory?,
    to page: inout MarkdownPage
  ) {
    let contract = scorecard.contract
    let framework = scorecard.framework
    let digest = ContractDigest(scorecard, policy: policy)
    page.addHeading(2, "\(contract.id) \(contract.title)")
    page.addList(
      [
        (contract.party.title, contract.party.name),
        ("Framework", "\(framework.title) (\(framework.id))"),
        ("Term", FigureText.days(of: contract.term)),
      ] + (contract.value.map { [("Value", FigureText.pounds($0.ratio))] } ?? []))
    addScores(scorecard, policy: policy, history: history, to: &page)
    addGroups(scorecard, digest, policy: policy, to: &page)
    addMeasures(scorecard, digest, policy: policy, to: &page)
    addStatements(scorecard, digest, to: &page)
    addDigest(digest, to: &page)
  }

  private static func addFindings(_ scorecard: Scorecard, to page: inout MarkdownPage) {
    page.addHeading(2, "Findings")
    page.add(FindingsText.count(scorecard.findings))
    let errors = scorecard.findings.filter { $0.severity == .error }
    page.addList(
      errors.prefix(ScorecardText.errorsInFull).map { finding in
        (finding.place.text, "\(finding.message) [\(finding.code.name)]. \(finding.help)")
      })
    if errors.count > ScorecardText.errorsInFull {
      page.add(ScorecardText.furtherErrors(errors.count))
    }
    page.add(scorecard.rows.words)
  }
}
