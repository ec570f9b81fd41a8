/// Works out one bid's shares of the marks, exactly.
struct BidScoring {
  let bid: Bid
  let references: BidReferences

  /// A criterion's share of its marks, 0 to 1.
  func share(_ criterion: Criterion) -> ExactRatio {
    switch criterion.content {
    case .parts(let parts):
      parts.reduce(.zero) { $0 + $1.weight * .hundredth * share($1) }
    case .rule(.price(let method)): share(method, of: criterion.id)
    case .rule(.questions(let rule)):
      rule.questions.reduce(.zero) { sum, question in
        sum + question.weight * .hundredth * share(question, rule, of: criterion.id)
      }
    case .rule(.commitments(let rule)):
      rule.measures.reduce(.zero) { sum, measure in
        sum + rule.share(of: measure) * share(measure, rule.method, of: criterion.id)
      }
    }
  }

  /// All the marks, 0 to 100.
  func total(_ tender: Tender) -> ExactRatio {
    tender.criteria.reduce(.zero) { $0 + $1.weight * share($1) }
  }

  // MARK: Rules

  /// A price's share; 0 where there is none.
  func share(_ method: PriceMethod, of criterion: String) -> ExactRatio {
    guard let price = bid.prices[criterion].map({ ExactRatio($0.value) }), price > .zero else {
      return .zero
    }
    switch method {
    case .lowestOverBid:
      let lowest = references.lowest[criterion].map { ExactRatio($0) } ?? price
      return (lowest.divided(by: price) ?? .zero).heldToOne
    case .meanDeviation:
      guard let mean = references.means[criterion],
        let away = (mean - price).divided(by: mean)
      else { return .zero }
      return (.half + .half * away).heldToOne
    case .againstBudget(let budget, let floor, let ceiling):
      let none = ExactRatio(budget) * ExactRatio(ceiling)
      let span = none - ExactRatio(budget) * ExactRatio(floor)
      return ((none - price).divided(by: span) ?? .zero).heldToOne
    }
  }

  /// A mark's share of the scale; 0 where there is none.
  func share(
    _ question: QuestionsRule.Question, _ rule: QuestionsRule, of criterion: String
  ) -> ExactRatio {
    guard let mark = bid.marks[Bid.ItemKey(criterion, question.id)] else { return .zero }
    return (ExactRatio(mark.agreed.value).divided(by: ExactRatio(rule.scale)) ?? .zero).heldToOne
  }

  /// An offer's share: against the target or the best offer, the other way round where less is
  /// better; 0 where nothing is offered.
  func share(
    _ measure: CommitmentsRule.Commitment, _ method: CommitmentsRule.Method, of criterion: String
  ) -> ExactRatio {
    let key = Bid.ItemKey(criterion, measure.measure)
    let standard = method == .againstTarget ? measure.target : references.best[key]
    guard let offer = bid.offers[key]?.value, let standard else { return .zero }
    let (part, whole) = measure.lowerIsBetter ? (standard, offer) : (offer, standard)
    // Also where both are 0 and less is better.
    if measure.lowerIsBetter, offer <= standard { return .one }
    return (ExactRatio(part).divided(by: ExactRatio(whole)) ?? .zero).heldToOne
  }

  // MARK: Pass marks

  /// Why the bid is out; nothing where it stands.
  func exclusions(_ tender: Tender) -> [String] {
    tender.leaves.flatMap { criterion -> [String] in
      guard case .questions(let rule)? = criterion.rule else { return [] }
      var reasons: [String] = []
      for question in rule.questions {
        guard let minimum = question.minimum,
          let mark = bid.marks[Bid.ItemKey(criterion.id, question.id)]?.agreed.value,
          mark < minimum
        else { continue }
        reasons.append(
          "\(criterion.id), \(question.id): a mark of \(mark.text) of \(rule.scale), below the pass mark of \(minimum.text)"
        )
      }
      let mean = share(criterion) * ExactRatio(rule.scale)
      if let minimum = rule.minimum, mean < ExactRatio(minimum) {
        reasons.append(
          "\(criterion.id): a mean mark of \(mean.text(places: 4)) of \(rule.scale), below the pass mark of \(minimum.text)"
        )
      }
      return reasons
    }
  }
}
