/// A report as headings, paragraphs, lists and tables, which can be laid out as text for a terminal
/// and as Markdown for minutes: both say the same.
public struct ReportDocument: Sendable, Hashable {
  /// A column of a table.
  struct Column: Sendable, Hashable {
    var title: String
    /// Whether its cells stand at its right edge.
    var isRight = false
    /// How narrow it may become as text; nil where it keeps its width.
    var least: Int?
    /// Over how many lines a cell may run as text.
    var lines = 1
  }

  /// A row of a table, of which the first cell may be moved in below the row before.
  struct Row: Sendable, Hashable {
    var cells: [String]
    var depth = 0
  }

  private enum Block: Sendable, Hashable {
    case title(String)
    case heading(String)
    case paragraph(String)
    case list([String])
    case table([Column], [Row])
  }

  private var blocks: [Block] = []

  /// Adds the title.
  mutating func addTitle(_ text: String) { blocks.append(.title(text)) }

  /// Adds a heading.
  mutating func addHeading(_ text: String) { blocks.append(.heading(text)) }

  /// Adds a paragraph.
  mutating func add(_ text: String) { blocks.append(.paragraph(text)) }

  /// Adds a list, unless it is empty.
  mutating func addList(_ items: [String]) {
    if !items.isEmpty { blocks.append(.list(items)) }
  }

  /// Adds a table, unless it has no rows.
  mutating func addTable(_ columns: [Column], _ rows: [Row]) {
    if !rows.isEmpty { blocks.append(.table(columns, rows)) }
  }

  /// Adds a table of rows that are not moved in.
  mutating func addTable(_ columns: [Column], _ rows: [[String]]) {
    addTable(columns, rows.map { Row(cells: $0) })
  }

  /// The report as text.
  ///
  /// - Parameter style: how it is laid out.
  /// - Returns: the text, each line ended.
  public func text(_ style: TextStyle = TextStyle()) -> String {
    var page = TextPage(style)
    for block in blocks {
      switch block {
      case .title(let text):
        page.add(text, hanging: 2, ink: .strong)
        page.addRule()
      case .heading(let text): page.addHeading(text)
      case .paragraph(let text): page.add(text)
      case .list(let items):
        for item in items { page.add("- " + item, indent: 2, hanging: 2) }
      case .table(let columns, let rows): page.add(Self.table(columns, rows), indent: 2)
      }
    }
    return page.text
  }

  private static func table(_ columns: [Column], _ rows: [Row]) -> TextTable {
    var table = TextTable(
      columns.map {
        TextTable.Column(title: $0.title, isRight: $0.isRight, least: $0.least, lines: $0.lines)
      })
    for row in rows {
      table.add(
        row.cells.enumerated().map { place, text in
          TextTable.Cell(
            place == 0 ? String(repeating: "  ", count: min(row.depth, 8)) + text : text)
        })
    }
    return table
  }

  /// The report as GitHub Markdown, in which nothing from outside is markup.
  public var markdown: String {
    var page = MarkdownPage()
    for block in blocks {
      switch block {
      case .title(let text): page.addHeading(1, text)
      case .heading(let text): page.addHeading(2, text)
      case .paragraph(let text): page.add(text)
      case .list(let items): page.addItems(items)
      case .table(let columns, let rows):
        page.addTable(
          columns.map { ($0.title, $0.isRight) },
          rows.map { row in
            row.cells.enumerated().map { place, text in
              place == 0 ? String(repeating: "– ", count: row.depth) + text : text
            }
          })
      }
    }
    return page.text
  }
}
