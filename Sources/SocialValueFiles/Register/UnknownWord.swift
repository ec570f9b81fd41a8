internal import SocialValue

/// A word of a row that isn't known, and the finding that tells of it.
struct UnknownWord: Sendable {
  /// Among what words it should have been.
  enum Kind: Sendable, Hashable {
    /// The ids of the contracts.
    case contracts
    /// The items of all frameworks.
    case allItems
    /// The items that a contract's frameworks have.
    case items(ofContractLike: Int)
    /// These.
    case words([String])
  }

  /// The place of the finding among those of its row, and later of its batch.
  var finding: Int
  var kind: Kind
  var word: String
}
