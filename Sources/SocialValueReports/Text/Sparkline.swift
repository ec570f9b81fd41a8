public import SocialValue

/// Scores as a row of characters.
public enum Sparkline {
  private static let levels = Array("▁▂▃▄▅▆▇█")

  /// One character a score, from `▁` at 0 to `█` at 100; `·` where there is none.
  ///
  /// - Parameters:
  ///   - scores: oldest first; only the last `count` are drawn.
  ///   - count: how many characters; those before the first score are `·`.
  /// - Returns: `count` characters.
  public static func text(_ scores: [Points?], count: Int = 8) -> String {
    let drawn = scores.suffix(count).map { score -> Character in
      guard let score else { return "·" }
      let level = score.units * Int128(levels.count) / Points.hundred.units
      return levels[Int(max(0, min(level, Int128(levels.count - 1))))]
    }
    return String(repeating: "·", count: count - drawn.count) + String(drawn)
  }

  /// A score as a bar: full only at 100, empty only at 0, dots where there is none.
  ///
  /// - Parameters:
  ///   - score: the score.
  ///   - width: how many cells the bar takes.
  /// - Returns: `width` characters.
  public static func bar(_ score: Points?, width: Int) -> String {
    guard let score else { return String(repeating: "·", count: width) }
    let hundred = Points.hundred.units
    var filled = Int((score.units * Int128(width) + hundred / 2) / hundred)
    if score < .hundred { filled = min(filled, width - 1) }
    if score > .zero { filled = max(filled, 1) }
    filled = max(0, min(filled, width))
    return String(repeating: "█", count: filled)
      + String(repeating: "░", count: width - filled)
  }
}
