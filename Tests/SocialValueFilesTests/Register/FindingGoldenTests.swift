import Foundation
import SocialValue
import SocialValueReports
import Testing

@testable import SocialValueFiles

@Suite("Findings as they are printed")
struct FindingGoldenTests {
  /// Every case, in the order of the list of findings.
  static let cases =
    FindingCase.ofFiles + FindingCase.ofContracts + FindingCase.ofTargets + FindingCase.ofRows
    + FindingCase.ofCrossChecks + FindingCase.ofDefinitions + FindingCase.ofTenders
    + FindingCase.ofBids

  @Test("a finding of each code is printed as in its golden file", arguments: cases)
  func golden(one: FindingCase) throws {
    let findings = try one.findings()
    #expect(findings.contains { $0.code.name == one.code }, "\(findings.map(\.code.name))")
    for finding in findings {
      #expect(!finding.message.isEmpty && !finding.message.hasSuffix("."), "\(finding.message)")
      #expect(finding.help.hasSuffix(".") || finding.help.hasSuffix("?"), "\(finding.help)")
    }
    try Golden.expect(try one.golden(), "findings/\(one.code).txt")
  }

  @Test("every code has a case, and no code has two")
  func everyCode() {
    #expect(Self.cases.map(\.code) == Finding.Code.all.flatMap(\.codes).map(\.name))
  }

  @Test("no golden file is left of a code that is no more")
  func noOther() throws {
    let folder = Golden.package.appending(path: "Tests/SocialValueFilesTests/Goldens/findings")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(names) == Set(Self.cases.map { $0.code + ".txt" }))
  }

  @Test("the sound register from which cases are made has no finding")
  func sound() throws {
    #expect(try FindingCase(code: "none").findings().isEmpty)
    #expect(try FindingCase.definition("none", []).findings().isEmpty)
    #expect(try FindingCase.tender("none").findings().isEmpty)
  }

  @Test("the list of findings on disk is made from the codes")
  func reference() throws {
    var examples: [String: String] = [:]
    for one in Self.cases {
      guard let finding = try one.findings().first(where: { $0.code.name == one.code }) else {
        continue
      }
      examples[one.code] = FindingsText.compilerLines([finding])
    }
    try Golden.expect(FindingsReference.markdown(examples: examples), at: "docs/findings.md")
  }

  @Test(
    "each code says what it means and how to mend it, in sentences",
    arguments: Finding.Code.all.flatMap(\.codes).map(\.name))
  func sentences(name: String) throws {
    let code = try #require(Finding.Code.all.flatMap(\.codes).first { $0.name == name })
    for text in [code.meaning, code.remedy] {
      #expect(text.hasSuffix(".") || text.hasSuffix("?"))
      #expect(text.first?.isLowercase == false || text.hasPrefix("`"))
    }
  }
}
