import SocialValue
import Testing

@Suite("A definition")
struct FrameworkCheckTests {
  @Test("holds together")
  func isSound() {
    #expect(FrameworkCheck.faults(of: TestFramework.framework).isEmpty)
  }

  @Test(
    "is refused for each thing that keeps it from holding together", arguments: BadDefinition.all)
  func isRefused(_ bad: BadDefinition) {
    var framework = TestFramework.framework
    bad.spoil(&framework)
    let faults = FrameworkCheck.faults(of: framework).map { "\($0.code.name) \($0.path.text)" }
    #expect(faults == ["\(bad.code.name) \(bad.path)"])
  }

  @Test("tells every fault, in the order of the definition, each with what to do")
  func tellsAll() {
    var framework = TestFramework.framework
    for bad in BadDefinition.all where bad.path != "$.measures" { bad.spoil(&framework) }
    let faults = FrameworkCheck.faults(of: framework)
    #expect(faults.count > 20)
    #expect(faults.allSatisfy { !$0.message.isEmpty && !$0.help.isEmpty })
  }

  @Test("has an example for each code that a check can give")
  func isCovered() {
    let codes: [Finding.Code] = [
      .badID, .duplicateID, .unknownID, .wrongItemKind, .mixedTypes, .mixedOver, .noTheme,
      .unusedItem, .badSetting, .missingKey,
    ]
    for code in codes {
      #expect(BadDefinition.all.contains { $0.code == code }, "\(code.name)")
    }
  }

  @Test(
    "has ids of letters, digits, points, hyphens and underscores, which start with a letter",
    arguments: [
      ("a", true), ("SV1.1", true), ("a-b_c.9", true), ("", false), ("1a", false), (".a", false),
      ("a b", false), ("é", false), ("a/b", false), ("_a", false),
    ])
  func hasIDs(text: String, isID: Bool) {
    #expect(FrameworkCheck.isID(text) == isID)
  }
}
