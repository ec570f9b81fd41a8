import SocialValue

/// A score over several quarters: a line over the rating bands, with a point for each quarter.
struct HistoryChart {
  /// What it shows, in words.
  var title: String
  /// The quarters and their scores, oldest first.
  var entries: [(quarter: Quarter, score: Points?)]
  /// The bands behind it.
  var bands: ChartBands

  private static let width = 720
  private static let left = 44
  private static let right = 12
  private static let top = 10
  private static let height = 180
  private static let bottom = 34

  /// The drawing; `id` tells it apart from the others of its page.
  func svg(id: String) -> HTML {
    var content = bands.behindHistory + runs
    for (place, entry) in entries.enumerated() { content += point(entry, at: place) }
    return Drawing.svg(
      title, description, width: Self.width, height: Self.top + Self.height + Self.bottom, id: id,
      isStretched: false, content)
  }

  /// The bands behind the line, and the marks of its axis.
  static func ground(_ bands: [RatingBand]) -> HTML {
    var ground = HTML.empty
    for (place, band) in bands.enumerated() {
      let end = place == 0 ? Ratio.one : bands[place - 1].threshold
      guard band.threshold < .one else { continue }
      let from = y(min(end, .one))
      ground += Drawing.rectangle(
        RatingStyle.band(place, of: bands), x: String(left), y: from,
        width: String(width - left - right), height: max(0, y(band.threshold) - from))
    }
    for mark in [0, 50, 100] {
      let y = y(Ratio(Int128(mark), over: 100))
      ground += """
        <line class="grid" x1="\(left)" y1="\(y)" x2="\(width - right)" y2="\(y)"/>\
        <text class="soft" x="\(left - 8)" y="\(y + 5)" text-anchor="end">\(mark)</text>
        """
    }
    return ground
  }

  /// The line, broken where a quarter has no score.
  private var runs: HTML {
    var runs: [[(Int, Int)]] = [[]]
    for (place, entry) in entries.enumerated() {
      if let score = entry.score {
        runs[runs.count - 1].append((x(place), Self.y(score)))
      } else if runs.last?.isEmpty == false {
        runs.append([])
      }
    }
    return runs.filter { $0.count > 1 }.map { run -> HTML in
      let points = run.map { "\($0),\($1)" }.joined(separator: " ")
      return "<polyline class=\"run\" points=\"\(points)\"/>"
    }.joined()
  }

  private func point(_ entry: (quarter: Quarter, score: Points?), at place: Int) -> HTML {
    let x = x(place)
    // On a small screen there is only room for every other quarter's words.
    let style: HTML = (entries.count - place) % 2 == 0 ? "alt" : "own"
    let label: HTML = """
      <text class="soft \(style)" x="\(x)" y="\(Self.top + Self.height + 24)" text-anchor="middle">\
      \(QuarterWords.short(entry.quarter))</text>
      """
    guard let score = entry.score else { return label }
    let y = Self.y(score)
    let above = y < Self.top + 24 ? y + 22 : y - 10
    return label + """
      <circle class="tick" cx="\(x)" cy="\(y)" r="4"/>\
      <text class="\(style)" x="\(x)" y="\(above)" text-anchor="middle">\(FigureText.score(score, among: bands.bands))</text>
      """
  }

  private var description: String {
    entries.map { "\($0.quarter.label) \(FigureText.score($0.score, among: bands.bands))" }.joined(
      separator: ", ")
      + "."
  }

  private func x(_ place: Int) -> Int {
    let room = Self.width - Self.left - Self.right - 60
    return Self.left + 30 + (entries.count < 2 ? room / 2 : room * place / (entries.count - 1))
  }

  private static func y(_ score: Points) -> Int {
    y(Ratio(score.units, over: Points.hundred.units))
  }

  private static func y(_ share: Ratio) -> Int {
    let down = share.multiplied(by: Ratio(Int128(height)))?.rounded(places: 0) ?? 0
    return top + height - Int(down)
  }
}
