extension Finding.Code {
  /// A required file or folder isn't there.
  public static let missingFile = Self(
    .warning, "missing-file", "A file that a register usually has isn't there.",
    "Add the file, with at least its header row.")
  /// A file in `returns` that is neither CSV nor a workbook.
  public static let fileNotRead = Self(
    .warning, "file-not-read",
    "A file under `returns` is neither CSV nor a workbook, so nothing of it was read.",
    "Save the return as .xlsx, .ods or CSV UTF-8, or move the file elsewhere.")
  /// A workbook that is damaged, encrypted, holds macros, or is too large.
  public static let workbookNotRead = Self(
    .error, "workbook-not-read",
    "A workbook is damaged, encrypted, holds macros, or is larger than any real return, so nothing of it was read.",
    "Save it again as the message says, and send that.")
  /// A sheet that isn't a return.
  public static let sheetNotRead = Self(
    .warning, "sheet-not-read",
    "A sheet of a workbook has no header row of a return, so nothing of it was read.",
    "If it reports figures, give it a header row with contract, period, item and value.")
  /// A hidden sheet or hidden rows that were read like any other.
  public static let hiddenCells = Self(
    .warning, "hidden-cells",
    "A sheet, or rows or columns of it, are hidden, and were read like any other.",
    "Show them, and see that they are meant to be reported; remove them if not.")
  /// A row above the header that looks like a figure.
  public static let rowAboveHeader = Self(
    .error, "row-above-header",
    "A row that looks like a figure stands above the header row of its table, and can't be read.",
    "Move the header row to the top of the table: sorting may have moved it.")
  /// Merged cells in the rows of a return.
  public static let mergedCells = Self(
    .error, "merged-cells",
    "Cells of a row are merged, so that it can't be said which figure they report.",
    "Undo the merge, and fill in each cell by itself.")
  /// A column that the file must have is missing.
  public static let missingColumn = Self(
    .error, "missing-column", "A column that the file must have isn't in its header row.",
    "Add the column to the header row, spelt as shown; see the register's format.")
  /// A column stands twice in the header.
  public static let duplicateColumn = Self(
    .error, "duplicate-column",
    "A column stands twice in the header row, so a cell could mean either.",
    "Remove or rename one of the two.")
  /// A column that the reader doesn't know.
  public static let unknownColumn = Self(
    .warning, "unknown-column", "A column isn't one that the reader knows; its cells are ignored.",
    "Correct its spelling, or leave it: nothing is lost but what stands in it.")
  /// A row with more or fewer cells than the header.
  public static let cellCount = Self(
    .error, "cell-count", "A row has more or fewer cells than the header row.",
    "Put cells that hold a comma in double quotes, and leave empty cells between commas.")
  /// A quote that is never closed, or that stands inside an unquoted cell.
  public static let badQuoting = Self(
    .error, "bad-quoting",
    "A double quote is never closed, stands inside a cell that doesn't begin with one, or is followed by something other than a comma.",
    "Put the whole cell in double quotes and double each quote within it.")
  /// Bytes that aren't UTF-8 text, or that text never holds.
  public static let notUTF8 = Self(
    .error, "not-utf8", "A row or file isn't UTF-8 text, so its letters and £ signs can't be read.",
    "Save the file again as “CSV UTF-8”.")
  /// A file that had to be turned into UTF-8, or whose cells aren't separated by commas.
  public static let otherEncoding = Self(
    .warning, "other-encoding",
    "A CSV file isn't UTF-8 with commas, and was turned into it before it was read.",
    "Nothing to mend if the figures shown are right; save it as “CSV UTF-8” next time.")
  /// Titles above the header row of a CSV file.
  public static let titlesAboveHeader = Self(
    .warning, "titles-above-header",
    "A CSV file has lines above its header row, which were passed over as titles.",
    "Nothing to mend if they are titles; put the header row first next time.")
  /// A row longer than any real one.
  public static let rowTooLong = Self(
    .error, "row-too-long", "A row is longer than a mebibyte, which no real row is.",
    "Look for a missing line end or a pasted document, and shorten the row.")

  static let files: [Self] = [
    missingFile, fileNotRead, workbookNotRead, sheetNotRead, hiddenCells, rowAboveHeader,
    mergedCells,
    missingColumn, duplicateColumn, unknownColumn, cellCount, badQuoting,
    notUTF8, otherEncoding, titlesAboveHeader, rowTooLong,
  ]
}
