import SocialValue
import SocialValueFiles

/// A sheet of measures in a test, and what is made of it.
enum SheetCase {
  static let heading = MeasureSheet.Heading(
    id: "midshire-2026", title: "Social Value Policy", authority: "Midshire Council",
    version: "2026",
    source: Source(document: "Social Value Policy", published: "2026-04", section: "Table 1"))

  /// What is made of a sheet.
  static func made(_ sheet: String) throws(FindingsError) -> MeasureSheet.Made {
    try MeasureSheet.definition(from: Array(sheet.utf8), file: "measures.csv", heading: heading)
  }

  /// The framework of a sheet's rows, below the columns that they have.
  static func framework(_ columns: String, _ rows: String...) throws -> Framework {
    try made(([columns] + rows).map { $0 + "\n" }.joined()).framework
  }

  /// What is told of a sheet: its faults, or else its warnings.
  static func findings(_ sheet: String) -> [Finding] {
    do {
      return try made(sheet).warnings
    } catch {
      return error.findings
    }
  }
}
