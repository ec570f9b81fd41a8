internal import SocialValue

/// Reads a CSV file row by row: RFC 4180 quoting, CRLF or LF, UTF-8 with or without a byte-order
/// mark, in a buffer that is reused.
///
/// A row that can't be read is told as such, and reading goes on at the next line, so that one
/// stray quote never swallows the rows after it.
struct CSVReader: ~Copyable {
  /// What the next row came to.
  enum Row {
    /// Its cells can be looked at.
    case cells
    /// It can't be read.
    case unreadable(Fault, column: Int)
    /// There is none.
    case end
    /// The bytes fed so far end before the row does.
    case waiting
  }

  /// Why a row can't be read.
  enum Fault {
    /// A quote opened in it is never closed.
    case unclosedQuote
    /// A quote stands inside an unquoted cell.
    case bareQuote
    /// Something other than a comma follows a closing quote.
    case textAfterQuote
    /// It holds bytes that aren't UTF-8 text.
    case notUTF8
    /// It is longer than any real row.
    case tooLong
  }

  /// The longest row, in bytes.
  static let maximumRow = 1 << 20

  var file: OpenFile?
  /// The bytes at hand, with `slack` more behind them.
  var buffer: [UInt8]
  /// Where in the file the buffer begins.
  var offset = 0
  /// The unread bytes of the buffer.
  var start = 0
  var end = 0
  var isAtEnd = false
  /// Whether bytes are brought by ``feed(_:)``.
  var isFed = false
  /// Whether the rest of a line is still to be passed over, of which not all has been fed.
  var isSkipping = false
  var nextLine = 1
  var marks = Marks()
  /// How many cells the latest row has.
  var cellCount = 0
  /// Whether the latest row needed no closer look.
  var isPlain = false
  /// The cells of a row that is looked at closely.
  var fields: [Field] = []
  /// What each line is called; empty where lines are called by their numbers.
  let lines: [UInt32]

  /// The line that the latest row starts on.
  var line = 0
  /// The bytes read from the file so far.
  var bytesRead = 0

  /// A cell, as a range of the buffer without the spaces around it.
  struct Field {
    var start: Int
    var end: Int
  }

  /// The bytes behind those at hand that may be looked at, so that whole words can be read up to
  /// the end.
  static let slack = ByteLanes.count

  /// Opens a file, to be read `bufferSize` bytes at a time; what is read never depends on it.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - offset: where to begin, at the start of a row; lines are counted from there.
  ///   - bufferSize: how many bytes are read at a time.
  /// - Throws: where the file can't be read.
  init(path: String, from offset: Int = 0, bufferSize: Int = 1 << 18) throws(FileFault) {
    var file = try OpenFile(path)
    if offset > 0 { try file.skip(to: offset) }
    // A small file needs no more room than it takes, and one byte to see that it has ended.
    let size = file.size.map { min(max(0, $0 - offset) + 1, bufferSize) } ?? bufferSize
    var buffer = Array(repeating: UInt8(0), count: max(16, size) + Self.slack)
    let count = try file.read(into: &buffer, from: 0, upTo: buffer.count - Self.slack)
    self.file = consume file
    self.buffer = buffer
    self.offset = offset
    lines = []
    end = count
    bytesRead = count
    isAtEnd = count == 0
    if offset == 0 { skipByteOrderMark() }
  }

  /// Reads bytes that are at hand; `lines` says what each line is called, where it isn't called by
  /// its number.
  init(bytes: [UInt8], from offset: Int = 0, lines: [UInt32] = []) {
    file = nil
    self.lines = lines
    self.offset = min(offset, bytes.count)
    buffer = bytes[self.offset...] + Array(repeating: 0, count: Self.slack)
    end = bytes.count - self.offset
    bytesRead = end
    isAtEnd = true
    if offset == 0 { skipByteOrderMark() }
  }

  /// Reads bytes that are still to be fed.
  init() {
    file = nil
    lines = []
    buffer = Array(repeating: 0, count: Self.slack)
    isFed = true
  }

  /// Where in the file the next row begins.
  var position: Int { offset + start }

  /// How many bytes at hand haven't been gone through.
  var unreadCount: Int { end - start }

  /// How many lines have been gone through.
  var linesRead: Int { nextLine - 1 }

  /// Whether the file begins like UTF-16, which no row of it could be read from.
  var isUTF16: Bool {
    end >= 2 && (buffer[0] == 0xFF && buffer[1] == 0xFE || buffer[0] == 0xFE && buffer[1] == 0xFF)
  }

  // MARK: Cells

  /// Whether every cell of the latest row is empty.
  var isBlank: Bool {
    for place in 0..<cellCount where !isEmpty(place) { return false }
    return true
  }

  /// Where a cell of the latest row lies, without the spaces around it.
  @inline(__always)
  private func range(_ index: Int) -> Range<Int> {
    let start = marks.places[marks.row + index - 1] + 1
    let end = marks.places[marks.row + index]
    if start == end || buffer[start] > 0x20 && buffer[end - 1] > 0x20 { return start..<end }
    let field = Self.trimmed(buffer.span, start, end)
    return field.start..<field.end
  }

  /// Looks at the bytes of a cell of the latest row, without the spaces around it.
  func withCell<Result, Failure: Error>(
    _ index: Int, _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(buffer.span.extracting(range(index)))
  }

  /// A cell of the latest row as text.
  func text(_ index: Int) -> String {
    String(decoding: buffer[range(index)], as: UTF8.self)
  }

  /// Whether a cell of the latest row is empty.
  @inline(__always)
  func isEmpty(_ index: Int) -> Bool {
    range(index).isEmpty
  }

  // MARK: Rows

  /// Goes on to the next row; blank lines without any cell are passed over.
  mutating func next() throws(FileFault) -> Row {
    if isSkipping {
      isSkipping = false
      try skipLine()
      if isSkipping { return .waiting }
    }
    while true {
      if scanPlain() || scanQuoted() { return .cells }
      switch scan() {
      case .row(let next, let lines):
        line = self.lines.isEmpty ? nextLine : Int(self.lines[nextLine - 1])
        nextLine += lines
        start = next
        return .cells
      case .blank(let next):
        start = next
        nextLine += 1
      case .fault(let fault):
        line = nextLine
        let column = cellCount + 1
        try skipLine()
        return .unreadable(fault, column: column)
      case .notText(let next, let lines):
        // Its quotes are sound, so that all of it is known and passed over.
        line = nextLine
        nextLine += lines
        start = next
        return .unreadable(.notUTF8, column: cellCount + 1)
      case .needsMore(let isQuoted):
        if isAtEnd || end - start > Self.maximumRow {
          if start == end { return .end }
          // In a row short enough, only an open quote finds the file's end too soon.
          line = nextLine
          let column = cellCount + 1
          try skipLine()
          return .unreadable(isQuoted ? .unclosedQuote : .tooLong, column: column)
        }
        if isFed { return .waiting }
        try fill()
      }
    }
  }
}
