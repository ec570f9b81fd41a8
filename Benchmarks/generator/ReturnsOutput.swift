import SocialValueFiles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes bytes to a file through a buffer that is used again.
struct ReturnsOutput: ~Copyable {
  private let path: String
  private let descriptor: Int32

  /// What is still to be written.
  var buffer: [UInt8] = []

  /// Begins a file, in place of any that stands there.
  init(_ path: String) throws(FileFault) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw FileFault(.write, path, reason: String(cString: strerror(errno)))
    }
    self.path = path
    self.descriptor = descriptor
    buffer = RowText.header
  }

  deinit { close(descriptor) }

  /// Writes the buffer once it holds a mebibyte.
  mutating func writeIfFull() throws(FileFault) {
    if buffer.count >= 1 << 20 { try writeAll() }
  }

  /// Writes what is left of the buffer.
  mutating func writeAll() throws(FileFault) {
    var start = 0
    while start < buffer.count {
      let count = buffer.withUnsafeBytes { all in
        write(descriptor, all.baseAddress.map { $0 + start }, all.count - start)
      }
      guard count > 0 else {
        throw FileFault(.write, path, reason: String(cString: strerror(errno)))
      }
      start += count
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
