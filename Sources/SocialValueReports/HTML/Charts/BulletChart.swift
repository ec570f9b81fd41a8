import SocialValue

/// A bar over the rating bands, with a mark at the target: of a score, or of an actual against its
/// target.
struct BulletChart {
  /// What it shows, in words.
  var title: String
  /// How far the bar goes: 1 is the target, or 100 points.
  var value: Ratio?
  /// How far the axis goes.
  var axis: Ratio
  /// The place of the rating among the bands.
  var rating: Int?
  /// The bands behind it.
  var bands: ChartBands
  /// What is to be seen in it.
  var description: String

  static let scoreAxis = Ratio.one
  static let attainmentAxis = Ratio(5, over: 4)
  private static let width = 200
  private static let height = 22

  /// A score on an axis to 100.
  init(score: Points?, of title: String, rating: Int?, bands: ChartBands) {
    self.title = title
    value = score.map { Ratio($0.units, over: Points.hundred.units) }
    axis = Self.scoreAxis
    self.rating = rating
    self.bands = bands
    let words = rating.map { ": " + bands.bands[$0].title } ?? ""
    description =
      score == nil
      ? "No score."
      : "\(FigureText.score(score, among: bands.bands)) of 100\(words). \(bands.words)"
  }

  /// An actual against its target, on an axis to a quarter beyond it.
  init(
    attainment: Ratio?, of title: String, actual: String, target: String, rating: Int?,
    bands: ChartBands
  ) {
    self.title = title
    value = attainment
    axis = Self.attainmentAxis
    self.rating = rating
    self.bands = bands
    let words = rating.map { ": " + bands.bands[$0].title } ?? ""
    description =
      "\(actual) against a target of \(target), \(FigureText.attainment(attainment, among: bands.bands)) of it\(words)."
      + (Self.goesOn(attainment, axis) ? " The bar goes on beyond the chart." : "")
      + " \(bands.words)"
  }

  /// The drawing; `id` tells it apart from the others of its page.
  func svg(id: String) -> HTML {
    let width = Self.width
    var content = axis == Self.scoreAxis ? bands.behindScore : bands.behindAttainment
    if let value, value > .zero {
      let fill = RatingStyle.fill(rating, of: bands.bands)
      let goesOn = Self.goesOn(value, axis)
      content += Drawing.rectangle(
        fill, x: "0", y: 6,
        width: goesOn ? String(width - 8) : Drawing.length(value, of: axis, over: width),
        height: 10)
      if goesOn {
        content += """
          <path class="\(fill)" d="M\(width - 8) 2L\(width) 11L\(width - 8) 20z"/>
          """
      }
    }
    if axis > .one {
      content += Drawing.rectangle(
        "tick", x: Drawing.length(.one, of: axis, over: width), y: 1, width: "2", height: 20)
    }
    return Drawing.svg(
      title, description, width: width, height: Self.height, id: id, isStretched: true, content)
  }

  /// The bands behind a bar, on an axis that goes so far.
  static func ground(_ bands: [RatingBand], to axis: Ratio) -> HTML {
    var ground = HTML.empty
    for (place, band) in bands.enumerated() {
      let end = place == 0 ? axis : bands[place - 1].threshold
      let start = min(band.threshold, axis)
      guard end > start, let size = min(end, axis).subtracting(start) else { continue }
      ground += Drawing.rectangle(
        RatingStyle.band(place, of: bands), x: Drawing.length(start, of: axis, over: width), y: 0,
        width: Drawing.length(size, of: axis, over: width), height: height)
    }
    return ground
  }

  /// Whether a bar is longer than its axis, and so ends in an arrow.
  private static func goesOn(_ value: Ratio?, _ axis: Ratio) -> Bool {
    value.map { $0 > axis } ?? false
  }
}
