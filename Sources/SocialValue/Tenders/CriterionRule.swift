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
