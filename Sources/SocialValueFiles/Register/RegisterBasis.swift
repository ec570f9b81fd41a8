public import SocialValue

/// What a register's returns are held against: contracts, targets, frameworks and policy.
public struct RegisterBasis: Sendable {
  /// The contracts with their targets, and the frameworks.
  public let index: RegisterIndex
  /// The council's settings.
  public let policy: Policy
  /// What is wrong with them.
  public let findings: [Finding]
  let shelf: FrameworkShelf
  /// The contracts that were left out for an error, with its place.
  let leftOut: [String: Finding.Place]
}
