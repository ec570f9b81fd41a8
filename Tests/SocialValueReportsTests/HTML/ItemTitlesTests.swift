import SocialValue
import Testing

@testable import SocialValueReports

@Suite("Titles on a page")
struct ItemTitlesTests {
  private func titles() -> ItemTitles {
    var framework = TestFramework.framework
    framework.items = [
      Item(id: "a.b", title: "Staff", kind: .count), Item(id: "c", title: "Spend", kind: .money),
    ]
    return ItemTitles(framework)
  }

  @Test("stand in a message where ids of items do, and nothing else changes")
  func words() {
    let titles = titles()
    #expect(
      titles.words("'a.b' isn't 3, 'x' can't be 'c'") == "“Staff” isn't 3, 'x' can't be “Spend”")
    #expect(titles.words("none'") == "none'")
    #expect(titles.title("a.b") == "Staff")
    #expect(titles.title("x") == "x")
  }

  @Test(
    "figures of rows read as people in the UK write them",
    arguments: [
      ("1234", "a.b", "1,234"), ("1234.5", "c", "£1,234.50"), ("1234.56", "c", "£1,234.56"),
      ("1234", "c", "£1,234"), ("?", "c", "?"), ("n/a", "a.b", "n/a"),
    ])
  func figures(text: String, item: String, expected: String) {
    #expect(titles().figure(text, of: item) == expected)
  }
}
