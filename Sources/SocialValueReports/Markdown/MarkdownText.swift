import SocialValue

/// Outside text made fit for GitHub Markdown, and tables of it.
enum MarkdownText {
  /// `text` on one line, in which nothing is markup, a link, a mention, mathematics or HTML, and
  /// no cell of a table ends.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    var before: Unicode.Scalar = " "
    let scalars = Array(FoundText.line(text).unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      let after = place + 1 < scalars.count ? scalars[place + 1] : " "
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      // A backslash doesn't stop these: they are looked for after Markdown is read.
      case "@": escaped += "&#64;"
      case "$": escaped += "&#36;"
      // An address would become a link, and `:name:` a picture, without any markup around it.
      case ":" where after != " " && !("0"..."9").contains(after): escaped += "&#58;"
      case "." where before == "w" || before == "W": escaped += "&#46;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "!": escaped += "\\" + String(scalar)
      default: escaped.unicodeScalars.append(scalar)
      }
      before = scalar
    }
    return escaped
  }

  /// `text` as `escaped` has it, where it begins a line: a list or a rule begins nowhere in it.
  static func opening(_ text: String) -> String {
    let escaped = escaped(text)
    let digits = escaped.prefix { ("0"..."9").contains($0) }
    let rest = escaped.dropFirst(digits.count)
    guard let mark = rest.first else { return escaped }
    let begins = digits.isEmpty ? "-+=" : ".)"
    return begins.contains(mark) ? digits + "\\" + rest : escaped
  }

  /// An id, set apart from the words around it.
  static func code(_ id: String) -> String {
    FrameworkCheck.isID(id) ? "`\(id)`" : escaped(id)
  }

  /// A table; cells are escaped here.
  ///
  /// - Parameters:
  ///   - columns: the headings, with whether their cells stand at the right edge.
  ///   - rows: the cells.
  /// - Returns: the lines.
  static func table(_ columns: [(title: String, isRight: Bool)], _ rows: [[String]]) -> [String] {
    table(columns, markup: rows.map { $0.map(escaped) })
  }

  /// A table of cells that are Markdown already; its headings are escaped here.
  static func table(
    _ columns: [(title: String, isRight: Bool)], markup rows: [[String]]
  ) -> [String] {
    let head = row(columns.map { escaped($0.title) })
    let rule = row(columns.map { $0.isRight ? "--:" : "---" })
    return [head, rule] + rows.map(row)
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }
}

/// A page of Markdown as it builds up, with a blank line between blocks.
struct MarkdownPage {
  private var blocks: [String] = []

  var text: String { blocks.joined(separator: "\n\n") + "\n" }

  /// Adds a heading; its text is escaped here.
  mutating func addHeading(_ level: Int, _ text: String) {
    blocks.append(String(repeating: "#", count: level) + " " + MarkdownText.escaped(text))
  }

  /// Adds a paragraph of our own words; what outside text it carries is escaped here.
  mutating func add(_ text: String) { blocks.append(MarkdownText.escaped(text)) }

  /// Adds a list of labels in bold and what there is to say of each, all escaped here.
  mutating func addList(_ entries: [(label: String, words: String)]) {
    guard !entries.isEmpty else { return }
    blocks.append(
      entries.map { "- **\(MarkdownText.escaped($0.label))** \(MarkdownText.escaped($0.words))" }
        .joined(separator: "\n"))
  }

  /// Adds a list of items, escaped here.
  mutating func addItems(_ items: [String]) {
    guard !items.isEmpty else { return }
    blocks.append(items.map { "- \(MarkdownText.escaped($0))" }.joined(separator: "\n"))
  }

  /// Adds a table, unless it has no rows.
  mutating func addTable(_ columns: [(title: String, isRight: Bool)], _ rows: [[String]]) {
    guard !rows.isEmpty else { return }
    blocks.append(MarkdownText.table(columns, rows).joined(separator: "\n"))
  }

  /// Adds lines that are Markdown already, as one block, unless there are none.
  mutating func addMarkup(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    blocks.append(lines.joined(separator: "\n"))
  }

  /// Adds a heading that a link to `#anchor` leads to on any host; its text is escaped here.
  mutating func addHeading(_ level: Int, _ text: String, anchor: String) {
    blocks.append("<a id=\"\(anchor)\"></a>")
    addHeading(level, text)
  }

  /// Adds words as they are printed elsewhere, a paragraph for each of their lines.
  mutating func addQuote(_ text: String) {
    let lines = text.split(whereSeparator: \.isNewline).map {
      "> " + MarkdownText.opening(String($0))
    }
    guard !lines.isEmpty else { return }
    blocks.append(lines.joined(separator: "\n>\n"))
  }
}
