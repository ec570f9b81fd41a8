/// Counts the rows of a CSV file as simply as can be, to hold the reader's count against.
enum SimpleCount {
  /// The rows after the header that aren't blank; nil where the quoting isn't well formed, or where
  /// what is read ends at a limit.
  static func rows(_ bytes: [UInt8]) -> Int? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return nil }
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    var count = 0
    var hasHeader = false
    var place = 0
    while place < bytes.count {
      guard let record = record(bytes, from: place) else { return nil }
      if record.end - place > 1 << 20 { return nil }
      place = record.end
      if record.isEmptyLine { continue }
      if !hasHeader { hasHeader = true } else if !record.isBlank { count += 1 }
    }
    return count
  }

  private static func record(_ bytes: [UInt8], from start: Int)
    -> (end: Int, isBlank: Bool, isEmptyLine: Bool)?
  {
    var place = start
    var cells = 1
    var isBlank = true
    var hasQuotes = false
    var atCellStart = true
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") {
        guard atCellStart else { return nil }
        hasQuotes = true
        place += 1
        while true {
          guard place < bytes.count else { return nil }
          if bytes[place] == UInt8(ascii: "\"") {
            guard place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "\"") else { break }
            place += 1
          }
          if !isSpace(bytes, place) { isBlank = false }
          place += 1
        }
        place += 1
        if place < bytes.count, bytes[place] == 13 { place += 1 }
        guard place == bytes.count || bytes[place] == 10 || bytes[place] == UInt8(ascii: ",") else {
          return nil
        }
        atCellStart = false
        continue
      }
      place += 1
      atCellStart = byte == UInt8(ascii: ",")
      if byte == 10 { break }
      if atCellStart { cells += 1 } else if !isSpace(bytes, place - 1) { isBlank = false }
    }
    return (place, isBlank, isBlank && cells == 1 && !hasQuotes)
  }

  private static func isSpace(_ bytes: [UInt8], _ place: Int) -> Bool {
    switch bytes[place] {
    case 0x20, 0x09, 0x0A, 0x0D: true
    case 0xC2: place + 1 < bytes.count && bytes[place + 1] == 0xA0
    case 0xA0: place > 0 && bytes[place - 1] == 0xC2
    default: false
    }
  }
}
