import TestSupport

/// Damage done to JSON that leaves it JSON, mostly: a value in place of another, members lost or
/// doubled, lists without end.
enum JSONMutation: Int, CaseIterable {
  case otherValue
  case otherWord
  case lostMember
  case doubledMember
  case deep
  case hugeNumber
  case emptied
  case long

  private static let values = [
    "null", "true", "false", "0", "-1", "1", "0.000001", "999999999999.999999", "1e400",
    "99999999999999999999999999", "\"\"", "\"x\"", "[]", "{}", "[[]]", "[null]", "{\"id\": \"x\"}",
    "\"\\ud83d\\ude00\"", "\"\\u0000\"",
  ]

  /// The text after the damage.
  func applied(to text: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    let tokens = Self.tokens(text)
    guard let token = tokens.randomElement(using: &random) else { return text }
    var text = text
    switch self {
    case .otherValue:
      text.replaceSubrange(
        token, with: Array((Self.values.randomElement(using: &random) ?? "").utf8))
    case .otherWord:
      let other = tokens.randomElement(using: &random) ?? token
      text.replaceSubrange(token, with: Array(text[other]))
    case .lostMember:
      let end = text[token.lowerBound...].firstIndex(of: UInt8(ascii: ",")) ?? text.endIndex - 1
      text.removeSubrange(token.lowerBound...min(end, text.endIndex - 1))
    case .doubledMember:
      let end = text[token.lowerBound...].firstIndex(of: UInt8(ascii: ",")) ?? token.upperBound
      let piece = Array(text[token.lowerBound..<max(end, token.upperBound)]) + [UInt8(ascii: ",")]
      text.insert(contentsOf: piece, at: token.lowerBound)
    case .deep:
      let depth = [10, 63, 64, 65, 5_000].randomElement(using: &random) ?? 1
      let open = Bool.random(using: &random) ? "[" : "{\"a\":"
      let close = open == "[" ? "]" : "}"
      let value =
        String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
      text.replaceSubrange(token, with: Array(value.utf8))
    case .hugeNumber:
      let digits = String(repeating: "9", count: Int.random(in: 1...60, using: &random))
      text.replaceSubrange(token, with: Array(digits.utf8))
    case .emptied:
      guard
        let open = text.indices.filter({ text[$0] == UInt8(ascii: "[") })
          .randomElement(using: &random)
      else { return text }
      let end = text[open...].firstIndex(of: UInt8(ascii: "]")) ?? open
      text.replaceSubrange(open...end, with: Array("[]".utf8))
    case .long:
      let count = Int.random(in: 1...5_000, using: &random)
      let list = "[" + Array(repeating: "\"staff\"", count: count).joined(separator: ",") + "]"
      text.replaceSubrange(token, with: Array(list.utf8))
    }
    return text
  }

  /// The places of strings and numbers.
  private static func tokens(_ text: [UInt8]) -> [Range<Int>] {
    var tokens: [Range<Int>] = []
    var place = 0
    while place < text.count {
      let start = place
      if text[place] == UInt8(ascii: "\"") {
        place += 1
        while place < text.count, text[place] != UInt8(ascii: "\"") { place += 1 }
        place = min(place + 1, text.count)
      } else if (48...57).contains(text[place]) {
        while place < text.count, (46...57).contains(text[place]) { place += 1 }
      } else {
        place += 1
        continue
      }
      tokens.append(start..<place)
    }
    return tokens
  }
}
