import Foundation

/// Holds what a case expects against what a scorecard says.
struct Matching {
  /// The keys by which the entries of a list are told apart.
  private static let identities = [
    "contracts": ["contract", "framework"], "measures": ["measure"], "themes": ["theme"],
    "groups": ["group"], "suppliers": ["supplier", "framework"],
    "teams": ["team", "framework"], "register": ["framework"], "joint": ["contract"],
    "scores": ["framework"], "overall": ["framework"], "statements": ["item"],
    "assessments": ["assessor"],
  ]
  /// Keys that aren't the scorecard's own.
  private static let others: Set = ["exit", "absentFindings", "absentContracts"]
  private static let tolerance = 1e-9

  /// What differs, each with its path.
  private(set) var mismatches: [String] = []

  /// Every mismatch between an expectation and a scorecard.
  static func mismatches(of expected: JSON, in scorecard: JSON) -> [String] {
    var matching = Matching()
    guard case .object(let members) = expected else { return ["the expectation is no object"] }
    let own = members.filter { !others.contains($0.key) && $0.key != "findings" }
    matching.match(.object(own), scorecard, at: "", key: "", isDecimal: false)
    let findings = scorecard["findings"]?.elements ?? []
    for finding in members["findings"]?.elements ?? []
    where !findings.contains(where: { mismatches(of: finding, in: $0).isEmpty }) {
      let code = finding["code"]?.string
      let near = findings.filter { $0["code"]?.string == code }.map(Self.shown)
      matching.mismatches.append(
        "findings: none is \(finding.text); of that code: \(near.joined(separator: "; "))")
    }
    let codes = members["absentFindings"]?.elements ?? []
    for finding in findings where codes.contains(where: { $0 == finding["code"] }) {
      matching.mismatches.append("findings: should be absent: \(Self.shown(finding))")
    }
    let contracts = scorecard["contracts"]?.elements ?? []
    for id in members["absentContracts"]?.elements ?? []
    where contracts.contains(where: { $0["contract"] == id }) {
      matching.mismatches.append("contracts: should be absent: \(id.text)")
    }
    return matching.mismatches
  }

  private static func shown(_ finding: JSON) -> String {
    guard case .object(let members) = finding else { return finding.text }
    return JSON.object(members.filter { $0.key != "help" }).text
  }

  private mutating func match(
    _ expected: JSON, _ found: JSON?, at path: String, key: String, isDecimal: Bool
  ) {
    guard let found else {
      mismatches.append("\(path): expected \(expected.text), found nothing")
      return
    }
    switch (expected, found) {
    case (.object(let members), .object):
      for (key, value) in members.sorted(by: { $0.key < $1.key }) {
        let isDecimal =
          path.hasSuffix(".figures") || key == "actual" || key == "target"
        match(
          value, found[key], at: path.isEmpty ? key : "\(path).\(key)", key: key,
          isDecimal: isDecimal)
      }
    case (.array(let entries), .array(let others)):
      guard let identity = Self.identities[key], entries.allSatisfy({ Self.isObject($0) }) else {
        if expected != found { differs(expected, found, at: path) }
        return
      }
      for entry in entries {
        let ids = identity.filter { entry[$0] != nil }
        let name = ids.compactMap { entry[$0]?.string }.joined(separator: "/")
        let other = others.first { other in ids.allSatisfy { entry[$0] == other[$0] } }
        match(entry, other, at: "\(path)[\(name)]", key: "", isDecimal: false)
      }
    case (.number(let number), .number(let other)):
      if abs(number - other) > Self.tolerance { differs(expected, found, at: path) }
    case (.string(let text), .string(let other)) where isDecimal:
      guard let number = Decimal(string: text), let value = Decimal(string: other),
        abs(number - value) <= Decimal(Self.tolerance)
      else { return differs(expected, found, at: path) }
    default: if expected != found { differs(expected, found, at: path) }
    }
  }

  private static func isObject(_ value: JSON) -> Bool {
    if case .object = value { true } else { false }
  }

  private mutating func differs(_ expected: JSON, _ found: JSON, at path: String) {
    mismatches.append("\(path): expected \(expected.text), found \(found.text)")
  }
}
