/// "Did you mean": the nearest of several known words.
public enum Suggestion {
  /// The candidate nearest to `word`, or nil where none is near.
  ///
  /// Near means at most a third of the longer word's letters apart, letter case aside.
  ///
  /// - Complexity: O(candidates × length²).
  public static func nearest(to word: String, among candidates: [String]) -> String? {
    let target = Array(word.lowercased().utf8.prefix(64))
    guard !target.isEmpty else { return nil }
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let letters = Array(candidate.lowercased().utf8.prefix(64))
      let limit = max(1, max(target.count, letters.count) / 3)
      guard abs(letters.count - target.count) <= limit else { continue }
      let distance = distance(target, letters)
      if distance <= limit, distance < (best?.distance ?? .max) { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// A sentence that names the nearest candidate, or else all of them where they are few.
  public static func sentence(for word: String, among candidates: [String]) -> String? {
    if let nearest = nearest(to: word, among: candidates) { return "Did you mean '\(nearest)'?" }
    guard !candidates.isEmpty, candidates.count <= 12 else { return nil }
    return "Use one of: \(candidates.joined(separator: ", "))."
  }

  /// How many letters must be changed, added, removed or swapped with their neighbour.
  private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...second.count)
    for row in 0..<first.count {
      var current = [row + 1]
      for column in 0..<second.count {
        let same = first[row] == second[column]
        var cost = min(
          previous[column + 1] + 1, current[column] + 1, previous[column] + (same ? 0 : 1))
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          cost = min(cost, beforePrevious[column - 1] + 1)
        }
        current.append(cost)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[second.count]
  }
}
