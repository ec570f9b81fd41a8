import SocialValueFiles
import Testing

@Suite("The examples of the frameworks built in")
struct BundledExamplesTests {
  @Test("all pass, and reach every branch of every rule", arguments: FrameworkShelf().ids)
  func complete(id: String) throws {
    let shelf = FrameworkShelf()
    let framework = try #require(shelf[id])
    let bytes = try #require(shelf.bundledExamples(id))
    let report = DefinitionTest.run(
      try DefinitionExample.read(bytes, file: "\(id).examples.json"), of: framework)
    #expect(report.isComplete, "\(report)")
    #expect(report.examples > 0)
  }
}
