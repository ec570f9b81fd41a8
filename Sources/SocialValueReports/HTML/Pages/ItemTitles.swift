import SocialValue

/// What items are called: messages name them by the ids that stand in files, pages by their titles.
struct ItemTitles {
  private var items: [String: Item] = [:]

  init(_ frameworks: [Framework]) {
    for framework in frameworks {
      for item in framework.items where items[item.id] == nil { items[item.id] = item }
    }
  }

  /// An item's title, or its id where it isn't known.
  func title(_ id: String) -> String {
    items[id].map { FoundText.shown($0.title, limit: 120) } ?? id
  }

  /// What a row says of an item, an amount with its pound sign and pence: `£1,234.50`.
  func figure(_ text: String?, of id: String) -> String? {
    guard let text, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2E }) else {
      return text
    }
    guard items[id]?.kind == .money else { return DecimalText.grouped(text) }
    let hasOneDecimal = text.utf8.dropLast().last == 0x2E
    return "£" + DecimalText.grouped(hasOneDecimal ? text + "0" : text)
  }

  /// A message in which every `'id'` of an item is its title in quotation marks.
  func words(_ message: String) -> String {
    var words = ""
    var rest = message[...]
    while let mark = rest.firstIndex(of: "'") {
      let after = rest.index(after: mark)
      words += rest[..<mark]
      rest = rest[after...]
      guard let end = rest.firstIndex(of: "'"), items[String(rest[..<end])] != nil else {
        words += "'"
        continue
      }
      words += "“\(title(String(rest[..<end])))”"
      rest = rest[rest.index(after: end)...]
    }
    return words + rest
  }
}
