#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Writing files whole or not at all.
public enum FileWriting {
  /// Writes a file: to a temporary one beside it first, which then takes its place.
  ///
  /// Where anything fails, what stood there before stands as it was. A link leads to the file it
  /// names; a device or a pipe is written to as it is.
  ///
  /// - Throws: where the file can't be written in full.
  public static func write(_ bytes: [UInt8], to path: String) throws(FileFault) {
    try write(to: path) { $0(bytes) }
  }

  /// Writes a file as a whole that is given in pieces which follow each other.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - pieces: calls what it is given once for each piece.
  /// - Throws: where the file can't be written in full.
  public static func write(
    to path: String, _ pieces: (_ write: @escaping ([UInt8]) -> Void) -> Void
  ) throws(FileFault) {
    if FileReading.isFolder(path) { throw FileFault(.write, path, reason: "it is a folder") }
    if isSpecial(path) {
      let descriptor = open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw FileFault(.write, path) }
      defer { close(descriptor) }
      return try writeAll(pieces, to: descriptor, path)
    }
    let target = resolved(path)
    let temporary = "\(target).\(getpid()).partial"
    try writeNew(pieces, to: temporary, inPlaceOf: path, waits: true)
    guard rename(temporary, target) == 0 else {
      let fault = FileFault(.write, path)
      unlink(temporary)
      throw fault
    }
  }

  /// Writes a file that isn't there yet, and leaves none where that fails.
  static func writeNew(
    _ bytes: [UInt8], to file: String, inPlaceOf path: String, waits: Bool
  ) throws(FileFault) {
    try writeNew({ $0(bytes) }, to: file, inPlaceOf: path, waits: waits)
  }

  /// Writes a file that isn't there yet, and leaves none where that fails.
  ///
  /// - Parameters:
  ///   - pieces: gives what to write, one piece behind the other.
  ///   - file: the file.
  ///   - path: the path that a fault names.
  ///   - waits: whether to wait until it has reached the disk.
  /// - Throws: where it can't be written in full.
  private static func writeNew(
    _ pieces: (_ write: @escaping ([UInt8]) -> Void) -> Void, to file: String,
    inPlaceOf path: String, waits: Bool
  ) throws(FileFault) {
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileFault(.write, path) }
    // Who may read what stands there may read what takes its place, and nobody else.
    var before = stat()
    if stat(path, &before) == 0, before.st_mode & S_IFMT == S_IFREG {
      fchmod(descriptor, before.st_mode & 0o7777)
    }
    do throws(FileFault) {
      try writeAll(pieces, to: descriptor, path)
      guard !waits || fsync(descriptor) == 0 || errno == EINVAL else {
        throw FileFault(.write, path)
      }
    } catch {
      close(descriptor)
      unlink(file)
      throw error
    }
    guard close(descriptor) == 0 else {
      let fault = FileFault(.write, path)
      unlink(file)
      throw fault
    }
  }

  /// Writes text as UTF-8, whole or not at all.
  public static func write(_ text: String, to path: String) throws(FileFault) {
    try write(Array(text.utf8), to: path)
  }

  /// Makes the folders that a file's path needs, below a folder that is there.
  public static func makeFolder(of path: String, within folder: String) throws(FileFault) {
    var made = folder
    for piece in path.dropFirst(folder.count).split(separator: "/").dropLast() {
      made += "/" + piece
      guard mkdir(made, 0o777) == 0 || errno == EEXIST && FileReading.isFolder(made) else {
        throw FileFault(.write, made)
      }
    }
  }

  private static func isSpecial(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT != S_IFREG
  }

  /// The path that a link leads to, or the path itself.
  static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Writes pieces one behind the other; after a fault no more are.
  private static func writeAll(
    _ pieces: (_ write: @escaping ([UInt8]) -> Void) -> Void, to descriptor: Int32, _ path: String
  ) throws(FileFault) {
    final class Outcome {
      var fault: FileFault?
    }
    let outcome = Outcome()
    pieces { piece in
      guard outcome.fault == nil else { return }
      do throws(FileFault) {
        try writeAll(piece, to: descriptor, path)
      } catch {
        outcome.fault = error
      }
    }
    if let fault = outcome.fault { throw fault }
  }

  private static func writeAll(
    _ bytes: [UInt8], to descriptor: Int32, _ path: String
  ) throws(FileFault) {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes { all in
        #if canImport(Darwin)
          Darwin.write(descriptor, all.baseAddress.map { $0 + start }, bytes.count - start)
        #elseif canImport(Musl)
          Musl.write(descriptor, all.baseAddress.map { $0 + start }, bytes.count - start)
        #else
          Glibc.write(descriptor, all.baseAddress.map { $0 + start }, bytes.count - start)
        #endif
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileFault(.write, path)
      }
      start += count
    }
  }
}
