/// Where the files of a register come from.
public enum RegisterSource: Sendable {
  /// A folder.
  case folder(String)
  /// Bytes at hand, by path within the register: `contracts.csv`, `returns/q1.csv`.
  case files([String: [UInt8]])

  /// Checks that there is anything to read.
  func check() throws(FileFault) {
    guard case .folder(let folder) = self, !FileReading.isFolder(folder) else { return }
    throw FileFault(
      .read, folder,
      reason: FileReading.exists(folder)
        ? "it is a file; a register is a folder" : "no such folder")
  }

  /// Whether the register has a file or folder of this path.
  func has(_ path: String) -> Bool {
    switch self {
    case .folder(let folder): FileReading.exists(folder + "/" + path)
    case .files(let files): files[path] != nil || files.keys.contains { $0.hasPrefix(path + "/") }
    }
  }

  /// The paths of the files below a folder of the register, in order.
  func files(below path: String) throws(FileFault) -> [String] {
    switch self {
    case .folder(let folder):
      return try FileReading.files(below: folder + "/" + path).map { path + "/" + $0 }
    case .files(let files):
      return files.keys.filter { $0.hasPrefix(path + "/") }.sorted {
        Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8))
      }
    }
  }

  /// The bytes of a file of at most `limit` bytes.
  func bytes(
    of path: String, limit: Int = FileReading.maximumDocument
  ) throws(FileFault) -> [UInt8] {
    switch self {
    case .folder(let folder): return try FileReading.bytes(of: folder + "/" + path, limit: limit)
    case .files(let files):
      let bytes = try Self.bytes(of: path, in: files)
      try FileReading.checkSize(bytes.count, limit: limit, of: path)
      return bytes
    }
  }

  private static func bytes(
    of path: String, in files: [String: [UInt8]]
  ) throws(FileFault) -> [UInt8] {
    guard let bytes = files[path] else {
      throw FileFault(.read, path, reason: "No such file or directory")
    }
    return bytes
  }

  /// The size of a file in bytes; nil where that can't be told beforehand.
  func size(of path: String) -> Int? {
    switch self {
    case .folder(let folder): FileReading.size(of: folder + "/" + path)
    case .files(let files): files[path]?.count
    }
  }

  /// The most parts that one file is read in, one more or less: few of bytes at hand, as each part
  /// copies those from its start on.
  var mostParts: Int {
    switch self {
    case .folder: 4096
    case .files: 16
    }
  }

  /// A reader of a CSV file, from the start of a row on.
  func csv(
    _ path: String, from offset: Int = 0, bufferSize: Int = 1 << 18
  ) throws(FileFault) -> CSVReader {
    switch self {
    case .folder(let folder):
      try CSVReader(path: folder + "/" + path, from: offset, bufferSize: bufferSize)
    case .files(let files):
      CSVReader(bytes: try Self.bytes(of: path, in: files), from: offset)
    }
  }
}
