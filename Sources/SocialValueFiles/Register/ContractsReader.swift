internal import SocialValue

/// Reads `contracts.csv`.
struct ContractsReader {
  static let file = "contracts.csv"
  static let required = ["contract", "title", "supplier", "framework", "start", "end", "value"]

  /// The frameworks by id, as they are needed.
  let frameworks: FrameworkShelf

  private(set) var contracts: [Contract] = []
  /// The ids of contracts that were left out for an error, with the place of their row.
  private(set) var leftOut: [String: Finding.Place] = [:]
  private(set) var findings: [Finding] = []

  init(frameworks: FrameworkShelf) {
    self.frameworks = frameworks
  }

  mutating func read(_ source: RegisterSource) throws(FileFault) {
    let rows = try CSVTable.rows(
      of: Self.file, in: source, required: Self.required,
      optional: ["team", "tier", "manager", "note"], instead: ["team": ["supplier", "value"]],
      findings: &findings)
    var counts: [String: Int] = [:]
    for row in rows where !row["contract"].isEmpty { counts[row["contract"], default: 0] += 1 }
    for row in rows {
      let id = row["contract"]
      let isRepeated = (counts[id] ?? 0) > 1
      if isRepeated {
        let other = rows.first { $0["contract"] == id && $0.line != row.line }
        add(
          .duplicateContract, row, "contract",
          "the contract id \(FoundText.quoted(id)) stands in line \(other?.line ?? 0) too",
          "Give each contract one row, or an id of its own.")
      }
      let contract = contract(row)
      if let contract, !isRepeated {
        contracts.append(contract)
      } else if !id.isEmpty {
        leftOut[id] = leftOut[id] ?? row.place("contract")
      }
    }
  }

  private mutating func contract(_ row: CSVTable.Row) -> Contract? {
    var isSound = true
    if row["contract"].isEmpty {
      isSound = false
      add(.missingCell, row, "contract", "the cell 'contract' is empty", "Give the contract an id.")
    }
    let party = party(row)
    let ids = row["framework"].split(separator: " ").map(String.init)
    if ids.isEmpty {
      isSound = false
      add(.missingCell, row, "framework", "the cell 'framework' is empty", "Name a framework.")
    }
    var own: [Framework] = []
    for id in ids where !own.contains(where: { $0.id == id }) {
      guard let framework = frameworks[id] else {
        isSound = false
        add(
          .unknownFramework, row, "framework", "no framework is called \(FoundText.quoted(id))",
          Suggestion.sentence(for: id, among: frameworks.ids)
            ?? "Add its definition with --framework FILE.")
        continue
      }
      own.append(framework)
    }
    let clashes = own.count > 1 ? ItemCatalogue(own, vocabulary: Vocabulary(own)).clashes : []
    for item in clashes {
      isSound = false
      add(
        .clashingItems, row, "framework",
        "the item '\(item)' is \(Self.definitions(of: item, in: own))",
        "Rename the item in one of the definitions, or hold the contract to one of them.")
    }
    let start = day(row, "start")
    let end = day(row, "end")
    var term: Term?
    if let start, let end {
      term = Term(start: start, end: end)
      if term == nil {
        add(
          .endBeforeStart, row, "end",
          "the contract ends on \(end.iso), before it starts on \(start.iso)",
          "Correct the start or the end.")
      }
    }
    var value: FixedDecimal?
    if party?.team == nil || !row["value"].isEmpty {
      value = self.value(row)
      if value == nil { isSound = false }
    }
    guard isSound, let term, let party else { return nil }
    return Contract(
      id: row["contract"], title: row["title"], party: party,
      frameworks: own.map(\.id), term: term, value: value,
      tier: row["tier"].isEmpty ? nil : row["tier"],
      manager: row["manager"].isEmpty ? nil : row["manager"], place: row.place("contract"))
  }

  /// Who is held to the contract: a supplier or a team, one of the two.
  private mutating func party(_ row: CSVTable.Row) -> Party? {
    switch (row["supplier"].isEmpty, row["team"].isEmpty) {
    case (false, true): return .supplier(row["supplier"])
    case (true, false): return .team(row["team"])
    case (false, false):
      add(
        .supplierAndTeam, row, "team",
        "the row names both a supplier and a team of the council",
        "Leave one of the two cells empty: a contract is held by one of them.")
    case (true, true):
      let hasBoth = row.header["supplier"] != nil && row.header["team"] != nil
      add(
        .missingCell, row, row.header["supplier"] == nil ? "team" : "supplier",
        hasBoth
          ? "the cells 'supplier' and 'team' are empty"
          : "the cell '\(row.header["supplier"] == nil ? "team" : "supplier")' is empty",
        hasBoth
          ? "Write the supplier's name, or that of the council's team."
          : row.header["supplier"] == nil ? "Write the team's name." : "Write the supplier's name.")
    }
    return nil
  }

  private mutating func value(_ row: CSVTable.Row) -> FixedDecimal? {
    do {
      let bytes = Array(row["value"].utf8)
      return FixedDecimal(
        scaled: try NumberReading.read(bytes.span, places: 2, allowsPounds: true), places: 2)
    } catch {
      add(
        .badContractValue, row, "value",
        "expected an amount of pounds, found \(FoundText.quoted(row["value"]))",
        "Write the whole-life value in pounds: 250000 or £250,000.00.")
      return nil
    }
  }

  /// What each framework says that an item is: `count over flow in a, money over flow in b`.
  private static func definitions(of item: String, in frameworks: [Framework]) -> String {
    frameworks.compactMap { framework in
      framework.item(item).map { "\($0.kind.rawValue) over \($0.over.rawValue) in \(framework.id)" }
    }.joined(separator: ", ")
  }

  private mutating func day(_ row: CSVTable.Row, _ column: String) -> Day? {
    if let day = Day(iso: row[column]) {
      if day.components.year >= Quarter.readableYears.lowerBound { return day }
      add(
        .badDate, row, column,
        "\(day.iso) lies before \(Quarter.readableYears.lowerBound), when no contract here began",
        "Correct the year.")
      return nil
    }
    add(
      .badDate, row, column, RowFaults.dateMessage(row[column]), RowFaults.dateHelp)
    return nil
  }

  private mutating func add(
    _ code: Finding.Code, _ row: CSVTable.Row, _ column: String, _ message: String, _ help: String
  ) {
    findings.append(
      Finding(
        code, at: row.place(column),
        about: Finding.Subject(contract: row["contract"].isEmpty ? nil : row["contract"]),
        message: message, help: help))
  }
}
