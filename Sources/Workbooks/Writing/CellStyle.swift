/// How a cell looks, and whether it can be typed into.
public struct CellStyle: Sendable, Hashable {
  /// Where words stand in their cell.
  public enum Alignment: String, Sendable, Hashable {
    /// At the left.
    case left
    /// In the middle.
    case center
    /// At the right.
    case right
  }

  /// The number format's code.
  public var format = "General"
  /// Whether the font is bold.
  public var isBold = false
  /// Whether it is in italics.
  public var isItalic = false
  /// The font's size in points.
  public var size = 11
  /// The font's colour, as `RRGGBB`; black where nil.
  public var color: String?
  /// The colour behind it, as `RRGGBB`.
  public var fill: String?
  /// Whether thin lines are drawn around it.
  public var hasBorder = false
  /// Whether words go on in a further line.
  public var wraps = false
  /// Where the words stand; by their kind where nil.
  public var alignment: Alignment?
  /// Whether it is locked where its sheet is protected.
  public var isLocked = true

  /// Makes the plain style.
  public init() {}

  /// Makes a style by changing the plain one.
  public init(_ change: (inout CellStyle) -> Void) {
    change(&self)
  }

  /// The same style with changes.
  public func with(_ change: (inout CellStyle) -> Void) -> CellStyle {
    var style = self
    change(&style)
    return style
  }
}
