import SocialValue
import Testing

@testable import SocialValueFiles

@Suite("A definition made from a sheet of measures")
struct MeasureSheetTests {
  private static let columns = "group,measure,themes,reports,item,outOf,when,within,id,groupId"

  @Test("is as recorded for the sheet that one begins with")
  func golden() throws {
    try Golden.expect(MeasureSheet.example, "sheets/example.csv")
    let made = try SheetCase.made(MeasureSheet.example)
    #expect(made.warnings.isEmpty)
    try Golden.expect(made.text, "sheets/example.json")
  }

  @Test("the sheet that one begins with has a row of everything that may be reported")
  func example() throws {
    let lines = MeasureSheet.example.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let column = try #require(lines[0].firstIndex(of: "reports"))
    let reported = lines.dropFirst().map { $0[column] }
    #expect(Set(reported.map(String.init)) == Set(MeasureSheet.answers))
  }

  // MARK: Scores

  /// What is reported, the target where the sheet gives none, and what should come of it.
  static let scored: [(measure: String, target: String, lines: [String], score: Int)] = [
    (
      "G1.1", ",level",
      ["residents-employed-contract,3", "people-employed-contract,10"], 75
    ),
    ("G1.2", "4,quarter", ["apprenticeships-started,3"], 75),
    ("G2.1", "£1000,quarter", ["spend-local-firms,500", "spend-contract,2000"], 50),
    ("G2.1", "50%,level", ["spend-local-firms,500", "spend-contract,2000"], 50),
    ("G3.1", "20h,quarter", ["hours-volunteered,10"], 50),
    ("G3.2", "£1000,quarter", ["support-given-money,400", "support-given-hours,10"], 60),
    (
      "G3.3", "100%,level",
      [
        "staff-trained-safeguarding,5", "people-employed-contract,10", "there-referral-route,yes",
      ], 75
    ),
    ("G3.4", "100%,level", ["g3.4.1,In part", "g3.4.2,2"], 75),
    ("G4.1", "100,quarter", ["carbon-emitted,200"], 50),
  ]

  @Test("scores each kind of row", arguments: scored.indices)
  func scores(place: Int) throws {
    let one = Self.scored[place]
    let card = try card(
      "midshire-2026", target: "\(one.measure),\(one.target)", one.lines)
    let measure = try #require(
      card.framework.measures.firstIndex { $0.id == one.measure })
    #expect(card.measures[measure].state == .scored)
    #expect(card.measures[measure].score?.text == String(one.score), "\(one.measure)")
  }

  @Test("records words, and lists what has no rule yet")
  func unscored() throws {
    let card = try card("midshire-2026", target: "G3.5,record,", ["story-quarter,It went well."])
    let states = zip(card.framework.measures, card.measures).map { ($0.id, $1.state) }
    #expect(states.first { $0.0 == "G3.5" }?.1 == .recorded)
    #expect(states.first { $0.0 == "G4.2" }?.1 == .inDevelopment)
  }

  /// The scorecard of a contract under the example's framework.
  private func card(_ id: String, target: String, _ lines: [String]) throws -> ContractScorecard {
    let shelf = FrameworkShelf()
    shelf.add(try SheetCase.made(MeasureSheet.example).framework)
    let files = [
      "contracts.csv": "contract,title,supplier,framework,start,end,value\n"
        + "A,Meals,Fair Kitchens,\(id),2026-04-01,2029-03-31,900000\n",
      "targets.csv": "contract,measure,target,per\nA,\(target)\n",
      "returns/q1.csv": "contract,period,item,value\n"
        + lines.map { "A,2026-27Q1,\($0)\n" }.joined(),
      "policy.json": #"{ "hourValue": 20 }"#,
    ]
    let register = try RegisterReader.read(.files(files.mapValues { Array($0.utf8) }), shelf: shelf)
    #expect(register.findings.filter { $0.severity == .error } == [])
    let quarter = Quarter(startingYear: 2026, number: 1)
    return try #require(Evaluator(register).scorecard(for: quarter).contracts.first)
  }

  // MARK: Ids, items and defaults

  @Test("numbers groups and measures in the sheet's order, around the ids that it gives")
  func ids() throws {
    let framework = try SheetCase.framework(
      Self.columns,
      "Jobs,One,T,words,,,,,,", "Skills,Two,T,words,,,,,G1.1,", "Jobs,Three,T,words,,,,,,",
      "Green,Four,T,words,,,,,X-1,G2", "jobs ,Five,T,words,,,,,,")
    #expect(framework.groups.map(\.id) == ["G1", "G3", "G2"])
    #expect(framework.measures.map(\.id) == ["G1.2", "G1.1", "G1.3", "X-1", "G1.4"])
    #expect(framework.measures.map(\.group) == ["G1", "G3", "G1", "G2", "G1"])
    #expect(framework.reading?.inferred == ["numbering", "items"])
  }

  @Test("names items after their titles, each id once")
  func slugs() throws {
    #expect(SheetText.slug("People who live in the borough") == "people-live-borough")
    #expect(SheetText.slug("The Council's own ŵyl, £5 & café") == "councils-own-wyl-5-cafe")
    #expect(SheetText.slug("16 to 24 year olds") == "n16-24-year-olds")
    #expect(SheetText.slug("Of the") == "of-the")
    #expect(SheetText.slug("数 – ?") == "")
    #expect(SheetText.slug(String(repeating: "x", count: 60)).count == 40)
    let framework = try SheetCase.framework(
      Self.columns, "A,Hours worked?,T,number,,,,,,", "A,Hours worked!,T,number,,,,,,",
      "A,数,T,number,,,,,,", "A,文,T,number,,,,,,")
    #expect(framework.items.map(\.id) == ["hours-worked", "hours-worked-2", "item", "item-2"])
  }

  @Test("takes the same words for the same item, whatever their letter case and spaces")
  func sharing() throws {
    let framework = try SheetCase.framework(
      Self.columns, "A,Local,T,percent,Local people,All  people,,,,",
      "A,Young,T,percent,Young people,all people,,,,", "A,All,T,number,All people,,end,,,")
    #expect(framework.items.map(\.id) == ["local-people", "all-people", "young-people"])
    #expect(framework.items.allSatisfy { $0.over == .position })
  }

  @Test("counts what happened in the quarter, but percentages of people at its end")
  func defaults() throws {
    let framework = try SheetCase.framework(
      Self.columns, "A,Starts,T,number,,,,,,", "A,Local,T,percent,Local people,People,,,,",
      "A,New,T,number,New jobs,People,quarter,no,,", "A,Spend,T,money,Local spend,Spend,,,,")
    #expect(framework.item("starts")?.over == .flow)
    #expect(framework.item("people")?.over == .position)
    #expect(framework.item("new-jobs")?.over == .flow)
    #expect(framework.item("spend")?.over == .flow)
    #expect(
      framework.measure("A.2") == nil && framework.measure("G1.2")?.bases == [.percent])
    #expect(framework.measure("G1.3")?.rule.map(isWithin) == false)
    #expect(framework.measure("G1.4")?.rule.map(isWithin) == true)
    #expect(framework.measure("G1.3")?.reading?.inferred == ["themes"])
    #expect(framework.measure("G1.4")?.reading?.inferred == ["themes", "over", "within"])
  }

  private func isWithin(_ rule: Rule) -> Bool {
    if case .quantity(let quantity) = rule { quantity.within } else { false }
  }

  @Test("takes a percent of pounds where the unit says so")
  func pounds() throws {
    let framework = try SheetCase.framework(
      "group,measure,themes,reports,item,outOf,unit,target",
      "A,Local,T,percent,Local spend,Spend,£,30%")
    #expect(framework.items.map(\.kind) == [.money, .money])
    #expect(framework.items.map(\.over) == [.flow, .flow])
    #expect(framework.measures[0].target?.basis == .percent)
  }

  @Test("knows a theme by its title and by its id")
  func themes() throws {
    let framework = try SheetCase.framework(
      Self.columns, "A,One,growth; Local Jobs,words,,,,,,", "A,Two,local-jobs;Growth,words,,,,,,")
    #expect(framework.themes.map(\.title) == ["Growth", "Local Jobs"])
    #expect(
      framework.measures.map(\.themes) == [["growth", "local-jobs"], ["local-jobs", "growth"]])
  }

  @Test("gives a yes or no a target of 100%, and puts the texts of several rows together")
  func duties() throws {
    let framework = try SheetCase.framework(
      "group,measure,themes,reports,item,evidence,place,printed,guidance",
      "A,Duty,T,yes or no,One,Minutes,p. 1,Do one.,Say so.",
      "a,duty,,yes/no,Two,Minutes,p. 2,Do two.,")
    let measure = framework.measures[0]
    #expect(measure.target == Measure.DefaultTarget(basis: .percent, amount: FixedDecimal(100)))
    #expect(measure.evidence == "Minutes")
    #expect(measure.reading?.printed == "Do one. Do two.")
    #expect(measure.reading?.place == "p. 1; p. 2")
    #expect(measure.reading?.inferred == ["themes", "default target"])
    #expect(framework.items.map(\.guidance) == ["Say so.", nil])
  }

  @Test("notes themes as inferred, unless the sheet says that they are printed")
  func printedThemes() throws {
    let framework = try SheetCase.framework(
      "group,measure,themes,themesPrinted,reports", "A,One,T,yes,money", "A,Two,T,,money",
      "A,Three,T,no,money")
    #expect(
      framework.measures.map { $0.reading?.inferred.contains("themes") ?? false }
        == [false, true, true])
  }

  @Test("refuses a part at the quarter's end of a whole that happened in it")
  func partsAndWholes() {
    let faults = SheetCase.findings(
      """
      group,measure,themes,reports,item,outOf,when
      J,A,G,percent,local,staff,end
      J,B,G,number,staff,,quarter

      """)
    #expect(faults.map(\.code.name) == ["bad-setting"])
    #expect(faults.first?.place.line == 2)
  }

  @Test("keeps where each statement of an assessment stands, and names a scale that is shared")
  func statements() throws {
    let framework = try SheetCase.framework(
      "group,measure,themes,reports,item,scale,place",
      "A,Maturity,T,level,One.,No;Yes,p. 1", "A,Maturity,,level,Two.,No;Yes,p. 2",
      "A,Other,T,level,,Low;High,")
    guard case .assessment(let statements)? = framework.measures[0].rule else {
      Issue.record("no assessment")
      return
    }
    #expect(statements.map(\.place) == ["p. 1", "p. 2"])
    #expect(statements.map(\.item) == ["g1.1.1", "g1.1.2"])
    #expect(framework.scales.keys.sorted() == ["scale-1"])
    #expect(framework.items.last?.id == "other")
  }

  @Test("warns of a column that isn't read, and makes the definition all the same")
  func unknownColumn() throws {
    let made = try SheetCase.made("group,measure,themes,reports,colour\nA,M,T,words,red\n")
    #expect(made.warnings.map(\.code) == [.unknownColumn])
  }
}
