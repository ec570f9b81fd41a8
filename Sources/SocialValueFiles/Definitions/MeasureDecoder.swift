internal import SocialValue

/// Turns the JSON of one measure into a measure.
struct MeasureDecoder {
  let faults: FaultCollector

  private enum Status: String, CaseIterable {
    case inDevelopment
  }

  func measure(_ node: JSONNode) -> Measure? {
    guard var object = ObjectReader(node, faults: faults) else {
      return Measure(id: "", group: "", title: "")
    }
    var measure = Measure(
      id: object.string("id", required: true) ?? "",
      group: object.string("group", required: true) ?? "",
      title: object.string("title", required: true) ?? "")
    measure.themes = object.strings("themes")
    let status: Status? = object.choice("status")
    let ruleNode = object.node("rule", required: object.node("status") == nil)
    if let ruleNode {
      if status == .inDevelopment {
        faults.add(
          .badSetting, at: object.path["status"], "a measure in development has no rule yet",
          "Remove the rule, or the status.")
      }
      measure.rule = ObjectReader(ruleNode, faults: faults).flatMap(rule)
    }
    // "gap" may stand beside the rule as well as in it.
    let gap: Gap? = object.choice("gap")
    if gap == .alsoWhole, case .quantity(var quantity)? = measure.rule {
      quantity.gapAddsToWhole = true
      measure.rule = .quantity(quantity)
    }
    measure.direction = object.choice("direction") ?? .higherIsBetter
    let bases: [Basis?] = object.elements("bases") { ObjectReader.choice($0, $1) }
    // Those that can be read are only held against the rule where all can.
    measure.bases = bases.contains(nil) ? [] : bases.compactMap(\.self)
    if object.node("bases")?.elements?.isEmpty == true {
      faults.add(
        .badSetting, at: object.path["bases"], "expected at least a basis, found none",
        "Name one, or leave \"bases\" out for all that the rule gives.")
    }
    measure.equivalent = object.object("equivalent").flatMap(equivalent)
    measure.target = object.object("target").flatMap(target)
    measure.evidence = object.string("evidence")
    measure.guidance = object.string("guidance")
    measure.reading = object.object("reading").map(FrameworkDecoder.reading)
    object.finish()
    return measure
  }

  private func equivalent(_ reader: ObjectReader) -> Measure.Equivalent? {
    var object = reader
    let unit = object.string("unit", required: true)
    let each = object.decimal("each", required: true)
    object.finish()
    guard let unit, let each else { return nil }
    return Measure.Equivalent(unit: unit, each: each)
  }

  private static let bases: [(StaticString, Basis)] = [
    ("number", .number), ("percent", .percent), ("money", .money), ("hours", .hours),
  ]

  private func target(_ reader: ObjectReader) -> Measure.DefaultTarget? {
    var object = reader
    var targets: [Measure.DefaultTarget] = []
    var count = 0
    for (key, basis) in Self.bases where object.node(key) != nil {
      count += 1
      if let amount = object.decimal(key) {
        targets.append(Measure.DefaultTarget(basis: basis, amount: amount))
      }
    }
    object.finish()
    if count != 1 {
      faults.add(
        .badSetting, at: object.path,
        "expected a target in one basis, found \(count == 0 ? "none" : "\(count)")",
        "Write for example { \"percent\": 100 }.")
    }
    return targets.first
  }

  private enum Gap: String, CaseIterable {
    case alsoWhole
  }

  private func rule(_ reader: ObjectReader) -> Rule? {
    var object = reader
    guard let kind: Rule.Kind = object.choice("kind", required: true) else { return nil }
    let rule: Rule? =
      switch kind {
      case .quantity: .quantity(quantity(&object))
      case .contribution:
        .contribution(
          Rule.Contribution(
            money: object.strings("money"), hours: object.strings("hours"),
            hourValue: object.decimal("hourValue")))
      case .assurance: .assurance(object.elements("parts", required: true, part))
      case .provision:
        .provision(
          Rule.Provision(
            items: object.strings("items", required: true),
            dimensions: object.strings("dimensions", required: true)))
      case .assessment: .assessment(object.elements("statements", required: true, statement))
      case .narrative: object.string("item", required: true).map { .narrative(item: $0) }
      }
    object.finish()
    return rule
  }

  private func quantity(_ object: inout ObjectReader) -> Rule.Quantity {
    let gap: Gap? = object.choice("gap")
    return Rule.Quantity(
      items: object.strings("items", required: true), outOf: object.strings("outOf"),
      within: object.bool("within"), gapAddsToWhole: gap == .alsoWhole)
  }

  private func part(_ node: JSONNode, _ faults: FaultCollector)
    -> Rule.AssurancePart?
  {
    guard var object = ObjectReader(node, faults: faults) else { return .yes(item: "") }
    defer { object.finish() }
    if object.node("yes") != nil { return .yes(item: object.string("yes") ?? "") }
    let share = object.strings("share", required: true)
    let outOf = object.strings("outOf", required: true)
    return .share(items: share, outOf: outOf)
  }

  private func statement(_ node: JSONNode, _ faults: FaultCollector)
    -> Rule.AssessedStatement?
  {
    guard var object = ObjectReader(node, faults: faults) else {
      return Rule.AssessedStatement(item: "", text: "")
    }
    let statement = Rule.AssessedStatement(
      item: object.string("item", required: true) ?? "",
      text: object.string("text", required: true) ?? "", place: object.string("place"))
    object.finish()
    return statement
  }
}
