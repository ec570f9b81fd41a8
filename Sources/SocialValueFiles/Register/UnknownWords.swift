internal import SocialValue

/// Says of unknown words what may have been meant.
///
/// Where there are very many, the first ones in alphabetical order are looked up: which these are
/// depends on nothing but the words, so that the same rows are told of in the same way however a
/// register is split into files and read.
struct UnknownWords {
  private let index: RegisterIndex
  private var words: [UnknownWord.Kind: [(finding: Int, word: String)]] = [:]

  /// How many pairs of words are compared, at most, for each kind.
  private static let mostComparisons = 2_000_000

  init(_ index: RegisterIndex) {
    self.index = index
  }

  /// Notes a word; its finding is numbered among all.
  mutating func append(_ word: UnknownWord) {
    var kind = word.kind
    if case .items(let contract) = kind {
      // Contracts under the same frameworks have the same items.
      kind = .items(ofContractLike: index.firstContract(like: contract))
    }
    words[kind, default: []].append((word.finding, word.word))
  }

  /// Puts what was meant into the findings' help.
  func resolve(_ findings: inout [Finding]) {
    for (kind, words) in words {
      let known = self.known(kind)
      let most = max(10, min(500, Self.mostComparisons / max(1, known.count)))
      let looked = Set(words.map(\.word)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      var meant: [String: String] = [:]
      for word in looked.prefix(most) {
        meant[word] = Suggestion.nearest(to: word, among: known)
      }
      for (finding, word) in words {
        if let known = meant[word] { findings[finding].help = "Did you mean '\(known)'?" }
      }
    }
  }

  private func known(_ kind: UnknownWord.Kind) -> [String] {
    switch kind {
    case .contracts: index.contracts.map(\.id)
    case .allItems: index.vocabulary.items
    case .items(let contract):
      index.catalogue(ofContract: contract).items.compactMap { $0?.id }
    case .words(let words): words
    }
  }
}
