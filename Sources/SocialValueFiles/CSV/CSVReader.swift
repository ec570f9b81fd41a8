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

  private var file: OpenFile?
  /// The bytes at hand, with `slack` more behind them.
  private var buffer: [UInt8]
  /// Where in the file the buffer begins.
  private var offset = 0
  /// The unread bytes of the buffer.
  private var start = 0
  private var end = 0
  private var isAtEnd = false
  /// Whether bytes are brought by ``feed(_:)``.
  private var isFed = false
  /// Whether the rest of a line is still to be passed over, of which not all has been fed.
  private var isSkipping = false
  private var nextLine = 1
  private var fields: [Field] = []
  private var fieldCount = 0
  private let lanes = ByteLanes()
  /// What each line is called; empty where lines are called by their numbers.
  private let lines: [UInt32]

  /// The line that the latest row starts on.
  private(set) var line = 0
  /// The bytes read from the file so far.
  private(set) var bytesRead = 0

  /// A cell, as a range of the buffer without the spaces around it.
  private struct Field {
    var start: Int
    var end: Int
  }

  /// The bytes behind those at hand that may be looked at, so that whole words can be read up to
  /// the end.
  static let slack = ShortCell.most

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

  /// Brings more bytes, which follow those before.
  mutating func feed(_ bytes: [UInt8]) {
    let isFirst = offset == 0 && start == 0
    let unread = buffer[start..<end]
    offset += start
    buffer = unread + bytes + Array(repeating: 0, count: Self.slack)
    start = 0
    end = buffer.count - Self.slack
    bytesRead += bytes.count
    if isFirst { skipByteOrderMark() }
  }

  /// Says that no more bytes come.
  mutating func endFeeding() { isAtEnd = true }

  private mutating func skipByteOrderMark() {
    if end >= 3, buffer[0] == 0xEF, buffer[1] == 0xBB, buffer[2] == 0xBF { start = 3 }
  }

  /// Where in the file the next row begins.
  var position: Int { offset + start }

  /// How many lines have been gone through.
  var linesRead: Int { nextLine - 1 }

  /// Whether the file begins like UTF-16, which no row of it could be read from.
  var isUTF16: Bool {
    end >= 2 && (buffer[0] == 0xFF && buffer[1] == 0xFE || buffer[0] == 0xFE && buffer[1] == 0xFF)
  }

  // MARK: Cells

  /// How many cells the latest row has.
  var cellCount: Int { fieldCount }

  /// Whether every cell of the latest row is empty.
  var isBlank: Bool {
    for place in 0..<fieldCount where !isEmpty(place) { return false }
    return true
  }

  /// Looks at the bytes of a cell of the latest row, without the spaces around it.
  func withCell<Result, Failure: Error>(
    _ index: Int, _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(buffer.span.extracting(fields[index].start..<fields[index].end))
  }

  /// A cell of the latest row as text.
  func text(_ index: Int) -> String {
    String(decoding: buffer[fields[index].start..<fields[index].end], as: UTF8.self)
  }

  /// Whether a cell of the latest row is empty.
  func isEmpty(_ index: Int) -> Bool { fields[index].start == fields[index].end }

  /// A cell of the latest row in words; nil where it is too long for that.
  @inline(__always)
  func short(_ index: Int) -> ShortCell? {
    let field = fields[index]
    let count = field.end - field.start
    guard count <= ShortCell.most else { return nil }
    return ShortCell(buffer.span.bytes, from: field.start, count: count)
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
      if scanPlain() { return .cells }
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
        let column = fieldCount + 1
        try skipLine()
        return .unreadable(fault, column: column)
      case .notText(let next, let lines):
        // Its quotes are sound, so that all of it is known and passed over.
        line = nextLine
        nextLine += lines
        start = next
        return .unreadable(.notUTF8, column: fieldCount + 1)
      case .needsMore(let isQuoted):
        if isAtEnd || end - start > Self.maximumRow {
          if start == end { return .end }
          // In a row short enough, only an open quote finds the file's end too soon.
          line = nextLine
          let column = fieldCount + 1
          try skipLine()
          return .unreadable(isQuoted ? .unclosedQuote : .tooLong, column: column)
        }
        if isFed { return .waiting }
        try fill()
      }
    }
  }

  private enum Scan {
    case row(next: Int, lines: Int)
    case blank(next: Int)
    case fault(Fault)
    case notText(next: Int, lines: Int)
    case needsMore(isQuoted: Bool)
  }

  /// Finds the cells of the row at `start`, sixteen bytes at a time, if it lies in the buffer as a
  /// whole, has no quote, and nothing needs a closer look.
  ///
  /// - Returns: whether the row is read; where it isn't, nothing has changed.
  private mutating func scanPlain() -> Bool {
    let limit = min(end, start + Self.maximumRow)
    var block = start
    var cellStart = start
    var count = 0
    var seen = lanes.none
    while block < limit {
      let bytes = buffer.span.bytes.unsafeLoadUnaligned(
        fromByteOffset: block, as: SIMD16<UInt8>.self)
      seen |= bytes
      var bits = lanes.bits(
        bytes .== lanes.commas .| bytes .== lanes.newlines .| bytes .== lanes.quotes
          .| bytes .== lanes.none)
      while bits != 0 {
        let position = block + bits.trailingZeroBitCount
        guard position < limit else { return false }
        bits &= bits - 1
        let byte = buffer[position]
        guard byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") else { return false }
        if count == fields.count { fields.append(Field(start: 0, end: 0)) }
        fields[count] = plainTrimmed(cellStart, position)
        count += 1
        cellStart = position + 1
        guard byte == UInt8(ascii: "\n") else { continue }
        // What isn't ASCII may stand behind the row: then the row is looked at closely for nothing.
        guard count > 1, lanes.bits((seen & lanes.highs) .== lanes.none) == 0xFFFF else {
          return false
        }
        fieldCount = count
        line = lines.isEmpty ? nextLine : Int(lines[nextLine - 1])
        nextLine += 1
        start = cellStart
        return true
      }
      block += 16
    }
    return false
  }

  /// A cell of plain text without the spaces around it, of which it mostly has none.
  @inline(__always)
  private func plainTrimmed(_ start: Int, _ end: Int) -> Field {
    if start == end || buffer[start] > 0x20 && buffer[end - 1] > 0x20 {
      return Field(start: start, end: end)
    }
    return trimmed(start, end, isDoubled: false)
  }

  /// Finds the cells of the row at `start`, if it lies in the buffer as a whole.
  ///
  /// Nothing beyond the longest row is looked at, so that what is found never depends on how
  /// much of the file the buffer holds.
  private mutating func scan() -> Scan {
    let end = min(self.end, start + Self.maximumRow)
    let isAtEnd = isAtEnd && end == self.end
    fieldCount = 0
    var position = start
    var lines = 0
    var seen: UInt8 = 0
    var hasNUL = false
    while true {
      // One cell a turn.
      var cellStart = position
      var cellEnd: Int
      if position < end, buffer[position] == UInt8(ascii: "\"") {
        cellStart = position + 1
        position = cellStart
        var write = cellStart
        var isClosed = false
        var isDoubled = false
        while position < end {
          let byte = buffer[position]
          if byte == UInt8(ascii: "\"") {
            if position + 1 < end {
              guard buffer[position + 1] == UInt8(ascii: "\"") else {
                isClosed = true
                break
              }
              isDoubled = true
              position += 1
            } else if isAtEnd {
              isClosed = true
              break
            } else {
              return .needsMore(isQuoted: true)
            }
          }
          if byte == UInt8(ascii: "\n") { lines += 1 }
          if byte == 0 { hasNUL = true }
          seen |= byte
          write += 1
          position += 1
        }
        guard isClosed else { return .needsMore(isQuoted: true) }
        cellEnd = isDoubled ? position : write
        append(trimmed(cellStart, cellEnd, isDoubled: isDoubled))
        position += 1
        if position < end, buffer[position] == UInt8(ascii: "\r") { position += 1 }
        if position == end {
          guard isAtEnd else { return .needsMore(isQuoted: false) }
          return finished(at: end, lines: lines + 1, seen, hasNUL)
        }
        if buffer[position] == UInt8(ascii: ",") {
          position += 1
          continue
        }
        if buffer[position] == UInt8(ascii: "\n") {
          return finished(at: position + 1, lines: lines + 1, seen, hasNUL)
        }
        return .fault(.textAfterQuote)
      }
      while position < end {
        let byte = buffer[position]
        if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") { break }
        if byte == UInt8(ascii: "\"") { return .fault(.bareQuote) }
        if byte == 0 { hasNUL = true }
        seen |= byte
        position += 1
      }
      if position == end, !isAtEnd { return .needsMore(isQuoted: false) }
      cellEnd = position
      if position == end {
        if fieldCount == 0, cellStart == end { return .needsMore(isQuoted: false) }
        append(trimmed(cellStart, cellEnd, isDoubled: false))
        if fieldCount == 1, isEmpty(0) { return .blank(next: end) }
        return finished(at: end, lines: lines + 1, seen, hasNUL)
      }
      append(trimmed(cellStart, cellEnd, isDoubled: false))
      if buffer[position] == UInt8(ascii: "\n") {
        if fieldCount == 1, isEmpty(0) { return .blank(next: position + 1) }
        return finished(at: position + 1, lines: lines + 1, seen, hasNUL)
      }
      position += 1
    }
  }

  private mutating func append(_ field: Field) {
    if fieldCount < fields.count { fields[fieldCount] = field } else { fields.append(field) }
    fieldCount += 1
  }

  private mutating func finished(at next: Int, lines: Int, _ seen: UInt8, _ hasNUL: Bool) -> Scan {
    if hasNUL { return .notText(next: next, lines: lines) }
    if seen >= 0x80 {
      let row = buffer.span.extracting(start..<next)
      guard (try? UTF8Span(validating: row)) != nil else {
        return .notText(next: next, lines: lines)
      }
    }
    // Doubled quotes are made single only now that the row is known to be whole: until then
    // it may be scanned again.
    for index in 0..<fieldCount where fields[index].start < 0 { undouble(index) }
    return .row(next: next, lines: lines)
  }

  /// A cell without the spaces around it; one with doubled quotes is marked by a negative start.
  private func trimmed(_ start: Int, _ end: Int, isDoubled: Bool) -> Field {
    var low = start
    var high = end
    while low < high {
      if buffer[low] == 0x20 || buffer[low] == 0x09 || buffer[low] == 0x0D || buffer[low] == 0x0A {
        low += 1
      } else if high - low >= 2, buffer[low] == 0xC2, buffer[low + 1] == 0xA0 {
        low += 2
      } else {
        break
      }
    }
    while low < high {
      let last = buffer[high - 1]
      if last == 0x20 || last == 0x09 || last == 0x0D || last == 0x0A {
        high -= 1
      } else if high - low >= 2, last == 0xA0, buffer[high - 2] == 0xC2 {
        high -= 2
      } else {
        break
      }
    }
    return isDoubled ? Field(start: -1 - low, end: high) : Field(start: low, end: high)
  }

  private mutating func undouble(_ index: Int) {
    let low = -1 - fields[index].start
    var read = low
    var write = low
    while read < fields[index].end {
      buffer[write] = buffer[read]
      read += buffer[read] == UInt8(ascii: "\"") ? 2 : 1
      write += 1
    }
    fields[index] = Field(start: low, end: write)
  }

  // MARK: Buffer

  /// Goes to the line after the next line break, from which lines are counted anew.
  ///
  /// - Parameter limit: where in the file to give up.
  /// - Returns: whether there is a line break before that.
  /// - Throws: where the file can't be read.
  mutating func skipToNextLine(before limit: Int) throws(FileFault) -> Bool {
    while true {
      if let newline = buffer[start..<end].firstIndex(of: UInt8(ascii: "\n")) {
        start = newline + 1
        nextLine = 1
        return position <= limit
      }
      start = end
      if isAtEnd || position >= limit { return false }
      try fill()
    }
  }

  /// Passes over the rest of the line at `start`, however long.
  private mutating func skipLine() throws(FileFault) {
    fieldCount = 0
    while true {
      if let newline = buffer[start..<end].firstIndex(of: UInt8(ascii: "\n")) {
        start = newline + 1
        nextLine += 1
        return
      }
      start = end
      if isAtEnd { return }
      if isFed {
        isSkipping = true
        return
      }
      try fill()
    }
  }

  /// Moves what is unread to the front and reads on behind it, in a larger buffer if need be.
  private mutating func fill() throws(FileFault) {
    if start > 0 {
      for place in 0..<(end - start) { buffer[place] = buffer[start + place] }
      offset += start
      end -= start
      start = 0
    }
    if end == buffer.count - Self.slack {
      buffer.append(contentsOf: repeatElement(0, count: buffer.count))
    }
    let count = try file?.read(into: &buffer, from: end, upTo: buffer.count - Self.slack) ?? 0
    if count == 0 { isAtEnd = true }
    end += count
    bytesRead += count
  }
}
