/// What is asked of every row.
///
/// It uses stored properties alone and is mutating, though it changes nothing: Swift copies a
/// noncopyable value that it holds as `inout` wherever it lends it, which for each row would cost
/// more than the row does.
extension CSVReader {
  /// Whether the latest row has the same bytes as the one read before it from its start to the end of a
  /// cell; where it says no, that isn't known.
  ///
  /// - Precondition: the latest row has such a cell.
  @inline(__always)
  mutating func repeats(throughCell index: Int) -> Bool {
    guard isPlain, marks.before > 0 else { return false }
    let places = marks.places.span
    let before = places[unchecked: marks.before &- 1] &+ 1
    let start = places[unchecked: marks.row &- 1] &+ 1
    let count = places[unchecked: marks.row &+ index] &+ 1 &- start
    guard count >= 16, count <= start &- before else { return false }
    let bytes = buffer.span.bytes
    var place = 0
    while place < count {
      // The last sixteen may overlap those before.
      let own = bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: start &+ min(place, count &- 16), as: SIMD2<UInt64>.self)
      let other = bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: before &+ min(place, count &- 16), as: SIMD2<UInt64>.self)
      let different = own ^ other
      if different[0] | different[1] != 0 { return false }
      place &+= 16
    }
    return true
  }

  /// Where a cell of the latest row lies, with the spaces around it.
  ///
  /// - Precondition: the row has such a cell.
  @inline(__always)
  mutating func cell(_ index: Int) -> (start: Int, count: Int) {
    let places = marks.places.span
    let start = places[unchecked: marks.row &+ index &- 1] &+ 1
    return (start, places[unchecked: marks.row &+ index] &- start)
  }

  /// Eight bytes from a place on, the first the lowest.
  ///
  /// - Precondition: the place is that of a cell.
  @inline(__always)
  mutating func word(at place: Int) -> UInt64 {
    buffer.span.bytes.unsafeLoadUnaligned(
      fromUncheckedByteOffset: place, as: UInt64.self
    ).littleEndian
  }

  /// A cell of the latest row in words; where it is too long for that, only its length counts.
  ///
  /// - Precondition: the row has such a cell.
  @inline(__always)
  mutating func short(_ index: Int) -> ShortCell {
    let cell = cell(index)
    return ShortCell(buffer.span.bytes, from: cell.start, count: cell.count)
  }

  /// A cell and the next in words, with the comma between them.
  ///
  /// - Precondition: the row has such cells.
  @inline(__always)
  mutating func pair(_ index: Int) -> ShortCell {
    let places = marks.places.span
    let start = places[unchecked: marks.row &+ index &- 1] &+ 1
    let end = places[unchecked: marks.row &+ index &+ 1]
    return ShortCell(buffer.span.bytes, from: start, count: end &- start)
  }

  /// Takes the spaces off the cells of the latest row.
  ///
  /// - Returns: whether there were any.
  mutating func takeOffSpaces() -> Bool {
    guard isPlain else { return false }
    var hasSpaces = false
    let (row, count) = (marks.row, cellCount)
    cellCount = 0
    for index in 0..<count {
      let start = marks.place(row + index - 1) + 1
      let end = marks.place(row + index)
      let field = Self.trimmed(buffer.span, start, end)
      if field.end - field.start < end - start { hasSpaces = true }
      append(field)
    }
    if hasSpaces { layOut() }
    return hasSpaces
  }
}
