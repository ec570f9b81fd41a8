import Foundation
import Testing

/// Expected outputs kept as files, written anew where `RECORD_GOLDENS` is 1.
enum Golden {
  /// The folder of the package.
  static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Whether files are written anew in place of being compared.
  static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"

  /// Holds a text against a golden file of this target; a missing file fails.
  static func expect(
    _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try expect(
      text, at: "Tests/SocialValueFilesTests/Goldens/\(name)", sourceLocation: sourceLocation)
  }

  /// Holds a text against a file of the package; a missing file fails.
  static func expect(
    _ text: String, at path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = package.appending(path: path)
    if isRecording {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return
    }
    guard let recorded = try? Data(contentsOf: file) else {
      Issue.record(
        "no file \(path): run again with RECORD_GOLDENS=1 and read what it wrote",
        sourceLocation: sourceLocation)
      return
    }
    let expected = String(decoding: recorded, as: UTF8.self)
    guard text != expected else { return }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let known = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let place =
      zip(lines, known).enumerated().first { $1.0 != $1.1 }?.offset ?? min(lines.count, known.count)
    Issue.record(
      """
      \(path) differs from line \(place + 1) on:
      expected: \(known.indices.contains(place) ? known[place] : "nothing more")
      got:      \(lines.indices.contains(place) ? lines[place] : "nothing more")
      """, sourceLocation: sourceLocation)
  }
}
