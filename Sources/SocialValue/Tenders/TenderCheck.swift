/// Holds a tender against the rules that any tender keeps.
public struct TenderCheck {
  private let tender: Tender
  private var faults: [DefinitionFault] = []
  private var ids: [String: JSONPath] = [:]

  private init(_ tender: Tender) {
    self.tender = tender
  }

  /// What keeps a tender from being scored, in the order of the file.
  public static func faults(of tender: Tender) -> [DefinitionFault] {
    var check = TenderCheck(tender)
    check.run()
    return check.faults
  }

  private mutating func run() {
    let root = JSONPath()
    if tender.id.isEmpty {
      add(.badSetting, root["tender"], "the tender has no id", "Give it one, such as T-2026-014.")
    }
    level(tender.criteria, at: root["criteria"], of: "the tender")
    var named: Set<String> = []
    for (place, id) in tender.tieBreak.enumerated() {
      let path = root["tieBreak"][place]
      if tender.criterion(id) == nil {
        add(
          .unknownCriterion, path, "no criterion is called \(FoundText.quoted(id))",
          Suggestion.sentence(for: id, among: tender.all.map(\.id)) ?? "Name a criterion.")
      } else if !named.insert(id).inserted {
        add(
          .duplicateID, path, "the tie-break '\(id)' stands twice", "Remove the second.")
      }
    }
    if let share = tender.abnormallyLow, share <= .zero || share >= .one {
      add(
        .badSetting, root["abnormallyLow"]["belowMean"],
        "expected a share between 0 and 1, found \(share.text)",
        "Write 0.2 for prices 20% below the mean of the others.")
    }
    if tender.minimumSocialValue > FixedDecimal(100) {
      add(
        .badSetting, root["minimumSocialValue"],
        "expected a percentage of the total, found \(tender.minimumSocialValue.text)",
        "Write 10 for a tenth of the total.")
    }
    if let start = tender.contract.start, let end = tender.contract.end, end < start {
      add(
        .endBeforeStart, root["contract"]["end"],
        "the contract ends on \(end.iso), before it starts on \(start.iso)",
        "Correct the start or the end.")
    }
  }

  // MARK: Criteria

  private mutating func level(_ criteria: [Criterion], at path: JSONPath, of what: String) {
    guard !criteria.isEmpty else {
      add(.badMethod, path, "\(what) has no criteria", "Add at least one, with a weight of 100.")
      return
    }
    checkWeights(criteria.map { ($0.id, $0.weight) }, at: path, of: what)
    for (place, criterion) in criteria.enumerated() { check(criterion, at: path[place]) }
  }

  private mutating func check(_ criterion: Criterion, at path: JSONPath) {
    if !FrameworkCheck.isID(criterion.id) {
      add(
        .badID, path["id"],
        "expected letters, digits, '.', '-' and '_', starting with a letter, found \(FoundText.quoted(criterion.id))",
        "Choose such an id for the criterion.")
    } else if ids.updateValue(path, forKey: criterion.id) != nil {
      add(
        .duplicateID, path["id"], "the criterion id '\(criterion.id)' is used twice",
        "Rename one of the two: a bid's rows name criteria by their id alone.")
    }
    switch criterion.content {
    case .parts(let parts): level(parts, at: path["parts"], of: "'\(criterion.id)'")
    case .rule(.price(let method)): check(method, at: path["rule"])
    case .rule(.questions(let rule)): check(rule, at: path["rule"], of: criterion)
    case .rule(.commitments(let rule)): check(rule, at: path["rule"], of: criterion)
    }
  }

  private mutating func checkWeights(
    _ weights: [(id: String, weight: ExactRatio)], at path: JSONPath, of what: String
  ) {
    let sum = weights.reduce(ExactRatio.zero) { $0 + $1.weight }
    guard sum != .hundred else { return }
    let words = weights.map { "\($0.id) \($0.weight.text(places: 6))" }
    add(
      .weightsNot100, path,
      "the weights of \(what) add up to \(sum.text(places: 6)), not 100: \(FoundText.shown(words.joined(separator: " + "), limit: 200))",
      sum < .hundred
        ? "Share out the missing \((.hundred - sum).text(places: 6))."
        : "Take away \((sum - .hundred).text(places: 6)).")
  }

  // MARK: Rules

  private mutating func check(_ method: PriceMethod, at path: JSONPath) {
    guard case .againstBudget(let budget, let floor, let ceiling) = method else { return }
    if budget <= .zero {
      add(
        .badMethod, path["budget"], "a budget of 0 gives nobody any marks",
        "Write the budget in pounds.")
    }
    if ceiling <= floor {
      add(
        .badMethod, path["ceiling"],
        "the ceiling \(ceiling.text) isn't above the floor \(floor.text), so prices in between have no marks",
        "Set the floor below the ceiling: both are shares of the budget.")
    }
  }

  private mutating func check(_ rule: QuestionsRule, at path: JSONPath, of criterion: Criterion) {
    if rule.scale < 1 {
      add(
        .badMethod, path["scale"], "a scale of 0 gives nobody any marks",
        "Write the highest mark, such as 5.")
    }
    checkMinimum(rule.minimum, rule.scale, at: path["minimum"])
    guard !rule.questions.isEmpty else {
      add(
        .badMethod, path["questions"], "'\(criterion.id)' has no questions, so nothing to mark",
        "Add at least one, with a weight of 100.")
      return
    }
    checkWeights(
      rule.questions.map { ($0.id, $0.weight) }, at: path["questions"],
      of: "the questions of '\(criterion.id)'")
    var known: Set<String> = []
    for (place, question) in rule.questions.enumerated() {
      let path = path["questions"][place]
      if !FrameworkCheck.isID(question.id) {
        add(
          .badID, path["id"],
          "expected letters, digits, '.', '-' and '_', starting with a letter, found \(FoundText.quoted(question.id))",
          "Choose such an id for the question.")
      } else if !known.insert(question.id).inserted {
        add(
          .duplicateID, path["id"], "the question id '\(question.id)' is used twice",
          "Rename one of the two.")
      }
      checkMinimum(question.minimum, rule.scale, at: path["minimum"])
    }
  }

  private mutating func checkMinimum(_ minimum: FixedDecimal?, _ scale: Int, at path: JSONPath) {
    guard let minimum, scale >= 1, minimum > FixedDecimal(scale) else { return }
    add(
      .badSetting, path, "no mark on a scale of \(scale) reaches the pass mark \(minimum.text)",
      "Write a pass mark of at most \(scale).")
  }

  private mutating func check(_ rule: CommitmentsRule, at path: JSONPath, of criterion: Criterion) {
    let list = path["measures"]
    guard !rule.measures.isEmpty else {
      add(
        .badMethod, list, "'\(criterion.id)' has no measures, so nothing to offer",
        "Add at least one.")
      return
    }
    if rule.measures.allSatisfy({ $0.weight == .zero }) {
      add(
        .badMethod, list, "the weights of '\(criterion.id)' are all 0, so nobody gets any marks",
        "Give at least one measure a weight above 0.")
    }
    var known: Set<String> = []
    for (place, measure) in rule.measures.enumerated() where !measure.measure.isEmpty {
      if !known.insert(measure.measure).inserted {
        add(
          .duplicateID, list[place]["measure"], "the measure '\(measure.measure)' stands twice",
          "Remove one of the two, or add their weights up.")
      }
      if rule.method == .againstTarget, let target = measure.target, target == .zero,
        !measure.lowerIsBetter
      {
        add(
          .badMethod, list[place]["target"], "nothing can be held against a target of 0",
          "Write the target, or leave the measure out.")
      }
    }
  }

  private mutating func add(
    _ code: Finding.Code, _ path: JSONPath, _ message: String, _ help: String
  ) {
    faults.append(DefinitionFault(code, at: path, message: message, help: help))
  }
}
