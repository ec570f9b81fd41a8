import Foundation
import SocialValue
import SocialValueFiles
import SocialValueReports
import Testing

@Suite("The pages of the frameworks in docs")
struct FrameworkDocumentTests {
  private static let folder = "docs/frameworks"

  /// The pages that there should be, by name.
  private static func pages() -> [(name: String, text: String)] {
    let all = FrameworkShelf().all
    return [("README.md", FrameworkMarkdown.index(all))]
      + all.map { ("\($0.id).md", FrameworkMarkdown.render($0)) }
  }

  @Test("are what the definitions give, and there are no others")
  func areUpToDate() throws {
    let pages = Self.pages()
    let folder = Golden.package.appending(path: Self.folder)
    for (name, text) in pages { try Golden.expect(text, at: "\(Self.folder)/\(name)") }
    let found = Set(try FileManager.default.contentsOfDirectory(atPath: folder.path))
    let stray = found.subtracting(pages.map(\.name))
    if Golden.isRecording {
      for name in stray { try FileManager.default.removeItem(at: folder.appending(path: name)) }
    } else {
      #expect(stray.isEmpty, "no framework gives these: RECORD_GOLDENS=1 removes them")
    }
  }

  @Test("link to anchors that they have, each there once")
  func anchors() throws {
    for (name, text) in Self.pages() {
      let anchors = text.matches(of: /<a id="([^"]+)"><\/a>/).map { String($0.1) }
      #expect(Set(anchors).count == anchors.count, "\(name)")
      let links = text.matches(of: /\]\(#([^)]+)\)/).map { String($0.1) }
      #expect(Set(links).subtracting(anchors).isEmpty, "\(name)")
    }
  }
}
