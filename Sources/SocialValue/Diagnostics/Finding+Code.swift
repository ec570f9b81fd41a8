extension Finding {
  /// The kind of a finding: a stable name, a severity, what it means and how to mend it.
  ///
  /// New codes may be added in any version; a code's name never changes.
  public struct Code: Sendable, Hashable {
    /// The stable name, as it stands in output: `bad-value`.
    public let name: String
    /// How much a finding of this kind matters.
    public let severity: Severity
    /// What it means, for the list of findings.
    public let meaning: String
    /// How to mend it, for the list of findings.
    public let remedy: String

    init(_ severity: Severity, _ name: String, _ meaning: String, _ remedy: String) {
      self.name = name
      self.severity = severity
      self.meaning = meaning
      self.remedy = remedy
    }

    /// Two codes are the same where their names are.
    public static func == (left: Code, right: Code) -> Bool { left.name == right.name }

    /// Hashes the name.
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }

    /// Every code there is, in the order of the list of findings.
    public static let all: [(section: String, codes: [Code])] = [
      ("Reading any CSV file", files), ("Contracts", contracts), ("Targets", targets),
      ("Returns: a row", rows), ("Returns: rows held against each other", crossChecks),
      ("Policy and definition files", definitions), ("Tenders: the tender", tenders),
      ("Tenders: the bids", bids),
    ]
  }
}
