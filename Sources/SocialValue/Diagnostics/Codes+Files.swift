extension Finding.Code {
  /// A required file or folder isn't there.
  public static let missingFile = Self(
    .warning, "missing-file", "A file that a register usually has isn't there.",
    "Add the file, with at least its header row.")
  /// A file in `returns` that isn't CSV.
  public static let fileNotRead = Self(
    .warning, "file-not-read",
    "A file under `returns` isn't a CSV file, so nothing of it was read.",
    "Save the return as CSV UTF-8, or move the file elsewhere.")
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
  /// A row longer than any real one.
  public static let rowTooLong = Self(
    .error, "row-too-long", "A row is longer than a mebibyte, which no real row is.",
    "Look for a missing line end or a pasted document, and shorten the row.")

  static let files: [Self] = [
    missingFile, fileNotRead, missingColumn, duplicateColumn, unknownColumn, cellCount, badQuoting,
    notUTF8, rowTooLong,
  ]
}
