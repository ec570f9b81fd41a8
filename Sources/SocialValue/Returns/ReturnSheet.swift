/// What the sheets of a return's workbook say to the reader that they come back to.
public enum ReturnSheet {
  /// What stands in the first cell of a sheet that is for people alone.
  public static let forReading = "scorecard: for reading only"

  /// The heading of a column that breaks items down: `sex:female`.
  public static func heading(dimension: String, category: String) -> String {
    "\(dimension):\(category)"
  }
}
