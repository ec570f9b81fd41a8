internal import SocialValue

/// Turns a CSV file as it really arrives into UTF-8 with commas: UTF-16, Windows-1252, semicolons
/// or tabs between the cells, titles above the header row.
///
/// Nothing is guessed. Of the bytes that aren't UTF-8 only those are read that mean the same in
/// the code pages that such files come in, as £ and the dashes do; an accented letter, which one
/// page has for another's, is refused.
struct CSVDecoding {
  /// The file as a table; its lines keep their numbers.
  private(set) var table: SheetTable
  /// What there is to say of the file.
  private(set) var findings: [Finding] = []
  /// Whether the file was anything but UTF-8 with commas and its header row first.
  private(set) var isChanged = false

  init(_ bytes: [UInt8], file: String) {
    table = SheetTable(path: file)
    table.isSheet = false
    guard let (text, encoding) = Self.decoded(bytes) else {
      table.bytes = bytes
      return
    }
    let separator = Self.separator(text)
    let commas = separator.map { Self.withCommas(text, $0) } ?? text
    table.bytes = commas
    passOverTitles()
    isChanged = table.bytes != bytes
    let names = [encoding, separator.map { $0 == 9 ? "tabs" : "semicolons" }].compactMap { $0 }
    guard !names.isEmpty else { return }
    findings.append(
      Finding(
        .otherEncoding, at: Finding.Place(file: file),
        message:
          "the file has \(names.joined(separator: " and ")), and was turned into UTF-8 with commas",
        help: "Nothing to mend if the figures shown are right; save it as “CSV UTF-8” next time."))
  }

  // MARK: Letters

  private static func decoded(_ bytes: [UInt8]) -> (text: [UInt8], encoding: String?)? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      guard bytes.count % 2 == 0 else { return nil }
      let isLittle = bytes[0] == 0xFF
      let units = stride(from: 2, to: bytes.count, by: 2).map { place in
        let pair = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
        return isLittle ? pair.1 << 8 | pair.0 : pair.0 << 8 | pair.1
      }
      guard let text = String(validating: units, as: UTF16.self) else { return nil }
      return (Array(text.utf8), "letters in UTF-16")
    }
    if (try? UTF8Span(validating: bytes.span)) != nil { return (bytes, nil) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else if let scalar = shared[byte] {
        text.append(contentsOf: String(Character(scalar)).utf8)
      } else {
        return nil
      }
    }
    return (text, "letters in Windows-1252")
  }

  /// The bytes that mean the same in the code pages of Western Europe.
  private static let shared: [UInt8: Unicode.Scalar] = [
    0x80: "€", 0x82: "‚", 0x84: "„", 0x85: "…", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”",
    0x95: "•", 0x96: "–", 0x97: "—", 0x99: "™", 0xA0: "\u{A0}", 0xA3: "£", 0xA7: "§", 0xA9: "©",
    0xAB: "«", 0xAE: "®", 0xB0: "°", 0xB1: "±", 0xB7: "·", 0xBB: "»",
  ]

  // MARK: Separators

  /// The names of columns that a line has between some separators.
  private static func known(_ line: ArraySlice<UInt8>, _ separator: UInt8) -> Int {
    line.split(separator: separator).count { cell in
      let name = String(decoding: cell, as: UTF8.self).lowercased()
        .filter { !$0.isWhitespace && $0 != "\"" && $0 != "\u{FEFF}" }
      return ReturnsReader.required.contains(name)
    }
  }

  private static func header(_ text: [UInt8], _ separator: UInt8) -> Int? {
    var start = 0
    for _ in 0..<100 where start < text.count {
      let end = text[start...].firstIndex(of: 10) ?? text.count
      if known(text[start..<end], separator) == ReturnsReader.required.count { return start }
      start = end + 1
    }
    return nil
  }

  /// The separator where it isn't a comma: the header row says.
  private static func separator(_ text: [UInt8]) -> UInt8? {
    if header(text, UInt8(ascii: ",")) != nil { return nil }
    return [UInt8(ascii: ";"), 9].first { header(text, $0) != nil }
  }

  private static func withCommas(_ text: [UInt8], _ separator: UInt8) -> [UInt8] {
    var changed: [UInt8] = []
    changed.reserveCapacity(text.count + 64)
    var isQuoted = false
    var cell: [UInt8] = []
    func ended(_ cell: [UInt8]) -> [UInt8] {
      guard cell.contains(UInt8(ascii: ",")), cell.first != UInt8(ascii: "\"") else { return cell }
      return [UInt8(ascii: "\"")] + cell + [UInt8(ascii: "\"")]
    }
    for byte in text {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, byte == separator || byte == 10 || byte == 13 {
        changed += ended(cell)
        cell.removeAll(keepingCapacity: true)
        changed.append(byte == separator ? UInt8(ascii: ",") : byte)
      } else {
        cell.append(byte)
      }
    }
    return changed + ended(cell)
  }

  // MARK: Titles

  /// Leaves the lines above the header row blank, and tells where any of them says something.
  private mutating func passOverTitles() {
    guard let header = Self.header(table.bytes, UInt8(ascii: ",")), header > 0 else { return }
    // The header row comes right behind a line break.
    let lines = table.bytes[..<(header - 1)].split(separator: 10, omittingEmptySubsequences: false)
    let filled = lines.map(Self.filledCells)
    // Rows of several cells above the header row are no titles: sorting has moved it.
    if filled.contains(where: { $0 > 2 }) { return }
    table.bytes = Array(repeating: 10, count: lines.count) + table.bytes[header...]
    guard let first = filled.firstIndex(where: { $0 > 0 }) else { return }
    findings.append(
      Finding(
        .titlesAboveHeader, at: Finding.Place(file: table.path, line: first + 1),
        message: "what stands above the header row, in line \(lines.count + 1), was passed over",
        help: "Nothing to mend if it is a title; put the header row first next time."))
  }

  /// How many cells of a line say anything.
  private static func filledCells(_ line: ArraySlice<UInt8>) -> Int {
    var isQuoted = false
    let cells = line.split { byte in
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      return byte == UInt8(ascii: ",") && !isQuoted
    }
    return cells.count { cell in
      let text = String(decoding: cell, as: UTF8.self).unicodeScalars.filter {
        $0 != "\u{FEFF}" && $0 != "\""
      }
      // A spreadsheet's own line, which says what the separator is, is no title.
      return !["", "sep="].contains(CellWords.trimmed(String(text)).lowercased())
    }
  }
}
