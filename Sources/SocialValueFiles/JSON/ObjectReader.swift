internal import SocialValue

/// Collects the faults of a JSON document while its values are read.
final class FaultCollector {
  private(set) var faults: [DefinitionFault] = []

  func add(_ code: Finding.Code, at path: JSONPath, _ message: String, _ help: String) {
    faults.append(DefinitionFault(code, at: path, message: message, help: help))
  }
}

/// Reads the members of one JSON object by key; wrong kinds, missing and unknown keys are told.
struct ObjectReader {
  let path: JSONPath
  let faults: FaultCollector
  private let members: [JSONNode.Member]
  private var known: [String] = []

  /// Makes a reader, or nil with a fault where the value isn't an object.
  init?(_ node: JSONNode, at path: JSONPath, faults: FaultCollector) {
    self.path = path
    self.faults = faults
    guard case .object(let members) = node.value else {
      faults.add(
        .wrongType, at: path, "expected an object, found \(node.kind)", "Write { … } here.")
      return nil
    }
    self.members = members
  }

  /// The value of a key; a fault where it is required and missing. A null is as good as nothing.
  mutating func node(_ key: String, required: Bool = false) -> JSONNode? {
    known.append(key)
    if let member = members.first(where: { $0.key == key }) {
      if case .null = member.node.value, !required { return nil }
      return member.node
    }
    if required {
      faults.add(.missingKey, at: path, "the key '\(key)' is missing", "Add \"\(key)\".")
    }
    return nil
  }

  /// A string.
  mutating func string(_ key: String, required: Bool = false) -> String? {
    guard let node = node(key, required: required) else { return nil }
    if case .string(let text) = node.value { return text }
    return wrong(node, key, "a string")
  }

  /// A list of strings; empty where the key is missing.
  mutating func strings(_ key: String, required: Bool = false) -> [String] {
    elements(key, required: required) { node, path, faults in
      if case .string(let text) = node.value { return text }
      faults.add(
        .wrongType, at: path, "expected a string, found \(node.kind)", "Write it in double quotes.")
      return nil
    }
  }

  /// True or false; false where the key is missing.
  mutating func bool(_ key: String) -> Bool {
    guard let node = node(key) else { return false }
    if case .bool(let value) = node.value { return value }
    return wrong(node, key, "true or false") ?? false
  }

  /// A number of 0 or more with at most six places.
  mutating func decimal(_ key: String, required: Bool = false) -> FixedDecimal? {
    guard let node = node(key, required: required) else { return nil }
    if case .number(let text) = node.value, let number = try? NumberReading.decimal(text) {
      return number
    }
    return wrong(node, key, "a number of 0 or more, with at most six decimal places")
  }

  /// A number of 0 or more, in billionths.
  mutating func billionths(_ key: String, required: Bool = false) -> Int128? {
    guard let node = node(key, required: required) else { return nil }
    if case .number(let text) = node.value {
      let parts = text.split(separator: ".", omittingEmptySubsequences: false)
      let fraction = parts.count == 2 ? String(parts[1]) : ""
      let padded = fraction + String(repeating: "0", count: max(0, 9 - fraction.utf8.count))
      if parts.count <= 2, fraction.utf8.count <= 9, parts[0].utf8.count <= 9,
        let units = Int128(parts[0] + padded), units >= 0
      {
        return units
      }
    }
    return wrong(node, key, "a number of 0 or more, with at most nine decimal places")
  }

  /// A whole number of 0 or more.
  mutating func count(_ key: String) -> Int? {
    guard let node = node(key) else { return nil }
    if case .number(let text) = node.value, let number = Int(text), number >= 0 { return number }
    return wrong(node, key, "a whole number of 0 or more")
  }

  /// One of a closed set of words.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Choice.Type = Choice.self, required: Bool = false
  ) -> Choice? where Choice.RawValue == String {
    guard let node = node(key, required: required) else { return nil }
    return Self.choice(node, at: path[key], faults)
  }

  /// One of a closed set of words, as an element of a list.
  static func choice<Choice: RawRepresentable & CaseIterable>(
    _ node: JSONNode, at path: JSONPath, _ faults: FaultCollector
  ) -> Choice? where Choice.RawValue == String {
    let words = Choice.allCases.map(\.rawValue)
    if case .string(let text) = node.value {
      if let choice = Choice(rawValue: text) { return choice }
      faults.add(
        .badSetting, at: path,
        "expected one of \(words.joined(separator: ", ")), found \(FoundText.quoted(text))",
        Suggestion.sentence(for: text, among: words) ?? "Write one of the words named.")
    } else {
      faults.add(
        .wrongType, at: path,
        "expected one of \(words.joined(separator: ", ")), found \(node.kind)",
        "Write one of the words named, in double quotes.")
    }
    return nil
  }

  /// The elements of a list, each read by `read`; empty where the key is missing.
  mutating func elements<Element>(
    _ key: String, required: Bool = false,
    _ read: (JSONNode, JSONPath, FaultCollector) -> Element?
  ) -> [Element] {
    guard let node = node(key, required: required) else { return [] }
    guard case .array(let elements) = node.value else {
      let none: [Element]? = wrong(node, key, "a list")
      return none ?? []
    }
    return elements.enumerated().compactMap { read($1, path[key][$0], faults) }
  }

  /// The members of an object of any keys, each read by `read`.
  mutating func entries<Element>(
    _ key: String, _ read: (JSONNode, JSONPath, FaultCollector) -> Element?
  ) -> [(key: String, value: Element)] {
    guard let node = node(key) else { return [] }
    guard case .object(let members) = node.value else {
      let none: [(key: String, value: Element)]? = wrong(node, key, "an object")
      return none ?? []
    }
    return members.compactMap { member in
      read(member.node, path[key][member.key], faults).map { (member.key, $0) }
    }
  }

  /// A reader for the object under a key.
  mutating func object(_ key: String, required: Bool = false) -> ObjectReader? {
    node(key, required: required).flatMap { ObjectReader($0, at: path[key], faults: faults) }
  }

  /// Tells the keys that nobody asked for.
  func finish() {
    for member in members where !known.contains(member.key) {
      faults.add(
        .unknownKey, at: path[member.key], "no such key: \(FoundText.quoted(member.key))",
        Suggestion.sentence(for: member.key, among: known)
          ?? "Remove it, or see the schema for the keys there are.")
    }
  }

  private func wrong<Value>(_ node: JSONNode, _ key: String, _ expected: String) -> Value? {
    let found =
      switch node.value {
      case .number(let text), .string(let text): FoundText.quoted(text)
      case .null, .bool, .array, .object: node.kind
      }
    faults.add(
      .wrongType, at: path[key], "expected \(expected), found \(found)",
      "Write \(expected) under \"\(key)\".")
    return nil
  }
}
