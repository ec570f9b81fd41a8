/// What is asked of every row.
///
/// All of it is mutating, though it changes nothing, and uses stored properties alone: Swift copies
/// a noncopyable value that it holds as `inout` wherever it lends it, which for each row would cost
/// more than the row does.
extension CSVReader {
  /// A cell of the latest row in words; where it is too long for that, only its length counts.
  @inline(__always)
  mutating func short(_ index: Int) -> ShortCell {
    let field = bounds(index)
    return ShortCell(buffer.span.bytes, from: field.start, count: field.end &- field.start)
  }

  /// Whether a cell of the latest row holds nothing.
  @inline(__always)
  mutating func hasNothing(_ index: Int) -> Bool {
    let field = bounds(index)
    return field.start == field.end
  }

  /// Whether the latest row has the same bytes as the one before it from its start to the end of a
  /// cell; where it says no, that isn't known.
  ///
  /// - Precondition: the latest row has such a cell.
  @inline(__always)
  mutating func repeats(throughCell index: Int) -> Bool {
    guard isPlain, marks.before > 0 else { return false }
    let places = marks.places.span
    let before = marks.base &+ Int(places[unchecked: marks.before &- 1]) &+ 1
    let start = marks.base &+ Int(places[unchecked: marks.row &- 1]) &+ 1
    let count = marks.base &+ Int(places[unchecked: marks.row &+ index]) &+ 1 &- start
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

  @inline(__always)
  private mutating func bounds(_ index: Int) -> Field {
    guard isPlain else { return fields[index] }
    let mark = marks.row &+ index
    let start = marks.base &+ Int(marks.places.span[unchecked: mark &- 1]) &+ 1
    let end = marks.base &+ Int(marks.places.span[unchecked: mark])
    if start == end
      || buffer.span[unchecked: start] > 0x20 && buffer.span[unchecked: end &- 1] > 0x20
    {
      return Field(start: start, end: end)
    }
    return withoutSpaces(start, end)
  }

  @inline(never)
  private mutating func withoutSpaces(_ start: Int, _ end: Int) -> Field {
    trimmed(start, end, isDoubled: false)
  }
}
