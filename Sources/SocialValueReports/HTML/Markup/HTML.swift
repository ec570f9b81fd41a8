import SocialValue

/// A piece of a page, in which outside text can only be text.
///
/// Markup is written as a literal, `"<b>\(title)</b>"`: what is interpolated as a `String` is
/// escaped, in text and in quoted attributes alike, and only another `HTML` is taken as it is. The
/// literal itself has to be known when the program is compiled.
struct HTML: Sendable, ExpressibleByStringInterpolation {
  /// The markup in UTF-8.
  private(set) var bytes: [UInt8]

  /// Nothing.
  static let empty: HTML = ""

  init(stringLiteral value: StaticString) {
    bytes = value.withUTF8Buffer { Array($0) }
  }

  init(stringInterpolation pieces: Pieces) {
    bytes = pieces.bytes
  }

  /// Outside text.
  init(text: String) {
    bytes = []
    MarkupText.append(text, to: &bytes)
  }

  /// Several pieces after each other.
  init(_ pieces: [HTML]) {
    bytes = []
    for piece in pieces { bytes += piece.bytes }
  }

  /// The markup.
  var markup: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether there is nothing.
  var isEmpty: Bool { bytes.isEmpty }

  static func + (left: HTML, right: HTML) -> HTML {
    var both = left
    both += right
    return both
  }

  static func += (left: inout HTML, right: HTML) { left.bytes += right.bytes }

  // MARK: Interpolation

  /// What a literal is made up of.
  struct Pieces: StringInterpolationProtocol {
    fileprivate var bytes: [UInt8] = []

    init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + interpolationCount * 48)
    }

    mutating func appendLiteral(_ literal: StaticString) {
      literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Outside text, escaped.
    mutating func appendInterpolation(_ text: String) { MarkupText.append(text, to: &bytes) }

    /// A whole number.
    mutating func appendInterpolation(_ number: Int) {
      MarkupText.append(String(number), to: &bytes)
    }

    /// A piece of a page.
    mutating func appendInterpolation(_ piece: HTML) { bytes += piece.bytes }

    /// Pieces of a page after each other.
    mutating func appendInterpolation(_ pieces: [HTML]) {
      for piece in pieces { bytes += piece.bytes }
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
