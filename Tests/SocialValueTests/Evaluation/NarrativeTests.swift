import SocialValue
import SocialValueReports
import Testing

@Suite("A narrative")
struct NarrativeTests {
  /// The scorecard of a quarter in which the story was reported.
  private static func scorecard(_ value: String, accepted: String = "") throws -> Scorecard {
    var register = TestRegister()
    register.target("m.story", "record", "level")
    register.report("story", value, in: "2026-27Q1", accepted: accepted)
    return try register.score(try TestRegister.quarter("2026-27Q1"))
  }

  @Test("is shown in its words wherever the scorecard is")
  func words() throws {
    let scorecard = try Self.scorecard("We ran = a fair")
    #expect(scorecard.measure("m.story")?.words == "We ran = a fair")
    #expect(ScorecardText(style: TextStyle()).render(scorecard).contains("“We ran = a fair”"))
    #expect(ScorecardMarkdown.render(scorecard).contains("“We ran = a fair”"))
    #expect(ScorecardCSV.render(scorecard).contains("We ran = a fair"))
    #expect(ScorecardJSON(scorecard).text.contains(#""words": "We ran = a fair""#))
  }

  @Test("of several lines stands on one, where there is only one")
  func lines() throws {
    let scorecard = try Self.scorecard("\"We ran\r\na fair\n\nin May\"")
    #expect(ScorecardText(style: TextStyle()).render(scorecard).contains("“We ran a fair in May”"))
    #expect(ScorecardMarkdown.render(scorecard).contains("“We ran a fair in May”"))
  }

  @Test("with accepted words has those")
  func acceptedWords() throws {
    for value in ["", "A fair"] {
      let scorecard = try Self.scorecard(value, accepted: "A fair in May")
      #expect(scorecard.measure("m.story")?.words == "A fair in May")
    }
  }

  @Test("that wasn't reported has no words")
  func noWords() throws {
    var register = TestRegister()
    register.target("m.story", "record", "level")
    let scorecard = try register.score(try TestRegister.quarter("2026-27Q1"))
    #expect(scorecard.measure("m.story")?.words == nil)
    #expect(ScorecardJSON(scorecard).text.contains(#""words": null"#))
  }
}
