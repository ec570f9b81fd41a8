import SocialValue
import SocialValueReports
import Testing

@Suite("A framework as Markdown")
struct FrameworkMarkdownTests {
  private let framework = TestFramework.framework

  /// The statements of a long assessment, over a scale of their own each or one for all.
  private func assessed(_ count: Int, sharingScale: Bool) -> Framework {
    let items = (1...count).map { number in
      Item(
        id: "s\(number)", title: "Statement \(number)", kind: .level,
        scale: [
          ScaleLabel("No"), ScaleLabel(sharingScale ? "Yes" : "Yes \(number)", descriptor: "Done."),
        ], allowsNotApplicable: number == 2, standsForYear: number == 2,
        guidance: "- Minutes that show it.")
    }
    return Framework(
      id: "assessed", title: "Assessed", themes: [Theme(id: "t", title: "T")],
      groups: [Group(id: "G", title: "Group")], items: items,
      measures: [
        Measure(
          id: "G.1", group: "G", title: "Maturity", themes: ["t"],
          rule: .assessment(
            items.enumerated().map { number, item in
              Rule.AssessedStatement(
                item: item.id, text: "\(item.title) holds.", place: "p. \(number + 1)")
            }), reading: Reading(printed: "Maturity", place: "Figure *3*"))
      ])
  }

  @Test("is written as the golden files have it")
  func goldens() throws {
    try Golden.expect(FrameworkMarkdown.render(framework), "framework.md")
    try Golden.expect(FrameworkMarkdown.index([framework]), "frameworks.md")
    try Golden.expect(
      FrameworkMarkdown.render(try framework.measure("SV3.1").unwrapped(), in: framework),
      "measure.md")
  }

  @Test("lists every statement of a long assessment, and says a shared scale once")
  func statements() throws {
    let shared = FrameworkMarkdown.render(assessed(130, sharingScale: true))
    #expect(
      shared.contains(
        "\n1. Statement 1 holds.\\\n   `s1` Statement 1 (p. 1)\n\n   \\- Minutes that show it.\n"))
    #expect(shared.contains("\n130. Statement 130 holds.\\\n     `s130` Statement 130 (p. 130)\n"))
    #expect(shared.contains("over 130 statements.\n"))
    #expect(shared.contains("\n> Maturity\n\n**Place:** Figure \\*3\\*\n"))
    #expect(shared.split(separator: "| Level | Label | What it takes |").count == 2)
    #expect(
      shared.contains("\n   It may be answered n/a.\n\n   Once reported, it stands for a year.\n"))
    var named = assessed(3, sharingScale: true)
    named.scales = ["evidence": named.items[0].scale]
    let page = FrameworkMarkdown.render(named)
    #expect(page.contains("held against the scale [evidence](#scale-evidence): 0 No, 1 Yes.\n"))
    #expect(page.contains("\n- [Scales](#scales)\n"))
    #expect(page.split(separator: "| Level | Label | What it takes |").count == 2)
    for place in named.items.indices {
      named.items[place].allowsNotApplicable = true
      named.items[place].standsForYear = true
    }
    let alike = FrameworkMarkdown.render(named.measures[0], in: named)
    #expect(alike.contains("Each may be answered n/a. Once reported, each stands for a year.\n"))
    #expect(!alike.contains("It may be answered") && alike.contains("\n## Scales\n"))
    let single = FrameworkMarkdown.render(assessed(3, sharingScale: false))
    #expect(single.contains("\n   Levels: 0 No; 1 Yes 3 (Done.)\n"))
    #expect(!single.contains("| Level |"))
  }

  @Test("gives every line of what is printed a paragraph, whichever way the lines end")
  func printedLines() {
    var framework = assessed(1, sharingScale: true)
    framework.measures[0].reading = Reading(printed: "One\r\n- two\n\nthree")
    let page = FrameworkMarkdown.render(framework)
    #expect(page.contains("\n> One\n>\n> \\- two\n>\n> three\n"))
  }

  @Test("keeps the texts of a hostile definition in their place")
  func hostile() throws {
    var framework = framework
    framework.id = "--> <script>"
    framework.title = "# a | <b> --> `c`"
    framework.themes[0].statement = "1. not a list"
    framework.measures[0].reading?.printed = "- one\n# two\n> three\n= four"
    framework.groups[0].id = "a\"b><i>"
    framework.measures[0].group = "a\"b><i>"
    let markdown = FrameworkMarkdown.render(framework)
    #expect(markdown.contains("\n# \\# a \\| &lt;b&gt; --&gt; \\`c\\`\n"))
    #expect(markdown.contains("\n1\\. not a list\n"))
    #expect(markdown.contains("\n> \\- one\n>\n> \\# two\n>\n> &gt; three\n>\n> \\= four\n"))
    #expect(!markdown.contains("<script>") && !markdown.contains("<i>"))
    #expect(markdown.hasPrefix("<!-- Made by scorecard. -->\n"))
  }

  @Test("has something to say of a framework that holds next to nothing")
  func empty() {
    let markdown = FrameworkMarkdown.render(
      Framework(id: "none", title: "None", groups: [Group(id: "G", title: "Group")]))
    #expect(markdown.contains("## G Group\n\nNo measures.\n"))
    #expect(!markdown.contains("## Themes") && !markdown.contains("## Breakdowns"))
  }
}
