/// What would be read, but could mean two things, or nothing.
extension FrameworkCheck {
  /// Labels of a level that may be written for one another; of a scale that items share, once.
  mutating func checkLabels(at path: JSONPath) {
    var seen: Set<[ScaleLabel]> = []
    for (index, item) in framework.items.enumerated()
    where item.kind == .level && seen.insert(item.scale).inserted {
      checkLabels(item.scale.map(\.label), at: path[index]["scale"])
    }
  }

  private mutating func checkLabels(_ labels: [String], at path: JSONPath) {
    var levels: [String: Int] = [:]
    for (level, label) in labels.enumerated() where !label.isEmpty {
      guard let other = levels.updateValue(level, forKey: label.lowercased()) else { continue }
      fault(
        .duplicateID, at: path,
        "levels \(other) and \(level) have one label, \(FoundText.quoted(label)): letter case tells none apart",
        "Rename one of the two.")
      return
    }
    guard let level = Self.misnumbered(labels) else { return }
    fault(
      .badSetting, at: path,
      "the label \(FoundText.quoted(labels[level])) of level \(level) is the number of another level",
      "Levels are numbered from 0: name them in words, or begin with the label '0'.")
  }

  /// The first level of a scale whose label is the number of another level.
  package static func misnumbered(_ labels: [String]) -> Int? {
    labels.indices.first { level in
      let label = Array(labels[level].utf8)
      let number = ValueReading.level(numbered: label.span, of: labels.count)
      return number != nil && number != level
    }
  }

  /// A part and the whole that it is a percentage of: people of people, hours of hours.
  mutating func checkShare(_ parts: [String], outOf wholes: [String], at path: JSONPath) {
    // Where one isn't known or has no unit, or a sum is of several types, that is told already.
    guard let part = alike(parts), let whole = alike(wholes) else { return }
    // People may be held against full-time equivalents, but not against pounds.
    if (part.kind == .money) == (whole.kind == .money),
      part.kind != .quantity || whole.kind != .quantity || unit(part) == unit(whole)
    {
      return
    }
    fault(
      .mixedTypes, at: path,
      "a percentage of \(Self.words(part)) out of \(Self.words(whole))",
      "Name a whole that is counted in what the part is counted in, with the same \"unit\".")
  }

  /// The first item of a sum, where all are numbers of one type.
  private func alike(_ ids: [String]) -> Item? {
    let items = ids.compactMap(framework.item)
    guard items.count == ids.count, let first = items.first, first.kind.isNumeric,
      items.allSatisfy({ $0.kind == first.kind && ($0.kind != .quantity || $0.unit != nil) })
    else { return nil }
    return first
  }

  private func unit(_ item: Item) -> [Substring]? {
    item.unit?.lowercased().split(separator: " ")
  }

  private static func words(_ item: Item) -> String {
    item.kind == .money ? "pounds" : item.unit ?? item.kind.rawValue
  }
}
