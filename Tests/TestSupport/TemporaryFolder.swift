package import Foundation

/// A folder of a test's own, in memory where the system has a place for that, gone with the test.
package final class TemporaryFolder {
  private let url: URL

  /// Makes a folder with files in it, by path.
  package init(_ files: [String: String] = [:]) throws {
    url = Self.unused
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (path, text) in files { try write(text, to: path) }
  }

  /// Makes a copy of a folder of the project.
  package init(copyOf folder: String) throws {
    url = Self.unused
    try FileManager.default.copyItem(at: Self.project.appending(path: folder), to: url)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// A place where no folder is yet.
  private static var unused: URL {
    let memory = "/dev/shm"
    let parent =
      FileManager.default.isWritableFile(atPath: memory)
      ? URL(filePath: memory) : FileManager.default.temporaryDirectory
    return parent.appending(path: "scorecard-\(UUID().uuidString)")
  }

  /// The folder's path.
  package var path: String { url.path }

  /// The path of a file in it.
  package func path(_ file: String) -> String { url.appending(path: file).path }

  /// The names of what lies in it, in order.
  package var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }

  /// Writes a file with the folders that it needs, and gives its path.
  @discardableResult
  package func write(_ bytes: [UInt8], to file: String) throws -> String {
    let place = url.appending(path: file)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: place)
    return place.path
  }

  /// Writes a file of text, and gives its path.
  @discardableResult
  package func write(_ text: String, to file: String) throws -> String {
    try write(Array(text.utf8), to: file)
  }

  /// The project's folder.
  package static let project = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The path of a file or folder of the project.
  package static func project(_ path: String) -> String { project.appending(path: path).path }
}
