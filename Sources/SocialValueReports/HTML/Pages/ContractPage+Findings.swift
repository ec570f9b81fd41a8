import SocialValue

extension ContractPage {
  /// What is wrong with the contract's returns: this quarter's in full, earlier ones' in a fold.
  func findings() -> HTML {
    let findings = context.findings(of: contract.id)
    guard context.showsParticulars else { return .empty }
    guard !findings.isEmpty else {
      return "<h2>Findings</h2>\n<p>Nothing was found wrong with what was reported.</p>\n"
    }
    let quarter = context.scorecard.quarter
    let now = findings.filter { ($0.subject.period ?? quarter) == quarter }
    let earlier = findings.filter { ($0.subject.period ?? quarter) != quarter }
    let fold: HTML =
      earlier.isEmpty
      ? ""
      : """
      <details><summary>Of earlier quarters (\(earlier.count))</summary>
      \(FindingBlocks.html(earlier, hasAnswers: false))</details>

      """
    return """
      <h2>Findings</h2>
      <p>\(FindingsText.count(findings))</p>
      \(FindingBlocks.html(now, hasAnswers: false))\(fold)
      """
  }
}

/// Findings as blocks: what was found, where, and how to mend it.
enum FindingBlocks {
  /// So many at most on a page; the rest are counted.
  static let most = 150

  /// The findings, errors first, each once.
  ///
  /// - Parameters:
  ///   - findings: the findings.
  ///   - hasAnswers: whether there is room on paper to answer each.
  /// - Returns: the blocks.
  static func html(_ findings: [Finding], hasAnswers: Bool) -> HTML {
    let ordered = Finding.Severity.allCases.flatMap { severity in
      findings.filter { $0.severity == severity }
    }
    var html = ordered.prefix(most).map { block($0, hasAnswers: hasAnswers) }.joined()
    if ordered.count > most {
      html += """
        <p>And \(ordered.count - most) more, which <code>scorecard check</code> lists.</p>

        """
    }
    return html
  }

  private static func block(_ finding: Finding, hasAnswers: Bool) -> HTML {
    let about = [finding.subject.period?.label, finding.subject.item].compactMap(\.self)
    let answer: HTML =
      hasAnswers && finding.severity != .warning ? "<div class=\"answer\">Answer:</div>" : ""
    return """
      <div class="find \(style(finding.severity))"><p><b>\(word(finding.severity))</b> \
      \(about.joined(separator: ", ")) <code>\(finding.place.text)</code></p>
      <p>\(ContractPage.capitalised(finding.message)).</p>
      <p class="soft">\(finding.help)</p>\(answer)</div>

      """
  }

  private static func style(_ severity: Finding.Severity) -> HTML {
    switch severity {
    case .error: "error"
    case .query: "query"
    case .warning: "warning"
    }
  }

  static func word(_ severity: Finding.Severity) -> String {
    switch severity {
    case .error: "To put right"
    case .query: "To answer"
    case .warning: "To know"
    }
  }
}
