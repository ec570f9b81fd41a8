import Foundation
import Testing

/// Expected outputs kept as files, re-recorded where `RECORD_GOLDENS` is 1.
enum Golden {
  /// The path of a folder of the project.
  static func project(_ path: String) -> String {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return tests.deletingLastPathComponent().appending(path: path).path
  }

  /// Holds a text against the golden file of a name; a missing file fails.
  static func expect(
    _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Goldens").appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try Data(text.utf8).write(to: file)
      return
    }
    let recorded = try? Data(contentsOf: file)
    guard let recorded else {
      Issue.record(
        "no golden file \(name): run again with RECORD_GOLDENS=1 and read what it wrote",
        sourceLocation: sourceLocation)
      return
    }
    let expected = String(decoding: recorded, as: UTF8.self)
    guard text != expected else { return }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let known = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let first = zip(lines, known).enumerated().first { $1.0 != $1.1 }
    let place = first?.offset ?? min(lines.count, known.count)
    Issue.record(
      """
      \(name) differs from line \(place + 1) on:
      expected: \(known.indices.contains(place) ? known[place] : "nothing more")
      got:      \(lines.indices.contains(place) ? lines[place] : "nothing more")
      """, sourceLocation: sourceLocation)
  }
}
