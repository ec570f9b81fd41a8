import SocialValue

extension Tender {
  /// The tender with another weight for one criterion, question or measure, at whatever depth, the
  /// others of its level keeping their proportions.
  ///
  /// - Returns: the tender, or nil where the others have no weight.
  func moved(_ criterion: String, _ item: String?, to weight: ExactRatio) -> Tender? {
    guard let level = Self.moved(criteria, criterion, item, to: weight) else { return nil }
    var tender = self
    tender.criteria = level
    return tender
  }

  /// Every weight that there is: of criteria, questions and measures.
  var weights: [(criterion: String, item: String?)] {
    all.flatMap { criterion -> [(criterion: String, item: String?)] in
      let items: [String] =
        switch criterion.rule {
        case .questions(let rule)?: rule.questions.map(\.id)
        case .commitments(let rule)?: rule.measures.map(\.measure)
        case .price?, nil: []
        }
      return [(criterion.id, nil)] + items.map { (criterion.id, $0) }
    }
  }

  private static func moved(
    _ level: [Criterion], _ id: String, _ item: String?, to weight: ExactRatio
  ) -> [Criterion]? {
    var level = level
    guard let place = level.firstIndex(where: { $0.all.contains { $0.id == id } }) else {
      return nil
    }
    if level[place].id != id {
      guard let parts = moved(level[place].parts, id, item, to: weight) else { return nil }
      level[place].content = .parts(parts)
      return level
    }
    guard let item else {
      guard let weights = moved(level.map(\.weight), place, to: weight) else { return nil }
      for (other, weight) in weights.enumerated() { level[other].weight = weight }
      return level
    }
    switch level[place].rule {
    case .questions(var rule)?:
      guard let own = rule.questions.firstIndex(where: { $0.id == item }),
        let weights = moved(rule.questions.map(\.weight), own, to: weight)
      else { return nil }
      for (other, weight) in weights.enumerated() { rule.questions[other].weight = weight }
      level[place].content = .rule(.questions(rule))
    case .commitments(let rule)?:
      // A measure's weight has six places only: as parts, the measures' weights are exact.
      guard let own = rule.measures.firstIndex(where: { $0.measure == item }),
        let weights = moved(rule.measures.map { rule.share(of: $0) * .hundred }, own, to: weight)
      else { return nil }
      level[place].content = .parts(
        zip(rule.measures, weights).map { measure, weight in
          let one = CommitmentsRule(method: rule.method, measures: [measure])
          return Criterion(
            id: "\(id) \(measure.measure)", weight: weight, .rule(.commitments(one)))
        })
    case .price?, nil: return nil
    }
    return level
  }

  private static func moved(
    _ weights: [ExactRatio], _ place: Int, to weight: ExactRatio
  ) -> [ExactRatio]? {
    guard let factor = (.hundred - weight).divided(by: .hundred - weights[place]) else {
      return nil
    }
    return weights.enumerated().map { $0 == place ? weight : $1 * factor }
  }
}

extension Bid {
  /// The bid with each offer also where ``Tender/moved(_:_:to:)`` looks for it.
  var withOffersApart: Bid {
    var bid = self
    for (key, offer) in offers {
      bid.offers[Bid.ItemKey("\(key.criterion) \(key.item)", key.item)] = offer
    }
    return bid
  }
}
