public import SocialValue

/// Findings as a table for a spreadsheet, a row each, in the order given.
public enum FindingsCSV {
  /// The columns, in order.
  public static let columns = [
    "supplier", "contract", "period", "item", "severity", "code", "file", "line", "column",
    "message", "help", "team",
  ]

  /// The findings with a header row, each row ended by a line feed.
  ///
  /// - Parameters:
  ///   - findings: the findings.
  ///   - parties: the supplier or team of each contract, by the contract's id.
  /// - Returns: the rows.
  public static func render(_ findings: [Finding], parties: [String: Party]) -> String {
    CSVText.row(columns)
      + findings.map { finding in
        let subject = finding.subject
        let party = subject.contract.flatMap { parties[$0] }
        return CSVText.row([
          CSVText.outside(party?.supplier ?? ""),
          CSVText.outside(subject.contract ?? ""), subject.period?.label ?? "",
          CSVText.outside(subject.item ?? ""), finding.severity.rawValue, finding.code.name,
          CSVText.outside(finding.place.file), number(finding.place.line),
          number(finding.place.column), CSVText.outside(finding.message),
          CSVText.outside(finding.help), CSVText.outside(party?.team ?? ""),
        ])
      }.joined()
  }

  /// A line or a column; empty where the whole file or line is meant.
  private static func number(_ number: Int) -> String { number == 0 ? "" : String(number) }
}
