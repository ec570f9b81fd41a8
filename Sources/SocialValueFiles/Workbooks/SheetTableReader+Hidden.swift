internal import SocialValue
internal import Workbooks

/// What is hidden in a sheet is read like the rest, and told.
extension SheetTableReader {
  /// Tells of the sheet, the columns and the rows that are hidden.
  mutating func tellHidden() {
    if sheet.isHidden {
      findings.append(
        Finding(
          .hiddenCells, at: Finding.Place(file: path, isSheet: true),
          message: "the sheet is hidden, and was read",
          help: "Show it, and see that it is meant to be reported; remove it if not."))
    }
    tellHiddenColumns()
    let hidden = header.rows(of: sheet).filter { $0.isHidden && !isBlank($0) }
    guard let first = hidden.first else { return }
    findings.append(
      Finding(
        .hiddenCells, at: place(first.number, 0),
        message: hidden.count == 1
          ? "the row is hidden, and was read"
          : "\(hidden.count) rows from here on are hidden, and were read",
        help: "Show them, and see that they are meant to be reported; remove them if not."))
  }

  /// Tells of the columns that are hidden; those of ids may be, as in our own forms.
  private mutating func tellHiddenColumns() {
    for column in header.columns
    where sheet.hiddenColumns.contains(where: { $0.contains(column.number) }) {
      let isRead = column.name.map { !ReturnsReader.ignored.contains($0) }
      guard isRead ?? (column.breakdown != nil),
        !SheetHeader.ids.contains(column.name ?? "")
      else { continue }
      findings.append(
        Finding(
          .hiddenCells, at: place(header.row, column.number),
          message: "the column '\(column.title)' is hidden, and was read",
          help: "Show it, and see that it is meant to be reported; remove it if not."))
    }
  }
}
