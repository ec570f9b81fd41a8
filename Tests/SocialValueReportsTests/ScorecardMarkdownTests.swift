import SocialValue
import SocialValueReports
import Testing

@Suite("A scorecard as Markdown")
struct ScorecardMarkdownTests {
  @Test("is written as the golden files have it")
  func goldens() throws {
    let one = try SampleRegisters.one().scorecard()
    try Golden.expect(
      ScorecardMarkdown.render(one.scorecard, histories: one.histories), "scorecard-one.md")
    let several = try SampleRegisters.several().scorecard()
    try Golden.expect(
      ScorecardMarkdown.render(several.scorecard, histories: several.histories),
      "scorecard-several.md")
  }

  @Test("keeps a hostile title in its place")
  func hostile() throws {
    let title = "a|b <script> [x](http://e.org) `c`\n# d *e* @team $f$ www.g.org ~h~ :i: j: 1:2"
    let register = try SampleRegisters.one(title: title, supplier: "| --- |")
    let markdown = try ScorecardMarkdown.render(register.scorecard().scorecard)
    let heading = try line(beginning: "## CR-0001", in: markdown)
    #expect(
      heading == "## CR-0001 a\\|b &lt;script&gt; \\[x\\](http&#58;//e.org) \\`c\\`\\\\u{A}\\# d"
        + " \\*e\\* &#64;team &#36;f&#36; www&#46;g.org \\~h\\~ &#58;i: j: 1:2")
    #expect(markdown.contains("- **Supplier** \\| --- \\|\n"))
  }

  @Test("has as many cells in every row of a table as in its heading")
  func tables() throws {
    var register = try SampleRegisters.several()
    register.framework.measures[0].title = "A | \\| title"
    let (scorecard, histories) = try register.scorecard()
    var columns: Int?
    for line in ScorecardMarkdown.render(scorecard, histories: histories).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      guard line.hasPrefix("|") else {
        columns = nil
        continue
      }
      let count = pipes(in: String(line))
      #expect(count == columns ?? count, "\(line)")
      columns = count
    }
  }

  /// The pipes that no backslash stands before.
  private func pipes(in line: String) -> Int {
    var count = 0
    var isEscaped = false
    for character in line {
      if character == "|", !isEscaped { count += 1 }
      isEscaped = character == "\\" && !isEscaped
    }
    return count
  }
}
