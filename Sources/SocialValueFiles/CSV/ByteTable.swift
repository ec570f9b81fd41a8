/// Numbers by name, looked up by the bytes of a cell without making a string of it.
struct ByteTable: Sendable {
  private var slots: [Int32]
  private var names: [UInt8] = []
  private var ends: [Int] = [0]

  /// Numbers names by their place in a list; of two alike the first counts.
  init(_ list: [String]) {
    var size = 16
    while size < list.count * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    for (number, name) in list.enumerated() {
      let bytes = Array(name.utf8)
      names += bytes
      ends.append(names.count)
      var slot = Int(truncatingIfNeeded: Self.hash(bytes.span)) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  /// The number of a name, or nil where it isn't in the list.
  func number(_ bytes: Span<UInt8>) -> Int? {
    var slot = Int(truncatingIfNeeded: Self.hash(bytes)) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if isName(number, bytes) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func isName(_ number: Int, _ bytes: Span<UInt8>) -> Bool {
    let start = ends[number]
    guard ends[number + 1] - start == bytes.count else { return false }
    let name = names.span.extracting(start..<ends[number + 1]).bytes
    let cell = bytes.bytes
    var place = 0
    while place + 8 <= cell.byteCount {
      guard Self.word(cell, place) == Self.word(name, place) else { return false }
      place += 8
    }
    while place < cell.byteCount {
      guard bytes[place] == names[start + place] else { return false }
      place += 1
    }
    return true
  }

  /// A hash of eight bytes at a time; the last eight may overlap those before.
  private static func hash(_ bytes: Span<UInt8>) -> UInt64 {
    let raw = bytes.bytes
    let count = raw.byteCount
    var hash = UInt64(truncatingIfNeeded: count)
    var place = 0
    while place + 8 <= count {
      hash = mixed(hash ^ word(raw, place))
      place += 8
    }
    if place == count { return hash }
    if count >= 8 { return mixed(hash ^ word(raw, count - 8)) }
    var rest: UInt64 = 0
    while place < count {
      rest = rest << 8 | UInt64(bytes[place])
      place += 1
    }
    return mixed(hash ^ rest)
  }

  @inline(__always)
  private static func word(_ bytes: RawSpan, _ place: Int) -> UInt64 {
    bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
  }

  @inline(__always)
  private static func mixed(_ word: UInt64) -> UInt64 {
    let product = word.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}
