#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#endif

/// Where bytes go: standard output, standard error, or memory in a test.
///
/// Bytes are held back until there are 64 KB of them, and written with `write(2)`. A failure
/// is remembered and what is written after it is dropped, so that a caller needs to look once,
/// at the end; one with much left to write may look at ``isOpen`` and stop early.
public final class OutputSink {
  /// How it stands with a sink.
  public enum State: Sendable, Hashable {
    /// Everything written so far has arrived or is held back.
    case open
    /// The reader went away, as `head` does once it has seen enough.
    case closedEarly
    /// A write failed, with this `errno`.
    case failed(Int32)
  }

  private enum Target {
    case descriptor(Int32)
    case memory
  }

  /// What the sink is called in a message, `standard output`.
  public let name: String
  /// How it stands, bytes held back aside.
  public private(set) var state = State.open
  /// Whether what is written still has somewhere to go.
  public var isOpen: Bool { state == .open }

  private let target: Target
  private let isHeldBack: Bool
  private let flushedBefore: OutputSink?
  private var buffer: [UInt8] = []

  private init(
    name: String, target: Target, isHeldBack: Bool, flushedBefore: OutputSink? = nil
  ) {
    self.name = name
    self.target = target
    self.isHeldBack = isHeldBack
    self.flushedBefore = flushedBefore
  }

  /// Makes a sink that writes to an open file descriptor.
  ///
  /// - Parameters:
  ///   - descriptor: The descriptor; it stays open.
  ///   - name: What to call it in a message.
  ///   - isHeldBack: Whether bytes may wait for more; if not, each write arrives at once.
  ///   - flushedBefore: Another sink, emptied before each write, so that what both write
  ///     to one terminal comes out in the order in which it was written.
  /// - Returns: The sink.
  public static func descriptor(
    _ descriptor: Int32, name: String, isHeldBack: Bool = true, flushedBefore: OutputSink? = nil
  ) -> OutputSink {
    OutputSink(
      name: name, target: .descriptor(descriptor), isHeldBack: isHeldBack,
      flushedBefore: flushedBefore)
  }

  /// Makes a sink that collects what is written, for tests.
  public static func memory(name: String = "memory") -> OutputSink {
    OutputSink(name: name, target: .memory, isHeldBack: true)
  }

  /// What a sink in memory has collected; of any other, what is held back.
  public var collected: [UInt8] { buffer }

  /// Writes a text, as UTF-8.
  public func write(_ text: String) {
    var text = text
    text.withUTF8 { write(raw: UnsafeRawBufferPointer($0)) }
  }

  /// Writes bytes.
  public func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { write(raw: $0) }
  }

  /// Writes a text and ends the line.
  public func writeLine(_ line: String) {
    write(line + "\n")
  }

  /// Writes out what is held back; after a failure, drops it.
  public func flush() {
    guard case .descriptor(let descriptor) = target, !buffer.isEmpty else { return }
    buffer.withUnsafeBytes { send($0, to: descriptor) }
    buffer.removeAll(keepingCapacity: true)
  }

  private func write(raw bytes: UnsafeRawBufferPointer) {
    guard isOpen, !bytes.isEmpty else { return }
    flushedBefore?.flush()
    guard case .descriptor(let descriptor) = target else {
      buffer.append(contentsOf: bytes)
      return
    }
    if isHeldBack, buffer.count + bytes.count < Self.capacity {
      buffer.append(contentsOf: bytes)
    } else {
      flush()
      if isHeldBack, bytes.count < Self.capacity {
        buffer.append(contentsOf: bytes)
      } else {
        send(bytes, to: descriptor)
      }
    }
  }

  /// Writes all of `bytes` to the descriptor, or records why that can't be done.
  private func send(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) {
    var remaining = bytes
    while isOpen, let start = remaining.baseAddress, !remaining.isEmpty {
      // At most 1 GB at once: Darwin refuses more than 2 GB.
      let written = systemWrite(descriptor, start, min(remaining.count, 1 << 30))
      if written > 0 {
        remaining = UnsafeRawBufferPointer(rebasing: remaining[written...])
        continue
      }
      switch written == 0 ? EIO : errno {
      case EINTR: continue
      case EAGAIN: waitUntilWritable(descriptor)
      case EPIPE: state = .closedEarly
      case let code: state = .failed(code)
      }
    }
  }

  /// Waits for a descriptor that someone else has made non-blocking.
  private func waitUntilWritable(_ descriptor: Int32) {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&request, 1, -1)
  }

  private static let capacity = 64 * 1024
}

/// `write(2)`, under a name that the sink's own methods don't hide.
private func systemWrite(
  _ descriptor: Int32, _ start: UnsafeRawPointer, _ count: Int
) -> Int {
  write(descriptor, start, count)
}
