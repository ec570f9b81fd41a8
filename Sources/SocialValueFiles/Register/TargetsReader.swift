internal import SocialValue

/// Reads `targets.csv` and hands each contract its rows.
struct TargetsReader {
  static let file = "targets.csv"
  static let required = ["contract", "measure", "target", "per"]
  static let optional = ["framework", "from", "to", "baseline", "weight", "note"]

  let frameworks: FrameworkShelf
  private(set) var contracts: [Contract]
  let leftOut: [String: Finding.Place]
  private(set) var findings: [Finding] = []

  private let numbers: [String: Int]
  /// The frameworks of the contract of the row before, which most rows share.
  private var latest: (ids: [String], frameworks: [FrameworkTerms]) = ([], [])
  /// The frameworks that were asked for; there are few.
  private var loaded: [FrameworkTerms] = []
  private let suggesters = Suggesters()

  init(
    contracts: [Contract], leftOut: [String: Finding.Place], frameworks: FrameworkShelf
  ) {
    self.contracts = contracts
    self.leftOut = leftOut
    self.frameworks = frameworks
    numbers = Dictionary(
      contracts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func read(_ source: RegisterSource) throws(FileFault) {
    guard source.has(Self.file) else {
      findings.append(
        Finding(
          .missingFile, at: Finding.Place(file: Self.file),
          message: "the register has no targets.csv, so no measure is due",
          help:
            "Add it, with the header row \((Self.required + Self.optional).joined(separator: ","))."
        ))
      return
    }
    let rows = try CSVTable.rows(
      of: Self.file, in: source, required: Self.required,
      optional: Self.optional, findings: &findings)
    for row in rows { read(row) }
    for number in contracts.indices {
      var several: [Contract.MeasureKey] = []
      for (key, rows) in contracts[number].targets where rows.count > 1 { several.append(key) }
      // In order of id, so that findings come in the same order every time.
      for key in several.sorted(by: Self.precedes) { settle(number, key) }
    }
  }

  private static func precedes(_ left: Contract.MeasureKey, _ right: Contract.MeasureKey) -> Bool {
    (left.framework, left.measure) < (right.framework, right.measure)
  }

  // MARK: One row

  private mutating func read(_ row: CSVTable.Row) {
    let contract = row["contract"]
    guard let number = numbers[contract] else {
      let place = leftOut[contract]
      add(
        .unknownContract, row, "contract",
        place.map {
          "the contract \(FoundText.quoted(contract)) was left out for the error at \($0.text)"
        }
          ?? "no contract has the id \(FoundText.quoted(contract))",
        place == nil
          ? suggesters["contract", contracts.map(\.id)].sentence(for: contract)
            ?? "Add it to contracts.csv."
          : "Mend that row first.")
      return
    }
    let own = frameworks(of: number, row)
    let id = row["measure"]
    let holding = own.compactMap { $0.terms(ofMeasure: id) }
    guard let first = holding.first else {
      if !own.isEmpty {
        let ids = own.map(\.framework.id)
        add(
          .unknownMeasure, row, "measure",
          "no measure of \(ids.joined(separator: ", ")) is called \(FoundText.quoted(id))",
          suggesters[
            ids.joined(separator: " "), own.flatMap { $0.framework.measures.map(\.id) }
          ].sentence(for: id) ?? "`scorecard frameworks show \(ids[0])` lists them.")
      }
      return
    }
    guard holding.count == 1 else {
      add(
        .ambiguousMeasure, row, "measure",
        "\(holding.map(\.framework).joined(separator: " and ")) both have a measure '\(id)'",
        "Name the one meant in the row's 'framework' cell.")
      for terms in holding { append(faulty(row), number, terms.framework, id) }
      return
    }
    append(target(row, first), number, first.framework, id)
  }

  /// The frameworks that a row may mean: the one it names, else all of the contract's.
  private mutating func frameworks(of number: Int, _ row: CSVTable.Row) -> [FrameworkTerms] {
    let own = contracts[number].frameworks
    let named = row["framework"]
    guard !named.isEmpty else {
      if latest.ids != own { latest = (own, own.compactMap { framework($0) }) }
      return latest.frameworks
    }
    guard own.contains(named), let framework = framework(named) else {
      add(
        .unknownFramework, row, "framework",
        "the contract isn't under a framework called \(FoundText.quoted(named))",
        Suggestion.sentence(for: named, among: own) ?? "Name one of the contract's.")
      return []
    }
    return [framework]
  }

  private mutating func framework(_ id: String) -> FrameworkTerms? {
    if let known = loaded.first(where: { $0.framework.id == id }) { return known }
    guard let framework = frameworks[id] else { return nil }
    loaded.append(FrameworkTerms(framework))
    return loaded.last
  }

  private mutating func append(
    _ target: TargetRow, _ number: Int, _ framework: String, _ measure: String
  ) {
    contracts[number].targets[
      Contract.MeasureKey(framework: framework, measure: measure), default: []
    ].append(target)
  }

  private mutating func target(_ row: CSVTable.Row, _ terms: TargetTerms) -> TargetRow {
    let before = findings.count
    var target = TargetRow(
      amount: .notApplicable, per: nil, note: row["note"], written: row["target"],
      place: row.place("target"))
    target.from = quarter(row, "from")
    target.to = quarter(row, "to")
    if let from = target.from, let to = target.to, from > to {
      add(
        .fromAfterTo, row, "from", "'from' \(from.label) comes after 'to' \(to.label)",
        "Swap or correct the two quarters.")
    }
    if !row["weight"].isEmpty {
      if let weight = try? NumberReading.decimal(row["weight"]) {
        target.weight = weight
      } else {
        add(
          .badWeight, row, "weight",
          "expected a weight of 0 or more, found \(FoundText.quoted(row["weight"]))",
          "Write a number such as 2 or 0.5, or nothing for 1.")
      }
    }
    if !terms.measure.isInDevelopment { readAmount(&target, row, terms) }
    target.isFaulty = findings.count > before
    return target
  }

  private func faulty(_ row: CSVTable.Row) -> TargetRow {
    var target = TargetRow(
      amount: .unreadable, per: nil, from: Quarter(reading: row["from"]),
      to: Quarter(reading: row["to"]),
      weight: (try? NumberReading.decimal(row["weight"])) ?? .one, note: row["note"],
      written: row["target"], place: row.place("target"))
    target.isFaulty = true
    return target
  }

  private mutating func readAmount(
    _ target: inout TargetRow, _ row: CSVTable.Row, _ terms: TargetTerms
  ) {
    let written = row["target"]
    let isNarrative = terms.actualBases.isEmpty
    guard let text = TargetText(reading: written) else {
      target.amount = .unreadable
      if addTooManyPlaces(.badTarget, row, "target") { return }
      add(
        .badTarget, row, "target", "expected a target, found \(FoundText.quoted(written))",
        "Write 90%, 12, £250000, 40h, n/a, record, or nothing for the definition's default.")
      return
    }
    switch text {
    case .notApplicable: return
    case .empty where isNarrative: target.amount = .record(nil)
    case .empty:
      guard let standard = terms.measure.target else {
        target.amount = .unreadable
        add(
          .noDefaultTarget, row, "target",
          "the target is empty, and \(terms.measure.id) has no default",
          "Write one, for example \(examples(terms)), or 'record'.")
        return
      }
      target.amount = .value(standard.amount, standard.basis)
    case .record(let basis):
      let basis = basis ?? terms.recordBasis
      target.amount = .record(basis)
      if let basis, !terms.actualBases.contains(basis) {
        addBasis(basis, row, terms)
        return
      }
    case .amount(let amount, let basis):
      target.amount = .value(amount, basis)
      guard terms.targetBases.contains(basis) else {
        addBasis(basis, row, terms)
        return
      }
    }
    readPer(&target, row, terms)
    readBaseline(&target, row)
  }

  private mutating func readPer(
    _ target: inout TargetRow, _ row: CSVTable.Row, _ terms: TargetTerms
  ) {
    let written = row["per"].lowercased()
    guard let basis = target.basis else {
      // A narrative has no target to accrue: any of the words will do, or none.
      target.per = .level
      return
    }
    let allowed = terms.pers(for: basis)
    guard var per = Per(rawValue: written) else {
      add(
        .badPer, row, "per",
        "\(terms.measure.id) with a target in \(basis.rawValue) can be per \(words(allowed)), found \(FoundText.quoted(row["per"]))",
        Suggestion.nearest(to: written, among: allowed.map(\.rawValue))
          .map { "Did you mean '\($0)'?" } ?? perHelp(allowed))
      return
    }
    if basis == .percent, per == .quarter { per = .level }
    guard allowed.contains(per) else {
      add(
        .badPer, row, "per",
        "\(terms.measure.id) with a target in \(basis.rawValue) can be per \(words(allowed)), found '\(per.rawValue)'",
        per == .spend && !terms.hasSpendItem
          ? "The framework names no spend item to measure by." : perHelp(allowed))
      return
    }
    target.per = per
  }

  private func words(_ pers: [Per]) -> String { pers.map(\.rawValue).joined(separator: ", ") }

  private func perHelp(_ allowed: [Per]) -> String {
    allowed == [.level]
      ? "Write 'level': each quarter's figure is held against the target by itself."
      : "Write one of the words named."
  }

  private mutating func readBaseline(_ target: inout TargetRow, _ row: CSVTable.Row) {
    let written = row["baseline"]
    guard !written.isEmpty, let basis = target.basis, !target.isRecord else { return }
    guard basis == .percent || target.per == .level else {
      add(
        .badBaseline, row, "baseline",
        "a baseline stands only beside percent and level targets, found \(FoundText.quoted(written))",
        "Leave the cell empty.")
      return
    }
    guard let (amount, writtenBasis) = TargetText.amount(written),
      writtenBasis == basis || writtenBasis == .number
    else {
      if addTooManyPlaces(.badBaseline, row, "baseline") { return }
      add(
        .badBaseline, row, "baseline",
        "expected a baseline like \(basis.example), found \(FoundText.quoted(written))",
        "Write where things stood, in the target's basis.")
      return
    }
    target.baseline = amount
  }

  /// Tells that a cell has too many decimal places, where it has.
  private mutating func addTooManyPlaces(
    _ code: Finding.Code, _ row: CSVTable.Row, _ column: String
  ) -> Bool {
    let places = FixedDecimal.places
    guard TargetText.hasTooManyPlaces(row[column]) else { return false }
    add(
      code, row, column,
      "expected a \(column) with at most \(places) decimal places, found \(FoundText.quoted(row[column]))",
      "Round it to \(places) decimal places.")
    return true
  }

  private mutating func quarter(_ row: CSVTable.Row, _ column: String) -> Quarter? {
    let written = row[column]
    guard !written.isEmpty else { return nil }
    if let quarter = Quarter(reading: written) { return quarter }
    add(
      .badQuarter, row, column, "expected a quarter, found \(FoundText.quoted(written))",
      RowFaults.quarterHelp)
    return nil
  }

  private mutating func addBasis(
    _ basis: Basis, _ row: CSVTable.Row, _ terms: TargetTerms
  ) {
    let allowed = terms.targetBases
    add(
      .badBasis, row, "target",
      allowed.isEmpty
        ? "\(terms.measure.id) is words only: it has no target"
        : "\(terms.measure.id) takes a target in \(allowed.map(\.rawValue).joined(separator: " or ")), found \(FoundText.quoted(row["target"])), which is in \(basis.rawValue)",
      allowed.isEmpty
        ? "Write 'record', or leave the target empty."
        : "Write it like \(examples(terms)).")
  }

  private func examples(_ terms: TargetTerms) -> String {
    terms.targetBases.map(\.example).joined(separator: " or ")
  }

  // MARK: Rows of one measure

  /// Holds the rows of one measure against each other: none may overlap, and all share their
  /// basis and `per`, `n/a` and `record` ones aside.
  ///
  /// Of two rows at odds the one that starts later is at fault, so that the quarters before it
  /// stay as they were; of two that start together, the one further down the file.
  private mutating func settle(_ number: Int, _ key: Contract.MeasureKey) {
    var rows = contracts[number].targets[key] ?? []
    guard rows.count > 1 else { return }
    let term = contracts[number].term
    func first(_ row: TargetRow) -> Quarter {
      max(row.from ?? term.firstQuarter, term.firstQuarter)
    }
    let inOrder = rows.indices.filter { !rows[$0].isFaulty }.sorted {
      (first(rows[$0]), $0) < (first(rows[$1]), $1)
    }
    var sound: [Int] = []
    for place in inOrder {
      for other in sound where isAtOdds(rows[place], rows[other], number, key) {
        rows[place].isFaulty = true
      }
      if !rows[place].isFaulty { sound.append(place) }
    }
    contracts[number].targets[key] = rows
  }

  /// Whether two rows of one measure can't stand beside each other, which is told.
  private mutating func isAtOdds(
    _ row: TargetRow, _ other: TargetRow, _ number: Int, _ key: Contract.MeasureKey
  ) -> Bool {
    let term = contracts[number].term
    let start = max(row.from ?? term.firstQuarter, other.from ?? term.firstQuarter)
    let end = min(row.to ?? term.lastQuarter, other.to ?? term.lastQuarter)
    if start <= end {
      report(
        .overlappingTargets, row, number, key,
        "both this row and \(other.place.text) hold in \(start.label)",
        "Give the rows 'from' and 'to' quarters that don't overlap.")
      return true
    }
    if row.target != nil, other.target != nil, row.basis != other.basis || row.per != other.per {
      report(
        .differingTargets, row, number, key,
        "this row is \(words(row)), the one at \(other.place.text) \(words(other))",
        "Set all rows of a measure in one basis and one 'per'.")
      return true
    }
    return false
  }

  private func words(_ row: TargetRow) -> String {
    "in \(row.basis?.rawValue ?? "nothing") per \(row.per?.rawValue ?? "nothing")"
  }

  private mutating func report(
    _ code: Finding.Code, _ row: TargetRow, _ number: Int, _ key: Contract.MeasureKey,
    _ message: String, _ help: String
  ) {
    findings.append(
      Finding(
        code, at: row.place,
        about: Finding.Subject(contract: contracts[number].id, item: key.measure),
        message: message, help: help))
  }

  private mutating func add(
    _ code: Finding.Code, _ row: CSVTable.Row, _ column: String, _ message: String, _ help: String
  ) {
    findings.append(
      Finding(
        code, at: row.place(column),
        about: Finding.Subject(
          contract: row["contract"].isEmpty ? nil : row["contract"],
          item: row["measure"].isEmpty ? nil : row["measure"]),
        message: message, help: help))
  }
}
