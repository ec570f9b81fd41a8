import SocialValue
import Testing

@Suite("Reading a value")
struct ValueReadingTests {
  static let count = Item(id: "c", title: "People", kind: .count, over: .flow, unit: "people")
  static let money = Item(id: "m", title: "Pounds", kind: .money, over: .flow)
  static let tonnes = Item(id: "t", title: "Waste", kind: .quantity, over: .flow, unit: "tonnes")
  static let duty = Item(id: "d", title: "Policy", kind: .yesNo)
  static let mayNotApply = Item(id: "n", title: "Policy", kind: .yesNo, allowsNotApplicable: true)
  static let level = Item(
    id: "l", title: "Statement", kind: .level,
    scale: [ScaleLabel("None"), ScaleLabel("Some"), ScaleLabel("All of it")])
  static let marks = Item(
    id: "k", title: "Marks", kind: .level, scale: ["0", "5", "10"].map { ScaleLabel($0) })
  static let story = Item(id: "s", title: "Story", kind: .text)

  @Test(
    "takes what an item of its type can have",
    arguments: [
      (count, "12", 12), (count, "1,234", 1234), (count, "12.0", 12), (money, "£1,234.50", 123_450),
      (money, "1234.5", 123_450), (tonnes, "1.123456", 1_123_456), (duty, "yes", 1), (duty, "Y", 1),
      (duty, "TRUE", 1), (duty, "1", 1), (duty, "no", 0), (duty, "n", 0), (duty, "False", 0),
      (duty, "0", 0), (level, "2", 2), (level, "0", 0), (level, "some", 1), (level, "ALL OF IT", 2),
      (mayNotApply, "yes", 1), (marks, "10", 2), (marks, "1", 1),
    ])
  func takes(item: Item, text: String, amount: Int) throws {
    #expect(try content(text, of: item) == CellContent(.number, Int64(amount)))
  }

  @Test("takes n/a where the item allows it, and nothing as nothing")
  func takesOthers() throws {
    #expect(try content("n/a", of: Self.mayNotApply).kind == .notApplicable)
    #expect(try content("N/A", of: Self.mayNotApply).kind == .notApplicable)
    #expect(try content("", of: Self.count) == .empty)
    #expect(try content("Anything, £5 and 12%", of: Self.story).kind == .text)
    #expect(try content("a", of: Self.story) == content("a", of: Self.story))
    #expect(try content("a", of: Self.story) != content("b", of: Self.story))
  }

  @Test(
    "says of the rest what was expected and how to mend it",
    arguments: [
      (count, "12%", "a count", "number of people itself"),
      (count, "<5", "a count", "exact figure"),
      (count, "n/a", "a count", "Type 0 if there was nothing"),
      (count, "-3", "a count", "0 or more"),
      (count, "12.5", "a count", "part of a person"),
      (count, "1,23", "a count", "1,234 or 1234"),
      (count, "£12", "a count", "Leave the £ out"),
      (count, "1234567890123", "a count", "digits too many"),
      (count, "a dozen", "a count", "digits alone"),
      (money, "12.345", "an amount of pounds", "at most 2 decimal places"),
      (money, "15%", "an amount of pounds", "pounds themselves"),
      (money, "-£100", "an amount of pounds", "0 or more"),
      (tonnes, "1.1234567", "an amount of tonnes", "at most 6 decimal places"),
      (tonnes, "£5", "an amount of tonnes", "not money"),
      (duty, "partly", "yes or no", "one of the answers"),
      (duty, "n/a", "yes or no", "can't be answered not applicable"),
      (duty, "2", "yes or no", "one of the answers"),
      (mayNotApply, "partly", "yes or no or n/a", "one of the answers"),
      (level, "3", "a level of 0 to 2, or its label (None, Some, All of it)", "one of the answers"),
      (
        level, "1.5", "a level of 0 to 2, or its label (None, Some, All of it)",
        "one of the answers"
      ),
      (
        level, "Most", "a level of 0 to 2, or its label (None, Some, All of it)",
        "one of the answers"
      ),
      (level, "n/a", "a level of 0 to 2, or its label (None, Some, All of it)", "not applicable"),
    ])
  func refuses(item: Item, text: String, expected: String, help: String) throws {
    let fault = try #require(throws: ValueReading.Fault.self) { try content(text, of: item) }
    #expect(fault.expected == expected)
    #expect(fault.help.contains(help), "\(fault.help)")
  }
}

@Suite("Reading a target")
struct TargetTextTests {
  @Test(
    "takes a target in each basis",
    arguments: [
      ("90%", "90", .percent), ("90 %", "90", .percent), ("12", "12", .number),
      ("1,000", "1000", .number), ("0.5", "0.5", .number), ("£250000", "250000", .money),
      ("£1,000", "1000", .money), ("40h", "40", .hours), ("1,000H", "1000", .hours),
      ("40 h", "40", .hours), ("0", "0", .number), ("150%", "150", .percent),
    ] as [(String, String, Basis)])
  func takes(text: String, amount: String, basis: Basis) throws {
    #expect(TargetText(reading: text) == .amount(try NumberReading.decimal(amount), basis))
  }

  @Test("takes n/a, record in each basis, and nothing")
  func takesOthers() {
    #expect(TargetText(reading: "N/A") == .notApplicable)
    #expect(TargetText(reading: "") == .empty)
    #expect(TargetText(reading: "record") == .record(nil))
    for basis in Basis.allCases where basis != .number {
      #expect(TargetText(reading: basis.recordExample) == .record(basis))
    }
    #expect(TargetText(reading: "Record %") == .record(.percent))
  }

  @Test(
    "refuses the rest",
    arguments: [
      "ninety", "90 per cent", "£", "%", "h", "-5", "£-5", "£90%", "40hours", "12 people",
      "records",
      "record x", "1,00", "<5", "£12h", "1e3",
    ])
  func refuses(_ text: String) {
    #expect(TargetText(reading: text) == nil)
  }
}
