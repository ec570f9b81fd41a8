/// What a cell of a return says, once read.
public enum Answer: Sendable, Hashable {
  /// A number: people, pounds, an amount, 1 for yes and 0 for no, or a level.
  case number(FixedDecimal)
  /// Not applicable, where the item allows it.
  case notApplicable
  /// Words; they are kept beside the figure.
  case text

  /// The number, where there is one.
  public var number: FixedDecimal? {
    if case .number(let number) = self { number } else { nil }
  }
}

extension [Answer] {
  /// The median of the numbers, the lower of two middles; not applicable where that is all that
  /// was answered, nil where nothing was.
  ///
  /// - Complexity: O(n log n).
  public var lowerMedian: Answer? {
    let numbers = compactMap(\.number).sorted()
    guard numbers.isEmpty else { return .number(numbers[(numbers.count - 1) / 2]) }
    return contains(.notApplicable) ? .notApplicable : nil
  }
}

/// The content of a `value` or `accepted` cell in a compact form.
@frozen
public struct CellContent: Sendable, Hashable {
  /// What a cell holds.
  @frozen
  public enum Kind: UInt8, Sendable, Hashable {
    /// Nothing.
    case empty
    /// A number.
    case number
    /// `n/a`.
    case notApplicable
    /// Words; `amount` tells apart different ones.
    case text
    /// Something that the item can't have; `amount` tells apart different ones.
    case unreadable
  }

  /// What the cell holds.
  public var kind: Kind
  /// The number, multiplied by ten to the power of the item's places; for words and unreadable
  /// cells a digest of what was written.
  public var amount: Int64

  /// Makes a content.
  @inlinable
  public init(_ kind: Kind, _ amount: Int64 = 0) {
    self.kind = kind
    self.amount = amount
  }

  /// An empty cell.
  @inlinable
  public static var empty: CellContent { CellContent(.empty) }

  /// The answer, for an item of so many decimal places; nil where there is none.
  public func answer(places: Int) -> Answer? {
    switch kind {
    case .empty, .unreadable: nil
    case .number: .number(FixedDecimal(scaled: amount, places: places))
    case .notApplicable: .notApplicable
    case .text: .text
    }
  }
}
