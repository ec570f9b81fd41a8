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
    let blocks = FindingBlocks(titles: titles)
    let now = findings.filter { ($0.subject.period ?? quarter) == quarter }
    let earlier = findings.filter { ($0.subject.period ?? quarter) != quarter }
    let fold: HTML =
      earlier.isEmpty
      ? ""
      : """
      <details><summary>Of earlier quarters (\(earlier.count))</summary>
      \(blocks.html(earlier))</details>

      """
    return """
      <h2>Findings</h2>
      <p>\(FindingsText.count(findings))</p>
      \(blocks.html(now))\(fold)
      """
  }
}

extension Finding {
  /// Whether the supplier or team can put right or answer it: it is about what they reported, and
  /// not about what the council accepted of it or keeps in its own files.
  var isForParty: Bool {
    guard severity != .warning, place.file.utf8.starts(with: "returns/".utf8) else { return false }
    return ![.badAccepted, .acceptedAboveClaimed, .acceptanceDropped].contains(code)
  }
}

/// Findings as blocks: what was found, where, and how to mend it.
struct FindingBlocks {
  /// The titles of the items that the findings are about.
  var titles: ItemTitles
  /// Whether there is room on paper to answer each.
  var hasAnswers = false

  /// So many at most on a page; the rest are counted.
  static let most = 150

  /// The findings, errors first, each once.
  func html(_ findings: [Finding]) -> HTML {
    let ordered = Finding.Severity.allCases.flatMap { severity in
      findings.filter { $0.severity == severity }
    }
    var html = ordered.prefix(Self.most).map(block).joined()
    if ordered.count > Self.most {
      html += """
        <p>And \(ordered.count - Self.most) more, which <code>scorecard check</code> lists.</p>

        """
    }
    return html
  }

  private func block(_ finding: Finding) -> HTML {
    let about = [finding.subject.period?.label, finding.subject.item.map(titles.title)]
      .compactMap(\.self)
    let place = [finding.subject.item, finding.place.text].compactMap(\.self)
    let answer: HTML =
      hasAnswers && finding.severity != .warning ? "<div class=\"answer\">Answer:</div>" : ""
    return """
      <div class="find \(Self.style(finding.severity))"><p><b>\(Self.word(finding.severity))</b> \
      \(about.joined(separator: ", "))</p>
      <p>\(ContractPage.capitalised(titles.words(finding.message))).</p>
      <p class="soft">\(titles.words(finding.help))</p>
      <p class="soft">\(place.map { code -> HTML in "<code>\(code)</code>" }.joined(" at "))</p>\(answer)</div>

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
