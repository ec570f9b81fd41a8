public import SocialValue

/// A tender with its bids, as read from files.
public struct TenderFile: Sendable, Hashable {
  /// The tender.
  public var tender: Tender
  /// Its bids, in the order in which they first stand in the file; none where it wasn't read.
  public var bids: [Bid]
  /// What is wrong with the bids, errors among it, in order of place.
  public var findings: [Finding]
  /// Whether the file of bids was there to be read.
  public var hasBids: Bool

  /// Whether an error keeps the bids from being scored.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// The evaluation of the bids.
  public var evaluation: TenderEvaluation {
    TenderEvaluation(tender, bids: bids, findings: findings)
  }
}
