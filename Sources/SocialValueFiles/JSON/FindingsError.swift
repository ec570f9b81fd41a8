public import SocialValue

/// A file that can't be used, with every finding that says why.
public struct FindingsError: Error, Sendable, Hashable {
  /// The findings, in order of place.
  public var findings: [Finding]

  /// Makes an error.
  public init(_ findings: [Finding]) {
    self.findings = findings
  }
}
