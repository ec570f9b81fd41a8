import SocialValue

/// The rating bands as charts show them: drawn once, they stand behind every chart of a report.
struct ChartBands: Sendable {
  /// The bands.
  let bands: [RatingBand]
  /// In words: `Bands: Good from 100%, …`.
  let words: String
  /// Behind a score's bar, on an axis to 100.
  let behindScore: HTML
  /// Behind the bar of an attainment, on an axis to a quarter beyond the target.
  let behindAttainment: HTML
  /// Behind a line of scores over several quarters.
  let behindHistory: HTML

  init(_ bands: [RatingBand]) {
    self.bands = bands
    words =
      "Bands: "
      + bands.map { "\($0.title) from \(RatingStyle.threshold($0))" }.joined(separator: ", ") + "."
    behindScore = BulletChart.ground(bands, to: BulletChart.scoreAxis)
    behindAttainment = BulletChart.ground(bands, to: BulletChart.attainmentAxis)
    behindHistory = HistoryChart.ground(bands)
  }
}
