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
