/// What is written into a cell.
public enum SheetValue: Sendable, Hashable {
  /// Nothing: the cell has its style only.
  case blank
  /// Words; never taken for a formula.
  case text(String)
  /// A number, in plain digits.
  case number(String)
  /// A formula without its `=`, and the number it gives.
  case formula(String, number: String)
  /// A formula without its `=`, and the words it gives.
  case wordFormula(String, text: String)

  /// A whole number.
  public static func whole(_ number: Int) -> SheetValue { .number(String(number)) }
}
