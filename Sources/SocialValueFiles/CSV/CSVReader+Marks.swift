/// Finding the cells of rows that need no closer look, many rows at a time.
///
/// A mark is the place of a comma, a line break, or of what a row must be looked at closely for: a
/// quote, a NUL, or a byte beyond ASCII. They are noted for some thousand bytes together, and the
/// cells of a row lie between them.
///
/// The cells of a row that was looked at closely are laid out like those of any other, with marks of
/// their own behind the others.
extension CSVReader {
  /// The marks of some bytes of the buffer.
  struct Marks {
    /// Where in the buffer the marks are; before the first stands where its cell begins, less one.
    var places: [Int] = [-1]
    /// How many there are, with the one before the first.
    var count = 1
    /// The mark that comes next.
    var next = 1
    /// Where in the buffer the bytes looked at begin and end.
    var start = 0
    var end = 0
    /// The first mark of the latest row.
    var row = 1
    /// The first mark of the row read before it, which may be some rows back; 0 where that isn't
    /// known.
    var before = 0

    /// How many bytes are looked at together.
    static let window = 8192

    /// Where in the buffer a mark is.
    ///
    /// - Precondition: there is such a mark.
    @inline(__always)
    func place(_ mark: Int) -> Int { places.span[unchecked: mark] }
  }

  /// Goes on to the next row if it lies in the buffer as a whole, and nothing in it needs a closer
  /// look.
  ///
  /// - Returns: whether the row is read; where it isn't, no row has been passed over.
  @inline(__always)
  mutating func scanPlain() -> Bool {
    if marks.place(marks.next &- 1) &+ 1 != start { findPlace() }
    var end = plainEnd()
    if end == nil {
      // A row longer than what is looked at together is looked at closely.
      guard marks.end < self.end, marks.start < start || marks.count == 1 else { return false }
      note()
      end = plainEnd()
    }
    guard let end, end > marks.next &+ 1 else { return false }
    marks.before = isPlain ? marks.row : 0
    isPlain = true
    cellCount = end &- marks.next
    marks.row = marks.next
    marks.next = end
    let newline = marks.place(end &- 1)
    start = newline &+ 1
    // The return before a line break is no part of the last cell; that the mark lies before the row's
    // end is seen when the next row is looked for.
    if buffer.span[unchecked: newline &- 1] == UInt8(ascii: "\r") {
      marks.places[end &- 1] = newline &- 1
    }
    line = lines.isEmpty ? nextLine : Int(lines[nextLine - 1])
    nextLine &+= 1
    return true
  }

  /// Goes on to the next row if it lies between marks as a whole, with quotes around cells only and
  /// none within them, and all of it is ASCII.
  ///
  /// - Returns: whether the row is read; where it isn't, no row has been passed over.
  mutating func scanQuoted() -> Bool {
    if marks.place(marks.next - 1) + 1 != start { findPlace() }
    var mark = marks.next
    var cellStart = start
    var lines = 0
    cellCount = 0
    while mark < marks.count {
      var end = marks.place(mark)
      var byte = buffer[end]
      mark += 1
      if end == cellStart, byte == UInt8(ascii: "\"") {
        while mark < marks.count, buffer[marks.place(mark)] != UInt8(ascii: "\"") {
          switch buffer[marks.place(mark)] {
          case UInt8(ascii: "\n"): lines += 1
          case UInt8(ascii: ","): break
          default: return false
          }
          mark += 1
        }
        // Right behind the closing quote the cell ends.
        guard mark + 1 < marks.count else { return false }
        let quote = marks.place(mark)
        end = marks.place(mark + 1)
        byte = buffer[end]
        guard end == quote + 1 else { return false }
        append(Self.trimmed(buffer.span, cellStart + 1, quote))
        mark += 2
      } else {
        append(Self.trimmed(buffer.span, cellStart, end))
      }
      cellStart = end + 1
      if byte == UInt8(ascii: ",") { continue }
      guard byte == UInt8(ascii: "\n"), cellCount > 1 else { return false }
      layOut()
      marks.next = mark
      start = cellStart
      line = self.lines.isEmpty ? nextLine : Int(self.lines[nextLine - 1])
      nextLine += lines + 1
      return true
    }
    return false
  }

  /// The mark behind the line break that ends the next row; 0 where the row needs a closer look, nil
  /// where no such mark has been noted.
  ///
  /// Marks are looked up without a check: each is before `marks.count`, and lies in the buffer.
  @inline(__always)
  private func plainEnd() -> Int? {
    let bytes = buffer.span
    let places = marks.places.span
    let count = marks.count
    var mark = marks.next
    while mark < count {
      let byte = bytes[unchecked: places[unchecked: mark]]
      mark &+= 1
      if byte == UInt8(ascii: ",") { continue }
      return byte == UInt8(ascii: "\n") ? mark : 0
    }
    return nil
  }

  /// Lays the cells of a row that was looked at closely one byte apart, a comma between them.
  mutating func layOut() {
    isPlain = false
    marks.row = marks.count + 1
    while marks.places.count < marks.row + cellCount { marks.places.append(-1) }
    var end = fields[0].start - 1
    marks.places[marks.row - 1] = end
    for index in 0..<cellCount {
      if index > 0 { buffer[end] = UInt8(ascii: ",") }
      // Between cells stands at least one byte, so that none moves up.
      let field = fields[index]
      let start = end + 1
      if field.start > start {
        for place in field.start..<field.end { buffer[start + place - field.start] = buffer[place] }
      }
      end = start + field.end - field.start
      marks.places[marks.row + index] = end
    }
  }

  /// Forgets the marks, as the bytes lie elsewhere now.
  mutating func forgetMarks() {
    marks.count = 1
    marks.next = 1
    marks.start = start
    marks.end = start
    marks.places[0] = start - 1
    isPlain = false
  }

  /// Finds the mark that comes next after a row that was looked at closely.
  private mutating func findPlace() {
    guard start < marks.end, start > marks.start else {
      forgetMarks()
      return
    }
    while marks.next < marks.count, marks.place(marks.next) < start { marks.next += 1 }
    marks.places[marks.next - 1] = start - 1
  }

  /// Notes the marks of the next bytes.
  private mutating func note() {
    let limit = min(end, start + Marks.window)
    // The list is taken out, as the buffer is looked at while it is filled.
    var places: [Int] = []
    swap(&places, &marks.places)
    if places.count < limit - start + 2 {
      places = Array(repeating: -1, count: min(Marks.window, buffer.count) + 2)
    }
    marks.count = Self.note(start..<limit, of: buffer.span.bytes, &places)
    swap(&places, &marks.places)
    marks.next = 1
    marks.start = start
    marks.end = limit
    isPlain = false
  }

  /// Notes the marks of some bytes, and says how many there are.
  private static func note(
    _ range: Range<Int>, of bytes: RawSpan, _ all: inout [Int]
  ) -> Int {
    let lanes = ByteLanes()
    var places = all.mutableSpan
    places[0] = range.lowerBound - 1
    var count = 1
    var block = range.lowerBound
    while block < range.upperBound {
      var bits = lanes.marks(bytes, at: block)
      let left = range.upperBound - block
      if left < ByteLanes.count { bits &= 1 << UInt64(left) - 1 }
      while bits != 0 {
        // There is room for a mark at every byte.
        places[unchecked: count] = block &+ bits.trailingZeroBitCount
        count &+= 1
        bits &= bits &- 1
      }
      block &+= ByteLanes.count
    }
    return count
  }
}
