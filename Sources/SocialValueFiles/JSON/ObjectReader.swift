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
  let faults: FaultCollector
  private let node: JSONNode
  private let members: [JSONNode.Member]
  /// The keys asked for, to suggest where one is misspelt.
  private var known: [StaticString] = []
  /// The members asked for, by their place.
  private var asked: Set<Int> = []
  private var seen: UInt64 = 0
  /// Where to look first.
  private var next = 0

  /// Makes a reader, or nil with a fault where the value isn't an object.
  init?(_ node: JSONNode, faults: FaultCollector) {
    self.faults = faults
    self.node = node
    guard let members = node.members else {
      faults.add(
        .wrongType, at: node.path, "expected an object, found \(node.words)", "Write { … } here.")
      return nil
    }
    self.members = members
    known.reserveCapacity(16)
  }

  /// The path to the object.
  var path: JSONPath { node.path }

  /// The value of a key; a fault where it is required and missing.
  ///
  /// A null is as good as nothing.
  mutating func node(_ key: StaticString, required: Bool = false) -> JSONNode? {
    known.append(key)
    // Keys mostly come in the order in which they are asked for.
    for step in members.indices {
      let place = step + next < members.count ? step + next : step + next - members.count
      guard members[place].name.isKey(key) else { continue }
      next = place + 1 == members.count ? 0 : place + 1
      if place < 64 { seen |= 1 << UInt64(place) } else { asked.insert(place) }
      let node = members[place].node
      return node.kind == .null && !required ? nil : node
    }
    if required {
      faults.add(
        .missingKey, at: path[key.description], "the key '\(key)' is missing", "Add \"\(key)\".")
    }
    return nil
  }

  /// A string.
  mutating func string(_ key: StaticString, required: Bool = false) -> String? {
    guard let node = node(key, required: required) else { return nil }
    return node.string ?? wrong(node, key, "a string")
  }

  /// A list of strings; empty where the key is missing, with an empty one for each that is none.
  mutating func strings(_ key: StaticString, required: Bool = false) -> [String] {
    elements(key, required: required) { node, faults in
      if let text = node.string { return text }
      faults.add(
        .wrongType, at: node.path, "expected a string, found \(node.words)",
        "Write it in double quotes.")
      // What can't be read keeps its place, so that the faults of those after it are told of theirs.
      return ""
    }
  }

  /// True or false; false where the key is missing.
  mutating func bool(_ key: StaticString) -> Bool {
    guard let node = node(key) else { return false }
    return node.bool ?? wrong(node, key, "true or false") ?? false
  }

  /// A number of 0 or more with at most six places.
  mutating func decimal(_ key: StaticString, required: Bool = false) -> FixedDecimal? {
    guard let node = node(key, required: required) else { return nil }
    if let text = node.number, let number = try? NumberReading.decimal(text) { return number }
    return wrong(node, key, "a number of 0 or more, with at most six decimal places")
  }

  /// A number of 0 or more, in billionths.
  mutating func billionths(_ key: StaticString, required: Bool = false) -> Int128? {
    guard let node = node(key, required: required) else { return nil }
    if let text = node.number {
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
  mutating func count(_ key: StaticString) -> Int? {
    guard let node = node(key) else { return nil }
    if let text = node.number, let number = Int(text), number >= 0 { return number }
    return wrong(node, key, "a whole number of 0 or more")
  }

  /// One of a closed set of words.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: StaticString, _ type: Choice.Type = Choice.self, required: Bool = false
  ) -> Choice? where Choice.RawValue == String {
    guard let node = node(key, required: required) else { return nil }
    return Self.choice(node, faults)
  }

  /// One of a closed set of words, as an element of a list.
  static func choice<Choice: RawRepresentable & CaseIterable>(
    _ node: JSONNode, _ faults: FaultCollector
  ) -> Choice? where Choice.RawValue == String {
    guard let text = node.string else {
      let words = Choice.allCases.map(\.rawValue)
      faults.add(
        .wrongType, at: node.path,
        "expected one of \(words.joined(separator: ", ")), found \(node.words)",
        "Write one of the words named, in double quotes.")
      return nil
    }
    if let choice = Choice(rawValue: text) { return choice }
    let words = Choice.allCases.map(\.rawValue)
    faults.add(
      .badSetting, at: node.path,
      "expected one of \(words.joined(separator: ", ")), found \(FoundText.quoted(text))",
      Suggestion.sentence(for: text, among: words) ?? "Write one of the words named.")
    return nil
  }

  /// The elements of a list, each read by `read`; empty where the key is missing.
  mutating func elements<Element>(
    _ key: StaticString, required: Bool = false, _ read: (JSONNode, FaultCollector) -> Element?
  ) -> [Element] {
    guard let node = node(key, required: required) else { return [] }
    guard let elements = node.elements else {
      let none: [Element]? = wrong(node, key, "a list")
      return none ?? []
    }
    return elements.compactMap { read($0, faults) }
  }

  /// The members of an object of any keys, each read by `read`.
  mutating func entries<Element>(
    _ key: StaticString, _ read: (JSONNode, FaultCollector) -> Element?
  ) -> [(key: String, value: Element)] {
    guard let node = node(key) else { return [] }
    guard let members = node.members else {
      let none: [(key: String, value: Element)]? = wrong(node, key, "an object")
      return none ?? []
    }
    return members.compactMap { member in
      read(member.node, faults).map { (member.key, $0) }
    }
  }

  /// A reader for the object under a key.
  mutating func object(_ key: StaticString, required: Bool = false) -> ObjectReader? {
    node(key, required: required).flatMap { ObjectReader($0, faults: faults) }
  }

  /// Tells the keys that nobody asked for.
  func finish() {
    for (place, member) in members.enumerated() {
      if place < 64 ? seen & 1 << UInt64(place) != 0 : asked.contains(place) { continue }
      faults.add(
        .unknownKey, at: path[member.key], "no such key: \(FoundText.quoted(member.key))",
        Suggestion.sentence(for: member.key, among: known.map(\.description))
          ?? "Remove it, or see the schema for the keys there are.")
    }
  }

  private func wrong<Value>(_ node: JSONNode, _ key: StaticString, _ expected: String) -> Value? {
    let found = (node.string ?? node.number).map(FoundText.quoted) ?? node.words
    faults.add(
      .wrongType, at: node.path, "expected \(expected), found \(found)",
      "Write \(expected) under \"\(key)\".")
    return nil
  }
}
