internal import SocialValue

/// The items of a sheet: every title once, with what its rows say of it put together.
struct SheetItems {
  /// What a row says of an item.
  private struct Mention {
    let row: SheetRow
    let column: SheetColumn
    let kind: Item.Kind
    let unit: String
    var isWhole: Bool { column == .outOf }
  }

  /// One item and the rows that name it.
  private struct Entry {
    let key: String
    let title: String
    let id: String
    var mentions: [Mention]
  }

  private var entries: [Entry] = []
  private var places: [String: Int] = [:]
  private var taken: Set<String> = []

  /// Notes that a row names an item, and gives the item's id.
  ///
  /// - Parameters:
  ///   - title: the item's title.
  ///   - row: the row.
  ///   - column: where in the row it is named, or would be.
  ///   - kind: what a figure of it looks like.
  ///   - unit: its unit; empty where the row doesn't say.
  ///   - wanted: the id that it gets where it is new; nil for one made from its title.
  /// - Returns: the id.
  mutating func name(
    _ title: String, in row: SheetRow, _ column: SheetColumn, kind: Item.Kind, unit: String = "",
    wanted: String? = nil
  ) -> String {
    let key = SheetText.key(title)
    let mention = Mention(row: row, column: column, kind: kind, unit: unit)
    if let place = places[key] {
      entries[place].mentions.append(mention)
      return entries[place].id
    }
    let slug = wanted ?? SheetText.slug(title)
    let id = SheetText.free(slug.isEmpty ? "item" : slug, taken)
    taken.insert(id)
    places[key] = entries.count
    entries.append(Entry(key: key, title: title, id: id, mentions: [mention]))
    return id
  }

  /// Whether an item is counted as it stands at a quarter's end.
  func isPosition(_ title: String) -> Bool {
    places[SheetText.key(title)].map { over(entries[$0].mentions) == .position } ?? false
  }

  // MARK: The items

  /// Every item, in the order in which the sheet names them; what its rows disagree on is told.
  func items(faults: inout SheetFaults) -> [Item] {
    entries.map { item($0, faults: &faults) }
  }

  private func item(_ entry: Entry, faults: inout SheetFaults) -> Item {
    let mentions = entry.mentions
    let own = mentions.filter { !$0.isWhole }
    let kind =
      agreed(mentions, .reports, "kind of figure", faults: &faults) { Optional($0.kind) } ?? .count
    var item = Item(id: entry.id, title: entry.title, kind: kind)
    item.over = over(mentions)
    _ = agreed(own, .when, "'when'", faults: &faults) { $0.row.over }
    checkWholes(mentions, of: entry.title, faults: &faults)
    // An amount is measured in what its part is; the unit of a part that is counted is its whole's
    // too, where the whole has no row that says its own.
    let unit = agreed(kind == .quantity ? mentions : own, .unit, "'unit'", faults: &faults) {
      $0.unit.isEmpty ? nil : $0.unit
    }
    let units = mentions.map(\.unit).filter { !$0.isEmpty }
    switch kind {
    case .quantity: item.unit = unit
    case .count: item.unit = unit ?? (Set(units).count == 1 ? units.first : nil)
    default: break
    }
    if kind == .level {
      let scale = agreed(own, .scale, "'scale'", faults: &faults) { $0.row.scale }
      item.scale = (scale ?? []).map { ScaleLabel($0) }
    }
    item.allowsNotApplicable = own.contains { $0.row.allowsNotApplicable }
    item.standsForYear = own.contains { $0.row.standsForYear }
    if item.standsForYear, item.over == .flow, let first = own.first(where: \.row.standsForYear) {
      faults.bad(
        first.row.cells, .every, expected: "quarter",
        "Another row counts '\(FoundText.shown(entry.title))' by what happened in the quarter.")
    }
    var guidance: [String] = []
    for text in own.compactMap({ $0.row.text(.guidance) }) where !guidance.contains(text) {
      guidance.append(text)
    }
    item.guidance = guidance.isEmpty ? nil : guidance.joined(separator: " ")
    return item
  }

  /// Tells of a part as things stand at a quarter's end whose whole is what happened in it.
  private func checkWholes(_ mentions: [Mention], of title: String, faults: inout SheetFaults) {
    guard let own = mentions.first(where: { !$0.isWhole && $0.row.over == .flow }) else { return }
    for mention in mentions where mention.isWhole && isPosition(mention.row.item) {
      faults.add(
        .badSetting, mention.row.cells, .outOf,
        "\(FoundText.quoted(title)) is what happened in the quarter (line \(own.row.cells.line)), and its part here is as things stand at the end",
        "Write the same under 'when' in both rows, or name another whole.")
    }
  }

  /// How quarters add up: as a row of the item's own says; else as things stand at the end, where
  /// any row that it is a whole of does; else as is usual for what is reported.
  private func over(_ mentions: [Mention]) -> Item.Over {
    guard mentions.first?.kind.isNumeric ?? false else { return .position }
    let own = mentions.filter { !$0.isWhole }
    if let said = own.compactMap(\.row.over).first { return said }
    if own.contains(where: \.row.standsForYear) { return .position }
    let usual = mentions.map { mention in
      mention.row.over
        ?? (mention.row.answer == .percent && !mention.row.isPounds ? .position : .flow)
    }
    return usual.contains(.position) ? .position : .flow
  }

  /// What the mentions say, where they don't contradict each other; the first that does is told.
  private func agreed<Value: Equatable>(
    _ mentions: [Mention], _ column: SheetColumn, _ what: String, faults: inout SheetFaults,
    _ value: (Mention) -> Value?
  ) -> Value? {
    var first: (value: Value, mention: Mention)?
    for mention in mentions {
      guard let said = value(mention) else { continue }
      guard let known = first else {
        first = (said, mention)
        continue
      }
      guard said != known.value else { continue }
      let title = mention.isWhole ? mention.row.whole : mention.row.item
      faults.add(
        .badSetting, mention.row.cells, column,
        "\(FoundText.quoted(title)) has another \(what) here than in line \(known.mention.row.cells.line)",
        "The same words are the same item: give one of the two another title, or make the rows agree."
      )
      return known.value
    }
    return first?.value
  }
}
