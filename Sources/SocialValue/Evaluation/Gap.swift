/// What would have moved a measure to a better rating, in the units that the supplier reports.
public struct Gap: Sendable, Hashable {
  /// One thing that would have had to be different.
  public struct Change: Sendable, Hashable {
    /// What kind of difference.
    public enum Kind: String, Sendable, Hashable {
      /// More of an item.
      case more
      /// Less of an item.
      case fewer
      /// A yes.
      case yes
      /// Items with complete breakdowns.
      case complete
      /// Levels.
      case levels
    }

    /// What kind of difference.
    public var kind: Kind
    /// How much.
    public var amount: FixedDecimal
    /// The item's id, or the first one's of a sum.
    public var item: String
    /// The item's title.
    public var title: String
    /// The unit: `£`, `hours`, `people`; empty where there is none.
    public var unit: String

    /// The change in words: `3 more people: People paid the London Living Wage`.
    public var words: String {
      let number = DecimalText.grouped(amount.text)
      switch kind {
      case .yes: return "a yes to “\(title)”"
      case .complete:
        return "\(number) more \(amount == .one ? "item" : "items") with a complete breakdown"
      case .levels:
        return "\(number) more \(amount == .one ? "level" : "levels") across the statements"
      case .more, .fewer:
        let word = kind == .more ? "more" : unit == "£" ? "less" : "fewer"
        if unit == "£" {
          let pounds =
            amount.isWhole
            ? number : DecimalText.grouped(DecimalText.fixed(amount.units / 10_000, places: 2))
          return "£\(pounds) \(word): \(title)"
        }
        let counted = amount == .one ? UnitWords.singular(unit) : unit
        return "\(number) \(word)\(counted.isEmpty ? "" : " " + counted): \(title)"
      }
    }
  }

  /// What it takes to reach one rating.
  public struct Step: Sendable, Hashable {
    /// The place of the rating among the policy's bands.
    public var rating: Int
    /// What would have had to be different, all of it together.
    public var changes: [Change]

    /// The changes in words.
    public var words: String { changes.map(\.words).joined(by: " and ") }
  }

  /// What it takes to reach the next better rating; nil where nothing in reach would.
  public var toNext: Step?
  /// What it takes to reach the best rating; nil where nothing in reach would.
  public var toBest: Step?

  /// Makes a gap.
  public init(toNext: Step? = nil, toBest: Step? = nil) {
    self.toNext = toNext
    self.toBest = toBest
  }
}
