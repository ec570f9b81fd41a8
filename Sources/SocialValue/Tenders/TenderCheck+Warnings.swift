extension TenderCheck {
  /// What a reader of a sound tender should know before bids come in, in the order of the file.
  public static func warnings(of tender: Tender) -> [Finding] {
    var warnings: [Finding] = []
    for criterion in tender.all {
      if criterion.rule?.isRelative == true {
        warnings.append(
          Finding(
            .relativeMethod, at: criterion.place,
            message: "'\(criterion.id)' is scored \(reason(criterion))",
            help: remedy(criterion)))
      }
      warnings += idle(criterion)
    }
    let weight = tender.socialValueWeight
    let least = ExactRatio(tender.minimumSocialValue)
    if weight < least {
      warnings.append(
        Finding(
          .socialValueBelowMinimum, at: Finding.Place(file: tender.file),
          message:
            "social value weighs \(weight.text(places: 2))% of the total, less than \(least.text(places: 2))% of the total",
          help:
            "Counted are the criterion called '\(Criterion.socialValueID)' and those scored by commitments, as shares of the total, not of the criterion above them."
        ))
    }
    if tender.tieBreak.isEmpty {
      warnings.append(
        Finding(
          .noTieBreak, at: Finding.Place(file: tender.file),
          message: "nothing decides between bids of the same total",
          help:
            "State the order of criteria beforehand, such as \"tieBreak\": [\"\(tender.criteria.first?.id ?? "")\"]."
        ))
    }
    return warnings
  }

  /// What a criterion asks for and doesn't use: pass marks and weights of 0.
  private static func idle(_ criterion: Criterion) -> [Finding] {
    func passMark(_ what: String) -> Finding {
      Finding(
        .idlePassMark, at: criterion.place,
        message: "the pass mark of \(what) is 0, so every bid passes",
        help: "Write the lowest mark that will do, or leave it out.")
    }
    func weight(_ what: String, _ place: Finding.Place) -> Finding {
      Finding(
        .idleWeight, at: place, message: "\(what) weighs 0, so it decides nothing",
        help: "Give it a weight, or leave it out.")
    }
    var findings: [Finding] = []
    if criterion.weight.isZero, !criterion.all.contains(where: \.hasPassMark) {
      findings.append(weight("'\(criterion.id)'", criterion.place))
    }
    switch criterion.rule {
    case .questions(let rule)?:
      if rule.minimum == .zero { findings.append(passMark("'\(criterion.id)'")) }
      for question in rule.questions {
        let name = "'\(question.id)' of '\(criterion.id)'"
        if question.minimum == .zero { findings.append(passMark(name)) }
        if question.weight.isZero, question.minimum == nil {
          findings.append(weight(name, criterion.place))
        }
      }
    case .commitments(let rule)?:
      for measure in rule.measures where measure.weight == .zero {
        findings.append(weight("'\(measure.measure)' of '\(criterion.id)'", measure.place))
      }
    case .price?, nil: break
    }
    return findings
  }

  private static func reason(_ criterion: Criterion) -> String {
    switch criterion.rule {
    case .price(.meanDeviation):
      "against the mean price, which every bid moves: a bid that can't win may decide who does"
    case .price:
      "against the lowest price: a bid that can't win may set it, and so decide who does"
    default:
      "against the best offer: a bid that can't win may set it, and so decide who does"
    }
  }

  private static func remedy(_ criterion: Criterion) -> String {
    if case .price? = criterion.rule {
      return "'againstBudget' holds each price against a stated budget instead."
    }
    return "'againstTarget' holds each offer against a stated target instead."
  }
}

extension Criterion {
  /// Whether a bid can be excluded by it, whatever it weighs.
  fileprivate var hasPassMark: Bool {
    guard case .questions(let rule)? = rule else { return false }
    return rule.minimum != nil || rule.questions.contains { $0.minimum != nil }
  }
}
