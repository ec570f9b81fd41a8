/// How a criterion's marks follow from a bid: a small closed set.
public enum CriterionRule: Sendable, Hashable {
  /// By the price.
  case price(PriceMethod)
  /// By the marks that evaluators give for answers.
  case questions(QuestionsRule)
  /// By what is offered for the framework's measures.
  case commitments(CommitmentsRule)

  /// The kinds of rule, as tenders write them.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// By the price.
    case price
    /// By evaluators' marks.
    case questions
    /// By offers for measures.
    case commitments
  }

  /// The kind.
  public var kind: Kind {
    switch self {
    case .price: .price
    case .questions: .questions
    case .commitments: .commitments
    }
  }

  /// Whether a bid's share of the marks depends on what others offer.
  public var isRelative: Bool {
    switch self {
    case .price(let method): method.isRelative
    case .questions: false
    case .commitments(let rule): rule.method == .relativeToBest
    }
  }

  /// The rule in a sentence, as a tender's documents would state it.
  public var sentence: String {
    switch self {
    case .price(let method): method.sentence
    case .questions(let rule):
      "Each answer is marked from 0 to \(rule.scale); the share of the marks is the sum of each question's weight × its mark ÷ \(rule.scale)."
    case .commitments(let rule): rule.method.sentence
    }
  }
}

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

/// Questions answered in writing and marked by evaluators.
public struct QuestionsRule: Sendable, Hashable {
  /// A question.
  public struct Question: Sendable, Hashable {
    /// The identifier, used once in the criterion.
    public var id: String
    /// What is asked; the id where nothing is said.
    public var title: String
    /// The share of the criterion in percent: the questions' weights add up to 100.
    public var weight: ExactRatio
    /// The pass mark: a bid below it is excluded.
    public var minimum: FixedDecimal?

    /// Makes a question.
    public init(
      id: String, title: String? = nil, weight: ExactRatio, minimum: FixedDecimal? = nil
    ) {
      self.id = id
      self.title = title ?? id
      self.weight = weight
      self.minimum = minimum
    }
  }

  /// The highest mark; the lowest is 0.
  public var scale: Int
  /// The pass mark of the criterion as a whole: for the mean of its marks by weight.
  public var minimum: FixedDecimal?
  /// The questions.
  public var questions: [Question]

  /// Makes a rule.
  public init(scale: Int, minimum: FixedDecimal? = nil, questions: [Question]) {
    self.scale = scale
    self.minimum = minimum
    self.questions = questions
  }
}

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
    /// Where it stands in the tender.
    public var place: Finding.Place

    /// Makes a measure.
    public init(
      measure: String, title: String? = nil, weight: FixedDecimal = .one, basis: Basis = .number,
      target: FixedDecimal?, per: Per = .contract, lowerIsBetter: Bool = false,
      isAtMostWhole: Bool = false, place: Finding.Place = Finding.Place(file: "tender.json")
    ) {
      self.measure = measure
      self.title = title ?? measure
      self.weight = weight
      self.basis = basis
      self.target = target
      self.per = per
      self.lowerIsBetter = lowerIsBetter
      self.isAtMostWhole = isAtMostWhole
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
