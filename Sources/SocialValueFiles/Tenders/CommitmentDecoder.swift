internal import SocialValue

/// Turns the JSON of a measure that offers are asked for into a commitment, held against the
/// framework's own measure.
struct CommitmentDecoder {
  let faults: FaultCollector
  let framework: Framework?
  /// Whether the method holds offers against targets.
  let needsTarget: Bool

  func commitment(_ node: JSONNode) -> CommitmentsRule.Commitment? {
    let place = node.document.places([node.offset]).first ?? Finding.Place(file: "")
    // What can't be read keeps its place, so that the faults of those after it are told of theirs.
    var commitment = CommitmentsRule.Commitment(measure: "", target: nil, place: place)
    guard var object = ObjectReader(node, faults: faults) else { return commitment }
    let id = object.string("measure", required: true) ?? ""
    let weight = object.decimal("weight") ?? .one
    let target = object.string("target")
    let hasTarget = object.node("target") != nil
    let per = object.string("per")
    object.finish()
    commitment.measure = id
    commitment.title = id
    commitment.weight = weight
    guard let framework, !id.isEmpty else { return commitment }
    guard let measure = measure(id, framework, object.path) else { return commitment }
    commitment.title = measure.title
    commitment.lowerIsBetter = measure.direction == .lowerIsBetter
    // A target of the wrong kind was told already.
    guard !hasTarget || target != nil else { return commitment }
    read(target ?? "", of: measure, framework, object.path["target"], into: &commitment)
    commitment.isAtMostWhole = measure.isAtMostWhole(in: commitment.basis)
    commitment.isCounted = measure.isCounted(in: commitment.basis, framework)
    if commitment.isAtMostWhole, let target = commitment.target, target > FixedDecimal(100) {
      faults.add(
        .badTarget, at: object.path["target"],
        "expected at most 100%, found \(target.text)%", "Nobody can offer more than all of them.")
    }
    commitment.per = self.per(per, measure, framework, commitment.basis, object.path["per"])
    return commitment
  }

  private func measure(_ id: String, _ framework: Framework, _ path: JSONPath) -> Measure? {
    guard let measure = framework.measure(id) else {
      faults.add(
        .unknownMeasure, at: path["measure"],
        "no measure of \(framework.id) is called \(FoundText.quoted(id))",
        Suggestion.sentence(for: id, among: framework.measures.map(\.id))
          ?? "`scorecard frameworks show \(framework.id)` lists them.")
      return nil
    }
    if measure.isInDevelopment {
      faults.add(
        .measureInDevelopment, at: path["measure"],
        "\(id) is in development: it has no rule to hold an offer against",
        "Ask for a measure that has a rule.")
      return nil
    }
    if measure.targetBases(in: framework).isEmpty {
      faults.add(
        .badMethod, at: path["measure"], "\(id) is a narrative, which is never scored",
        "Ask about it in a question.")
      return nil
    }
    return measure
  }

  private func read(
    _ written: String, of measure: Measure, _ framework: Framework, _ path: JSONPath,
    into commitment: inout CommitmentsRule.Commitment
  ) {
    let bases = measure.targetBases(in: framework)
    commitment.basis = measure.target?.basis ?? bases.first ?? .number
    let examples = bases.map(\.example).joined(separator: " or ")
    switch TargetText(reading: written) {
    case .amount(let amount, let basis)?:
      commitment.basis = basis
      commitment.target = amount
    case .record(let basis)? where !needsTarget:
      commitment.basis = basis ?? commitment.basis
    case .empty?:
      commitment.target = measure.target?.amount
      if needsTarget, commitment.target == nil {
        faults.add(
          .noDefaultTarget, at: path, "the target is missing, and \(measure.id) has no default",
          "Write one, for example \(examples).")
      }
      return
    default:
      faults.add(
        .badTarget, at: path, "expected a target, found \(FoundText.quoted(written))",
        "Write an amount, for example \(examples).")
      return
    }
    if !bases.contains(commitment.basis) {
      faults.add(
        .badBasis, at: path,
        "\(measure.id) can have a target in \(bases.map(\.rawValue).joined(separator: " or ")), found \(commitment.basis.rawValue)",
        "Write the target as \(examples).")
    }
  }

  private func per(
    _ written: String?, _ measure: Measure, _ framework: Framework, _ basis: Basis,
    _ path: JSONPath
  ) -> Per {
    let usual = measure.usualOfferPer(for: basis, in: framework)
    guard let written else { return usual }
    let allowed = measure.pers(for: basis, in: framework)
    let words = allowed.map(\.rawValue)
    guard let per = Per(rawValue: written), allowed.contains(per) else {
      faults.add(
        .badPer, at: path,
        "\(measure.id) in \(basis.rawValue) can be per \(words.joined(separator: ", ")), found \(FoundText.quoted(written))",
        Suggestion.sentence(for: written, among: words) ?? "Write one of the words named.")
      return usual
    }
    return per
  }
}
