/// What is kept of rows beside their figures, by their numbers.
struct RowWords: Sendable {
  /// What rows of `text` items say.
  var texts: [UInt32: String] = [:]
  /// What is wrong with rows, told only if they stand.
  var pending: [UInt32: [Finding]] = [:]
  /// The evidence and notes that are kept.
  var remarks: [UInt32: Remarks] = [:]

  /// The same words under other numbers.
  func renumbered(_ change: (UInt32) -> UInt32) -> RowWords {
    RowWords(
      texts: Self.renumbered(texts, change), pending: Self.renumbered(pending, change),
      remarks: Self.renumbered(remarks, change))
  }

  private static func renumbered<Value>(
    _ words: [UInt32: Value], _ change: (UInt32) -> UInt32
  ) -> [UInt32: Value] {
    Dictionary(uniqueKeysWithValues: words.map { (change($0.key), $0.value) })
  }

  /// Adds words of other rows.
  mutating func append(_ other: RowWords) {
    texts.merge(other.texts) { own, _ in own }
    pending.merge(other.pending) { own, _ in own }
    remarks.merge(other.remarks) { own, _ in own }
  }

  /// Takes out the texts and findings of rows before a number; remarks are kept, as they are shown
  /// beside figures.
  mutating func takeTexts(before number: UInt32) -> RowWords {
    var taken = RowWords()
    taken.texts = texts.filter { $0.key < number }
    taken.pending = pending.filter { $0.key < number }
    if !taken.texts.isEmpty { texts = texts.filter { $0.key >= number } }
    if !taken.pending.isEmpty { pending = pending.filter { $0.key >= number } }
    return taken
  }
}
