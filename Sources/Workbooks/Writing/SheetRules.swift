/// What may be typed into some cells.
public struct DataValidation: Sendable, Hashable {
  /// What is allowed.
  public enum Rule: Sendable, Hashable {
    /// One of a few words, none of which has a comma: a drop-down list.
    case list([String])
    /// A whole number of at least 0.
    case whole
    /// A number of at least 0.
    case decimal
    /// What makes a formula true, written for the first of the cells.
    case custom(String)
  }

  /// The cells.
  public var cells: CellRange
  /// What is allowed.
  public var rule: Rule
  /// What is said where something else is typed.
  public var message: String
  /// Whether something else is refused; else it is only warned of.
  public var refuses: Bool

  /// Makes a validation.
  public init(_ cells: CellRange, _ rule: Rule, message: String, refuses: Bool = true) {
    self.cells = cells
    self.rule = rule
    self.message = message
    self.refuses = refuses
  }
}

/// How cells look where a formula is true.
public struct ConditionalFormat: Sendable, Hashable {
  /// The cells.
  public var cells: CellRange
  /// The formula, written for the first of the cells.
  public var formula: String
  /// The colour behind the cell, as `RRGGBB`.
  public var fill: String
  /// The font's colour, as `RRGGBB`.
  public var color: String

  /// Makes a format.
  public init(_ cells: CellRange, _ formula: String, fill: String, color: String) {
    self.cells = cells
    self.formula = formula
    self.fill = fill
    self.color = color
  }
}
