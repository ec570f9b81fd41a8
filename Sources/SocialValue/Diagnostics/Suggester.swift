/// Suggests known words for unknown ones, looking each up once: for files in which the same slip
/// stands a million times.
public final class Suggester {
  private let known: [String]
  private var found: [String: String?] = [:]

  /// How many different words are looked up; those after get no suggestion.
  public static let most = 500

  /// Makes a suggester of known words.
  public init(_ known: [String]) {
    self.known = known
  }

  /// "Did you mean", or nil where no known word is near, or too many were asked for before.
  ///
  /// - Complexity: O(known words × length²) for each of the first words, else O(1).
  public func sentence(for word: String) -> String? {
    if let answer = found[word] { return answer }
    guard found.count < Self.most else { return nil }
    let answer = Suggestion.nearest(to: word, among: known).map { "Did you mean '\($0)'?" }
    found[word] = .some(answer)
    return answer
  }
}

/// The suggesters of one file's reading, by what is looked for.
public final class Suggesters {
  private var suggesters: [String: Suggester] = [:]

  /// Makes an empty set.
  public init() {}

  /// The suggester of some kind of word, made of `known` when it is first asked for.
  public subscript(kind: String, known: @autoclosure () -> [String]) -> Suggester {
    if let suggester = suggesters[kind] { return suggester }
    let suggester = Suggester(known())
    suggesters[kind] = suggester
    return suggester
  }
}
