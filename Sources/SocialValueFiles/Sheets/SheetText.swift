/// The text of cells: trimmed, compared and made into ids.
enum SheetText {
  /// The text with each run of spaces and line breaks as one space, and none around it.
  static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What tells two titles apart: their words, letter case aside.
  static func key(_ text: String) -> String { line(text).lowercased() }

  /// The parts of a cell between semicolons, without those that are empty.
  static func parts(_ text: String) -> [String] {
    text.split(separator: ";").map { line(String($0)) }.filter { !$0.isEmpty }
  }

  /// Words that say little, left out of ids.
  private static let small: Set<String> = [
    "a", "an", "and", "as", "at", "by", "for", "from", "in", "is", "of", "on", "or", "that",
    "the", "their", "this", "to", "who", "with",
  ]

  /// Letters with an accent or the like, as the Welsh and French that councils write has them.
  private static let plain: [(letters: String, plain: String)] = [
    ("àáâãäå", "a"), ("ç", "c"), ("èéêë", "e"), ("ìíîï", "i"), ("ñ", "n"), ("òóôõö", "o"),
    ("ùúûü", "u"), ("ŵẁẃẅ", "w"), ("ŷỳýÿ", "y"),
  ]

  /// An id made from a title: its telling words in lower case with hyphens, 40 characters at most;
  /// empty where nothing of the title can stand in an id.
  static func slug(_ title: String) -> String {
    var words: [String] = []
    var word = ""
    for character in key(title) + " " {
      let letter = plain.first { $0.letters.contains(character) }?.plain ?? String(character)
      if letter == "'" || letter == "’" { continue }
      if letter.utf8.count == 1, letter.utf8.allSatisfy({ isLetterOrDigit($0) }) {
        word += letter
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    let telling = words.filter { !small.contains($0) }
    var slug = ""
    for word in telling.isEmpty ? words : telling {
      let longer = slug.isEmpty ? word : slug + "-" + word
      guard longer.count <= 40 else { break }
      slug = longer
    }
    // A first word that is too long by itself is cut.
    if slug.isEmpty { slug = String((telling.first ?? words.first ?? "").prefix(40)) }
    guard let first = slug.utf8.first else { return "" }
    return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) ? "n" + slug : slug
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// `id`, or with the first of `-2`, `-3`, … that makes it one that isn't taken.
  static func free(_ id: String, _ taken: Set<String>) -> String {
    guard taken.contains(id) else { return id }
    var number = 2
    while taken.contains("\(id)-\(number)") { number += 1 }
    return "\(id)-\(number)"
  }
}
