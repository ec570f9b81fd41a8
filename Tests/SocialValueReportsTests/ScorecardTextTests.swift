import SocialValue
import SocialValueReports
import Testing

@Suite("A scorecard as text")
struct ScorecardTextTests {
  private func text(_ register: TestRegister, _ style: TextStyle = TextStyle()) throws -> String {
    let (scorecard, histories) = try register.scorecard()
    return ScorecardText(style: style).render(scorecard, histories: histories)
  }

  @Test("is printed as the golden files have it")
  func goldens() throws {
    try Golden.expect(text(SampleRegisters.one()), "scorecard-one.txt")
    try Golden.expect(text(SampleRegisters.several()), "scorecard-several.txt")
  }

  @Test("fits the page, at any width and in colours", arguments: [60, 72, 80, 100, 132])
  func widths(_ width: Int) throws {
    for isColoured in [false, true] {
      let style = TextStyle(width: width, isColoured: isColoured)
      for register in [try SampleRegisters.one(), try SampleRegisters.several()] {
        let tooWide = try linesWider(than: width, in: text(register, style))
        #expect(tooWide == [])
      }
    }
  }

  @Test("is never narrower than tables can be")
  func narrowest() {
    #expect(TextStyle(width: 3).width == TextStyle.narrowest)
  }

  @Test("says the same in colours as without them")
  func colours() throws {
    let register = try SampleRegisters.one()
    let coloured = try text(register, TextStyle(isColoured: true))
    #expect(coloured.contains("\u{1B}["))
    #expect(try withoutEscapes(coloured) == text(register))
  }

  @Test("shows nothing counted as a dash, never as 0")
  func nothingCounted() throws {
    var register = TestRegister()
    try register.add(
      "CR-1", title: "A contract", supplier: "A supplier", value: 1,
      targets: [("SV1.2", .record(.number), nil)])
    let text = try self.text(register)
    let overall = try line(beginning: "Overall", in: text)
    #expect(overall.contains("–") && !overall.contains("0") && overall.contains("····"))
    #expect(!text.contains("Coverage"))
  }

  @Test("shows a score of 0 as 0.0 and an empty bar")
  func zero() throws {
    let liveability = try line(beginning: "Liveability", in: text(SampleRegisters.one()))
    #expect(liveability.contains("░░ ") && liveability.contains(" 0.0 "))
    #expect(!liveability.contains("█ "))
  }

  @Test("draws no sparkline without a history")
  func noHistory() throws {
    let scorecard = try SampleRegisters.one().scorecard().scorecard
    let text = ScorecardText().render(scorecard)
    #expect(try !line(beginning: "Overall", in: text).contains("▁"))
  }

  @Test("says so where no contract is in its term")
  func noContracts() throws {
    let text = try self.text(TestRegister())
    #expect(text.contains("No contract has a day of its term in this quarter."))
    #expect(text.contains("No findings."))
  }

  @Test("shows the control characters of outside text and fits, whatever the text")
  func hostile() throws {
    let title = "A\u{1B}[31mred\u{7}\nline\u{202E} " + String(repeating: "w", count: 400)
    let register = try SampleRegisters.one(
      title: title, supplier: "S\u{9B}2J\r" + String(repeating: "界", count: 90),
      id: "C\u{1B}]0;x\u{7}")
    let text = try self.text(register)
    let controls = text.unicodeScalars.filter {
      $0 != "\n" && ($0.value < 0x20 || (0x7F..<0xA0).contains($0.value) || $0 == "\u{202E}")
    }
    #expect(controls.isEmpty)
    #expect(text.contains("\\u{1B}[31mred"))
    #expect(linesWider(than: 80, in: text) == [])
  }

  @Test("costs add up: what the measures cost is what the score lacks")
  func costs() throws {
    let scorecard = try SampleRegisters.one().scorecard().scorecard.contracts[0]
    var lacking = Points.zero
    for place in scorecard.measures.indices {
      guard let own = scorecard.contribution(of: place),
        let full = scorecard.contribution(of: place, scoring: .hundred)
      else { continue }
      lacking = lacking + (full.overall - own.overall)
    }
    let score = try scorecard.overall.score.unwrapped()
    #expect((lacking + score).text(places: 9) == "100.000000000")
  }

  @Test("asks for the items that would count, and for hours only where they are worth anything")
  func neededItems() throws {
    var register = try SampleRegisters.one()
    #expect(try text(register).contains("Report “Money given” (gifts).\n"))
    register.policy.hourValue = FixedDecimal(17)
    #expect(
      try text(register).contains("Report “Money given” (gifts) or “Support given” (support).\n"))
    register.policy.countOnly = .accepted
    #expect(try text(register).contains("Report, and have accepted,"))
  }

  @Test("leaves the themes' columns out where there are too many for the page")
  func manyThemes() throws {
    var register = try SampleRegisters.several()
    register.framework.themes += (1...9).map { Theme(id: "t\($0)", title: "Theme \($0)") }
    let text = try self.text(register)
    #expect(linesWider(than: 80, in: text) == [])
    #expect(text.contains("Contract Supplier") && !text.contains("G Growth"))
  }
}
