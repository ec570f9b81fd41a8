import SocialValue
import SocialValueReports
import Testing

@Suite("A framework as text")
struct FrameworkTextTests {
  private let framework = TestFramework.framework

  private var other: Framework {
    Framework(
      id: "other-sv", title: "Another framework with a title that is rather long for its column",
      authority: "Another Council", version: "2", themes: [Theme(id: "growth", title: "Growth")],
      groups: [Group(id: "G", title: "All")],
      items: [Item(id: "jobs", title: "Jobs", kind: .count, over: .flow)],
      measures: [
        Measure(
          id: "G1", group: "G", title: "Jobs", themes: ["growth"],
          rule: .quantity(Rule.Quantity(items: ["jobs"])))
      ])
  }

  @Test("is listed, shown and compared as the golden files have it")
  func goldens() throws {
    let text = FrameworkText()
    try Golden.expect(text.list([framework, other]), "frameworks-list.txt")
    try Golden.expect(text.show(framework), "framework.txt")
    try Golden.expect(text.crosswalk([framework, other]), "crosswalk.txt")
    let measures = framework.measures.map { text.show($0, in: framework) }
    try Golden.expect(measures.joined(separator: "\n"), "measures.txt")
  }

  @Test("fits the page", arguments: [60, 80, 120])
  func widths(_ width: Int) {
    let text = FrameworkText(style: TextStyle(width: width, isColoured: true))
    let all =
      text.list([framework, other]) + text.show(framework) + text.crosswalk([framework, other])
      + framework.measures.map { text.show($0, in: framework) }.joined()
    #expect(linesWider(than: width, in: all) == [])
  }

  @Test("gives every rule kind a sentence")
  func sentences() {
    let sentences = framework.measures.map { RuleWords.sentence($0.rule, in: framework) }
    #expect(Set(framework.measures.map { $0.rule?.kind }).count == Rule.Kind.allCases.count + 1)
    #expect(sentences.allSatisfy { $0.hasSuffix(".") && $0.count > 20 })
  }

  @Test("shortens themes to openings that can be told apart")
  func initials() {
    var framework = framework
    framework.themes.append(Theme(id: "green", title: "Green"))
    #expect(FrameworkText().show(framework).contains("  GRO  Growth"))
    #expect(FrameworkText().show(framework).contains("  GRE  Green"))
  }

  @Test("shows the control characters of a definition from elsewhere")
  func hostile() {
    var framework = framework
    framework.title = "\u{1B}[2J"
    framework.measures[0].guidance = "\u{1B}[2J"
    let text = FrameworkText()
    let all =
      text.list([framework]) + text.show(framework)
      + text.show(framework.measures[0], in: framework)
    #expect(!all.contains("\u{1B}"))
  }
}
