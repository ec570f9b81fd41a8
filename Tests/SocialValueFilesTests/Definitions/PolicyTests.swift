import SocialValue
import SocialValueReports
import Testing

@testable import SocialValueFiles

@Suite("The policy")
struct PolicyTests {
  private static func read(_ text: String) throws -> (policy: Policy, findings: [Finding]) {
    try PolicyReader.read(Array(text.utf8), file: "policy.json", frameworks: FrameworkShelf().all)
  }

  private static func faults(_ text: String) -> [String] {
    do {
      return try read(text).findings.map(FindingsText.line)
    } catch let error as FindingsError {
      return error.findings.map(FindingsText.line)
    } catch {
      return ["\(error)"]
    }
  }

  @Test("an empty policy is the default", arguments: ["{}", "{ \"groupWeights\": {} }"])
  func empty(text: String) throws {
    #expect(try Self.read(text).policy == Policy())
  }

  @Test("the default, written out, is the default")
  func defaults() throws {
    let text = """
      { "ratings": [
          { "id": "good", "title": "Good", "atLeast": 1 },
          { "id": "approachingTarget", "title": "Approaching target", "atLeast": 0.9 },
          { "id": "requiresImprovement", "title": "Requires improvement", "atLeast": 0.75 },
          { "id": "inadequate", "title": "Inadequate", "atLeast": 0 } ],
        "hourValue": null, "countOnly": "reported", "suppressBelow": 5 }
      """
    let (policy, findings) = try Self.read(text)
    #expect(policy == Policy())
    #expect(findings.isEmpty)
  }

  @Test("every setting is read")
  func settings() throws {
    let text = """
      { "ratings": [
          { "id": "green", "title": "Green", "atLeast": 1.05 },
          { "id": "amber", "title": "Amber", "atLeast": 0.5, "orBetterThan": "previousQuarter" },
          { "id": "red", "title": "Red", "atLeast": 0 } ],
        "groupWeights": { "SV1": 3, "croydon-sv-2016/SV2": 0.5 },
        "hourValue": 17.5, "countOnly": "accepted", "suppressBelow": 10 }
      """
    let (policy, findings) = try Self.read(text)
    #expect(findings.isEmpty)
    #expect(policy.ratings.map(\.id) == ["green", "amber", "red"])
    #expect(policy.ratings.map(\.atLeast) == [1_050_000_000, 500_000_000, 0])
    #expect(policy.ratings[1].orBetterThan == .previousQuarter)
    #expect(policy.weight(ofGroup: "SV1", in: "croydon-sv-2016") == FixedDecimal(3))
    #expect(policy.weight(ofGroup: "SV2", in: "croydon-sv-2016") == FixedDecimal(units: 500_000))
    #expect(policy.weight(ofGroup: "SV3", in: "croydon-sv-2016") == .one)
    #expect(policy.hourValue == FixedDecimal(units: 17_500_000))
    #expect(policy.countOnly == .accepted)
    #expect(policy.suppressBelow == 10)
  }

  @Test(
    "a fault is told with its path, line and column",
    arguments: [
      ("[]", "1:1: error: expected an object, found a list at $ [wrong-type]"),
      ("{ \"rating\": [] }", "1:3: error: no such key: 'rating' at $.rating [unknown-key]"),
      (
        "{ \"ratings\": [] }",
        "1:3: error: expected at least one rating at $.ratings [bad-setting]"
      ),
      (
        "{ \"ratings\": {} }",
        "1:3: error: expected a list, found an object at $.ratings [wrong-type]"
      ),
      (
        "{ \"ratings\": [ { \"id\": \"a\", \"title\": \"A\", \"atLeast\": 0.5 } ] }",
        "1:43: error: the last rating must start at 0 at $.ratings[0].atLeast [bad-setting]"
      ),
      (
        "{ \"ratings\": [ { \"id\": \"a\", \"title\": \"A\", \"atLeast\": 0 },\n { \"id\": \"b\", \"title\": \"B\", \"atLeast\": 0 } ] }",
        "2:29: error: expected less than the rating before at $.ratings[1].atLeast [bad-setting]"
      ),
      (
        "{ \"ratings\": [ { \"id\": \"a\", \"title\": \"A\", \"atLeast\": 1 },\n { \"id\": \"a\", \"title\": \"B\", \"atLeast\": 0 } ] }",
        "2:4: error: the rating id 'a' is used twice at $.ratings[1].id [duplicate-id]"
      ),
      (
        "{ \"ratings\": [ { \"id\": \"a b\", \"title\": \"A\", \"atLeast\": 0 } ] }",
        "1:18: error: expected letters, digits, '.', '-' and '_', starting with a letter, found 'a b' at $.ratings[0].id [bad-id]"
      ),
      (
        "{ \"ratings\": [ { \"title\": \"A\", \"atLeast\": 0 } ] }",
        "1:16: error: the key 'id' is missing at $.ratings[0].id [missing-key]"
      ),
      (
        "{ \"ratings\": [ { \"id\": \"a\", \"title\": \"A\", \"atLeast\": -1 } ] }",
        "1:43: error: expected a number of 0 or more, with at most nine decimal places, found '-1' at $.ratings[0].atLeast [wrong-type]"
      ),
      (
        "{ \"ratings\": [ { \"id\": \"a\", \"title\": \"A\", \"atLeast\": 0, \"orBetterThan\": \"lastYear\" } ] }",
        "1:57: error: expected one of sameQuarterLastYear, previousQuarter, found 'lastYear' at $.ratings[0].orBetterThan [bad-setting]"
      ),
      (
        "{ \"groupWeights\": { \"SV1\": \"3\" } }",
        "1:21: error: expected a weight of 0 or more, found '3' at $.groupWeights.SV1 [wrong-type]"
      ),
      (
        "{ \"groupWeights\": { \"SV1\": -3 } }",
        "1:21: error: expected a weight of 0 or more, found '-3' at $.groupWeights.SV1 [wrong-type]"
      ),
      (
        "{ \"groupWeights\": 3 }",
        "1:3: error: expected an object, found '3' at $.groupWeights [wrong-type]"
      ),
      (
        "{ \"groupWeights\": { \"SV12\": 3 } }",
        "1:21: warning: no group is called 'SV12' at $.groupWeights.SV12 [unknown-group]"
      ),
      (
        "{ \"hourValue\": 0 }",
        "1:3: error: an hour must be worth more than £0 at $.hourValue [bad-setting]"
      ),
      (
        "{ \"hourValue\": \"£17\" }",
        "1:3: error: expected a number of 0 or more, with at most six decimal places, found '£17' at $.hourValue [wrong-type]"
      ),
      (
        "{ \"countOnly\": \"acepted\" }",
        "1:3: error: expected one of reported, accepted, found 'acepted' at $.countOnly [bad-setting]"
      ),
      (
        "{ \"suppressBelow\": 2.5 }",
        "1:3: error: expected a whole number of 0 or more, found '2.5' at $.suppressBelow [wrong-type]"
      ),
      (
        "{ \"suppressBelow\": 99999999999999999999 }",
        "1:3: error: expected a whole number of 0 or more, found '99999999999999999999' at $.suppressBelow [wrong-type]"
      ),
    ])
  func fault(text: String, expected: String) {
    #expect(Self.faults(text) == ["policy.json:" + expected])
  }

  @Test("several faults are all told, in order of place")
  func several() {
    let text = """
      { "ratings": [ 5, { "id": "a", "title": "A", "atLeast": 0.2 } ],
        "groupWeights": { "SV1": "x", "SV77": 1 },
        "countOnly": 3,
        "hours": 1 }
      """
    #expect(
      Self.faults(text).map { $0.split(separator: "[").last ?? "" } == [
        "wrong-type]", "wrong-type]", "wrong-type]", "unknown-key]",
      ])
  }

  @Test("a policy that can't be used stops the reading of its register")
  func register() throws {
    var one = FindingCase(code: "none")
    one.files = [("policy.json", Array("{ \"countOnly\": 1 }".utf8))]
    #expect(throws: FindingsError.self) { try one.findings() }
  }
}
