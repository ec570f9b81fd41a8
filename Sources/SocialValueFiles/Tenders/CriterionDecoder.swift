internal import SocialValue

/// Turns the JSON of a criterion into a criterion, at any depth.
struct CriterionDecoder {
  let faults: FaultCollector
  /// The framework whose measures are named; nil where it isn't at hand.
  let framework: Framework?
  /// Whether the tender names a framework at all.
  let isNamed: Bool

  /// A criterion; what can't be read of it keeps its place.
  func criterion(_ node: JSONNode) -> Criterion {
    let place = node.document.places([node.offset]).first ?? Finding.Place(file: "")
    guard var object = ObjectReader(node, faults: faults) else {
      return Criterion(id: "", weight: .zero, .parts([]), place: place)
    }
    let id = object.string("id", required: true) ?? ""
    let title = object.string("title")
    let weight = object.decimal("weight", required: true) ?? .zero
    let hasParts = object.node("parts") != nil
    let rule = object.object("rule").map(rule)
    let parts = object.elements("parts") { node, _ in criterion(node) }
    if hasParts, rule != nil {
      faults.add(
        .badSetting, at: object.path["rule"], "a criterion with parts has no rule of its own",
        "Remove the rule, or make it the rule of a part.")
    } else if !hasParts, object.node("rule") == nil {
      faults.add(
        .missingKey, at: object.path["rule"], "the key 'rule' is missing",
        "Add \"rule\", or \"parts\" with criteria in it.")
    }
    object.finish()
    // A rule that can't be read was told: any other stands for it, so that nothing more is said.
    let content: Criterion.Content =
      hasParts && rule == nil
      ? .parts(parts) : .rule(rule.flatMap(\.self) ?? .price(.lowestOverBid))
    return Criterion(
      id: id, title: title, weight: ExactRatio(weight), content, place: place)
  }

  private func rule(_ reader: ObjectReader) -> CriterionRule? {
    var object = reader
    let kind: CriterionRule.Kind? = object.choice("kind", required: true)
    defer { if kind != nil { object.finish() } }
    switch kind {
    case nil: return nil
    case .price: return price(&object).map { .price($0) }
    case .questions: return .questions(questions(&object))
    case .commitments: return .commitments(commitments(&object))
    }
  }

  private func price(_ object: inout ObjectReader) -> PriceMethod? {
    let name: PriceMethod.Name? = object.choice("method", required: true)
    switch name {
    case nil:
      for key: StaticString in ["budget", "floor", "ceiling"] { _ = object.node(key) }
      return nil
    case .lowestOverBid: return .lowestOverBid
    case .meanDeviation: return .meanDeviation
    case .againstBudget:
      let budget = object.decimal("budget", required: true)
      let floor = object.decimal("floor") ?? .zero
      let ceiling = object.decimal("ceiling") ?? .one
      return budget.map { .againstBudget(budget: $0, floor: floor, ceiling: ceiling) }
    }
  }

  private func questions(_ object: inout ObjectReader) -> QuestionsRule {
    // A scale is a number of marks, not of digits.
    let before = faults.faults.count
    let scale = object.node("scale", required: true).flatMap { _ in object.count("scale") }
    if let scale, scale > 1_000_000 {
      faults.add(
        .badSetting, at: object.path["scale"],
        "expected a scale of at most 1000000, found \(scale)",
        "Write the highest mark, such as 5.")
    }
    let isReadable = faults.faults.count == before
    return QuestionsRule(
      scale: isReadable ? scale ?? 1 : 1_000_000, minimum: object.decimal("minimum"),
      questions: object.elements("questions", required: true, question))
  }

  private func question(_ node: JSONNode, _ faults: FaultCollector) -> QuestionsRule.Question? {
    guard var object = ObjectReader(node, faults: faults) else {
      return QuestionsRule.Question(id: "", weight: .zero)
    }
    let question = QuestionsRule.Question(
      id: object.string("id", required: true) ?? "", title: object.string("title"),
      weight: ExactRatio(object.decimal("weight", required: true) ?? .zero),
      minimum: object.decimal("minimum"))
    object.finish()
    return question
  }

  private func commitments(_ object: inout ObjectReader) -> CommitmentsRule {
    let method: CommitmentsRule.Method? = object.choice("method", required: true)
    let path = JSONPath()["framework"]
    if !isNamed, !faults.faults.contains(where: { $0.path == path }) {
      faults.add(
        .missingKey, at: path,
        "the key 'framework' is missing: a criterion asks for offers for its measures",
        "Add \"framework\" with the framework's id.")
    }
    return CommitmentsRule(
      method: method ?? .againstTarget,
      measures: object.elements("measures", required: true) { node, faults in
        CommitmentDecoder(
          faults: faults, framework: framework, needsTarget: method == .againstTarget
        ).commitment(node)
      })
  }
}
