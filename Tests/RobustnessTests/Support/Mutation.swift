import TestSupport

/// Damage done to a file, at random.
enum Mutation: Int, CaseIterable {
  case flippedBytes
  case cutOut
  case truncated
  case emptied
  case doubledLines
  case shuffledLines
  case lostLines
  case strayQuotes
  case lostQuotes
  case hugeNumbers
  case extremeNumbers
  case nulls
  case invalidText
  case swappedCells
  case strangeCells
  case shuffledColumns
  case strayCommas
  case changedHeader
  case otherLineEnds
  case lostLineEnds
  case otherEncoding
  case longCell

  /// What people and programs write where something else is wanted.
  private static let strange = [
    "", " ", "n/a", "N/A", "<5", "-1", "0", "1", "00", "1e5", "£", "£-5", "90%", "100.0001%", "40h",
    "record", "record £", "yes", "Y", "perhaps", "2026-27Q1", "2299-00Q4", "1900-01Q1", "Q4 99/00",
    "2026Q1", "2026-02-30", "9999-12-31", "0001-01-01", "31/12/2026", "level", "spend", "contract",
    "999999999999", "999999999999.999999", "9999999999999", "0.000001", "0.0000001", "0.000001%",
    "£999999999999.99", "99999999999999999999999999999999999999999999", "1,000,000", "1,00", ".5",
    "5.", "+5", "--5", "∞", "٣", "1\u{301}", "\u{202E}1", "C-1", "c-1", "M1", "M99", "staff",
    "staff\u{0}", "=1+1", "\"quoted\"", "a,b", "two\nlines", "robust-sv", "robust-sv robust-sv",
    "croydon-sv-2016", "sex", "female", "some", "2", "3", "None", "true", "NaN",
  ]

  /// The bytes after the damage.
  func applied(to bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    var bytes = bytes
    switch self {
    case .flippedBytes:
      for _ in 0..<Int.random(in: 1...8, using: &random) where !bytes.isEmpty {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
    case .cutOut:
      let range = Self.range(in: bytes, &random)
      bytes.removeSubrange(range)
    case .truncated: bytes.removeLast(Int.random(in: 0...bytes.count, using: &random))
    case .emptied: bytes = Bool.random(using: &random) ? [] : [UInt8(ascii: "\n")]
    case .nulls: Self.insert([[0]], into: &bytes, &random)
    case .invalidText:
      Self.insert(
        [[0xFF], [0xC3], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xA3], [0xF5, 0x80]], into: &bytes,
        &random)
    case .strayQuotes: Self.insert([[UInt8(ascii: "\"")]], into: &bytes, &random)
    case .strayCommas: Self.insert([[UInt8(ascii: ",")]], into: &bytes, &random)
    case .lostQuotes:
      for _ in 0..<3 {
        if let place = bytes.indices.filter({ bytes[$0] == UInt8(ascii: "\"") })
          .randomElement(using: &random)
        {
          bytes.remove(at: place)
        }
      }
    case .hugeNumbers: Self.enlarge(&bytes, &random)
    case .otherLineEnds:
      let ends: [[UInt8]] = [[13, 10], [13], [10, 10], [13, 10, 13, 10]]
      let end = ends.randomElement(using: &random) ?? []
      bytes = Array(
        bytes.split(separator: 10, omittingEmptySubsequences: false).joined(separator: end))
    case .lostLineEnds: bytes.removeAll { $0 == 10 && Int.random(in: 0..<3, using: &random) == 0 }
    case .otherEncoding:
      bytes =
        Bool.random(using: &random)
        ? [0xFF, 0xFE] + bytes.flatMap { [$0, 0] } : [0xEF, 0xBB, 0xBF] + bytes
    case .longCell:
      let place = Int.random(in: 0...bytes.count, using: &random)
      bytes.insert(contentsOf: Array(repeating: UInt8(ascii: "x"), count: 10 << 20), at: place)
    case .doubledLines, .shuffledLines, .lostLines: bytes = lines(bytes, &random)
    case .swappedCells, .strangeCells, .shuffledColumns, .changedHeader, .extremeNumbers:
      bytes = cells(bytes, &random)
    }
    return bytes
  }

  private func lines(_ bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    var lines = bytes.split(separator: 10, omittingEmptySubsequences: false).map(Array.init)
    for _ in 0..<Int.random(in: 1...4, using: &random) where !lines.isEmpty {
      let line = Int.random(in: lines.indices, using: &random)
      switch self {
      case .doubledLines:
        lines.insert(lines[line], at: Int.random(in: lines.indices, using: &random))
      case .lostLines: lines.remove(at: line)
      default: lines.swapAt(line, Int.random(in: lines.indices, using: &random))
      }
    }
    return Array(lines.joined(separator: [10]))
  }

  /// Damage by cell; quotes are taken for letters, which is damage, too.
  private func cells(_ bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    var rows = bytes.split(separator: 10, omittingEmptySubsequences: false).map { line in
      line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map(Array.init)
    }
    guard rows.count > 1, !rows[0].isEmpty else { return bytes }
    switch self {
    case .shuffledColumns:
      let order = rows[0].indices.shuffled(using: &random)
      for row in rows.indices where rows[row].count == order.count {
        rows[row] = order.map { rows[row][$0] }
      }
    case .changedHeader:
      let cell = Int.random(in: rows[0].indices, using: &random)
      let other = rows[0].randomElement(using: &random) ?? []
      let choices: [[UInt8]] = [
        [], other, rows[0][cell] + [UInt8(ascii: "s")], Array("title".utf8),
      ]
      rows[0][cell] = choices.randomElement(using: &random) ?? []
    case .extremeNumbers:
      for row in 1..<rows.count {
        for cell in rows[row].indices where Bool.random(using: &random) {
          rows[row][cell] = Self.extreme(rows[row][cell], &random)
        }
      }
    default:
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let row = Int.random(in: 1..<rows.count, using: &random)
        let other = Int.random(in: 1..<rows.count, using: &random)
        guard let cell = rows[row].indices.randomElement(using: &random) else { continue }
        if self == .strangeCells {
          rows[row][cell] = Array((Self.strange.randomElement(using: &random) ?? "").utf8)
        } else if rows[other].indices.contains(cell) {
          (rows[row][cell], rows[other][cell]) = (rows[other][cell], rows[row][cell])
        }
      }
    }
    return Array(
      rows.map { Array($0.joined(separator: [UInt8(ascii: ",")])) }.joined(separator: [10]))
  }

  /// A number that can be read, at the edge of what can, in place of a number: with the `£`, `%` or
  /// `h` that the cell has.
  private static func extreme(_ cell: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    let text = String(decoding: cell, as: UTF8.self)
    let digits = text.filter { $0.isNumber || $0 == "." }
    guard !digits.isEmpty, text.allSatisfy({ $0.isNumber || "£%h.".contains($0) }) else {
      return cell
    }
    let numbers = [
      "0", "0.000001", "1", "999999999999.999999", "999999999999", "333333333333.33",
      "142857142857.142857", "0.01", "99.999999", "100.000001", "999999999989.999983",
    ]
    return Array(text.replacing(digits, with: numbers.randomElement(using: &random) ?? "").utf8)
  }

  private static func range(in bytes: [UInt8], _ random: inout SeededRandom) -> Range<Int> {
    let start = Int.random(in: 0...bytes.count, using: &random)
    return start..<min(bytes.count, start + Int.random(in: 0...60, using: &random))
  }

  private static func insert(
    _ pieces: [[UInt8]], into bytes: inout [UInt8], _ random: inout SeededRandom
  ) {
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      bytes.insert(
        contentsOf: pieces.randomElement(using: &random) ?? [],
        at: Int.random(in: 0...bytes.count, using: &random))
    }
  }

  private static func enlarge(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let digits = bytes.indices.filter { (48...57).contains(bytes[$0]) }
      guard let place = digits.randomElement(using: &random) else { return }
      bytes.insert(
        contentsOf: Array(repeating: 57, count: Int.random(in: 1...40, using: &random)), at: place)
    }
  }
}
