internal import SocialValue

/// Makes the measures of a sheet from its rows, with the groups, themes and items that they name.
struct SheetMeasures {
  let names: SheetNames
  private(set) var measures: [Measure] = []
  private(set) var items = SheetItems()
  private(set) var faults: SheetFaults

  /// Goes through the rows, those of each measure together, in the sheet's order.
  init(_ rows: [SheetRow], faults: SheetFaults) {
    var all: [[SheetRow]] = []
    var places: [[String]: Int] = [:]
    for row in rows {
      if let place = places[row.measureKey] {
        all[place].append(row)
      } else {
        places[row.measureKey] = all.count
        all.append([row])
      }
    }
    names = SheetNames(all, faults: faults)
    self.faults = names.faults
    for (rows, id) in zip(all, names.measureIDs) { add(rows, id: id) }
  }

  // MARK: Measures

  private mutating func add(_ rows: [SheetRow], id: String) {
    guard checkRows(rows) else { return }
    var measure = Measure(
      id: id, group: names.groupID(rows[0]), title: rows[0].measure)
    for id in rows.flatMap(\.themes).compactMap(names.themeID) where !measure.themes.contains(id) {
      measure.themes.append(id)
    }
    if measure.themes.isEmpty, rows[0].answer != .nothing {
      faults.add(
        .noTheme, rows[0].cells, .themes,
        "the measure \(FoundText.quoted(rows[0].measure)) belongs to no theme",
        "Write the themes it supports, separated by ;, such as Growth; Independence.")
    }
    measure.rule = rule(rows, id: id)
    measure.direction = agreed(rows, .better) { $0.direction } ?? .higherIsBetter
    measure.target = agreed(rows, .target) { $0.target }
    if rows.count == 1, rows[0].answer == .percent { measure.bases = [.percent] }
    var inferred = inferences(rows)
    if measure.target == nil, rows.allSatisfy({ $0.answer == .yesOrNo }) {
      measure.target = Measure.DefaultTarget(basis: .percent, amount: FixedDecimal(100))
      inferred.append("default target")
    }
    measure.evidence = joined(rows, .evidence)
    let isAssessment = rows[0].answer == .level
    let place = isAssessment ? nil : joined(rows, .place)
    let printed = joined(rows, .printed)
    if printed != nil || place != nil || !inferred.isEmpty {
      measure.reading = Reading(
        printed: printed, place: place, inferred: inferred,
        why: Self.why(inferred))
    }
    measures.append(measure)
  }

  /// Whether the rows can make one measure; those that can't are told.
  private mutating func checkRows(_ rows: [SheetRow]) -> Bool {
    guard rows.count > 1 else { return true }
    let first = rows[0]
    var isSound = true
    for row in rows.dropFirst() {
      let isAlike = (row.answer == .level) == (first.answer == .level)
      guard !isAlike || !row.answer.joins || !first.answer.joins else { continue }
      isSound = false
      faults.add(
        .duplicateID, row.cells, .measure,
        "the measure \(FoundText.quoted(row.measure)) stands in line \(first.cells.line) too",
        "Give it another title. Only levels together, or yes or no and percent together, make one measure of several rows."
      )
    }
    var seen: [String: Int] = [:]
    for row in rows {
      if let line = seen[SheetText.key(row.item)] {
        isSound = false
        faults.add(
          .duplicateID, row.cells, .item,
          "\(FoundText.quoted(row.item)) stands in line \(line) of the same measure too",
          "Write under 'item' what sets the row apart from that one.")
      }
      seen[SheetText.key(row.item)] = seen[SheetText.key(row.item)] ?? row.cells.line
    }
    return isSound
  }

  private mutating func rule(_ rows: [SheetRow], id: String) -> Rule? {
    let first = rows[0]
    switch first.answer {
    case .nothing: return nil
    case .words: return .narrative(item: name(first))
    case .level:
      return .assessment(
        rows.enumerated().map { number, row in
          let wanted = rows.count > 1 ? "\(id.lowercased()).\(number + 1)" : nil
          return Rule.AssessedStatement(
            item: name(row, wanted: wanted), text: row.item, place: row.text(.place))
        })
    case .yesOrNo: return .assurance(rows.map { part($0) })
    case .percent where rows.count > 1: return .assurance(rows.map { part($0) })
    case .number, .percent, .money, .amount:
      let item = name(first)
      guard !first.whole.isEmpty else { return .quantity(Rule.Quantity(items: [item])) }
      return .quantity(
        Rule.Quantity(items: [item], outOf: [nameWhole(first)], within: first.within ?? true))
    case .hours: return .contribution(Rule.Contribution(hours: [name(first)]))
    case .moneyOrHours:
      let money = items.name("\(first.item): money", in: first, .item, kind: .money)
      let hours = items.name(
        "\(first.item): hours", in: first, .item, kind: .quantity, unit: "hours")
      return .contribution(Rule.Contribution(money: [money], hours: [hours]))
    }
  }

  private mutating func part(_ row: SheetRow) -> Rule.AssurancePart {
    guard row.answer == .percent else { return .yes(item: name(row)) }
    if row.within == false {
      faults.bad(
        row.cells, .within, expected: "yes",
        "A duty is met in full at 100%: its part can't be more than its whole.")
    }
    return .share(items: [name(row)], outOf: [nameWhole(row)])
  }

  private mutating func name(_ row: SheetRow, wanted: String? = nil) -> String {
    items.name(
      row.item, in: row, row.cells[SheetColumn.item.rawValue].isEmpty ? .measure : .item,
      kind: row.isPounds ? .money : row.answer.kind ?? .text,
      unit: row.answer == .hours ? "hours" : row.unit, wanted: wanted)
  }

  private mutating func nameWhole(_ row: SheetRow) -> String {
    items.name(
      row.whole, in: row, .outOf, kind: row.isPounds ? .money : row.answer.kind ?? .count,
      unit: row.unit)
  }

  // MARK: What the rows of a measure say together

  private static func why(_ inferred: [String]) -> String? {
    switch (inferred.contains("themes"), inferred.contains { $0 != "themes" }) {
    case (false, false): nil
    case (false, true): "The sheet leaves it open."
    case (true, let more):
      "The themes are those of the sheet: say here why the measure supports them."
        + (more ? " The rest the sheet leaves open." : "")
    }
  }

  private func inferences(_ rows: [SheetRow]) -> [String] {
    var inferred: [String] = []
    let named = rows.filter { !$0.themes.isEmpty }
    if !named.isEmpty, !named.contains(where: \.hasPrintedThemes) { inferred.append("themes") }
    if rows.contains(where: { $0.answer.isNumeric && $0.over == nil }) { inferred.append("over") }
    if rows.count == 1, !rows[0].whole.isEmpty, rows[0].within == nil { inferred.append("within") }
    return inferred
  }

  /// The texts of a column, each once; nil where there are none.
  private func joined(_ rows: [SheetRow], _ column: SheetColumn) -> String? {
    var texts: [String] = []
    for text in rows.compactMap({ $0.text(column) }) where !texts.contains(text) {
      texts.append(text)
    }
    return texts.isEmpty ? nil : texts.joined(separator: column == .place ? "; " : " ")
  }

  /// What the rows say where they don't contradict each other.
  private mutating func agreed<Value: Equatable>(
    _ rows: [SheetRow], _ column: SheetColumn, _ value: (SheetRow) -> Value?
  ) -> Value? {
    var first: (value: Value, line: Int)?
    for row in rows {
      guard let said = value(row) else { continue }
      if let first, first.value != said {
        faults.add(
          .badSetting, row.cells, column,
          "the measure has another '\(column.rawValue)' here than in line \(first.line)",
          "Write it in the first row of the measure only.")
      }
      first = first ?? (said, row.cells.line)
    }
    return first?.value
  }
}
