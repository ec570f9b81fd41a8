/// Finding the cells of a row.
extension CSVReader {
  enum Scan {
    case row(next: Int, lines: Int)
    case blank(next: Int)
    case fault(Fault)
    case notText(next: Int, lines: Int)
    case needsMore(isQuoted: Bool)
  }

  /// Finds the cells of the row at `start`, if it lies in the buffer as a whole.
  ///
  /// Nothing beyond the longest row is looked at, so that what is found never depends on how
  /// much of the file the buffer holds.
  mutating func scan() -> Scan {
    let end = min(self.end, start + Self.maximumRow)
    let isAtEnd = isAtEnd && end == self.end
    cellCount = 0
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
        append(Self.trimmed(buffer.span, cellStart, cellEnd, isDoubled: isDoubled))
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
        if cellCount == 0, cellStart == end { return .needsMore(isQuoted: false) }
        append(Self.trimmed(buffer.span, cellStart, cellEnd))
        if isBlankSoFar { return .blank(next: end) }
        return finished(at: end, lines: lines + 1, seen, hasNUL)
      }
      append(Self.trimmed(buffer.span, cellStart, cellEnd))
      if buffer[position] == UInt8(ascii: "\n") {
        if isBlankSoFar { return .blank(next: position + 1) }
        return finished(at: position + 1, lines: lines + 1, seen, hasNUL)
      }
      position += 1
    }
  }

  /// Whether a single empty cell is all that has been found.
  private var isBlankSoFar: Bool { cellCount == 1 && fields[0].start == fields[0].end }

  mutating func append(_ field: Field) {
    if cellCount < fields.count { fields[cellCount] = field } else { fields.append(field) }
    cellCount += 1
  }

  mutating func finished(at next: Int, lines: Int, _ seen: UInt8, _ hasNUL: Bool) -> Scan {
    if hasNUL { return .notText(next: next, lines: lines) }
    if seen >= 0x80 {
      let row = buffer.span.extracting(start..<next)
      guard (try? UTF8Span(validating: row)) != nil else {
        return .notText(next: next, lines: lines)
      }
    }
    // Doubled quotes are made single only now that the row is known to be whole: until then
    // it may be scanned again.
    for index in 0..<cellCount where fields[index].start < 0 { undouble(index) }
    layOut()
    return .row(next: next, lines: lines)
  }

  /// A cell without the spaces around it; one with doubled quotes is marked by a negative start.
  ///
  /// It takes the bytes alone, as the reader itself would be copied to be lent.
  static func trimmed(
    _ buffer: Span<UInt8>, _ start: Int, _ end: Int, isDoubled: Bool = false
  ) -> Field {
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

  mutating func undouble(_ index: Int) {
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
}
