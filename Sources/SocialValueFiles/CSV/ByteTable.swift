/// Numbers by name, looked up by the bytes of a cell without making a string of it.
struct ByteTable: Sendable {
  private struct Entry {
    var cell: ShortCell
    var group: Int32
    /// The number; below nought where the entry is empty.
    var number: Int32
  }

  /// The names that are short enough, each where its hash says, or behind that.
  private var entries: [Entry]
  /// The others by group and name.
  private var longNames: [[String: Int]]

  /// Numbers names by their place in a list; of two alike the first counts.
  init(_ list: [String]) {
    self.init([list.enumerated().map { ($1, $0) }])
  }

  /// Takes names with their numbers, in groups that may have the same names; of two alike in one
  /// group the first counts.
  init(_ groups: [[(name: String, number: Int)]]) {
    let count = groups.reduce(0) { $0 + $1.count }
    var size = 16
    while size < count * 2 { size *= 2 }
    entries = Array(repeating: Entry(cell: .none, group: 0, number: -1), count: size)
    longNames = Array(repeating: [:], count: groups.count)
    for (group, names) in groups.enumerated() {
      for (name, number) in names {
        guard let cell = ShortCell(name) else {
          if longNames[group][name] == nil { longNames[group][name] = number }
          continue
        }
        guard self.number(cell, in: group) == nil else { continue }
        var place = place(of: cell, in: group)
        while entries[place].number >= 0 { place = (place + 1) & (entries.count - 1) }
        entries[place] = Entry(cell: cell, group: Int32(group), number: Int32(number))
      }
    }
  }

  /// The number of a name that a cell holds; nil where it isn't in the list, or too long.
  @inline(__always)
  func number(_ cell: ShortCell, in group: Int = 0) -> Int? {
    var place = place(of: cell, in: group)
    while entries[place].number >= 0 {
      if entries[place].cell == cell, entries[place].group == group {
        return Int(entries[place].number)
      }
      place = (place + 1) & (entries.count - 1)
    }
    return nil
  }

  /// The number of a name of any length, or nil where it isn't in the list.
  func number(_ bytes: Span<UInt8>, in group: Int = 0) -> Int? {
    if bytes.count > ShortCell.most {
      guard longNames.indices.contains(group), !longNames[group].isEmpty else { return nil }
      return longNames[group][String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)]
    }
    var name: [UInt8] = []
    name.reserveCapacity(bytes.count + 8)
    for place in bytes.indices { name.append(bytes[place]) }
    for _ in 0..<8 { name.append(0) }
    return number(ShortCell(name.span.bytes, from: 0, count: bytes.count), in: group)
  }

  @inline(__always)
  private func place(of cell: ShortCell, in group: Int) -> Int {
    (cell.hash &+ group &* 0x9E37_79B1) & (entries.count - 1)
  }
}
