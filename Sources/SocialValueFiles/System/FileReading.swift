#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Reading files and folders.
public enum FileReading {
  /// The largest JSON file that is read: no definition or policy comes near it.
  public static let maximumDocument = 4 << 20

  /// The bytes of a whole file.
  ///
  /// - Throws: where it can't be read, or is larger than `limit`.
  public static func bytes(
    of path: String, limit: Int = maximumDocument
  ) throws(FileFault) -> [UInt8] {
    var file = try OpenFile(path)
    // A byte more than the file has shows where it ends.
    var bytes = Array(repeating: UInt8(0), count: max(4_095, min(limit, file.size ?? 0)) + 1)
    var count = 0
    while true {
      let read = try file.read(into: &bytes, from: count)
      if read == 0 { break }
      count += read
      try checkSize(count, limit: limit, of: path)
      if count == bytes.count { bytes += Array(repeating: 0, count: count) }
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  /// Refuses a file of more bytes than `limit`.
  static func checkSize(_ count: Int, limit: Int, of path: String) throws(FileFault) {
    guard count > limit else { return }
    throw FileFault(.read, path, reason: "larger than \(limit >> 20) MiB")
  }

  /// The size of a regular file; nil for anything else.
  public static func size(of path: String) -> Int? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// Whether a path names a folder.
  public static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether a path names anything, be it a link that leads nowhere: that is told when it is read.
  public static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// The names in a folder, in order, without `.` and `..`.
  public static func names(in path: String) throws(FileFault) -> [String] {
    guard let folder = opendir(path) else { throw FileFault(.read, path) }
    defer { closedir(folder) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(folder) else {
        if errno != 0 { throw FileFault(.read, path) }
        return names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
      }
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
  }

  /// The files below a folder, as paths relative to it, in order; names starting with a dot are
  /// passed over.
  ///
  /// - Throws: where a folder can't be read, or folders lie more than 32 deep.
  public static func files(below path: String) throws(FileFault) -> [String] {
    var files: [String] = []
    try collect(below: path, prefix: "", depth: 0, into: &files)
    return files
  }

  private static func collect(
    below path: String, prefix: String, depth: Int, into files: inout [String]
  ) throws(FileFault) {
    guard depth < 32 else { throw FileFault(.read, path, reason: "folders lie too deep") }
    for name in try names(in: path) where !name.hasPrefix(".") {
      let inner = path + "/" + name
      if isFolder(inner) {
        try collect(below: inner, prefix: prefix + name + "/", depth: depth + 1, into: &files)
      } else {
        files.append(prefix + name)
      }
    }
  }
}

/// A file open for reading, closed when it goes out of use.
struct OpenFile: ~Copyable {
  private let descriptor: Int32
  private let path: String

  init(_ path: String) throws(FileFault) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFault(.read, path) }
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      close(descriptor)
      throw FileFault(.read, path, reason: "it is a folder")
    }
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// The size of a regular file; nil for anything else.
  var size: Int? {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// Goes to a place in the file, to read on from there.
  mutating func skip(to offset: Int) throws(FileFault) {
    guard lseek(descriptor, off_t(offset), SEEK_SET) >= 0 else { throw FileFault(.read, path) }
  }

  /// Reads bytes into `buffer` from `start` up to `end`, or its own end; 0 at the file's end.
  mutating func read(
    into buffer: inout [UInt8], from start: Int, upTo end: Int? = nil
  ) throws(FileFault) -> Int {
    let room = (end ?? buffer.count) - start
    let path = path
    let descriptor = descriptor
    let count = buffer.withUnsafeMutableBytes { bytes in
      var count = -1
      repeat {
        #if canImport(Darwin)
          count = Darwin.read(descriptor, bytes.baseAddress.map { $0 + start }, room)
        #elseif canImport(Musl)
          count = Musl.read(descriptor, bytes.baseAddress.map { $0 + start }, room)
        #else
          count = Glibc.read(descriptor, bytes.baseAddress.map { $0 + start }, room)
        #endif
      } while count < 0 && errno == EINTR
      return count
    }
    guard count >= 0 else { throw FileFault(.read, path) }
    return count
  }
}
