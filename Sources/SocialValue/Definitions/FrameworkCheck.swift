/// Says whether a framework holds together: every fault, each with its place.
public struct FrameworkCheck {
  let framework: Framework
  private var faults: [DefinitionFault] = []
  private var usedItems: Set<String> = []

  /// Every fault of a framework, in the order of the definition; none means that it is sound.
  public static func faults(of framework: Framework) -> [DefinitionFault] {
    var check = FrameworkCheck(framework)
    check.run()
    return check.faults
  }

  private init(_ framework: Framework) {
    self.framework = framework
  }

  private mutating func run() {
    let root = JSONPath()
    checkIDs([framework.id], kind: "framework") { _ in root["id"] }
    checkIDs(framework.themes.map(\.id), kind: "theme") { root["themes"][$0]["id"] }
    checkIDs(framework.groups.map(\.id), kind: "group") { root["groups"][$0]["id"] }
    checkIDs(framework.dimensions.map(\.id), kind: "dimension") { root["dimensions"][$0]["id"] }
    for (index, dimension) in framework.dimensions.enumerated() {
      let path = root["dimensions"][index]["categories"]
      checkIDs(dimension.categories.map(\.id), kind: "category") { path[$0]["id"] }
      if dimension.categories.isEmpty { faultEmpty(path, "a category") }
    }
    checkIDs(framework.items.map(\.id), kind: "item") { root["items"][$0]["id"] }
    for (index, item) in framework.items.enumerated() { check(item, at: root["items"][index]) }
    checkLabels(at: root["items"])
    checkIDs(framework.measures.map(\.id), kind: "measure") { root["measures"][$0]["id"] }
    for (index, measure) in framework.measures.enumerated() {
      check(measure, at: root["measures"][index])
    }
    if framework.measures.isEmpty { faultEmpty(root["measures"], "a measure") }
    checkSpendItem(at: root["spendItem"])
    for (index, item) in framework.items.enumerated() where !usedItems.contains(item.id) {
      fault(
        .unusedItem, at: root["items"][index]["id"], "no measure uses the item '\(item.id)'",
        "Use it in a measure's rule, or remove it.")
    }
  }

  // MARK: Items

  private mutating func check(_ item: Item, at path: JSONPath) {
    checkReferences(
      item.dimensions, to: "dimension", among: framework.dimensions.map(\.id),
      at: path["dimensions"])
    if item.kind == .level, item.scale.count < 2 {
      fault(
        .badSetting, at: path["scale"], "a level needs a scale of at least two labels",
        "List the labels from the lowest, or name one of the framework's scales.")
    }
    if item.kind == .quantity, (item.unit ?? "").isEmpty {
      fault(
        .missingKey, at: path, "the quantity '\(item.id)' has no unit",
        "Add \"unit\": for example \"hours\", \"kgCO2e\" or \"tonnes\".")
    }
    if item.over == .flow, !item.kind.isNumeric {
      fault(
        .badSetting, at: path["over"], "a \(item.kind.rawValue) is always a position",
        "Leave \"over\" out.")
    }
    if item.standsForYear, item.over == .flow {
      fault(
        .badSetting, at: path["every"], "only a position can stand for the quarters after it",
        "Leave \"every\" out, or make the item a position.")
    }
    if item.allowsNotApplicable, item.kind != .yesNo, item.kind != .level {
      fault(
        .badSetting, at: path["allowsNotApplicable"],
        "only a yesNo or a level may be answered not applicable", "Leave it out.")
    }
  }

  private mutating func checkSpendItem(at path: JSONPath) {
    guard let id = framework.spendItem else { return }
    usedItems.insert(id)
    guard let item = reference(id, at: path) else { return }
    if item.kind != .money || item.over != .flow {
      fault(
        .wrongItemKind, at: path, "the spend item '\(id)' isn't a money flow",
        "Name an item of type money over flow.")
    }
  }

  // MARK: Measures

  private mutating func check(_ measure: Measure, at path: JSONPath) {
    checkReference(measure.group, to: "group", among: framework.groups.map(\.id), at: path["group"])
    checkReferences(
      measure.themes, to: "theme", among: framework.themes.map(\.id), at: path["themes"])
    guard let rule = measure.rule else { return }
    if measure.themes.isEmpty {
      fault(
        .noTheme, at: path, "the measure '\(measure.id)' belongs to no theme",
        "Add \"themes\", or \"status\": \"inDevelopment\" in place of its rule.")
    }
    usedItems.formUnion(rule.items)
    check(rule, at: path["rule"])
    let allowed = measure.actualBases(in: framework)
    for (index, basis) in measure.bases.enumerated() where !allowed.contains(basis) {
      faultBasis(basis, allowed: allowed, at: path["bases"][index])
    }
    if let target = measure.target {
      let bases = measure.targetBases(in: framework)
      if !bases.contains(target.basis) {
        faultBasis(target.basis, allowed: bases, at: path["target"][target.basis.rawValue])
      }
    }
    if let equivalent = measure.equivalent, equivalent.each <= .zero {
      fault(
        .badSetting, at: path["equivalent"]["each"], "an equivalent must be above 0",
        "Say how many \(equivalent.unit) one of the things counted stands for.")
    }
  }

  private mutating func check(_ rule: Rule, at path: JSONPath) {
    switch rule {
    case .quantity(let quantity):
      checkSum(quantity.items, at: path["items"])
      if quantity.outOf.isEmpty {
        if quantity.within {
          fault(
            .badSetting, at: path["within"], "there is no whole for the part to lie within",
            "Add \"outOf\", or leave \"within\" out.")
        }
      } else {
        checkSum(quantity.outOf, at: path["outOf"])
        checkShare(quantity.items, outOf: quantity.outOf, at: path["outOf"])
      }
    case .contribution(let contribution):
      checkKinds(contribution.money, [.money], at: path["money"])
      checkKinds(contribution.hours, [.quantity, .count], at: path["hours"])
      checkOver(contribution.money + contribution.hours, at: path)
      if contribution.money.isEmpty, contribution.hours.isEmpty { faultEmpty(path, "an item") }
      if let value = contribution.hourValue, value <= .zero {
        fault(
          .badSetting, at: path["hourValue"], "an hour must be worth more than £0",
          "Give the printed rate, or leave it to the policy.")
      }
    case .assurance(let parts):
      if parts.isEmpty { faultEmpty(path["parts"], "a part") }
      for (index, part) in parts.enumerated() {
        let place = path["parts"][index]
        switch part {
        case .share(let items, let outOf):
          checkSum(items, at: place["share"])
          checkSum(outOf, at: place["outOf"])
          checkShare(items, outOf: outOf, at: place["outOf"])
        case .yes(let item): checkKinds([item], [.yesNo], at: place["yes"], single: true)
        }
      }
    case .provision(let provision):
      if provision.items.isEmpty { faultEmpty(path["items"], "an item") }
      checkKinds(provision.items, [.count, .money, .quantity], at: path["items"])
      checkReferences(
        provision.dimensions, to: "dimension", among: framework.dimensions.map(\.id),
        at: path["dimensions"])
    case .assessment(let statements):
      if statements.isEmpty { faultEmpty(path["statements"], "a statement") }
      for (index, statement) in statements.enumerated() {
        checkKinds(
          [statement.item], [.level], at: path["statements"][index]["item"], single: true)
      }
    case .narrative(let item): checkKinds([item], [.text], at: path["item"], single: true)
    }
  }

  /// A sum: at least one item, all numeric, of one type, all flows or all positions, none twice.
  private mutating func checkSum(_ ids: [String], at path: JSONPath) {
    if ids.isEmpty { faultEmpty(path, "an item") }
    checkKinds(ids, [.count, .money, .quantity], at: path)
    let kinds = Set(ids.compactMap { framework.item($0)?.kind }.filter(\.isNumeric))
    if kinds.count > 1 {
      fault(
        .mixedTypes, at: path,
        "a sum of items of different types: \(kinds.map(\.rawValue).sorted().joined(separator: ", "))",
        "Sum items of one type only.")
    }
    checkOver(ids, at: path)
    for (index, id) in ids.enumerated() where ids[..<index].contains(id) {
      fault(
        .duplicateID, at: path[index], "the item '\(id)' stands twice in one sum",
        "Remove one of the two.")
    }
  }

  private mutating func checkOver(_ ids: [String], at path: JSONPath) {
    if Set(ids.compactMap { framework.item($0)?.over }).count > 1 {
      fault(
        .mixedOver, at: path, "flows and positions in one sum",
        "Sum what happened in a quarter apart from how things stood at its end.")
    }
  }

  private mutating func checkKinds(
    _ ids: [String], _ kinds: [Item.Kind], at path: JSONPath, single: Bool = false
  ) {
    for (index, id) in ids.enumerated() {
      let place = single ? path : path[index]
      guard let item = reference(id, at: place), !kinds.contains(item.kind) else { continue }
      let expected = kinds.map(\.rawValue).joined(separator: " or ")
      fault(
        .wrongItemKind, at: place,
        "expected an item of type \(expected), found '\(id)', a \(item.kind.rawValue)",
        "Name an item of type \(expected) here.")
    }
  }

  // MARK: Ids

  private mutating func reference(_ id: String, at path: JSONPath) -> Item? {
    if let item = framework.item(id) { return item }
    checkReference(id, to: "item", among: framework.items.map(\.id), at: path)
    return nil
  }

  /// Ids of one kind, none twice.
  private mutating func checkReferences(
    _ ids: [String], to kind: String, among known: [String], at path: JSONPath
  ) {
    for (index, id) in ids.enumerated() {
      checkReference(id, to: kind, among: known, at: path[index])
      if ids[..<index].contains(id) {
        fault(
          .duplicateID, at: path[index], "the \(kind) \(FoundText.quoted(id)) stands twice",
          "Remove one of the two.")
      }
    }
  }

  private mutating func checkReference(
    _ id: String, to kind: String, among known: [String], at path: JSONPath
  ) {
    guard !known.contains(id) else { return }
    fault(
      .unknownID, at: path, "no \(kind) has the id \(FoundText.quoted(id))",
      Suggestion.sentence(for: id, among: known) ?? "Add the \(kind), or correct the id.")
  }

  private mutating func checkIDs(_ ids: [String], kind: String, path: (Int) -> JSONPath) {
    var seen: Set<String> = []
    for (index, id) in ids.enumerated() {
      if !Self.isID(id) {
        fault(
          .badID, at: path(index),
          "expected letters, digits, '.', '-' and '_', starting with a letter, found \(FoundText.quoted(id))",
          "Choose such an id for the \(kind).")
      }
      if !seen.insert(id).inserted {
        fault(
          .duplicateID, at: path(index), "the \(kind) id \(FoundText.quoted(id)) is used twice",
          "Rename one of the two.")
      }
    }
  }

  /// Whether a text is an id: letters, digits, `.`, `-`, `_`, starting with a letter.
  public static func isID(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first) else { return false }
    return text.utf8.allSatisfy { byte in
      isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  // MARK: Faults

  mutating func fault(
    _ code: Finding.Code, at path: JSONPath, _ message: String, _ help: String
  ) {
    faults.append(DefinitionFault(code, at: path, message: message, help: help))
  }

  private mutating func faultEmpty(_ path: JSONPath, _ what: String) {
    fault(.badSetting, at: path, "expected at least \(what), found none", "Add \(what).")
  }

  private mutating func faultBasis(_ basis: Basis, allowed: [Basis], at path: JSONPath) {
    fault(
      .badSetting, at: path,
      "the rule gives no \(basis.rawValue): it gives \(allowed.map(\.rawValue).joined(separator: ", "))",
      "Name one of those, or change the rule.")
  }
}
