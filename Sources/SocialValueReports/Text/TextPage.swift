import SocialValue

/// A page of text as it builds up: every line fits the style's width, and nothing that is added
/// can carry a control character onto it.
struct TextPage {
  let style: TextStyle
  private(set) var lines: [String] = []

  init(_ style: TextStyle) {
    self.style = style
  }

  /// The page, each line ended.
  var text: String {
    var lines = lines
    while lines.last == "" { lines.removeLast() }
    return lines.isEmpty ? "" : lines.joined(by: "\n") + "\n"
  }

  /// Adds a paragraph, wrapped.
  ///
  /// - Parameters:
  ///   - text: what it says.
  ///   - indent: how far the first line is moved in.
  ///   - hanging: how much further the others are.
  ///   - ink: what it is.
  mutating func add(_ text: String, indent: Int = 0, hanging: Int = 0, ink: Ink = .plain) {
    for line in Self.wrapped(text, width: style.width, indent: indent, hanging: hanging) {
      lines.append(line.margin + style.paint(line.text, ink))
    }
  }

  /// Adds a paragraph with a label before it, under whose end the paragraph stays.
  mutating func add(
    label: String, labelInk: Ink = .plain, _ text: String, indent: Int = 0, to column: Int,
    ink: Ink = .plain
  ) {
    let most = max(8, style.width / 3)
    let label = TerminalText.shortened(TerminalText.clean(label), to: most)
    let start = min(max(column, TerminalText.width(of: label) + 2), most + 2)
    let body = TerminalText.wrapped(
      TerminalText.clean(text), to: style.width - indent - start)
    for (place, line) in body.enumerated() {
      let margin =
        place == 0
        ? style.paint(label, labelInk)
          + String(repeating: " ", count: start - TerminalText.width(of: label))
        : String(repeating: " ", count: start)
      lines.append(String(repeating: " ", count: indent) + margin + style.paint(line, ink))
    }
  }

  /// Adds a heading with a blank line before it.
  mutating func addHeading(_ text: String) {
    addBlank()
    add(text, hanging: 2, ink: .strong)
  }

  /// Adds a blank line, unless there is one or the page is still empty.
  mutating func addBlank() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  /// Adds a line across the page.
  mutating func addRule(_ character: Character = "─") {
    lines.append(style.paint(String(repeating: character, count: style.width), .faint))
  }

  /// Adds a table.
  mutating func add(_ table: TextTable, indent: Int = 0) {
    lines += table.lines(style, indent: indent)
  }

  static func wrapped(
    _ text: String, width: Int, indent: Int, hanging: Int
  ) -> [(margin: String, text: String)] {
    let clean = TerminalText.clean(text)
    let first = String(repeating: " ", count: indent)
    if TerminalText.width(of: clean) <= width - indent { return [(first, clean)] }
    let others = String(repeating: " ", count: indent + hanging)
    // All lines are as short as the hanging ones, so that one pass breaks them.
    let body = TerminalText.wrapped(clean, to: width - indent - hanging)
    return body.enumerated().map { ($0 == 0 ? first : others, $1) }
  }
}
