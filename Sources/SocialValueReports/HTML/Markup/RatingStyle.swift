import SocialValue

/// How ratings look: from the best band to the worst, however many a policy has.
///
/// The word stands beside every colour.
enum RatingStyle {
  /// The step of a band between the best, 0, and the worst, 3.
  private static func step(_ place: Int, of bands: [RatingBand]) -> Int {
    guard bands.count > 1 else { return 0 }
    return (place * 3 * 2 + bands.count - 1) / ((bands.count - 1) * 2)
  }

  /// The tint of a cell.
  static func tint(_ rating: Int?, of bands: [RatingBand]) -> HTML {
    guard let rating else { return "rn" }
    return "r\(step(rating, of: bands))"
  }

  /// The fill of a bar.
  static func fill(_ rating: Int?, of bands: [RatingBand]) -> HTML {
    guard let rating else { return "fn" }
    return "f\(step(rating, of: bands))"
  }

  /// The fill of a band behind a bar.
  static func band(_ place: Int, of bands: [RatingBand]) -> HTML {
    "k\(3 - step(place, of: bands))"
  }

  /// From how much of the target a band is reached: `90%`.
  static func threshold(_ band: RatingBand) -> String {
    FigureText.figure(band.threshold.multiplied(by: Ratio(100)), in: .percent)
  }

  /// A rating's word as a tag.
  static func tag(_ rating: Int?, of bands: [RatingBand]) -> HTML {
    tag(rating.map { bands[$0].title } ?? "No score", rating, of: bands)
  }

  /// A measure's rating, or the state that stands in its place, as a tag.
  static func tag(_ result: MeasureResult, of bands: [RatingBand]) -> HTML {
    switch result.state {
    case .notReported, .invalid:
      let worst = bands.count - 1
      return tag(result.state.title, worst, of: bands)
    default:
      return tag(
        ContractDigest.standing(result, bands), result.state == .scored ? result.rating : nil,
        of: bands)
    }
  }

  private static func tag(_ words: String, _ rating: Int?, of bands: [RatingBand]) -> HTML {
    "<span class=\"tag \(tint(rating, of: bands))\">\(words)</span>"
  }
}
