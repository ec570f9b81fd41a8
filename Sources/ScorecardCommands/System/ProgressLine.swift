import SocialValue

/// A line on standard error that says how far a long read has come.
///
/// It appears once half a second has passed, is drawn at most ten times a second, and is gone
/// after ``finish()``. Where standard error is no terminal, or `--quiet` is given, it never
/// appears. Whoever writes to standard error in between must finish it first.
public final class ProgressLine {
  private let sink: OutputSink
  private let isWanted: Bool
  private let width: Int
  private let now: () -> Int64
  private let start: Int64
  private var lastDrawn: Int64?

  /// Makes a line that has yet to appear; its half second starts now.
  ///
  /// - Parameters:
  ///   - sink: Where it is drawn.
  ///   - isWanted: Whether it may appear at all.
  ///   - width: The terminal's width in columns.
  ///   - now: A clock, in nanoseconds.
  init(
    sink: OutputSink, isWanted: Bool, width: Int, now: @escaping () -> Int64 = MonotonicClock.now
  ) {
    self.sink = sink
    self.isWanted = isWanted
    self.width = width
    self.now = now
    start = isWanted ? now() : 0
  }

  /// Says how far the read has come; cheap enough to be called every few thousand rows.
  ///
  /// - Parameters:
  ///   - bytes: How many bytes have been read, of all files.
  ///   - rows: How many rows have been read, of all files.
  ///   - file: The file being read.
  public func update(bytes: Int, rows: Int, file: String) {
    guard isWanted else { return }
    let time = now()
    guard time - start >= Self.delay else { return }
    if let lastDrawn, time - lastDrawn < Self.interval { return }
    lastDrawn = time
    sink.write(Self.clear + Self.text(bytes: bytes, rows: rows, file: file, width: width))
    sink.flush()
  }

  /// Clears the line, if it has appeared.
  public func finish() {
    guard lastDrawn != nil else { return }
    lastDrawn = nil
    sink.write(Self.clear)
    sink.flush()
  }

  /// The line, shorter than `width`: a long file name loses its beginning.
  static func text(bytes: Int, rows: Int, file: String, width: Int) -> String {
    let end = " … \(size(bytes)), \(grouped(rows)) \(rows == 1 ? "row" : "rows")"
    let beginning = "Reading "
    // A name is outside text, and a line that wraps can't be cleared.
    let name = FoundText.line(file)
    let room = max(8, width - 1 - beginning.count - end.count)
    let shown = name.count <= room ? name : "…" + String(name.suffix(room - 1))
    return beginning + shown + end
  }

  /// A count of bytes, `999 bytes`, `12 KB`, `120 MB`, `3.4 GB`.
  static func size(_ bytes: Int) -> String {
    switch bytes {
    case ..<1000: "\(bytes) \(bytes == 1 ? "byte" : "bytes")"
    case ..<1_000_000: "\(bytes / 1000) KB"
    case ..<1_000_000_000: "\(bytes / 1_000_000) MB"
    default: "\(bytes / 1_000_000_000).\(bytes / 100_000_000 % 10) GB"
    }
  }

  /// A count with its thousands set apart, `1,200,000`.
  static func grouped(_ count: Int) -> String {
    let digits = String(count)
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { text += "," }
      text.append(digit)
    }
    return text
  }

  private static let delay: Int64 = 500_000_000
  private static let interval: Int64 = 100_000_000
  private static let clear = "\r\u{1B}[K"
}
