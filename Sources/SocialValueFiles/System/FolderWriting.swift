#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Writing a folder of files whole or not at all.
///
/// The folder has a list of its own files in it, by which it is known again: only a folder that
/// holds nothing but what such a list names is ever replaced.
public struct FolderWriting: Sendable {
  /// The name of the list.
  public static let list = "scorecard-report.txt"
  private static let opening =
    "A report by scorecard. It replaces this folder only while nothing"
    + " else lies in it than:\n"

  private let path: String
  private let temporary: String

  /// Writes a folder: to a temporary one beside it first, which then takes its place.
  ///
  /// Where anything fails, what stood there before stands as it was.
  ///
  /// - Parameters:
  ///   - path: the folder's path; the folder that it lies in has to be there.
  ///   - body: writes the files, and says what they are called.
  /// - Throws: where the folder is not to be replaced or can't be written in full.
  public static func write(
    to path: String, _ body: (FolderWriting) throws(FileFault) -> [String]
  ) throws(FileFault) {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    try check(path)
    let folder = FolderWriting(path: path, temporary: "\(path).\(getpid()).partial")
    guard mkdir(folder.temporary, 0o777) == 0 else { throw FileFault(.write, path) }
    do throws(FileFault) {
      let names = try body(folder)
      try folder.write(Array((opening + names.map { $0 + "\n" }.joined()).utf8), to: list)
      try folder.takePlace()
    } catch {
      folder.remove(folder.temporary)
      throw error
    }
  }

  /// Writes a file of the folder; several can be written at once.
  ///
  /// - Throws: where it can't be written in full.
  public func write(_ bytes: [UInt8], to name: String) throws(FileFault) {
    try FileWriting.writeNew(
      bytes, to: temporary + "/" + name, inPlaceOf: path + "/" + name, waits: false)
  }

  // MARK: What stands there

  /// Refuses to replace anything but an earlier report or an empty folder.
  public static func check(_ path: String) throws(FileFault) {
    guard FileReading.exists(path) else { return }
    guard FileReading.isFolder(path) else {
      throw FileFault(.write, path, reason: "it stands there already and is no folder")
    }
    let found = try FileReading.names(in: path)
    if found.isEmpty { return }
    let refusal = "name another folder, or remove it first"
    guard found.contains(list),
      let bytes = try? FileReading.bytes(of: path + "/" + list),
      case let text = String(decoding: bytes, as: UTF8.self), text.hasPrefix(opening)
    else {
      throw FileFault(
        .write, path, reason: "it stands there already and is no report of this program; \(refusal)"
      )
    }
    let known = Set(text.dropFirst(opening.count).split(separator: "\n").map(String.init))
    if let other = found.first(where: { $0 != list && !known.contains($0) }) {
      throw FileFault(
        .write, path, reason: "'\(other)' lies in it, which is no part of a report; \(refusal)")
    }
  }

  /// Lets the new folder take the old one's place.
  private func takePlace() throws(FileFault) {
    guard FileReading.exists(path) else {
      guard rename(temporary, path) == 0 else { throw FileFault(.write, path) }
      return
    }
    let old = "\(path).\(getpid()).old"
    guard rename(path, old) == 0 else { throw FileFault(.write, path) }
    guard rename(temporary, path) == 0 else {
      let fault = FileFault(.write, path)
      _ = rename(old, path)
      throw fault
    }
    remove(old)
  }

  /// Removes a folder of files.
  private func remove(_ folder: String) {
    for name in (try? FileReading.names(in: folder)) ?? [] { unlink(folder + "/" + name) }
    rmdir(folder)
  }
}
