/// The text of a part, deflated as it is written, so that little of it lies in memory at a time.
struct PartWriter {
  private var buffer: [UInt8] = []
  /// Pieces that wait to be deflated, all at once.
  private var waiting: [[UInt8]] = []
  private var part = DeflatedPart()
  private let runner: PieceRunner

  private static let piece = 1 << 17

  init(by runner: PieceRunner) {
    self.runner = runner
  }

  /// Appends text of our own that is XML already.
  mutating func append(markup: StaticString) {
    markup.withUTF8Buffer { buffer.append(contentsOf: $0) }
  }

  /// Appends text that is XML already.
  mutating func append(_ text: String) {
    buffer.append(contentsOf: text.utf8)
  }

  /// The place that is reached, until the next ``settle()``.
  var place: Int { buffer.count }

  /// Inserts text that is XML already at a place reached before.
  mutating func insert(_ text: String, at place: Int) {
    buffer.insert(contentsOf: text.utf8, at: place)
  }

  /// Compresses what there is, where that is worth it.
  mutating func settle() {
    guard buffer.count >= Self.piece else { return }
    waiting.append(buffer)
    buffer = []
    buffer.reserveCapacity(Self.piece + Self.piece / 8)
    if waiting.count == min(runner.count, 16) * 8 { deflate() }
  }

  /// Appends text with what XML keeps for itself escaped, and what it can't hold left out.
  mutating func append(escaped text: String) {
    XMLText.append(text, to: &buffer)
  }

  /// Appends the letters of a column.
  mutating func append(column: Int) {
    if column <= 26 {
      buffer.append(UInt8(64 + column))
    } else {
      append(CellReference.letters(column))
    }
  }

  /// Appends a whole number that isn't below nought.
  mutating func append(_ number: Int) {
    if number >= 10 { append(number / 10) }
    buffer.append(UInt8(48 + number % 10))
  }

  /// The part, deflated to its end.
  consuming func finished() -> DeflatedPart {
    deflate()
    part.append(DeflatedPiece(buffer, isLast: true))
    return part
  }

  private mutating func deflate() {
    for piece in runner.map(waiting, { DeflatedPiece($0, isLast: false) }) { part.append(piece) }
    waiting.removeAll(keepingCapacity: true)
  }
}
