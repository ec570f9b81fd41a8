import SocialValue

/// A whole page: head, policy, style, masthead, way back, script.
struct PageShell {
  /// A step on the way back to the register's page.
  struct Crumb {
    var title: String
    /// The page's file; nil for the page itself.
    var file: String?
  }

  /// What the browser calls it.
  var title: String
  /// The words over the heading.
  var kicker: HTML
  /// The heading.
  var heading: String
  /// The way back.
  var crumbs: [Crumb] = []
  /// What stands in the masthead beside the program's name: the quarter and the audience.
  var masthead: HTML
  /// What was said of how the page was made, at its end.
  var footer: HTML

  /// The page around its body, in UTF-8.
  func page(_ body: HTML) -> [UInt8] {
    let head: HTML = """
      <!doctype html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="color-scheme" content="light dark">
      <title>\(title)</title>

      """
    let opening: HTML = """
      </head>
      <body>
      <a class="skip" href="#main">Skip to the main part</a>
      <header class="mast"><p><span>Social value scorecard</span> \(masthead)</p></header>
      \(way)<main id="main" tabindex="-1">
      <div class="top"><p class="kicker">\(kicker)</p>
      <h1>\(heading)</h1></div>

      """
    let closing: HTML = """
      </main>
      <footer>\(footer)</footer>

      """
    let parts = [
      head.bytes, Self.style, opening.bytes, body.bytes, closing.bytes, Self.script, Self.end,
    ]
    var page: [UInt8] = []
    page.reserveCapacity(parts.reduce(0) { $0 + $1.count })
    for part in parts { page += part }
    return page
  }

  private var way: HTML {
    guard !crumbs.isEmpty else { return .empty }
    let steps = crumbs.map { crumb -> HTML in
      guard let file = crumb.file else {
        return "<li aria-current=\"page\">\(crumb.title)</li>"
      }
      return "<li><a href=\"\(file)\">\(crumb.title)</a></li>"
    }
    return "<nav class=\"way\" aria-label=\"Way back\"><ol>\(steps)</ol></nav>\n"
  }

  private static let style = Array("<style>\(PageStyle.text)</style>\n".utf8)
  private static let script = Array("<script>\(PageScript.text)</script>\n".utf8)
  private static let end = Array("</body>\n</html>\n".utf8)

  /// Nothing from anywhere else, and of style and script only the page's own.
  static let policy =
    "default-src 'none'; style-src 'sha256-\(SHA256.base64(of: PageStyle.text))'; "
    + "script-src 'sha256-\(SHA256.base64(of: PageScript.text))'; "
    + "base-uri 'none'; form-action 'none'"
}
