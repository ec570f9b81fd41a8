/// Numbers by name, looked up by the bytes of a cell without making a string of it.
struct ByteTable {
  private var slots: [Int32]
  private var names: [UInt8] = []
  private var ends: [Int] = [0]

  /// Numbers names by their place in a list; of two alike the first counts.
  init(_ list: [String]) {
    var size = 16
    while size < list.count * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    for (number, name) in list.enumerated() {
      names += Array(name.utf8)
      ends.append(names.count)
      let bytes = Array(name.utf8)
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
    for index in bytes.indices where names[start + index] != bytes[index] { return false }
    return true
  }

  private static func hash(_ bytes: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01B3 }
    return hash ^ hash >> 29
  }
}
