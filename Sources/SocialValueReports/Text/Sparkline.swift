public import SocialValue

/// Scores as a row of characters.
public enum Sparkline {
  /// One character a score, from `▁` at 0 to `█` at 100; `·` where there is none.
  ///
  /// - Parameters:
  ///   - scores: oldest first; only the last `count` are drawn.
  ///   - count: how many characters; those before the first score are `·`.
  /// - Returns: `count` characters.
  public static func text(_ scores: [Points?], count: Int = 8) -> String {
    let drawn = scores.suffix(count)
    var text = String(repeating: "·", count: count - drawn.count)
    for score in drawn { text.unicodeScalars.append(level(score)) }
    return text
  }

  private static func level(_ score: Points?) -> Unicode.Scalar {
    guard let score else { return "·" }
    switch score.units * 8 / Points.hundred.units {
    case ...0: return "▁"
    case 1: return "▂"
    case 2: return "▃"
    case 3: return "▄"
    case 4: return "▅"
    case 5: return "▆"
    case 6: return "▇"
    default: return "█"
    }
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
