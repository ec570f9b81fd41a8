internal import SocialValue
internal import Workbooks

/// The header row of a return in a sheet: the first that has `contract`, `period`, `item`, and
/// `value` or a column that breaks down, whatever stands above it.
struct SheetHeader {
  /// A column of the table.
  struct Column {
    var number: Int
    var title: String
    /// The known column's name; nil for any other.
    var name: String?

    /// The dimension and category that it breaks items down by; nil where it doesn't.
    var breakdown: (dimension: String, category: String)? {
      let pieces = title.split(separator: ":", omittingEmptySubsequences: false)
      guard pieces.count == 2, !pieces[0].isEmpty, !pieces[1].isEmpty else { return nil }
      return (String(pieces[0]), String(pieces[1]))
    }
  }

  /// The columns that say which figure a row reports.
  static let ids: Set = ["contract", "period", "item"]
  /// The rows that may stand above the header.
  private static let mostAbove = 100
  private static let names = Set(
    ReturnsReader.required + ReturnsReader.optional + ReturnsReader.ignored)

  /// The columns, from the left.
  private(set) var columns: [Column] = []
  /// The number of the row.
  private(set) var row = 0
  /// The row's place among those of the sheet.
  private var place = 0

  /// None yet.
  init() {}

  /// Looks for the header of a return.
  init?(in sheet: Worksheet) {
    for place in sheet.rows.prefix(Self.mostAbove).indices {
      let header = SheetHeader(at: place, of: sheet)
      let names = Set(header.columns.compactMap(\.name))
      guard names.isSuperset(of: Self.ids), names.contains("value") || header.hasBreakdowns else {
        continue
      }
      self = header
      return
    }
    return nil
  }

  /// Takes the one of the first rows that has the most known columns; nil where there is no row.
  init?(fullestIn sheet: Worksheet) {
    let headers = sheet.rows.prefix(20).indices.map { SheetHeader(at: $0, of: sheet) }
    func known(_ header: SheetHeader) -> Int { header.columns.count { $0.name != nil } }
    guard let fullest = headers.max(by: { known($0) < known($1) }), let first = headers.first
    else { return nil }
    self = known(fullest) == 0 ? first : fullest
  }

  private init(at place: Int, of sheet: Worksheet) {
    self.place = place
    row = sheet.rows[place].number
    columns = sheet.rows[place].cells.map { index in
      let cell = sheet.cells[index]
      let title = CellWords.trimmed(sheet.text(cell))
      return Column(number: Int(cell.column), title: title, name: Self.name(of: title))
    }
  }

  private static func name(of title: String) -> String? {
    let title = title.lowercased()
    return names.first { $0.lowercased() == title }
  }

  /// Whether any column breaks items down.
  var hasBreakdowns: Bool { columns.contains { $0.breakdown != nil } }

  /// The rows below.
  func rows(of sheet: Worksheet) -> ArraySlice<Worksheet.Row> { sheet.rows[(place + 1)...] }

  /// The rows above that fill the same columns, so that each would be a figure: of a sorted sheet,
  /// say.
  func figuresAbove(in sheet: Worksheet) -> [Worksheet.Row] {
    let wanted = columns.filter { $0.name.map(ReturnsReader.required.contains) ?? false }
    let period = columns.first { $0.name == "period" }?.number ?? 0
    guard wanted.count > 2 else { return [] }
    return sheet.rows[..<place].filter { above in
      guard wanted.allSatisfy({ sheet.cell(above, column: $0.number) != nil }),
        let cell = sheet.cell(above, column: period)
      else { return false }
      return Quarter(reading: CellWords.trimmed(sheet.text(cell))) != nil
    }
  }
}
