internal import SocialValue

/// Turns the JSON of a tender into a tender.
struct TenderDecoder {
  let faults: FaultCollector
  let shelf: FrameworkShelf

  func tender(_ node: JSONNode) -> Tender? {
    guard var object = ObjectReader(node, faults: faults) else { return nil }
    _ = object.node("$schema")
    let id = object.string("tender", required: true)
    let title = object.string("title")
    let (name, framework) = framework(&object)
    let rules = CriterionDecoder(faults: faults, framework: framework, isNamed: name != nil)
    let criteria = object.elements("criteria", required: true) { node, _ in
      rules.criterion(node)
    }
    let tieBreak = object.strings("tieBreak")
    let low = object.object("abnormallyLow").flatMap { reader -> FixedDecimal? in
      var reader = reader
      let share = reader.decimal("belowMean", required: true)
      reader.finish()
      return share
    }
    let least = object.decimal("minimumSocialValue")
    let contract = object.object("contract").map(contract)
    object.finish()
    guard let id else { return nil }
    return Tender(
      id: id, title: title ?? id, framework: name, criteria: criteria, tieBreak: tieBreak,
      abnormallyLow: low, minimumSocialValue: least ?? Tender.usualMinimumSocialValue,
      contract: contract ?? PlannedContract(), file: node.document.file)
  }

  /// The framework's id as written, and the framework where it is at hand.
  private func framework(_ object: inout ObjectReader) -> (String?, Framework?) {
    guard let name = object.string("framework") else { return (nil, nil) }
    if let framework = shelf[name] { return (name, framework) }
    faults.add(
      .unknownFramework, at: object.path["framework"],
      "no framework is called \(FoundText.quoted(name))",
      Suggestion.sentence(for: name, among: shelf.ids)
        ?? "Add its definition with --framework FILE.")
    return (name, nil)
  }

  private func contract(_ reader: ObjectReader) -> PlannedContract {
    var object = reader
    var contract = PlannedContract()
    contract.id = object.string("id")
    contract.start = day("start", &object)
    contract.end = day("end", &object)
    contract.value = object.decimal("value")
    contract.tier = object.string("tier")
    contract.manager = object.string("manager")
    object.finish()
    return contract
  }

  private func day(_ key: StaticString, _ object: inout ObjectReader) -> Day? {
    guard let text = object.string(key) else { return nil }
    if let day = Day(iso: text) { return day }
    faults.add(
      .badDate, at: object.path[key.description], RowFaults.dateMessage(text),
      "Write it as year-month-day: 2026-04-01.")
    return nil
  }
}
