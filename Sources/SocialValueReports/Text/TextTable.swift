import SocialValue

/// A table laid out so that it fits the page: columns that may shrink do, widest first.
struct TextTable {
  /// A column.
  struct Column {
    /// What stands above it.
    var title: String
    /// Whether its cells stand at its right edge.
    var isRight = false
    /// How narrow it may become; nil where it keeps its width.
    var least: Int?
    /// How wide it may be at most.
    var most = Int.max
    /// Over how many lines a cell may run before it is cut.
    var lines = 1
  }

  /// A cell.
  struct Cell {
    /// What it says.
    let text: String
    /// What it is.
    let ink: Ink
    /// How many cells of the terminal it takes.
    let width: Int

    init(_ text: String, _ ink: Ink = .plain) {
      // A cell is one line of a page: what is longer than any page is cut before it is measured.
      self.init(
        clean: TerminalText.clean(text.utf8.count > 2048 ? String(text.prefix(512)) : text), ink)
    }

    private init(clean text: String, _ ink: Ink) {
      self.text = text
      self.ink = ink
      width = TerminalText.width(of: text)
    }

    /// The cell broken into lines of at most so many cells; what doesn't fit on as many lines as it
    /// may take stays on the last, to be cut there.
    func wrapped(to cells: Int, most: Int) -> [Cell] {
      var lines = TerminalText.wrapped(text, to: cells)
      if lines.count > most {
        lines[(most - 1)...] = [Array(lines[(most - 1)...]).joined(by: " ")]
      }
      return lines.map { Cell(clean: $0, ink) }
    }
  }

  private enum Row {
    case cells([Cell])
    case heading(String)
    case note(String, column: Int)
  }

  /// How many cells stand between columns.
  var gap = 2
  var columns: [Column]
  var hasHeader = true
  private var rows: [Row] = []

  init(_ columns: [Column]) {
    self.columns = columns
  }

  var isEmpty: Bool { rows.isEmpty }

  /// Adds a row of one cell a column.
  mutating func add(_ cells: [Cell]) {
    precondition(cells.count == columns.count, "a row has a cell for each column")
    rows.append(.cells(cells))
  }

  /// Adds a line across the columns.
  mutating func addHeading(_ text: String) { rows.append(.heading(text)) }

  /// Adds an aside to the row before, from a column on.
  mutating func addNote(_ text: String, from column: Int) {
    rows.append(.note(text, column: column))
  }

  func lines(_ style: TextStyle, indent: Int = 0) -> [String] {
    let room = style.width - indent
    let widths = self.widths(room)
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    if hasHeader {
      lines += self.lines(columns.map { Cell($0.title, .faint) }, widths, style, margin)
    }
    for row in rows {
      switch row {
      case .cells(let cells): lines += self.lines(cells, widths, style, margin)
      case .heading(let text):
        for part in TextPage.wrapped(text, width: room, indent: 0, hanging: 2) {
          lines.append(margin + part.margin + style.paint(part.text, .strong))
        }
      case .note(let text, let column):
        let start = min(widths.prefix(column).reduce(0) { $0 + $1 + gap }, room / 2)
        for part in TextPage.wrapped(text, width: room, indent: start, hanging: 2) {
          lines.append(margin + part.margin + style.paint(part.text, .faint))
        }
      }
    }
    return lines
  }

  /// A row: one line, or as many as its longest cell runs over.
  private func lines(
    _ cells: [Cell], _ widths: [Int], _ style: TextStyle, _ margin: String
  ) -> [String] {
    guard cells.indices.contains(where: { runsOver($0, cells, widths) }) else {
      return [line(cells, widths, style, margin)]
    }
    let parts = cells.indices.map { place in
      runsOver(place, cells, widths)
        ? cells[place].wrapped(to: widths[place], most: columns[place].lines) : [cells[place]]
    }
    let height = parts.reduce(0) { max($0, $1.count) }
    return (0..<height).map { number in
      line(parts.map { number < $0.count ? $0[number] : Cell("") }, widths, style, margin)
    }
  }

  /// Whether a cell is too long for its column and may take several lines.
  private func runsOver(_ place: Int, _ cells: [Cell], _ widths: [Int]) -> Bool {
    columns[place].lines > 1 && cells[place].width > widths[place]
  }

  private func line(
    _ cells: [Cell], _ widths: [Int], _ style: TextStyle, _ margin: String
  ) -> String {
    var line = Array(margin.utf8)
    // Spaces wait until something follows them, so that no line ends in any.
    var waiting = 0
    for place in cells.indices {
      var text = cells[place].text
      var taken = cells[place].width
      if taken > widths[place] {
        text = TerminalText.shortened(text, to: widths[place])
        taken = TerminalText.width(of: text)
      }
      let spare = widths[place] - taken
      if columns[place].isRight { waiting += spare }
      if !text.isEmpty {
        line.append(contentsOf: repeatElement(UInt8(ascii: " "), count: waiting))
        line.append(contentsOf: style.paint(text, cells[place].ink).utf8)
        waiting = 0
      }
      waiting += gap + (columns[place].isRight ? 0 : spare)
    }
    return String(decoding: line, as: UTF8.self)
  }

  private func widths(_ room: Int) -> [Int] {
    var widths = columns.map { hasHeader ? TerminalText.width(of: $0.title) : 0 }
    for row in rows {
      guard case .cells(let cells) = row else { continue }
      for place in cells.indices { widths[place] = max(widths[place], cells[place].width) }
    }
    for place in widths.indices { widths[place] = min(widths[place], columns[place].most) }
    let space = room - gap * (widths.count - 1)
    shrink(&widths, to: space) { columns[$0].least }
    // A page too narrow for the columns that should keep their width: they give way too.
    shrink(&widths, to: space) { _ in 1 }
    return widths
  }

  private func shrink(_ widths: inout [Int], to space: Int, least: (Int) -> Int?) {
    var total = widths.reduce(0, +)
    while total > space {
      let soft = widths.indices.filter { place in least(place).map { widths[place] > $0 } ?? false }
      guard let widest = soft.max(by: { widths[$0] < widths[$1] }) else { return }
      widths[widest] -= 1
      total -= 1
    }
  }
}
