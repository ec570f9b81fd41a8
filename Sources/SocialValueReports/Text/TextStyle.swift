/// How text is laid out: how wide, and whether colours are used.
///
/// A colour never says anything alone: the word it colours stands beside it.
public struct TextStyle: Sendable, Hashable {
  /// The narrowest page that tables can be laid out on.
  public static let narrowest = 60

  /// How many cells of a terminal a line may take.
  public let width: Int
  /// Whether ANSI colours are used.
  public let isColoured: Bool

  /// Makes a style.
  ///
  /// - Parameters:
  ///   - width: how many cells a line may take; a narrower page than `narrowest` is made that wide.
  ///   - isColoured: whether ANSI colours are used.
  public init(width: Int = 80, isColoured: Bool = false) {
    self.width = max(width, Self.narrowest)
    self.isColoured = isColoured
  }

  /// `text` between the escape sequences of an ink, or as it is where there are no colours.
  func paint(_ text: String, _ ink: Ink) -> String {
    guard isColoured, let code = ink.code, !text.isEmpty else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}

/// What a piece of text is, by which it is coloured.
enum Ink: Sendable, Hashable {
  case plain
  /// A heading.
  case strong
  /// An aside.
  case faint
  /// The best rating.
  case best
  /// A rating between the best and the worst.
  case middling
  /// The worst rating, and errors.
  case worst

  /// The code of the escape sequence.
  fileprivate var code: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .faint: "2"
    case .best: "32"
    case .middling: "33"
    case .worst: "31"
    }
  }
}
