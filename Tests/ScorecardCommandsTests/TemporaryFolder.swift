import Foundation

/// A folder for one test, removed when the test lets go of it.
final class TemporaryFolder {
  private let url = FileManager.default.temporaryDirectory
    .appending(path: "scorecard-\(UUID().uuidString)")

  /// Makes a folder with files in it, by path.
  init(_ files: [String: String] = [:]) throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (path, text) in files { try write(text, to: path) }
  }

  /// Makes a copy of a folder of the project.
  init(copyOf folder: String) throws {
    try FileManager.default.copyItem(at: Self.project.appending(path: folder), to: url)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The folder's path.
  var path: String { url.path }

  /// The path of a file in it.
  func path(_ file: String) -> String { url.appending(path: file).path }

  /// Writes a file, with the folders it needs.
  func write(_ text: String, to file: String) throws {
    let file = url.appending(path: file)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// The project's folder.
  static let project = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The path of a file or folder of the project.
  static func project(_ path: String) -> String { project.appending(path: path).path }
}
