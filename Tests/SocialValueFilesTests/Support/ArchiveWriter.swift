import SocialValue

/// Writes a framework as an archive: one value a line in a fixed order, without keys, so that it
/// is read back in a fraction of the time that its JSON takes.
///
/// A line holds a text, a number, or `~` for nothing. A text that would be taken for something else
/// starts with a backslash: one with a line break or a backslash in it, then written `\n` and `\\`,
/// and one that starts with `~`.
struct ArchiveWriter {
  private(set) var text = ""

  /// The archive of a framework.
  static func archive(of framework: Framework) -> String {
    var writer = ArchiveWriter()
    writer.write(framework)
    return writer.text
  }

  // MARK: Values

  private mutating func write(_ value: String?) {
    guard let value else {
      text += "~\n"
      return
    }
    if value.utf8.first == UInt8(ascii: "~") || value.utf8.contains(where: Self.isEscaped) {
      text += "\\" + value.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
    } else {
      text += value
    }
    text += "\n"
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "\n")
  }

  private mutating func write(_ value: Int) { text += "\(value)\n" }

  private mutating func write(_ value: Bool) { write(value ? 1 : 0) }

  private mutating func write(_ value: FixedDecimal?) { write(value.map { "\($0.units)" }) }

  private mutating func write<Value>(
    _ values: [Value], _ body: (inout ArchiveWriter, Value) -> Void
  ) {
    write(values.count)
    for value in values { body(&self, value) }
  }

  private mutating func write(_ values: [String]) {
    write(values) { (writer: inout ArchiveWriter, value: String) in writer.write(Optional(value)) }
  }

  private mutating func write<Choice: RawRepresentable & CaseIterable & Equatable>(
    _ choice: Choice
  ) where Choice.RawValue == String {
    write(Array(Choice.allCases).firstIndex(of: choice) ?? 0)
  }

  private mutating func write<Value>(
    _ value: Value?, _ body: (inout ArchiveWriter, Value) -> Void
  ) {
    write(value != nil)
    if let value { body(&self, value) }
  }

  // MARK: The model

  private mutating func write(_ framework: Framework) {
    write(framework.id)
    write(framework.title)
    write(framework.authority)
    write(framework.version)
    write(framework.source.document)
    write(framework.source.published)
    write(framework.source.section)
    write(framework.source.url)
    write(framework.spendItem)
    write(framework.licence)
    write(framework.reading) { $0.write($1) }
    write(framework.themes) { writer, theme in
      writer.write(theme.id)
      writer.write(theme.title)
      writer.write(theme.statement)
      writer.write(theme.reading) { $0.write($1) }
    }
    write(framework.groups) { writer, group in
      writer.write(group.id)
      writer.write(group.title)
      writer.write(group.reading) { $0.write($1) }
    }
    write(framework.dimensions) { $0.write($1) }
    write(framework.scales.keys.sorted()) { writer, name in
      writer.write(name)
      writer.write(framework.scales[name] ?? []) { $0.write($1) }
    }
    write(framework.items) { $0.write($1) }
    write(framework.measures) { $0.write($1) }
  }

  private mutating func write(_ reading: Reading) {
    write(reading.printed)
    write(reading.printedTitle)
    write(reading.place)
    write(reading.inferred)
    write(reading.why)
  }

  private mutating func write(_ dimension: Dimension) {
    write(dimension.id)
    write(dimension.title)
    write(dimension.membership)
    write(dimension.categories) { writer, category in
      writer.write(category.id)
      writer.write(category.title)
    }
    write(dimension.reading) { $0.write($1) }
  }

  private mutating func write(_ label: ScaleLabel) {
    write(label.label)
    write(label.descriptor)
  }

  private mutating func write(_ item: Item) {
    write(item.id)
    write(item.title)
    write(item.kind)
    write(item.over)
    write(item.unit)
    write(item.dimensions)
    write(item.scale) { $0.write($1) }
    write(item.allowsNotApplicable)
    write(item.standsForYear)
    write(item.guidance)
  }

  private mutating func write(_ measure: Measure) {
    write(measure.id)
    write(measure.group)
    write(measure.title)
    write(measure.themes)
    write(measure.rule) { $0.write($1) }
    write(measure.direction)
    write(measure.bases) { $0.write($1) }
    write(measure.equivalent) { writer, equivalent in
      writer.write(equivalent.unit)
      writer.write(equivalent.each)
    }
    write(measure.target) { writer, target in
      writer.write(target.basis)
      writer.write(target.amount)
    }
    write(measure.evidence)
    write(measure.guidance)
    write(measure.reading) { $0.write($1) }
  }

  private mutating func write(_ rule: Rule) {
    write(rule.kind)
    switch rule {
    case .quantity(let quantity):
      write(quantity.items)
      write(quantity.outOf)
      write(quantity.within)
      write(quantity.gapAddsToWhole)
    case .contribution(let contribution):
      write(contribution.money)
      write(contribution.hours)
      write(contribution.hourValue)
    case .assurance(let parts):
      write(parts) { writer, part in
        switch part {
        case .share(let items, let outOf):
          writer.write(false)
          writer.write(items)
          writer.write(outOf)
        case .yes(let item):
          writer.write(true)
          writer.write(item)
        }
      }
    case .provision(let provision):
      write(provision.items)
      write(provision.dimensions)
    case .assessment(let statements):
      write(statements) { writer, statement in
        writer.write(statement.item)
        writer.write(statement.text)
        writer.write(statement.place)
      }
    case .narrative(let item): write(item)
    }
  }
}
