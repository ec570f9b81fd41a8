import SocialValue

/// What items are called: messages name them by the ids that stand in files, pages by their titles.
struct ItemTitles {
  private struct Entry: Sendable {
    var title: String
    var isMoney: Bool
  }

  /// The items of each framework.
  private let frameworks: [[String: Entry]]

  init(_ framework: Framework) {
    let entries = framework.items.map { item in
      (item.id, Entry(title: FoundText.shown(item.title, limit: 120), isMoney: item.kind == .money))
    }
    frameworks = [Dictionary(entries, uniquingKeysWith: { first, _ in first })]
  }

  /// What several frameworks call their items; where some have the same, as the first does.
  init(_ several: [ItemTitles]) {
    frameworks = several.flatMap(\.frameworks)
  }

  private func entry(_ id: String) -> Entry? {
    for items in frameworks {
      if let entry = items[id] { return entry }
    }
    return nil
  }

  /// An item's title, or its id where it isn't known.
  func title(_ id: String) -> String { entry(id)?.title ?? id }

  /// What a row says of an item, an amount with its pound sign and pence: `£1,234.50`.
  func figure(_ text: String?, of id: String) -> String? {
    guard let text, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2E }) else {
      return text
    }
    guard entry(id)?.isMoney == true else { return DecimalText.grouped(text) }
    let hasOneDecimal = text.utf8.dropLast().last == 0x2E
    return "£" + DecimalText.grouped(hasOneDecimal ? text + "0" : text)
  }

  /// A message in which every `'id'` of an item is its title in quotation marks.
  func words(_ message: String) -> String {
    var words = ""
    var rest = message[...]
    let quote = UInt8(ascii: "'")
    while let mark = rest.utf8.firstIndex(of: quote) {
      words += rest[..<mark]
      rest = rest[rest.utf8.index(after: mark)...]
      guard let end = rest.utf8.firstIndex(of: quote), let item = entry(String(rest[..<end])) else {
        words += "'"
        continue
      }
      words += "“\(item.title)”"
      rest = rest[rest.utf8.index(after: end)...]
    }
    return words + rest
  }
}
