import SocialValue
import SocialValueReports
import Testing

@testable import SocialValueFiles

@Suite("The faults of a sheet of measures")
struct MeasureSheetFaultTests {
  /// Sheets with something wrong in them, by what it is.
  private static let cases: [(name: String, rows: [String])] = [
    ("nothing at all", []),
    ("no measure", ["group,measure,themes,reports"]),
    ("columns", ["group,measure,theme,report", "A,M,T,words"]),
    ("empty cells", ["group,measure,themes,reports", ",,,", "A,,T,", ",M,T,words"]),
    ("no theme", ["group,measure,themes,reports", "A,M,,words", "A,N,;,nothing yet"]),
    (
      "words",
      [
        "group,measure,themes,reports,when,better,every,outOf,within",
        "A,M,T,counts,,,,,", "A,N,T,number,ends,fewer,monthly,,", "A,O,T,number,,,,W,maybe",
        "A,P,T,number,,,,,yes", "A,Q,T,number,quarter,,year,,",
      ]
    ),
    (
      "units and wholes",
      [
        "group,measure,themes,reports,unit,outOf", "A,M,T,amount,,", "A,N,T,hours,days,",
        "A,O,T,money,pence,", "A,P,T,percent,people,", "A,Q,T,yes or no,people,W",
        "A,R,T,number,,r", "A,S,T,amount,kg,U", "A,U,T,amount,tonnes,",
      ]
    ),
    (
      "targets",
      [
        "group,measure,themes,reports,outOf,target", "A,M,T,number,,90%", "A,N,T,percent,W,90",
        "A,O,T,hours,,lots", "A,P,T,words,,12", "A,Q,T,number,W,£5", "A,R,T,money,,12",
      ]
    ),
    (
      "scales",
      [
        "group,measure,themes,reports,scale,notApplicable", "A,M,T,level,,", "A,N,T,level,Only,",
        "A,O,T,level,No;no;Yes,", "A,P,T,number,No;Yes,yes", "A,Q,T,level,1;2;3,",
      ]
    ),
    (
      "ids",
      [
        "group,measure,themes,reports,id,groupId", "A,M,T,words,1,", "A,N,T,words,X,G",
        "A,O,T,words,X,H", "B,P,T,words,,G",
      ]
    ),
    (
      "rows of one measure",
      [
        "group,measure,themes,reports,item,target,better,id,outOf,within",
        "A,M,T,number,,,,,,", "A,M,T,number,Again,,,,,", "A,N,T,yes or no,One,90%,more,N1,,",
        "A,N,T,yes or no,one,80%,less,N2,,", "A,O,T,level,,,,,,", "A,P,T,yes or no,P1,,,,,",
        "A,P,T,percent,P2,,,,W,no",
      ]
    ),
    (
      "items at odds",
      [
        "group,measure,themes,reports,item,outOf,when,unit,scale,every",
        "A,M,T,number,People,,end,people,,", "A,N,T,money,people,,,,,",
        "A,O,T,number,People,,quarter,heads,,", "A,P,T,percent,Local,Spend,,,,",
        "A,Q,T,money,Spend,,,,,", "A,R,T,level,State,,,,No;Yes,", "A,S,T,level,State,,,,Off;On,",
        "A,U,T,amount,Waste,,,kg,,", "A,V,T,amount,Waste,,,tonnes,,",
        "A,W,T,number,Jobs,,quarter,,,", "A,X,T,number,Jobs,,,,,year",
      ]
    ),
    ("CSV", ["group,measure,themes,reports", "A,M,T", "A,\"N,T,words", "A,O,T,words"]),
  ]

  @Test("are all told, with their cells and how to mend them")
  func golden() throws {
    var text = ""
    for (name, rows) in Self.cases {
      let findings = SheetCase.findings(rows.map { $0 + "\n" }.joined())
      #expect(findings.contains { $0.severity == .error }, "\(name)")
      for finding in findings {
        #expect(!finding.message.hasSuffix(".") && !finding.help.isEmpty, "\(finding.message)")
      }
      text += "# \(name)\n" + FindingsText.compilerLines(findings) + "\n"
    }
    try Golden.expect(text, "sheets/faults.txt")
  }

  @Test("of a sheet that isn't UTF-8 say how to save it")
  func encoding() {
    for bytes in [[0xFF, 0xFE, 0x41, 0x00], Array("group,measure\u{FFFD}".utf8.dropLast())] {
      do {
        _ = try MeasureSheet.definition(
          from: bytes, file: "measures.csv", heading: SheetCase.heading)
        Issue.record("no fault told")
      } catch {
        #expect(error.findings.contains { $0.code == .notUTF8 })
      }
    }
  }
}
