import BundledFrameworks
import Foundation
import SocialValue
import SocialValueFiles
import Testing

@Suite("Embedded frameworks")
struct EmbeddedFrameworksTests {
  @Test("the embedded frameworks are those on disk")
  func isUpToDate() throws {
    let made = try EmbeddedSource.text()
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try made.write(to: EmbeddedSource.file, atomically: true, encoding: .utf8)
    }
    let found = try String(contentsOf: EmbeddedSource.file, encoding: .utf8)
    #expect(found == made, "run the tests with RECORD_GOLDENS=1 to embed the definitions anew")
  }

  @Test("an archive gives the framework that its JSON gives", arguments: BundledFrameworks.ids)
  func archiveIsFaithful(id: String) throws {
    let embedded = try #require(FrameworkShelf()[id])
    #expect(embedded == (try EmbeddedSource.framework(id)))
  }

  @Test(
    "without prose the rest of an archive is the same", arguments: BundledFrameworks.ids)
  func proseIsApart(id: String) throws {
    var whole = try #require(FrameworkShelf()[id])
    let brief = try #require(FrameworkShelf(keepsProse: false)[id])
    #expect(brief != whole)
    whole.reading = nil
    for place in whole.themes.indices { whole.themes[place].reading = nil }
    for place in whole.groups.indices { whole.groups[place].reading = nil }
    for place in whole.dimensions.indices { whole.dimensions[place].reading = nil }
    for place in whole.items.indices { whole.items[place].guidance = nil }
    for place in whole.measures.indices {
      whole.measures[place].reading = nil
      whole.measures[place].guidance = nil
    }
    #expect(brief == whole)
  }
}
