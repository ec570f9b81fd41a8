/// A small sound definition, from which faulty ones are made by edits.
enum SmallDefinition {
  /// The definition: each member that an edit may need stands on a line of its own.
  static let text = """
    {
      "id": "small-sv",
      "title": "Small framework",
      "authority": "Small Council",
      "version": "1",
      "source": { "document": "A paper", "published": "2026", "section": "1" },
      "themes": [
        { "id": "growth", "title": "Growth" },
        { "id": "green", "title": "Green" }
      ],
      "groups": [
        { "id": "G1", "title": "Jobs" },
        { "id": "G2", "title": "Gifts" }
      ],
      "spendItem": "spend",
      "dimensions": [
        { "id": "sex", "title": "Sex", "membership": "exclusive",
          "categories": [ { "id": "female", "title": "Female" }, { "id": "male", "title": "Male" } ] }
      ],
      "scales": { "maturity": [ "none", "some", "all" ] },
      "items": [
        { "id": "spend", "title": "Spend", "type": "money", "over": "flow" },
        { "id": "staff", "title": "Staff", "type": "count", "over": "position", "unit": "people" },
        { "id": "jobs", "title": "Jobs", "type": "count", "over": "flow", "dimensions": ["sex"] },
        { "id": "gifts", "title": "Gifts", "type": "money", "over": "flow" },
        { "id": "hours", "title": "Hours", "type": "quantity", "over": "flow", "unit": "hours" },
        { "id": "policy", "title": "Policy", "type": "yesNo" },
        { "id": "plan", "title": "Plan", "type": "level", "scale": "maturity" },
        { "id": "story", "title": "Story", "type": "text" }
      ],
      "measures": [
        { "id": "M1", "group": "G1", "title": "Jobs", "themes": ["growth"],
          "rule": { "kind": "quantity", "items": ["jobs"], "outOf": ["staff"] },
          "bases": ["number"],
          "target": { "number": 5 } },
        { "id": "M2", "group": "G2", "title": "Gifts", "themes": ["growth", "green"],
          "rule": { "kind": "contribution", "money": ["gifts"], "hours": ["hours"] } },
        { "id": "M3", "group": "G2", "title": "Policy", "themes": ["green"],
          "rule": { "kind": "assurance", "parts": [ { "yes": "policy" } ] } },
        { "id": "M4", "group": "G2", "title": "Plan", "themes": ["green"],
          "rule": { "kind": "assessment", "statements": [ { "item": "plan", "text": "A plan" } ] } },
        { "id": "M5", "group": "G1", "title": "Data", "themes": ["growth"],
          "rule": { "kind": "provision", "items": ["jobs"], "dimensions": ["sex"] } },
        { "id": "M6", "group": "G2", "title": "Story", "themes": ["green"],
          "rule": { "kind": "narrative", "item": "story" } },
        { "id": "M7", "group": "G2", "title": "Later", "status": "inDevelopment" }
      ]
    }

    """

  /// The definition with some of its text replaced; an edit must match in one place.
  static func text(_ edits: [(String, String)]) -> String {
    var text = text
    for (old, new) in edits {
      let ranges = text.ranges(of: old)
      precondition(ranges.count == 1, "\(ranges.count) places hold \(old)")
      for range in ranges { text.replaceSubrange(range, with: new) }
    }
    return text
  }

  /// The line and column, from 1, at which a piece of a text stands.
  static func place(of piece: String, in text: String) -> (line: Int, column: Int)? {
    guard let range = text.firstRange(of: piece) else { return nil }
    let before = text[..<range.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
    return (before.count, (before.last?.count ?? 0) + 1)
  }
}
