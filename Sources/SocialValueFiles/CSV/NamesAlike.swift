internal import SocialValue

/// Finds names that look like one, written in two ways.
enum NamesAlike {
  /// A name that looks like another.
  struct Pair {
    /// The name, and where it stands first.
    let name: String
    let place: Finding.Place
    /// The one that stands in more rows, which is the right one, as far as can be told.
    let usual: String
    let usualPlace: Finding.Place

    /// What there is to say of it.
    var sentence: String {
      "\(FoundText.quoted(name)) looks like \(FoundText.quoted(usual)) of \(usualPlace.text) written in another way"
    }
  }

  /// The names that differ from a more usual one in capitals, stops or spaces alone, by name.
  ///
  /// - Parameter used: how many rows each name stands in, and where first.
  /// - Returns: a pair for each.
  static func pairs(in used: [String: (count: Int, first: Finding.Place)]) -> [Pair] {
    var alike: [String: [String]] = [:]
    for name in used.keys.sorted() where !Self.letters(name).isEmpty {
      alike[Self.letters(name), default: []].append(name)
    }
    return alike.values.sorted { $0[0] < $1[0] }.flatMap { names -> [Pair] in
      let usual = names.max { (used[$0]?.count ?? 0) < (used[$1]?.count ?? 0) } ?? names[0]
      return names.filter { $0 != usual }.compactMap { name in
        guard let place = used[name]?.first, let usualPlace = used[usual]?.first else { return nil }
        return Pair(name: name, place: place, usual: usual, usualPlace: usualPlace)
      }
    }
  }

  /// A name's letters and digits, in lower case.
  private static func letters(_ name: String) -> String {
    String(name.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}
