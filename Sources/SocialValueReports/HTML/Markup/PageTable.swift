/// A table with its caption, in a region of its own that scrolls where the screen is narrow.
struct PageTable {
  /// The head of a column.
  struct Column {
    var title: String
    /// The name of its style; `n` for numbers, which stand to the right.
    var style: HTML

    init(_ title: String, isNumber: Bool = false) {
      self.title = title
      style = isNumber ? "n" : .empty
    }

    private init(_ title: String, style: HTML) {
      self.title = title
      self.style = style
    }

    /// A column of charts.
    static func charts(_ title: String) -> Column { Column(title, style: "chart") }

    /// A column of ratings.
    static let ratings = Column("Rating", style: "rate")
  }

  /// What the table shows.
  var caption: HTML
  /// The columns.
  var columns: [Column]
  /// The names of its style.
  var style: HTML = ""
  /// Rows of cells, each with its tags.
  var rows: [HTML] = []
  /// What stands above it to filter its rows, for those with a script.
  var tools: HTML = .empty

  init(_ caption: HTML, _ columns: [Column], style: HTML = "") {
    self.caption = caption
    self.columns = columns
    self.style = style
  }

  /// Adds a row of cells.
  mutating func add(_ cells: HTML) { rows.append("<tr>\(cells)</tr>\n") }

  /// The table; `id` tells it apart from the others of its page.
  func html(id: String) -> HTML {
    let heads = columns.map { column -> HTML in
      let style: HTML = column.style.isEmpty ? "" : " class=\"\(column.style)\""
      return "<th scope=\"col\"\(style)>\(column.title)</th>"
    }
    return """
      <div class="data">\(tools)<div class="scroll" role="region" aria-labelledby="\(id)" tabindex="0">
      <table class="\(style)"><caption id="\(id)">\(caption)</caption>
      <thead><tr>\(heads)</tr></thead>
      <tbody>
      \(rows)</tbody></table></div></div>

      """
  }

  // MARK: Cells

  /// A cell of a number.
  static func number(_ text: String) -> HTML { "<td class=\"n\">\(text)</td>" }

  /// A cell of text.
  static func cell(_ text: String) -> HTML { "<td>\(text)</td>" }

  /// A cell of a page's own making.
  static func cell(_ content: HTML) -> HTML { "<td>\(content)</td>" }

  /// The attribute that says what a cell's column is called, where its row becomes a card.
  static func head(named title: String) -> HTML { " data-h=\"\(title)\"" }

  /// The head of a row.
  static func head(_ content: HTML) -> HTML { "<th scope=\"row\">\(content)</th>" }
}

/// Names for the parts of a page, each once.
struct PageIDs {
  private var last = 0

  /// The next name.
  mutating func next() -> String {
    last += 1
    return "i\(last)"
  }
}
