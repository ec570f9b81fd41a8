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
    var text: String
    /// What it is.
    var ink = Ink.plain

    init(_ text: String, _ ink: Ink = .plain) {
      // A cell is one line of a page: what is longer than any page is cut before it is measured.
      self.text = TerminalText.clean(text.utf8.count > 2048 ? String(text.prefix(512)) : text)
      self.ink = ink
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
  mutating func add(_ cells: [Cell]) { rows.append(.cells(cells)) }

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
    let parts = cells.prefix(widths.count).enumerated().map { place, cell in
      let most = columns[place].lines
      guard most > 1 else { return [cell.text] }
      let wrapped = TerminalText.wrapped(cell.text, to: widths[place])
      guard wrapped.count > most else { return wrapped }
      // What doesn't fit stays on the last line, to be cut there.
      return wrapped.prefix(most - 1) + [wrapped.dropFirst(most - 1).joined(separator: " ")]
    }
    return (0..<(parts.map(\.count).max() ?? 0)).map { number in
      let row = zip(cells, parts).map { cell, part in
        Cell(number < part.count ? part[number] : "", cell.ink)
      }
      return margin + line(row, widths, style)
    }
  }

  private func line(_ cells: [Cell], _ widths: [Int], _ style: TextStyle) -> String {
    var line = ""
    // Spaces wait until something follows them, so that no line ends in any.
    var waiting = 0
    for (place, cell) in cells.prefix(widths.count).enumerated() {
      let text = TerminalText.shortened(cell.text, to: widths[place])
      let spare = widths[place] - TerminalText.width(of: text)
      if columns[place].isRight { waiting += spare }
      if !text.isEmpty {
        line += String(repeating: " ", count: waiting) + style.paint(text, cell.ink)
        waiting = 0
      }
      waiting += gap + (columns[place].isRight ? 0 : spare)
    }
    return line
  }

  private func widths(_ room: Int) -> [Int] {
    var widths = columns.map { hasHeader ? TerminalText.width(of: $0.title) : 0 }
    for row in rows {
      guard case .cells(let cells) = row else { continue }
      for (place, cell) in cells.prefix(widths.count).enumerated() {
        widths[place] = max(widths[place], TerminalText.width(of: cell.text))
      }
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
