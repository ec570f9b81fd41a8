import SocialValue
import SocialValueFiles
import TestSupport
import Testing

@testable import ScorecardCommands

@Suite("The form that a supplier fills in")
struct TemplateTests {
  static let contracts = (1...9).map { "CR-000\($0)" }.filter { $0 != "CR-0006" }

  /// A form, as a table.
  struct Form {
    var columns: [String]
    var rows: [[String]]

    init(_ csv: String) {
      let table = Self.table(csv)
      columns = table.first ?? []
      rows = Array(table.dropFirst())
    }

    func cell(_ row: [String], _ column: String) -> String {
      columns.firstIndex(of: column).map { row[$0] } ?? ""
    }

    /// The cells of a column.
    subscript(column: String) -> [String] { rows.map { cell($0, column) } }

    /// The form with the value of each row filled in.
    func filled(_ value: ([String]) -> String) -> String {
      let place = columns.firstIndex(of: "value") ?? 0
      let filled = rows.map { row in
        var row = row
        row[place] = value(row)
        return row
      }
      return ([columns] + filled).map { row in
        row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\n"
      }.joined()
    }

    private static func table(_ csv: String) -> [[String]] {
      var table: [[String]] = []
      var row: [String] = []
      var cell = ""
      var isQuoted = false
      for character in csv {
        switch character {
        case "\"":
          isQuoted.toggle()
          cell.append(character)
        case "," where !isQuoted:
          row.append(unquoted(cell))
          cell = ""
        case "\n" where !isQuoted:
          table.append(row + [unquoted(cell)])
          row = []
          cell = ""
        default: cell.append(character)
        }
      }
      return table
    }

    private static func unquoted(_ cell: String) -> String {
      guard cell.hasPrefix("\"") else { return cell }
      return String(cell.dropFirst().dropLast()).replacing("\"\"", with: "\"")
    }
  }

  static func form(
    _ contract: String, _ quarter: String = "2026-27Q3",
    in folder: String = TemporaryFolder.project("Fixtures/croydon-2026"), _ more: [String] = []
  ) -> Form {
    let result = ran(["template", folder, "--contract", contract, "--quarter", quarter] + more)
    #expect(result.code == 0)
    #expect(result.error == "")
    return Form(result.output)
  }

  /// The scorecard of a contract, read back with a form in place of its return.
  static func readBack(_ contract: String, _ form: String) throws -> (Register, ContractScorecard) {
    let folder = try TemporaryFolder(copyOf: "Fixtures/croydon-2026")
    try folder.write(form, to: "returns/form.csv")
    let register = try RegisterReader.read(folder.path)
    let quarter = try #require(Quarter(reading: "2026-27Q3"))
    let scorecard = Evaluator(register).scorecard(
      for: quarter, selection: Selection(contracts: [contract]))
    return (register, try #require(scorecard.contracts.first))
  }

  @Test("the form of a call-off contract is as recorded")
  func golden() throws {
    let result = ran([
      "template", TemporaryFolder.project("Fixtures/croydon-2026"), "--contract", "CR-0005",
      "--quarter", "2026-27Q3",
    ])
    try expectGolden(result.output, "template/CR-0005.csv")
  }

  @Test(
    "a form filled in is read without errors, and every measure is worked out", arguments: contracts
  )
  func roundTrip(contract: String) throws {
    let form = Self.form(contract)
    var isFirstOf: Set<String> = []
    let (register, scorecard) = try Self.readBack(
      contract,
      form.filled { row in
        if form.cell(row, "unit").hasPrefix("yes") { return "yes" }
        let dimension = form.cell(row, "dimension")
        if dimension.isEmpty { return "2" }
        // Everybody stands in the first category; the others are a typed 0.
        return isFirstOf.insert(form.cell(row, "item") + dimension).inserted ? "2" : "0"
      })
    let findings = register.findings.filter { $0.place.file == "returns/form.csv" }
    #expect(findings.filter { $0.severity != .query } == [])
    for (measure, result) in zip(scorecard.framework.measures, scorecard.measures) {
      switch result.state {
      case .scored, .recorded, .notDue, .notApplicable, .inDevelopment: break
      case .notReported, .invalid, .noActivity:
        Issue.record("\(measure.id) is \(result.state): \(result.reason ?? "")")
      }
      if measure.rule?.kind == .provision, result.state == .scored {
        #expect(result.actual == Ratio(100), "\(measure.id)")
      }
    }
    #expect(scorecard.measures.contains { $0.state == .scored })
  }

  @Test("a form left blank is read without a finding, and reports nothing", arguments: contracts)
  func blank(contract: String) throws {
    let form = Self.form(contract)
    let (register, scorecard) = try Self.readBack(contract, form.filled { _ in "" })
    #expect(register.findings.filter { $0.place.file == "returns/form.csv" } == [])
    let before = try RegisterReader.read(TemporaryFolder.project("Fixtures/croydon-2026"))
    #expect(
      register.returns.counts.withdrawn - before.returns.counts.withdrawn == form.rows.count)
    for result in scorecard.measures {
      #expect(result.state != .scored && result.state != .recorded && result.state != .invalid)
    }
    #expect(scorecard.overall.score == .zero)
    #expect(scorecard.overall.coverage == .zero)
  }

  @Test("no row is asked for without need: each one left out leaves a measure without its figure")
  func nothingTooMany() throws {
    let form = Self.form("CR-0005")
    for item in Set(form["item"]) {
      // Buy Social takes money or hours: either will do.
      if item.hasPrefix("buysocial") { continue }
      let (_, scorecard) = try Self.readBack(
        "CR-0005",
        form.filled { form.cell($0, "item") == item ? "" : "2" })
      #expect(scorecard.measures.contains { $0.state == .notReported }, "\(item)")
    }
  }

  @Test("the first row says that nothing done is a typed 0 and a blank is unreported")
  func opening() {
    let form = Self.form("CR-0008")
    #expect(form["guidance"][0].contains("where nothing was done, type 0"))
    #expect(form["guidance"][0].contains("a value left blank counts as unreported"))
    #expect(form["guidance"].dropFirst().allSatisfy { !$0.contains("type 0") })
    #expect(form["value"].allSatisfy { $0.isEmpty })
  }

  @Test("an item that serves several measures stands once, in the frameworks' order")
  func once() throws {
    // One contract is held to the charter too, which shares items with the other framework.
    let first = try #require(FrameworkShelf()["croydon-sv-2016"]).items.map(\.id)
    let second = try #require(FrameworkShelf()["croydon-value-charter-2016"]).items.map(\.id)
    let order = first + second.filter { !first.contains($0) }
    for contract in Self.contracts {
      let form = Self.form(contract)
      let items = form.rows.filter { form.cell($0, "dimension").isEmpty }
        .map { form.cell($0, "item") }
      #expect(items == order.filter(items.contains))
    }
    let form = Self.form("CR-0001")
    let row = form.rows.first { form.cell($0, "item") == "workforce.total" }
    #expect(row.map { form.cell($0, "measures") } == "SV1.1; SV1.2; SV1.8; SV2.2; SV4.7; SV4.8")
  }

  @Test("the quarter before stands beside each row, in words that could be typed")
  func lastQuarter() {
    let form = Self.form("CR-0001")
    func last(_ item: String, _ category: String = "") -> [String] {
      form.rows.filter { form.cell($0, "item") == item && form.cell($0, "category") == category }
        .map { form.cell($0, "lastQuarter") }
    }
    #expect(last("safeguarding.routes") == ["yes"])
    #expect(last("workforce.total").allSatisfy { Int($0) != nil })
    #expect(last("workforce.total", "female").allSatisfy { Int($0) != nil })
  }

  // MARK: What targets need

  static let contractRow = """
    contract,title,supplier,framework,start,end,value
    C,Made up,Supplier,croydon-sv-2016,2026-04-01,2028-03-31,100000

    """

  static func items(_ targets: String, policy: String? = nil) throws -> [String] {
    let folder = try TemporaryFolder([
      "contracts.csv": contractRow,
      "targets.csv": "contract,measure,target,per,from,to\n" + targets,
      "returns/none.csv": "contract,period,item,value\n",
    ])
    if let policy { try folder.write(policy, to: "policy.json") }
    let form = form("C", "2026-27Q2", in: folder.path)
    return form.rows.map { row in
      let dimension = form.cell(row, "dimension")
      return form.cell(row, "item") + (dimension.isEmpty ? "" : ":" + dimension)
    }
  }

  @Test(
    "a target needs the items that its basis uses",
    arguments: [
      ("C,SV1.1,90%,level,,", nil, ["workforce.total", "workforce.llw"]),
      ("C,SV1.1,12,level,,", nil, ["workforce.llw"]),
      ("C,SV1.1,record,level,,", nil, ["workforce.llw"]),
      ("C,SV1.1,record %,level,,", nil, ["workforce.total", "workforce.llw"]),
      ("C,SV1.5,3,spend,,", nil, ["spend.contract", "jobs.starts.6mplus"]),
      ("C,SV1.5,3,year,,", nil, ["jobs.starts.6mplus"]),
      ("C,SV3.7,£500,year,,", nil, ["buysocial.funds"]),
      ("C,SV3.7,£500,year,,", "{\"hourValue\": 17.5}", ["buysocial.funds", "buysocial.hours"]),
      ("C,SV3.7,40h,year,,", nil, ["buysocial.hours"]),
      (
        "C,SV4.8,,level,,", nil,
        ["workforce.total", "staff.aware.safeguarding", "safeguarding.routes"]
      ),
      ("C,SV1.5,3,year,,\nC,SV1.5,n/a,,,", nil, []),
    ] as [(String, String?, [String])])
  func basis(targets: String, policy: String?, expected: [String]) throws {
    // The last case is two rows at odds: a faulty row needs nothing, and is told.
    if expected.isEmpty {
      let folder = try TemporaryFolder([
        "contracts.csv": Self.contractRow,
        "targets.csv": "contract,measure,target,per,from,to\n" + targets,
        "returns/none.csv": "contract,period,item,value\n",
      ])
      let result = ran(["template", folder.path, "--contract", "C", "--quarter", "2026-27Q2"])
      #expect(result.code == 1)
      #expect(Form(result.output).rows.isEmpty)
      #expect(result.error.contains("needs anything reported"))
      #expect(result.error.contains("targets.csv"))
    } else {
      #expect(try Self.items(targets, policy: policy) == expected)
    }
  }

  @Test("rows that are n/a or don't hold in the quarter need nothing")
  func notInForce() throws {
    let items = try Self.items(
      """
      C,SV1.1,n/a,level,,
      C,SV1.5,3,year,2026-27Q3,
      C,SV1.7,3,year,,2026-27Q1
      C,SV2.1,3,quarter,,
      C,SV4.5,3,quarter,,

      """)
    #expect(items == ["jobs.advertised.locally"])
  }

  @Test("a provision asks for the items of measures in force, by each dimension that they allow")
  func provision() throws {
    let items = try Self.items(
      """
      C,SV1.8,,level,,
      C,SV1.1,n/a,level,,
      C,SV1.5,3,year,,

      """)
    let dimensions = ["sex", "age", "ethnicity", "disability", "priority-group"]
    #expect(
      Set(items) == Set(["jobs.starts.6mplus"] + dimensions.map { "jobs.starts.6mplus:" + $0 }))
    #expect(items.filter { $0 == "jobs.starts.6mplus" }.count == 1)
    #expect(items.filter { $0 == "jobs.starts.6mplus:sex" }.count == 3)
    // Without the provision, no breakdown.
    #expect(try Self.items("C,SV1.5,3,year,,\n") == ["jobs.starts.6mplus"])
  }

  // MARK: Outside text and faults

  @Test("outside text that a spreadsheet would take for a formula is defused")
  func formulas() throws {
    let folder = try TemporaryFolder([
      "contracts.csv": Self.contractRow.replacing("croydon-sv-2016", with: "own"),
      "targets.csv": "contract,measure,target,per\nC,M1,1,quarter\nC,M2,record,level\n",
      "returns/q.csv": "contract,period,item,value\nC,2026-27Q1,words,\"=HYPERLINK(\"\"x\"\")\"\n",
      "own.json": """
      {
        "id": "own", "title": "Own", "authority": "A", "version": "1",
        "source": { "document": "D", "published": "2026", "section": "S" },
        "themes": [{ "id": "t", "title": "T" }],
        "groups": [{ "id": "G", "title": "G" }],
        "items": [
          { "id": "n", "title": "=cmd|' /C calc'!A0", "type": "count", "over": "flow",
            "unit": "@people", "guidance": "+1" },
          { "id": "words", "title": "-Words", "type": "text", "guidance": "-2" }
        ],
        "measures": [
          { "id": "M1", "group": "G", "title": "M1", "themes": ["t"],
            "rule": { "kind": "quantity", "items": ["n"] } },
          { "id": "M2", "group": "G", "title": "M2", "themes": ["t"],
            "rule": { "kind": "narrative", "item": "words" } }
        ]
      }
      """,
    ])
    let form = Self.form(
      "C", "2026-27Q2", in: folder.path, ["--framework", folder.path("own.json")])
    #expect(form["title"] == ["'=cmd|' /C calc'!A0", "'-Words"])
    #expect(form["unit"][0] == "'@people")
    #expect(form["guidance"][1].hasPrefix("'-2"))
    #expect(form["lastQuarter"] == ["", "'=HYPERLINK(\"x\")"])
  }

  @Test("a quarter outside the contract's term is refused, with the term")
  func outsideTerm() {
    let folder = TemporaryFolder.project("Fixtures/croydon-2026")
    let result = ran(["template", folder, "--contract", "CR-0006", "--quarter", "2026-27Q3"])
    #expect(result.code == 2)
    #expect(result.output == "")
    #expect(result.error.contains("has no day in 2026-27Q3"))
    #expect(result.error.contains("2024-10-14 to 2026-08-21"))
  }

  @Test("a contract that isn't there is told, with the one that was meant")
  func unknownContract() {
    let folder = TemporaryFolder.project("Fixtures/croydon-2026")
    let result = ran(["template", folder, "--contract", "CR-001", "--quarter", "2026-27Q3"])
    #expect(result.code == 2)
    #expect(result.error.contains("CR-0001"))
  }
}
