import SocialValue

@testable import SocialValueFiles

/// What a CSV file comes to, row by row, to compare.
enum ReadRow: Equatable, CustomStringConvertible {
  /// The line that the row starts on, and its cells.
  case cells(Int, [String])
  /// The line, the column and the fault of a row that can't be read.
  case fault(Int, Int, CSVReader.Fault)

  var description: String {
    switch self {
    case .cells(let line, let cells): "\(line): \(cells)"
    case .fault(let line, let column, let fault): "\(line):\(column): \(fault)"
    }
  }

  /// Every row of a text.
  static func all(_ text: String) throws -> [ReadRow] { try all(Array(text.utf8)) }

  /// Every row of bytes at hand.
  static func all(_ bytes: [UInt8]) throws -> [ReadRow] {
    var reader = CSVReader(bytes: bytes)
    return try all(&reader)
  }

  /// Every row of a file, read so many bytes at a time.
  static func all(path: String, bufferSize: Int) throws -> [ReadRow] {
    var reader = try CSVReader(path: path, bufferSize: bufferSize)
    return try all(&reader)
  }

  /// Every row of bytes that come so many at a time.
  static func all(_ bytes: [UInt8], fed size: Int) throws -> [ReadRow] {
    var reader = CSVReader()
    var rows: [ReadRow] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      reader.feed(Array(bytes[start..<min(start + size, bytes.count)]))
      rows += try all(&reader)
    }
    reader.endFeeding()
    return try rows + all(&reader)
  }

  private static func all(_ reader: inout CSVReader) throws -> [ReadRow] {
    var rows: [ReadRow] = []
    while true {
      switch try reader.next() {
      case .end, .waiting: return rows
      case .cells:
        rows.append(.cells(reader.line, (0..<reader.cellCount).map { reader.text($0) }))
      case .unreadable(let fault, let column):
        rows.append(.fault(reader.line, column, fault))
      }
    }
  }
}
