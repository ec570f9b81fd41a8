internal import SocialValue

/// Turns the JSON of a definition into a framework, noting every fault of form on the way.
struct FrameworkDecoder {
  // An entry that can't be read leaves an empty one in its place, so that the faults of those
  // after it are told of theirs.
  let faults: FaultCollector

  func framework(_ node: JSONNode) -> Framework? {
    guard var object = ObjectReader(node, faults: faults) else { return nil }
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
      object.entries("scales") { node, _ in scale(node) }.map {
        ($0.key, $0.value)
      },
      uniquingKeysWith: { first, _ in first })
    framework.items = object.elements("items", required: true) { node, _ in
      item(node, scales: framework.scales)
    }
    framework.measures = object.elements("measures", required: true) { node, _ in
      MeasureDecoder(faults: faults).measure(node)
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

  private func theme(_ node: JSONNode, _ faults: FaultCollector) -> Theme? {
    guard var object = ObjectReader(node, faults: faults) else {
      return Theme(id: "", title: "")
    }
    let theme = Theme(
      id: object.string("id", required: true) ?? "",
      title: object.string("title", required: true) ?? "",
      statement: object.string("statement"), reading: reading(&object))
    object.finish()
    return theme
  }

  private func group(_ node: JSONNode, _ faults: FaultCollector) -> Group? {
    guard var object = ObjectReader(node, faults: faults) else {
      return Group(id: "", title: "")
    }
    let group = Group(
      id: object.string("id", required: true) ?? "",
      title: object.string("title", required: true) ?? "", reading: reading(&object))
    object.finish()
    return group
  }

  private func dimension(_ node: JSONNode, _ faults: FaultCollector) -> Dimension? {
    guard var object = ObjectReader(node, faults: faults) else {
      return Dimension(id: "", title: "", membership: .exclusive, categories: [])
    }
    let dimension = Dimension(
      id: object.string("id", required: true) ?? "",
      title: object.string("title", required: true) ?? "",
      membership: object.choice("membership", required: true) ?? .exclusive,
      categories: object.elements("categories", required: true) { node, faults in
        guard var object = ObjectReader(node, faults: faults) else {
          return Dimension.Category(id: "", title: "")
        }
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

  private func item(_ node: JSONNode, scales: [String: [ScaleLabel]]) -> Item? {
    guard var object = ObjectReader(node, faults: faults) else {
      return Item(id: "", title: "", kind: .text)
    }
    let kind: Item.Kind? = object.choice("type", required: true)
    var item = Item(
      id: object.string("id", required: true) ?? "",
      title: object.string("title", required: true) ?? "", kind: kind ?? .text)
    item.over = object.choice("over", required: kind?.isNumeric ?? false) ?? .position
    item.unit = object.string("unit")
    item.dimensions = object.strings("dimensions")
    if let node = object.node("scale") {
      if let name = node.string {
        if let scale = scales[name] {
          item.scale = scale
        } else {
          faults.add(
            .unknownID, at: node.path, "no scale is called \(FoundText.quoted(name))",
            Suggestion.sentence(for: name, among: scales.keys.sorted())
              ?? "Add it under \"scales\", or list the labels here.")
        }
      } else {
        item.scale = scale(node) ?? []
      }
    }
    item.allowsNotApplicable = object.bool("allowsNotApplicable")
    let every: Every? = object.choice("every")
    item.standsForYear = every == .year
    item.guidance = object.string("guidance")
    object.finish()
    return item
  }

  private func scale(_ node: JSONNode) -> [ScaleLabel]? {
    guard let elements = node.elements else {
      faults.add(
        .wrongType, at: node.path, "expected a list of labels, found \(node.words)",
        "List the labels from the lowest.")
      return nil
    }
    return elements.compactMap { element in
      if let label = element.string { return ScaleLabel(label) }
      guard var object = ObjectReader(element, faults: faults) else { return ScaleLabel("") }
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
      place: object.string("place"), inferred: object.strings("inferred"),
      why: object.string("why"))
    object.finish()
    return reading
  }
}
