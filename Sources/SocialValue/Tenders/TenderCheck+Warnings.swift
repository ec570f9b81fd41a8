extension TenderCheck {
  /// What a reader of a sound tender should know before bids come in, in the order of the file.
  public static func warnings(of tender: Tender) -> [Finding] {
    var warnings: [Finding] = []
    for criterion in tender.leaves where criterion.rule?.isRelative == true {
      warnings.append(
        Finding(
          .relativeMethod, at: criterion.place,
          message: "'\(criterion.id)' is scored \(reason(criterion))",
          help: remedy(criterion)))
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
    return warnings
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
