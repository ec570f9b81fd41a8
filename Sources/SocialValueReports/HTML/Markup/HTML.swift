import SocialValue

/// A piece of a page, in which outside text can only be text.
///
/// Markup is written as a literal, `"<b>\(title)</b>"`: what is interpolated as a `String` is
/// escaped, in text and in quoted attributes alike, and only another `HTML` is taken as it is. The
/// literal itself has to be known when the program is compiled.
struct HTML: Sendable, ExpressibleByStringInterpolation {
  /// The markup.
  private(set) var markup: String

  /// Nothing.
  static let empty: HTML = ""

  init(stringLiteral value: StaticString) {
    markup = value.description
  }

  init(stringInterpolation pieces: Pieces) {
    markup = pieces.markup
  }

  /// Outside text.
  init(text: String) {
    markup = Self.escaped(text)
  }

  /// Several pieces after each other.
  init(_ pieces: [HTML]) {
    markup = ""
    for piece in pieces { markup += piece.markup }
  }

  /// Whether there is nothing.
  var isEmpty: Bool { markup.isEmpty }

  static func + (left: HTML, right: HTML) -> HTML {
    var both = left
    both.markup += right.markup
    return both
  }

  static func += (left: inout HTML, right: HTML) { left.markup += right.markup }

  // MARK: Interpolation

  /// What a literal is made up of.
  struct Pieces: StringInterpolationProtocol {
    fileprivate var markup = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      markup.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    mutating func appendLiteral(_ literal: StaticString) { markup += literal.description }

    /// Outside text, escaped.
    mutating func appendInterpolation(_ text: String) { markup += HTML.escaped(text) }

    /// A whole number.
    mutating func appendInterpolation(_ number: Int) { markup += String(number) }

    /// A piece of a page.
    mutating func appendInterpolation(_ piece: HTML) { markup += piece.markup }

    /// Pieces of a page after each other.
    mutating func appendInterpolation(_ pieces: [HTML]) {
      for piece in pieces { markup += piece.markup }
    }
  }

  // MARK: Escaping

  /// Text as it stands in an element or a quoted attribute: nothing in it is markup, and controls
  /// and marks that reorder text are shown as `\u{…}`.
  private static func escaped(_ text: String) -> String {
    if text.utf8.allSatisfy(isPlain) { return text }
    var shown = ""
    shown.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": shown += "&amp;"
      case "<": shown += "&lt;"
      case ">": shown += "&gt;"
      case "\"": shown += "&quot;"
      case "'": shown += "&#39;"
      case "\n", "\t": shown.unicodeScalars.append(scalar)
      case "\r": shown += "\n"
      default:
        if scalar.value < 0x7F, scalar.value >= 0x20 {
          shown.unicodeScalars.append(scalar)
        } else {
          shown += FoundText.line(String(scalar))
        }
      }
    }
    return shown
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      false
    default: byte >= 0x20 && byte < 0x7F
    }
  }
}

extension Sequence<HTML> {
  /// The pieces as one, with `separator` between them.
  func joined(_ separator: HTML = .empty) -> HTML {
    var all = HTML.empty
    var isFirst = true
    for piece in self {
      if !isFirst { all += separator }
      all += piece
      isFirst = false
    }
    return all
  }
}
