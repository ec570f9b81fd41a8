/// How a price becomes a share of the marks.
public enum PriceMethod: Sendable, Hashable {
  /// The lowest price ÷ the price.
  case lowestOverBid
  /// 1 at or below a floor, 0 at a ceiling, straight between; each a share of a stated budget.
  case againstBudget(budget: FixedDecimal, floor: FixedDecimal, ceiling: FixedDecimal)
  /// 0.5 + 0.5 × (mean − price) ÷ mean, held to 0…1.
  case meanDeviation

  /// The methods' names, as tenders write them.
  public enum Name: String, Sendable, Hashable, CaseIterable {
    /// Relative to the lowest price.
    case lowestOverBid
    /// Against a stated budget.
    case againstBudget
    /// Relative to the mean price.
    case meanDeviation
  }

  /// The name.
  public var name: Name {
    switch self {
    case .lowestOverBid: .lowestOverBid
    case .againstBudget: .againstBudget
    case .meanDeviation: .meanDeviation
    }
  }

  /// Whether other bids' prices move the share.
  public var isRelative: Bool { name != .againstBudget }

  /// The method in a sentence.
  public var sentence: String {
    switch self {
    case .lowestOverBid: return "The lowest price ÷ the bid's price."
    case .meanDeviation:
      return "0.5 + 0.5 × (the mean price − the bid's price) ÷ the mean price, held to 0…1."
    case .againstBudget(let budget, let floor, let ceiling):
      let none = FigureWords.pounds((budget.ratio.multiplied(by: ceiling.ratio) ?? .zero))
      let all = FigureWords.pounds((budget.ratio.multiplied(by: floor.ratio) ?? .zero))
      return "All the marks at \(all) or less, none at \(none) or more, in proportion between."
    }
  }
}
