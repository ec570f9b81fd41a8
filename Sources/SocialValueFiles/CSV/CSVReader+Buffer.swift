/// Bringing bytes to hand.
extension CSVReader {
  /// Brings more bytes, which follow those before.
  mutating func feed(_ bytes: [UInt8]) {
    let isFirst = offset == 0 && start == 0
    let unread = buffer[start..<end]
    offset += start
    buffer = unread + bytes + Array(repeating: 0, count: Self.slack)
    start = 0
    end = buffer.count - Self.slack
    forgetMarks()
    bytesRead += bytes.count
    if isFirst { skipByteOrderMark() }
  }

  /// Says that no more bytes come.
  mutating func endFeeding() { isAtEnd = true }

  mutating func skipByteOrderMark() {
    if end >= 3, buffer[0] == 0xEF, buffer[1] == 0xBB, buffer[2] == 0xBF { start = 3 }
  }

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
  mutating func skipLine() throws(FileFault) {
    isPlain = false
    cellCount = 0
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
  mutating func fill() throws(FileFault) {
    if start > 0 {
      for place in 0..<(end - start) { buffer[place] = buffer[start + place] }
      offset += start
      end -= start
      start = 0
      forgetMarks()
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
