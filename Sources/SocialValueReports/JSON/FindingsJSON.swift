public import SocialValue

/// Findings as the JSON that other tools read.
public enum FindingsJSON {
  /// One object with the counts by severity and every finding, in the order given.
  public static func text(_ findings: [Finding]) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.string("schemaVersion", ScorecardJSON.schemaVersion)
      writer.key("counts")
      writer.object { writer in
        for severity in Finding.Severity.allCases {
          writer.number(severity.rawValue, findings.count { $0.severity == severity })
        }
      }
      writer.key("findings")
      writer.findings(findings)
    }
    return writer.text
  }
}

extension JSONWriter {
  /// Writes a list of findings.
  mutating func findings(_ findings: [Finding], by workers: Workers = .one) {
    array(findings, by: workers) { writer, finding in
      writer.object { writer in
        writer.string("severity", finding.severity.rawValue)
        writer.string("code", finding.code.name)
        writer.string("file", finding.place.file)
        writer.number("line", finding.place.line == 0 ? nil : String(finding.place.line))
        writer.number("column", finding.place.column == 0 ? nil : String(finding.place.column))
        if let path = finding.path { writer.string("path", path) }
        writer.string("contract", finding.subject.contract)
        writer.string("period", finding.subject.period?.label)
        writer.string("item", finding.subject.item)
        writer.string("message", finding.message)
        writer.string("help", finding.help)
      }
    }
  }
}
