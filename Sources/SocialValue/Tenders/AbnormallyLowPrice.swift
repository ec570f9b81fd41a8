/// A price far below the others'.
public struct AbnormallyLowPrice: Sendable, Hashable {
  /// The bidder's name.
  public var bidder: String
  /// The criterion's id.
  public var criterion: String
  /// The price in pounds.
  public var price: FixedDecimal
  /// The mean of the other bids' prices, in pounds.
  public var mean: ExactRatio
  /// How far it lies below, as a share of the mean.
  public var below: ExactRatio
  /// Where it stands.
  public var place: Finding.Place
}

extension AbnormallyLowPrice {
  /// The flag as a warning.
  var finding: Finding {
    Finding(
      .abnormallyLow, at: place,
      message:
        "the price of \(FoundText.quoted(bidder)), \(FigureWords.pounds(price.ratio)), is \((below * .hundred).text(places: 1))% below the mean of the others, £\(DecimalText.grouped(mean.text(places: 2)))",
      help:
        "Ask for an explanation: a bid may only be disregarded after the supplier was told and had a reasonable chance to explain (Procurement Act 2023, s.19)."
    )
  }
}
