/// Reads the `value` and `accepted` cells of a return by the type of their item.
public enum ValueReading {
  /// What keeps a cell from being read.
  public struct Fault: Error, Sendable, Hashable {
    /// What the item expects: `a count`.
    public var expected: String
    /// How to mend it.
    public var help: String

    /// Makes a fault.
    public init(expected: String, help: String) {
      self.expected = expected
      self.help = help
    }
  }

  /// Reads a cell.
  ///
  /// - Parameters:
  ///   - bytes: the cell, without spaces around it.
  ///   - item: the item that it reports.
  /// - Returns: its content; empty for an empty cell.
  /// - Throws: what was expected, where the item can't have what the cell says.
  public static func read(_ bytes: Span<UInt8>, as item: Item) throws(Fault) -> CellContent {
    if bytes.count == 0 { return .empty }
    if item.allowsNotApplicable, NumberReading.isNotApplicable(bytes) {
      return CellContent(.notApplicable)
    }
    switch item.kind {
    case .count, .money, .quantity:
      do {
        return CellContent(
          .number,
          try NumberReading.read(
            bytes, places: item.kind.places, allowsPounds: item.kind == .money))
      } catch {
        throw fault(error, item)
      }
    case .yesNo:
      guard let yes = yesNo(bytes) else { throw fault(item, bytes) }
      return CellContent(.number, yes ? 1 : 0)
    case .level:
      guard let level = level(bytes, item.scale) else { throw fault(item, bytes) }
      return CellContent(.number, Int64(level))
    case .text:
      return CellContent(.text, digest(bytes))
    }
  }

  /// A number that tells apart different texts: equal texts have equal digests.
  public static func digest(_ bytes: Span<UInt8>) -> Int64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01B3 }
    return Int64(bitPattern: hash)
  }

  private static func yesNo(_ bytes: Span<UInt8>) -> Bool? {
    switch lowercased(bytes) {
    case "yes", "y", "true", "1": true
    case "no", "n", "false", "0": false
    default: nil
    }
  }

  private static func level(_ bytes: Span<UInt8>, _ scale: [ScaleLabel]) -> Int? {
    if let level = level(numbered: bytes, of: scale.count) { return level }
    let word = lowercased(bytes)
    return scale.firstIndex { $0.label.lowercased() == word }
  }

  /// The level that a number stands for; nil where it is none of a scale of so many labels.
  static func level(numbered bytes: Span<UInt8>, of count: Int) -> Int? {
    guard let number = try? NumberReading.read(bytes, places: 0), number < count else { return nil }
    return Int(number)
  }

  private static func lowercased(_ bytes: Span<UInt8>) -> String {
    var copy: [UInt8] = []
    copy.reserveCapacity(bytes.count)
    for index in bytes.indices { copy.append(bytes[index]) }
    return String(decoding: copy, as: UTF8.self).lowercased()
  }

  // MARK: What to say

  private static func fault(_ fault: NumberReading.Fault, _ item: Item) -> Fault {
    let counted = item.unit ?? "things"
    let help =
      switch fault {
      case .percent:
        "Report the \(item.kind == .money ? "pounds themselves" : "number of \(counted) itself"); the percentage is worked out from \(item.kind == .money ? "them" : "it")."
      case .bound:
        "Report the exact figure; small figures are hidden later, when pages are published."
      case .notApplicable:
        "Type 0 if there was nothing, or leave the cell empty if it isn't known yet."
      case .negative:
        "Report 0 or more; send a correction as a new row with a later 'received' date."
      case .tooManyPlaces where item.kind == .count:
        "Report a whole number: part of a person or thing can't be counted."
      case .tooManyPlaces: "Give at most \(item.kind.places) decimal places."
      case .grouping: "Write 1,234 or 1234; a comma stands only before each three digits."
      case .tooLarge:
        "Look for digits too many: no figure has more than \(NumberReading.maximumWholeDigits) before the point."
      case .currency: "Leave the £ out: this item is a \(item.kind.rawValue), not money."
      case .notANumber: "Write the figure in digits alone; words go in the 'note' cell."
      }
    return Fault(expected: expected(item), help: help)
  }

  private static func fault(_ item: Item, _ bytes: Span<UInt8>) -> Fault {
    if NumberReading.isNotApplicable(bytes) {
      return Fault(
        expected: expected(item),
        help:
          "This item can't be answered not applicable; leave the cell empty if it isn't known yet.")
    }
    return Fault(expected: expected(item), help: "Write one of the answers named.")
  }

  /// What an item expects, in words: `a count`.
  public static func expected(_ item: Item) -> String {
    switch item.kind {
    case .count: "a count"
    case .money: "an amount of pounds"
    case .quantity: "an amount\(item.unit.map { " of " + $0 } ?? "")"
    case .yesNo: "yes or no\(item.allowsNotApplicable ? " or n/a" : "")"
    case .level:
      "a level of 0 to \(item.topLevel), or its label (\(item.scale.map(\.label).joined(separator: ", ")))"
    case .text: "text"
    }
  }
}
