import Foundation
import Testing

/// Compares a text with a file in `Goldens`; `RECORD_GOLDENS=1` writes the file anew.
///
/// A file that is missing fails the test.
func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Goldens").appending(path: name)
  if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return
  }
  guard let data = FileManager.default.contents(atPath: file.path) else {
    Issue.record(
      "\(name) is missing; run RECORD_GOLDENS=1 swift test", sourceLocation: sourceLocation)
    return
  }
  #expect(
    text == String(decoding: data, as: UTF8.self),
    "\(name) differs; if that is right, run RECORD_GOLDENS=1 swift test",
    sourceLocation: sourceLocation)
}
