public import SocialValue

/// Writes a framework as the JSON that ``FrameworkReader`` reads it from.
///
/// What has its usual value is left out, and so is what a framework doesn't hold: the document's
/// own authority.
public enum DefinitionWriter {
  /// The JSON of a framework, laid out for people to go on with, its last line ended.
  ///
  /// - Complexity: O(size of the framework × scales).
  public static func text(_ framework: Framework) -> String {
    var members = Members()
    members.string("id", framework.id)
    members.string("title", framework.title)
    members.string("authority", framework.authority)
    members.string("version", framework.version, isOptional: true)
    members.add("source", source(framework.source))
    members.string("licence", framework.licence)
    members.add("reading", framework.reading.map(reading))
    members.add("themes", .array(framework.themes.map(theme)))
    members.add("groups", .array(framework.groups.map(group)))
    members.string("spendItem", framework.spendItem)
    members.list("dimensions", framework.dimensions.map(dimension))
    let scales = framework.scales.sorted { $0.key < $1.key }
    if !scales.isEmpty {
      members.add("scales", .object(scales.map { ($0.key, .array($0.value.map(label))) }))
    }
    members.add("items", .array(framework.items.map { item($0, scales: scales) }))
    members.add("measures", .array(framework.measures.map(measure)))
    return JSONText.text(members.object)
  }

  /// The members of an object as they are added.
  private struct Members {
    private var all: [(key: String, value: JSONValue)] = []

    var object: JSONValue { .object(all) }

    mutating func add(_ key: String, _ value: JSONValue?) {
      if let value { all.append((key, value)) }
    }

    mutating func string(_ key: String, _ text: String?, isOptional: Bool = false) {
      guard let text, !(isOptional && text.isEmpty) else { return }
      add(key, .string(text))
    }

    mutating func list(_ key: String, _ values: [JSONValue]) {
      if !values.isEmpty { add(key, .array(values)) }
    }

    mutating func flag(_ key: String, _ flag: Bool) {
      if flag { add(key, .bool(true)) }
    }
  }

  // MARK: The framework's parts

  private static func source(_ source: Source) -> JSONValue {
    var members = Members()
    members.string("document", source.document)
    members.string("published", source.published, isOptional: true)
    members.string("section", source.section, isOptional: true)
    members.string("url", source.url)
    return members.object
  }

  private static func reading(_ reading: Reading) -> JSONValue {
    var members = Members()
    members.string("printed", reading.printed)
    members.string("printedTitle", reading.printedTitle)
    members.string("place", reading.place)
    members.list("inferred", reading.inferred.map { .string($0) })
    members.string("why", reading.why)
    return members.object
  }

  private static func theme(_ theme: Theme) -> JSONValue {
    var members = Members()
    members.string("id", theme.id)
    members.string("title", theme.title)
    members.string("statement", theme.statement)
    members.add("reading", theme.reading.map(reading))
    return members.object
  }

  private static func group(_ group: Group) -> JSONValue {
    var members = Members()
    members.string("id", group.id)
    members.string("title", group.title)
    members.add("reading", group.reading.map(reading))
    return members.object
  }

  private static func dimension(_ dimension: Dimension) -> JSONValue {
    var members = Members()
    members.string("id", dimension.id)
    members.string("title", dimension.title)
    members.string("membership", dimension.membership.rawValue)
    members.add(
      "categories",
      .array(
        dimension.categories.map {
          .object([("id", .string($0.id)), ("title", .string($0.title))])
        }))
    members.add("reading", dimension.reading.map(reading))
    return members.object
  }

  private static func label(_ label: ScaleLabel) -> JSONValue {
    guard let descriptor = label.descriptor else { return .string(label.label) }
    return .object([("label", .string(label.label)), ("descriptor", .string(descriptor))])
  }

  private static func item(
    _ item: Item, scales: [(key: String, value: [ScaleLabel])]
  ) -> JSONValue {
    var members = Members()
    members.string("id", item.id)
    members.string("title", item.title)
    members.string("type", item.kind.rawValue)
    if item.kind.isNumeric || item.over == .flow { members.string("over", item.over.rawValue) }
    members.string("unit", item.unit)
    if let scale = scales.first(where: { $0.value == item.scale }) {
      members.string("scale", scale.key)
    } else {
      members.list("scale", item.scale.map(label))
    }
    members.flag("allowsNotApplicable", item.allowsNotApplicable)
    if item.standsForYear { members.string("every", "year") }
    members.list("dimensions", item.dimensions.map { .string($0) })
    members.string("guidance", item.guidance)
    return members.object
  }

  // MARK: Measures

  private static func measure(_ measure: Measure) -> JSONValue {
    var members = Members()
    members.string("id", measure.id)
    members.string("group", measure.group)
    members.string("title", measure.title)
    members.list("themes", measure.themes.map { .string($0) })
    if let rule = measure.rule {
      members.add("rule", self.rule(rule))
    } else {
      members.string("status", "inDevelopment")
    }
    if measure.direction == .lowerIsBetter {
      members.string("direction", measure.direction.rawValue)
    }
    members.list("bases", measure.bases.map { .string($0.rawValue) })
    members.add(
      "equivalent",
      measure.equivalent.map {
        .object([("unit", .string($0.unit)), ("each", .number($0.each.text))])
      })
    members.add(
      "target", measure.target.map { .object([($0.basis.rawValue, .number($0.amount.text))]) })
    members.string("evidence", measure.evidence)
    members.string("guidance", measure.guidance)
    members.add("reading", measure.reading.map(reading))
    return members.object
  }

  private static func rule(_ rule: Rule) -> JSONValue {
    var members = Members()
    members.string("kind", rule.kind.rawValue)
    switch rule {
    case .quantity(let quantity):
      members.add("items", .strings(quantity.items))
      members.list("outOf", quantity.outOf.map { .string($0) })
      members.flag("within", quantity.within)
      if quantity.gapAddsToWhole { members.string("gap", "alsoWhole") }
    case .contribution(let contribution):
      members.list("money", contribution.money.map { .string($0) })
      members.list("hours", contribution.hours.map { .string($0) })
      members.add("hourValue", contribution.hourValue.map { .number($0.text) })
    case .assurance(let parts): members.add("parts", .array(parts.map(part)))
    case .provision(let provision):
      members.add("items", .strings(provision.items))
      members.add("dimensions", .strings(provision.dimensions))
    case .assessment(let statements):
      members.add("statements", .array(statements.map(statement)))
    case .narrative(let item): members.string("item", item)
    }
    return members.object
  }

  private static func part(_ part: Rule.AssurancePart) -> JSONValue {
    switch part {
    case .share(let items, let outOf):
      .object([("share", .strings(items)), ("outOf", .strings(outOf))])
    case .yes(let item): .object([("yes", .string(item))])
    }
  }

  private static func statement(_ statement: Rule.AssessedStatement) -> JSONValue {
    var members = Members()
    members.string("item", statement.item)
    members.string("text", statement.text)
    members.string("place", statement.place)
    return members.object
  }
}
