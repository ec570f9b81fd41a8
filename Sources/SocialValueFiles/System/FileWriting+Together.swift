#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension FileWriting {
  /// Writes several files of one file system: all of them, or none.
  ///
  /// Each is written in full beside its place first; only then do they take their places, in the
  /// order given. Where one can't, those before it are put back as they were. Links lead to the
  /// files they name.
  ///
  /// - Parameter files: the bytes and where they should stand.
  /// - Throws: where a file can't be written.
  public static func writeTogether(_ files: [(bytes: [UInt8], path: String)]) throws(FileFault) {
    var staged: [(temporary: String, target: String, backup: String?)] = []
    defer {
      for file in staged {
        unlink(file.temporary)
        if let backup = file.backup { unlink(backup) }
      }
    }
    for (bytes, path) in files {
      if FileReading.isFolder(path) { throw FileFault(.write, path, reason: "it is a folder") }
      let target = resolved(path)
      let temporary = "\(target).\(getpid()).partial"
      try writeNew(bytes, to: temporary, inPlaceOf: target, waits: true)
      staged.append((temporary, target, nil))
    }
    // A second name for what stands there, by which it can be put back.
    for place in staged.indices where FileReading.exists(staged[place].target) {
      let backup = "\(staged[place].target).\(getpid()).before"
      staged[place].backup = backup
      // Not every file system has second names: then it is a copy.
      if link(staged[place].target, backup) != 0 {
        try writeNew(
          FileReading.bytes(of: staged[place].target, limit: .max), to: backup,
          inPlaceOf: staged[place].target, waits: true)
      }
    }
    for place in staged.indices {
      guard rename(staged[place].temporary, staged[place].target) == 0 else {
        let fault = FileFault(.write, files[place].path)
        for earlier in staged[..<place].reversed() {
          if let backup = earlier.backup {
            rename(backup, earlier.target)
          } else {
            unlink(earlier.target)
          }
        }
        throw fault
      }
    }
  }
}
