/// Offers for the framework's measures.
public struct CommitmentsRule: Sendable, Hashable {
  /// How offers become a share of the marks.
  public enum Method: String, Sendable, Hashable, CaseIterable {
    /// The mean by weight of min(offer ÷ target, 1).
    case againstTarget
    /// The mean by weight of offer ÷ best offer.
    case relativeToBest

    /// The method in a sentence.
    public var sentence: String {
      switch self {
      case .againstTarget:
        "The mean, by weight, of offer ÷ target for each measure, at most 1: what others offer doesn't move it."
      case .relativeToBest:
        "The mean, by weight, of offer ÷ the best offer for each measure (0 where nobody offers anything)."
      }
    }
  }

  /// A measure that offers are asked for.
  public struct Commitment: Sendable, Hashable {
    /// The measure's id.
    public var measure: String
    /// The measure's title.
    public var title: String
    /// Its weight among the others of the criterion, in no particular unit.
    public var weight: FixedDecimal
    /// What offers are made in.
    public var basis: Basis
    /// The target; nil where offers are only held against each other.
    public var target: FixedDecimal?
    /// What stretch of time an offer is for.
    public var per: Per
    /// Whether less is better.
    public var lowerIsBetter: Bool
    /// Whether an offer above 100% makes no sense.
    public var isAtMostWhole: Bool
    /// Whether whole people or things are counted, so that a part of one makes no sense.
    public var isCounted: Bool
    /// Where it stands in the tender.
    public var place: Finding.Place

    /// Makes a measure.
    public init(
      measure: String, title: String? = nil, weight: FixedDecimal = .one, basis: Basis = .number,
      target: FixedDecimal?, per: Per = .contract, lowerIsBetter: Bool = false,
      isAtMostWhole: Bool = false, isCounted: Bool = false,
      place: Finding.Place = Finding.Place(file: "tender.json")
    ) {
      self.measure = measure
      self.title = title ?? measure
      self.weight = weight
      self.basis = basis
      self.target = target
      self.per = per
      self.lowerIsBetter = lowerIsBetter
      self.isAtMostWhole = isAtMostWhole
      self.isCounted = isCounted
      self.place = place
    }
  }

  /// How offers become a share of the marks.
  public var method: Method
  /// The measures.
  public var measures: [Commitment]

  /// Makes a rule.
  public init(method: Method, measures: [Commitment]) {
    self.method = method
    self.measures = measures
  }
}

extension CommitmentsRule {
  /// A measure's share of the criterion: its weight over all the measures' weights.
  public func share(of measure: Commitment) -> ExactRatio {
    let sum = measures.reduce(ExactRatio.zero) { $0 + ExactRatio($1.weight) }
    return ExactRatio(measure.weight).divided(by: sum) ?? .zero
  }
}
