/// The entries of a ZIP archive, found by its central directory and inflated one at a time.
///
/// Entries are stored or deflated. Zip64, split and encrypted archives are refused, and so is an
/// archive in which an entry's name leads out of it.
struct ZIPReader {
  /// An entry as the central directory tells it.
  struct Entry {
    let name: String
    let method: Int
    let checksum: UInt32
    let storedSize: Int
    let size: Int
    let offset: Int
  }

  private let bytes: [UInt8]
  private let limits: WorkbookLimits
  /// The entries, in the archive's order.
  let entries: [Entry]

  /// Reads the central directory of an archive.
  ///
  /// - Throws: where it isn't a sound archive, or is beyond the limits.
  init(_ bytes: [UInt8], limits: WorkbookLimits = WorkbookLimits()) throws(WorkbookFault) {
    self.bytes = bytes
    self.limits = limits
    entries = try Self.entries(bytes, limits)
  }

  /// The entry of a name, in any letter case, as spreadsheet programs take it.
  func entry(_ name: String) -> Entry? {
    entries.first { $0.name == name }
      ?? entries.first { $0.name.lowercased() == name.lowercased() }
  }

  /// The bytes of an entry, inflated and checked.
  ///
  /// - Throws: where they are damaged, or more than the limits allow.
  func contents(_ entry: Entry) throws(WorkbookFault) -> [UInt8] {
    guard entry.size <= limits.entry else {
      throw .tooLarge("'\(entry.name)' comes to more than \(limits.entry >> 20) MiB")
    }
    guard entry.size <= limits.freeOfRatio || entry.size / limits.ratio <= entry.storedSize else {
      throw .tooLarge(
        "'\(entry.name)' is packed more than \(limits.ratio) times smaller than it is")
    }
    let contents = try unpacked(entry, at: try dataStart(entry))
    let checksum = CRC32.sum(contents.span)
    guard checksum == entry.checksum else { throw damaged(entry) }
    return contents
  }

  private func unpacked(_ entry: Entry, at start: Int) throws(WorkbookFault) -> [UInt8] {
    switch entry.method {
    case 0:
      guard entry.size == entry.storedSize else { throw damaged(entry) }
      return Array(bytes[start..<start + entry.size])
    case 8:
      do {
        return try Inflate.bytes(bytes, start..<start + entry.storedSize, size: entry.size)
      } catch {
        throw damaged(entry)
      }
    default:
      throw WorkbookFault(
        "the workbook is packed in a way that spreadsheets don't use", help: WorkbookFault.saveAgain
      )
    }
  }

  private func damaged(_ entry: Entry) -> WorkbookFault {
    .damaged("'\(entry.name)' can't be read")
  }

  /// Where an entry's data begin, behind its local header.
  private func dataStart(_ entry: Entry) throws(WorkbookFault) -> Int {
    guard entry.offset + 30 <= bytes.count,
      Self.number(bytes, entry.offset, 4) == 0x0403_4B50,
      Self.number(bytes, entry.offset + 8, 2) == entry.method
    else { throw damaged(entry) }
    let start =
      entry.offset + 30 + Self.number(bytes, entry.offset + 26, 2)
      + Self.number(bytes, entry.offset + 28, 2)
    guard start + entry.storedSize <= bytes.count else { throw damaged(entry) }
    return start
  }

  // MARK: The central directory

  private static func entries(
    _ bytes: [UInt8], _ limits: WorkbookLimits
  ) throws(WorkbookFault) -> [Entry] {
    guard let end = endRecord(bytes) else { throw .damaged("it has no table of contents") }
    let count = number(bytes, end + 10, 2)
    let size = number(bytes, end + 12, 4)
    let start = number(bytes, end + 16, 4)
    guard count != 0xFFFF, size != 0xFFFF_FFFF, start != 0xFFFF_FFFF else {
      throw .tooLarge("it is packed as Zip64, which is for archives of 4 GiB and more")
    }
    guard number(bytes, end + 4, 2) == 0, number(bytes, end + 6, 2) == 0,
      number(bytes, end + 8, 2) == count, start + size <= end
    else { throw .damaged("its table of contents doesn't fit the file") }
    guard count <= limits.entries else {
      throw .tooLarge("it has \(count) parts, more than \(limits.entries)")
    }
    var entries: [Entry] = []
    var names: Set<String> = []
    var total = 0
    var position = start
    for _ in 0..<count {
      guard let entry = try Self.entry(bytes, &position, end: end),
        names.insert(entry.name).inserted
      else { throw .damaged("its table of contents can't be read") }
      total += entry.size
      entries.append(entry)
    }
    guard total <= limits.total else {
      throw .tooLarge("it unpacks to more than \(limits.total >> 20) MiB")
    }
    return entries
  }

  /// The entry of the central directory at a position, which is moved on; nil where there is none.
  private static func entry(
    _ bytes: [UInt8], _ position: inout Int, end: Int
  ) throws(WorkbookFault) -> Entry? {
    guard position + 46 <= end, number(bytes, position, 4) == 0x0201_4B50 else { return nil }
    let nameEnd = position + 46 + number(bytes, position + 28, 2)
    let next = nameEnd + number(bytes, position + 30, 2) + number(bytes, position + 32, 2)
    guard next <= end,
      let name = String(validating: bytes[position + 46..<nameEnd], as: UTF8.self), !name.isEmpty
    else { return nil }
    guard number(bytes, position + 8, 2) & 1 == 0 else {
      throw WorkbookFault(
        "the workbook is encrypted", help: "Save it again without a password, and send that.")
    }
    guard isInside(name) else {
      throw .damaged("it holds a part that would lie outside of it")
    }
    let entry = Entry(
      name: name, method: number(bytes, position + 10, 2),
      checksum: UInt32(number(bytes, position + 16, 4)),
      storedSize: number(bytes, position + 20, 4), size: number(bytes, position + 24, 4),
      offset: number(bytes, position + 42, 4))
    guard entry.storedSize != 0xFFFF_FFFF, entry.size != 0xFFFF_FFFF, entry.offset != 0xFFFF_FFFF
    else { throw .tooLarge("it is packed as Zip64, which is for archives of 4 GiB and more") }
    position = next
    return entry
  }

  /// Whether a name stays within the archive, on every system.
  private static func isInside(_ name: String) -> Bool {
    !name.hasPrefix("/") && !name.contains("\\") && !name.contains(":") && !name.contains("\0")
      && !name.split(separator: "/", omittingEmptySubsequences: false).contains("..")
  }

  /// Where the record at the archive's end stands: the last that fits the file's size.
  private static func endRecord(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    var position = bytes.count - 22
    let least = max(0, position - 0xFFFF)
    while position >= least {
      if bytes[position] == 0x50, number(bytes, position, 4) == 0x0605_4B50,
        position + 22 + number(bytes, position + 20, 2) == bytes.count
      {
        return position
      }
      position -= 1
    }
    return nil
  }

  private static func number(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
    var number = 0
    for offset in (0..<count).reversed() { number = number << 8 | Int(bytes[start + offset]) }
    return number
  }
}
