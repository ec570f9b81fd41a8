import SocialValue

extension ScorecardText {
  /// How many errors are shown in full.
  static let errorsInFull = 3

  /// How many errors there are beyond those shown in full.
  static func furtherErrors(_ count: Int) -> String {
    let further = count - errorsInFull
    return "and \(DecimalText.grouped(String(further))) more \(further == 1 ? "error" : "errors")"
  }

  /// How many findings there are, the first errors in full, and what became of the rows.
  func addFindings(_ scorecard: Scorecard, to page: inout TextPage) {
    page.addBlank()
    if !scorecard.isOfSeveralContracts { page.addRule() }
    let findings = scorecard.findings
    page.add(FindingsText.count(findings), ink: .strong)
    let errors = findings.filter { $0.severity == .error }
    let text = FindingsText(style: style)
    for finding in errors.prefix(Self.errorsInFull) { text.add(finding, indent: 2, to: &page) }
    if errors.count > Self.errorsInFull {
      page.add(
        Self.furtherErrors(errors.count), indent: 2)
    }
    page.add(scorecard.rows.words, hanging: 2)
  }
}

extension RowCounts {
  /// What became of the rows: `Rows read: 12, of which 10 used, …`.
  var words: String {
    func number(_ count: Int) -> String { DecimalText.grouped(String(count)) }
    guard read > 0 else { return "No rows of returns were read." }
    return "Rows of returns read: \(number(read)); used \(number(used)), superseded"
      + " \(number(superseded)), withdrawn \(number(withdrawn)), rejected \(number(rejected))."
  }
}
