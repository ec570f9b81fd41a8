public import SocialValue

/// Findings as text: grouped by supplier or team, so that they can be sent back, or a line each for a
/// compiler's reader.
public struct FindingsText: Sendable {
  /// How they are laid out.
  public var style: TextStyle

  /// Makes a renderer.
  public init(style: TextStyle = TextStyle()) {
    self.style = style
  }

  /// The findings by supplier and team, and for each by contract: those of no contract first, those of a
  /// contract that the register hasn't got last; within a contract in the order given.
  ///
  /// - Parameters:
  ///   - findings: the findings.
  ///   - parties: the supplier or team of each contract, by the contract's id.
  /// - Returns: the text, each line ended.
  public func render(_ findings: [Finding], parties: [String: Party]) -> String {
    var page = TextPage(style)
    var ofNone: [Finding] = []
    var ofUnknown: [Finding] = []
    var byParty: [Party: [Finding]] = [:]
    for finding in findings {
      switch finding.subject.contract {
      case nil: ofNone.append(finding)
      case let id?:
        if let party = parties[id] {
          byParty[party, default: []].append(finding)
        } else {
          ofUnknown.append(finding)
        }
      }
    }
    if !ofNone.isEmpty {
      page.addHeading("The register's files")
      for finding in ofNone { add(finding, indent: 2, to: &page) }
    }
    for (party, own) in byParty.sorted(by: { $0.key < $1.key }) {
      add(own, under: party.words, to: &page)
    }
    if !ofUnknown.isEmpty {
      add(ofUnknown, under: "Contracts that the register hasn't got", to: &page)
    }
    page.addBlank()
    page.add(Self.count(findings), ink: .strong)
    return page.text
  }

  /// One finding after another, each on a line of its own however long, as compilers write them,
  /// with its help on the next.
  public static func compilerLines(_ findings: [Finding]) -> String {
    findings.map { finding in
      line(finding) + "\n"
        + (finding.help.isEmpty ? "" : "  help: \(TerminalText.clean(finding.help))\n")
    }.joined()
  }

  /// A finding on one line: `returns/q1.csv:14:9: error: expected a count, found '1,2x'
  /// [bad-value]`.
  public static func line(_ finding: Finding) -> String {
    let path = finding.path.map { " at \($0)" } ?? ""
    return TerminalText.clean(
      "\(finding.place.text): \(finding.severity.rawValue): \(finding.message)\(path)"
        + " [\(finding.code.name)]")
  }

  /// How many there are: `2 errors, 1 query, 0 warnings`.
  public static func count(_ findings: [Finding]) -> String {
    if findings.isEmpty { return "No findings." }
    let words = [
      (Finding.Severity.error, "errors"), (.query, "queries"), (.warning, "warnings"),
    ].map { severity, word in
      FigureText.counted(findings.count { $0.severity == severity }, word)
    }
    return "Findings: " + words.joined(by: ", ") + "."
  }

  /// Adds a finding with its help.
  func add(_ finding: Finding, indent: Int, to page: inout TextPage) {
    let ink: Ink =
      switch finding.severity {
      case .error: .worst
      case .query: .middling
      case .warning: .plain
      }
    page.add(Self.line(finding), indent: indent, hanging: 2, ink: ink)
    guard !finding.help.isEmpty else { return }
    page.add("help: \(finding.help)", indent: indent + 4, hanging: 2, ink: .faint)
  }

  private func add(_ findings: [Finding], under title: String, to page: inout TextPage) {
    page.addHeading(FoundText.shown(title, limit: 160))
    let byContract = Dictionary(grouping: findings) { $0.subject.contract ?? "" }
    for (contract, own) in byContract.sorted(by: { $0.key < $1.key }) {
      page.add(FoundText.shown(contract, limit: 80), indent: 2)
      for finding in own { add(finding, indent: 4, to: &page) }
    }
  }
}
