internal import SocialValue

/// An offer as people write it: bare, or with the sign of its basis.
enum OfferText {
  /// Reads an offer: `85` and `85%` where a percentage is asked for.
  ///
  /// - Parameters:
  ///   - text: what is written.
  ///   - basis: the basis of the tender's target.
  /// - Returns: the amount; nil where it can't be read, or is in another basis.
  static func amount(_ text: String, in basis: Basis) -> FixedDecimal? {
    guard let (amount, written) = TargetText.amount(text),
      written == basis || written == .number
    else { return nil }
    return amount
  }

  /// What an offer in a basis is, to stand after "expected an offer".
  static func words(_ basis: Basis) -> String {
    switch basis {
    case .number: "as a number"
    case .percent: "as a percentage"
    case .money: "in pounds"
    case .hours: "in hours"
    }
  }
}
