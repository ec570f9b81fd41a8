internal import SocialValue

/// A row of a sheet, its cells read.
struct SheetRow {
  /// The row as it stands, for the places of its faults.
  let cells: CSVTable.Row
  /// What suppliers report.
  let answer: SheetAnswer
  let group: String
  let measure: String
  /// The title of what is reported.
  let item: String
  /// The title of the whole; empty where there is none.
  let whole: String
  let themes: [String]
  /// Whether the document itself names the themes.
  let hasPrintedThemes: Bool
  let unit: String
  /// Whether the figure is in pounds.
  let isPounds: Bool
  let over: Item.Over?
  let within: Bool?
  let direction: Measure.Direction?
  let target: Measure.DefaultTarget?
  let scale: [String]
  let standsForYear: Bool
  let allowsNotApplicable: Bool

  /// A cell, with its runs of spaces and line breaks as one space.
  subscript(column: SheetColumn) -> String { SheetText.line(cells[column.rawValue]) }

  /// A cell; nil where it is empty.
  func text(_ column: SheetColumn) -> String? {
    let text = self[column]
    return text.isEmpty ? nil : text
  }

  /// What tells the row's measure from others.
  var measureKey: [String] { [SheetText.key(group), SheetText.key(measure)] }
}
