import SocialValue

/// What the charts have in common: numbers along an axis, and the words that stand for a chart
/// where it can't be seen.
enum Drawing {
  /// An amount of an axis's whole as units of a drawing, to one decimal.
  ///
  /// - Parameters:
  ///   - part: how much.
  ///   - whole: what the axis is long in all.
  ///   - length: how many units that takes in the drawing.
  /// - Returns: between 0 and `length`.
  static func length(_ part: Ratio, of whole: Ratio, over length: Int) -> String {
    guard part > .zero, whole > .zero, let share = part.divided(by: whole) else { return "0" }
    if share >= .one { return String(length) }
    return (share.multiplied(by: Ratio(Int128(length))) ?? .zero).text(places: 1)
  }

  /// A drawing with its title and description for those who can't see it.
  ///
  /// - Parameters:
  ///   - title: what it shows.
  ///   - description: what is to be seen in it.
  ///   - width: how many units it is wide.
  ///   - height: how many units it is high.
  ///   - id: tells it apart from the others of the page.
  ///   - isStretched: whether its width follows the room there is while its height stays.
  ///   - content: what is drawn.
  /// - Returns: the drawing.
  static func svg(
    _ title: String, _ description: String, width: Int, height: Int, id: String,
    isStretched: Bool, _ content: HTML
  ) -> HTML {
    let size: HTML =
      isStretched ? " height=\"\(height)\" preserveAspectRatio=\"none\"" : ""
    return """
      <svg role="img" viewBox="0 0 \(width) \(height)"\(size) aria-labelledby="\(id)t \(id)d">\
      <title id="\(id)t">\(title)</title><desc id="\(id)d">\(description)</desc>\(content)</svg>
      """
  }

  static func rectangle(
    _ style: HTML, x: String, y: Int, width: String, height: Int
  ) -> HTML {
    "<rect class=\"\(style)\" x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\"/>"
  }
}
