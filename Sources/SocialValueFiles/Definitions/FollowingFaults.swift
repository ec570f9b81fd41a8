internal import SocialValue

/// Tells apart the faults of a definition's sense that may only follow from something in it that
/// couldn't be read.
enum FollowingFaults {
  /// The faults that stand by themselves.
  ///
  /// - Parameters:
  ///   - faults: what is wrong with the framework as far as it could be read.
  ///   - others: what couldn't be read.
  /// - Returns: those of the first that would be there without the second.
  static func without(
    _ faults: [DefinitionFault], of others: [DefinitionFault]
  ) -> [DefinitionFault] {
    faults.filter { !follows($0, from: others) }
  }

  private static func follows(_ fault: DefinitionFault, from others: [DefinitionFault]) -> Bool {
    if fault.code == .unusedItem { return true }
    let isOfKind = [.wrongItemKind, .mixedTypes, .mixedOver].contains(fault.code)
    let list = fault.code == .unknownID ? listNamed(by: fault.path) : nil
    return others.contains { other in
      other.path.steps.starts(with: fault.path.steps)
        || fault.path.steps.starts(with: other.path.steps)
        || list.map { hidesID(other.path, of: $0) } ?? false
        || isOfKind && hidesKind(other.path)
        || hidesBases(other.path, at: fault.path)
    }
  }

  /// The list in which an id that a path leads to should stand.
  private static func listNamed(by path: JSONPath) -> String {
    let keys = path.steps.compactMap { step in
      if case .key(let key) = step { key } else { nil }
    }
    if keys.contains("dimensions") { return "dimensions" }
    if keys.first == "measures", keys.count > 1 {
      if keys[1] == "themes" { return "themes" }
      if keys[1] == "group" { return "groups" }
    }
    return "items"
  }

  /// Whether a fault at a path may keep an id of a list from being known: the list, an entry of it
  /// or its id couldn't be read.
  private static func hidesID(_ path: JSONPath, of list: String) -> Bool {
    guard path.steps.first == .key(list) else { return false }
    return path.steps.count < 3 || path.steps.count == 3 && path.steps[2] == .key("id")
  }

  /// Whether a fault at a path may keep an item from being seen for what it is.
  private static func hidesKind(_ path: JSONPath) -> Bool {
    guard path.steps.first == .key("items") else { return false }
    return path.steps.count < 3
      || [.key("type"), .key("over"), .key("unit")].contains(path.steps[2])
  }

  /// Whether a fault may keep it from being known what the rule of the measure at `place` gives.
  private static func hidesBases(_ path: JSONPath, at place: JSONPath) -> Bool {
    guard place.steps.first == .key("measures"), place.steps.count > 2,
      place.steps[2] == .key("bases") || place.steps[2] == .key("target")
    else { return false }
    return hidesKind(path) || path.steps.starts(with: place.steps.prefix(2) + [.key("rule")])
  }
}
