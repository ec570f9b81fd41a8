internal import SocialValue

/// Reads the cells of a row, and tells every one that can't be read.
struct SheetRowReader {
  private let row: CSVTable.Row
  private var faults = SheetFaults()

  /// Reads a row; nil where it hasn't what every row needs, or a cell can't be read.
  static func read(_ row: CSVTable.Row, faults: inout SheetFaults) -> SheetRow? {
    var reader = SheetRowReader(row: row)
    let read = reader.read()
    faults.add(reader.faults.findings)
    return reader.faults.findings.isEmpty ? read : nil
  }

  private init(row: CSVTable.Row) {
    self.row = row
  }

  private func cell(_ column: SheetColumn) -> String { SheetText.line(row[column.rawValue]) }

  private mutating func read() -> SheetRow? {
    for (column, help) in [
      (SheetColumn.group, "Write the heading that the measure stands under."),
      (.measure, "Write the measure's title."),
      (.reports, "Write one of: \(Self.answers)."),
    ] where cell(column).isEmpty {
      faults.add(.missingCell, row, column, "the cell '\(column.rawValue)' is empty", help)
    }
    guard let answer = answer() else { return nil }
    let isPounds = answer == .money || answer == .percent && cell(.unit) == "£"
    checkUnit(answer)
    checkWhole(answer)
    let item = cell(.item).isEmpty ? cell(.measure) : cell(.item)
    if answer.allowsWhole, !cell(.outOf).isEmpty, SheetText.key(item) == SheetText.key(cell(.outOf))
    {
      faults.bad(
        row, .outOf, expected: "the title of a whole",
        "Name another item than the part, '\(FoundText.shown(item))'.")
    }
    return SheetRow(
      cells: row, answer: answer, group: cell(.group), measure: cell(.measure), item: item,
      whole: cell(.outOf), themes: SheetText.parts(row[SheetColumn.themes.rawValue]),
      hasPrintedThemes: word(
        .themesPrinted, Self.yesNo, where: !cell(.themes).isEmpty, "The row names no theme")
        ?? false,
      unit: isPounds ? "" : cell(.unit), isPounds: isPounds, over: over(answer),
      within: within(answer),
      direction: word(
        .better, ["more": .higherIsBetter, "less": .lowerIsBetter], where: answer.isScored,
        "What is never scored has no better or worse"),
      target: target(answer), scale: scale(answer), standsForYear: standsForYear(answer),
      allowsNotApplicable: word(
        .notApplicable, Self.yesNo, where: answer == .yesOrNo || answer == .level,
        "Only a yes or no or a level may be answered n/a") ?? false)
  }

  // MARK: Closed sets of words

  private static let yesNo: KeyValuePairs = ["yes": true, "no": false]

  private static let answers = SheetAnswer.allCases.map(\.rawValue).joined(separator: ", ")

  private mutating func answer() -> SheetAnswer? {
    let word = SheetText.key(cell(.reports))
    guard !word.isEmpty else { return nil }
    if let answer = SheetAnswer(rawValue: word == "yes/no" ? "yes or no" : word) { return answer }
    faults.bad(
      row, .reports, expected: "what suppliers report",
      Suggestion.sentence(for: word, among: SheetAnswer.allCases.map(\.rawValue))
        ?? "Write one of: \(Self.answers).")
    return nil
  }

  /// One of a few words; nil where the cell is empty.
  private mutating func word<Value>(
    _ column: SheetColumn, _ words: KeyValuePairs<String, Value>, where isAllowed: Bool,
    _ why: String
  ) -> Value? {
    let found = SheetText.key(cell(column))
    guard !found.isEmpty else { return nil }
    guard isAllowed else {
      faults.mustBeEmpty(row, column, why)
      return nil
    }
    if let pair = words.first(where: { $0.key == found }) { return pair.value }
    let known = words.map(\.key)
    faults.bad(
      row, column, expected: known.joined(separator: " or "),
      Suggestion.sentence(for: found, among: known) ?? "Write one of them, or leave it empty.")
    return nil
  }

  private mutating func over(_ answer: SheetAnswer) -> Item.Over? {
    if answer.isNumeric {
      return word(.when, ["quarter": .flow, "end": .position], where: true, "")
    }
    return word(
      .when, ["end": .position], where: answer != .nothing,
      "What isn't reported happens at no time")
  }

  private mutating func within(_ answer: SheetAnswer) -> Bool? {
    word(
      .within, Self.yesNo, where: answer.allowsWhole && !cell(.outOf).isEmpty,
      "Only a part with a whole under 'outOf' can lie within it")
  }

  private mutating func standsForYear(_ answer: SheetAnswer) -> Bool {
    let isYear =
      word(
        .every, ["quarter": false, "year": true], where: answer != .nothing,
        "Nothing is reported") ?? false
    if isYear, answer.isNumeric, SheetText.key(cell(.when)) == "quarter" {
      faults.bad(
        row, .every, expected: "quarter",
        "What happened in a quarter can't stand for a year: write end under 'when'.")
    }
    return isYear
  }

  // MARK: Units, wholes, targets and scales

  private mutating func checkUnit(_ answer: SheetAnswer) {
    let unit = cell(.unit)
    switch answer {
    case .number, .percent: break
    case .amount where unit.isEmpty:
      faults.add(
        .missingCell, row, .unit, "an amount has no unit",
        "Write what is measured: kgCO2e, tonnes, days.")
    case .amount: break
    case .money:
      if unit != "£" { faults.mustBeEmpty(row, .unit, "Money is in pounds") }
    case .hours, .moneyOrHours:
      if SheetText.key(unit) != "hours" {
        faults.mustBeEmpty(row, .unit, "Hours are in hours; for another unit report an amount")
      }
    case .yesOrNo, .level, .words, .nothing:
      faults.mustBeEmpty(row, .unit, "Only what is counted or measured has a unit")
    }
  }

  private mutating func checkWhole(_ answer: SheetAnswer) {
    if answer == .percent, cell(.outOf).isEmpty {
      faults.add(
        .missingCell, row, .outOf, "a percent has no whole",
        "Write what it is a percentage of, such as People employed on the contract.")
    }
    if !answer.allowsWhole {
      faults.mustBeEmpty(
        row, .outOf, "Only a number, percent, money or amount is a part of a whole")
    }
  }

  private mutating func target(_ answer: SheetAnswer) -> Measure.DefaultTarget? {
    let text = cell(.target)
    guard !text.isEmpty else { return nil }
    guard answer.isScored else {
      faults.mustBeEmpty(row, .target, "What is never scored has no target")
      return nil
    }
    let bases = answer.bases(hasWhole: !cell(.outOf).isEmpty)
    if let (amount, basis) = TargetText.amount(text), bases.contains(basis) {
      return Measure.DefaultTarget(basis: basis, amount: amount)
    }
    let examples = bases.map(\.example).joined(separator: " or ")
    faults.bad(
      row, .target, expected: "a target such as \(examples)",
      "Write it so, or leave it empty where each contract gives its own.")
    return nil
  }

  private mutating func scale(_ answer: SheetAnswer) -> [String] {
    guard answer == .level else {
      faults.mustBeEmpty(row, .scale, "Only a level has a scale")
      return []
    }
    let labels = SheetText.parts(row[SheetColumn.scale.rawValue])
    if labels.count < 2 {
      faults.add(
        .badSetting, row, .scale,
        "expected at least two labels, found \(labels.isEmpty ? "none" : FoundText.quoted(labels[0]))",
        "List the labels from the lowest: Not started; In part; In full.")
    }
    for (place, label) in labels.enumerated()
    where labels[..<place].contains(where: { SheetText.key($0) == SheetText.key(label) }) {
      faults.add(
        .duplicateID, row, .scale, "the label \(FoundText.quoted(label)) stands twice",
        "Rename one of the two.")
    }
    if let level = FrameworkCheck.misnumbered(labels) {
      faults.add(
        .badSetting, row, .scale,
        "the label \(FoundText.quoted(labels[level])) of level \(level) is the number of another level",
        "Levels are numbered from 0: name them in words, or begin with the label 0.")
    }
    return labels
  }
}
