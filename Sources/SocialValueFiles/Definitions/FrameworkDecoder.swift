internal import SocialValue

/// Turns the JSON of a definition into a framework, noting every fault of form on the way.
struct FrameworkDecoder {
  let faults: FaultCollector

  func framework(_ node: JSONNode) -> Framework? {
    guard var object = ObjectReader(node, at: JSONPath(), faults: faults) else { return nil }
    _ = object.string("$schema")
    var framework = Framework(
      id: object.string("id", required: true) ?? "",
      title: object.string("title", required: true) ?? "")
    framework.authority = object.string("authority", required: true) ?? ""
    framework.version = object.string("version") ?? ""
    framework.source = object.object("source", required: true).map(source) ?? Source()
    framework.themes = object.elements("themes", required: true, theme)
    framework.groups = object.elements("groups", required: true, group)
    framework.spendItem = object.string("spendItem")
    framework.dimensions = object.elements("dimensions", dimension)
    framework.scales = Dictionary(
      object.entries("scales") { node, path, faults in scale(node, path) }.map {
        ($0.key, $0.value)
      },
      uniquingKeysWith: { first, _ in first })
    framework.items = object.elements("items", required: true) { node, path, _ in
      item(node, path, scales: framework.scales)
    }
    framework.measures = object.elements("measures", required: true) { node, path, _ in
      MeasureDecoder(faults: faults).measure(node, path)
    }
    framework.licence = object.string("licence")
    framework.reading = reading(&object)
    object.finish()
    return framework
  }

  private func source(_ reader: ObjectReader) -> Source {
    var object = reader
    let source = Source(
      document: object.string("document", required: true) ?? "",
      published: object.string("published") ?? "", section: object.string("section") ?? "",
      url: object.string("url"))
    _ = object.string("authority")
    object.finish()
    return source
  }

  private func theme(_ node: JSONNode, _ path: JSONPath, _ faults: FaultCollector) -> Theme? {
    guard var object = ObjectReader(node, at: path, faults: faults) else { return nil }
    let theme = Theme(
      id: object.string("id", required: true) ?? "",
      title: object.string("title", required: true) ?? "",
      statement: object.string("statement"), reading: reading(&object))
    object.finish()
    return theme
  }

  private func group(_ node: JSONNode, _ path: JSONPath, _ faults: FaultCollector) -> Group? {
    guard var object = ObjectReader(node, at: path, faults: faults) else { return nil }
    let group = Group(
      id: object.string("id", required: true) ?? "",
      title: object.string("title", required: true) ?? "", reading: reading(&object))
    object.finish()
    return group
  }

  private func dimension(_ node: JSONNode, _ path: JSONPath, _ faults: FaultCollector) -> Dimension?
  {
    guard var object = ObjectReader(node, at: path, faults: faults) else { return nil }
    let dimension = Dimension(
      id: object.string("id", required: true) ?? "",
      title: object.string("title", required: true) ?? "",
      membership: object.choice("membership", required: true) ?? .exclusive,
      categories: object.elements("categories", required: true) { node, path, faults in
        guard var object = ObjectReader(node, at: path, faults: faults) else { return nil }
        let category = Dimension.Category(
          id: object.string("id", required: true) ?? "",
          title: object.string("title", required: true) ?? "")
        object.finish()
        return category
      }, reading: reading(&object))
    object.finish()
    return dimension
  }

  private enum Every: String, CaseIterable {
    case year
  }

  private func item(_ node: JSONNode, _ path: JSONPath, scales: [String: [ScaleLabel]]) -> Item? {
    guard var object = ObjectReader(node, at: path, faults: faults) else { return nil }
    let kind: Item.Kind? = object.choice("type", required: true)
    var item = Item(
      id: object.string("id", required: true) ?? "",
      title: object.string("title", required: true) ?? "", kind: kind ?? .text)
    item.over = object.choice("over", required: kind?.isNumeric ?? false) ?? .position
    item.unit = object.string("unit")
    item.dimensions = object.strings("dimensions")
    if let node = object.node("scale") {
      if case .string(let name) = node.value {
        if let scale = scales[name] {
          item.scale = scale
        } else {
          faults.add(
            .unknownID, at: path["scale"], "no scale is called \(FoundText.quoted(name))",
            Suggestion.sentence(for: name, among: scales.keys.sorted())
              ?? "Add it under \"scales\", or list the labels here.")
        }
      } else {
        item.scale = scale(node, path["scale"]) ?? []
      }
    }
    item.allowsNotApplicable = object.bool("allowsNotApplicable")
    let every: Every? = object.choice("every")
    item.standsForYear = every == .year
    item.guidance = object.string("guidance")
    object.finish()
    return item
  }

  private func scale(_ node: JSONNode, _ path: JSONPath) -> [ScaleLabel]? {
    guard case .array(let elements) = node.value else {
      faults.add(
        .wrongType, at: path, "expected a list of labels, found \(node.kind)",
        "List the labels from the lowest.")
      return nil
    }
    return elements.enumerated().compactMap { index, element in
      if case .string(let label) = element.value { return ScaleLabel(label) }
      guard var object = ObjectReader(element, at: path[index], faults: faults) else { return nil }
      let label = ScaleLabel(
        object.string("label", required: true) ?? "", descriptor: object.string("descriptor"))
      object.finish()
      return label
    }
  }

  private func reading(_ parent: inout ObjectReader) -> Reading? {
    parent.object("reading").map { Self.reading($0) }
  }

  static func reading(_ reader: ObjectReader) -> Reading {
    var object = reader
    let reading = Reading(
      printed: object.string("printed"), printedTitle: object.string("printedTitle"),
      inferred: object.strings("inferred"), why: object.string("why"))
    object.finish()
    return reading
  }
}
