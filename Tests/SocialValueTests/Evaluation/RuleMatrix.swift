import SocialValue
import Testing

/// What each rule does with a target of each basis and `per`.
///
/// A line is a measure of `TestFramework` in a basis; its columns are the five `per`s. A cell
/// is the actual in 2026-27Q2, or two: with both quarters reported, and with the first missing.
/// Else it is the code of the finding with which the target is refused. Whatever is scored is
/// `notReported` where Q2 is missing, or not accepted where only accepted figures count.
enum RuleMatrix {
  /// The measures, one or more for each kind of rule.
  static let shapes: [(measure: String, kind: Rule.Kind)] = [
    ("m.flow", .quantity), ("m.position", .quantity), ("m.mixed", .quantity),
    ("m.money", .quantity), ("m.fund", .quantity), ("m.waste", .quantity),
    ("m.give", .contribution), ("m.bank", .contribution), ("m.assurance", .assurance),
    ("m.provision", .provision), ("m.assessment", .assessment), ("m.story", .narrative),
  ]

  /// The figures reported in the first quarter and in the second.
  static let figures: [(item: String, first: String, second: String)] = [
    ("people", "40", "50"), ("people.local", "20", "30"), ("starts", "4", "6"),
    ("starts.local", "1", "3"), ("spend", "10000", "20000"), ("gifts", "500", "2500"),
    ("fund", "300", "500"), ("hours", "10", "20.5"), ("bank", "4", "8"), ("waste", "2", "3"),
    ("waste.all", "10", "20"), ("paid", "1", "3"), ("bills", "2", "4"), ("policy", "no", "yes"),
    ("level.a", "1", "3"), ("level.b", "n/a", "n/a"), ("story", "Once.", "Then."),
  ]

  static let table = """
    measure       basis    quarter    year             contract         spend            level
    m.flow        number   3          4|3              4|3              4|3              bad-per
    m.flow        percent  50         40|50            40|50            bad-per          50
    m.flow        money    bad-basis  bad-basis        bad-basis        bad-basis        bad-basis
    m.flow        hours    bad-basis  bad-basis        bad-basis        bad-basis        bad-basis
    m.position    number   bad-per    bad-per          bad-per          bad-per          30
    m.position    percent  60         bad-per          bad-per          bad-per          60
    m.position    money    bad-basis  bad-basis        bad-basis        bad-basis        bad-basis
    m.position    hours    bad-basis  bad-basis        bad-basis        bad-basis        bad-basis
    m.mixed       number   6          10|6             10|6             10|6             bad-per
    m.mixed       percent  12         bad-per          bad-per          bad-per          12
    m.mixed       money    bad-basis  bad-basis        bad-basis        bad-basis        bad-basis
    m.mixed       hours    bad-basis  bad-basis        bad-basis        bad-basis        bad-basis
    m.money       number   bad-basis  bad-basis        bad-basis        bad-basis        bad-basis
    m.money       percent  12.5       10|12.5          10|12.5          bad-per          12.5
    m.money       money    2500       3000|2500        3000|2500        3000|2500        bad-per
    m.money       hours    bad-basis  bad-basis        bad-basis        bad-basis        bad-basis
    m.fund        number   bad-basis  bad-basis        bad-basis        bad-basis        bad-basis
    m.fund        percent  bad-basis  bad-basis        bad-basis        bad-basis        bad-basis
    m.fund        money    bad-per    bad-per          bad-per          bad-per          500
    m.fund        hours    bad-basis  bad-basis        bad-basis        bad-basis        bad-basis
    m.waste       number   3          5|3              5|3              5|3              bad-per
    m.waste       percent  15         16.666666667|15  16.666666667|15  bad-per          15
    m.waste       money    bad-basis  bad-basis        bad-basis        bad-basis        bad-basis
    m.waste       hours    bad-basis  bad-basis        bad-basis        bad-basis        bad-basis
    m.give        number   bad-basis  bad-basis        bad-basis        bad-basis        bad-basis
    m.give        percent  bad-basis  bad-basis        bad-basis        bad-basis        bad-basis
    m.give        money    2910       3610|2910        3610|2910        3610|2910        bad-per
    m.give        hours    20.5       30.5|20.5        30.5|20.5        30.5|20.5        bad-per
    m.bank        number   bad-basis  bad-basis        bad-basis        bad-basis        bad-basis
    m.bank        percent  bad-basis  bad-basis        bad-basis        bad-basis        bad-basis
    m.bank        money    bad-per    bad-per          bad-per          bad-per          660
    m.bank        hours    bad-per    bad-per          bad-per          bad-per          8
    m.assurance   number   bad-basis  bad-basis        bad-basis        bad-basis        bad-basis
    m.assurance   percent  87.5       bad-per          bad-per          bad-per          87.5
    m.assurance   money    bad-basis  bad-basis        bad-basis        bad-basis        bad-basis
    m.assurance   hours    bad-basis  bad-basis        bad-basis        bad-basis        bad-basis
    m.provision   number   bad-basis  bad-basis        bad-basis        bad-basis        bad-basis
    m.provision   percent  50         bad-per          bad-per          bad-per          50
    m.provision   money    bad-basis  bad-basis        bad-basis        bad-basis        bad-basis
    m.provision   hours    bad-basis  bad-basis        bad-basis        bad-basis        bad-basis
    m.assessment  number   bad-basis  bad-basis        bad-basis        bad-basis        bad-basis
    m.assessment  percent  75         bad-per          bad-per          bad-per          75
    m.assessment  money    bad-basis  bad-basis        bad-basis        bad-basis        bad-basis
    m.assessment  hours    bad-basis  bad-basis        bad-basis        bad-basis        bad-basis
    m.story       number   bad-basis  bad-basis        bad-basis        bad-basis        bad-basis
    m.story       percent  bad-basis  bad-basis        bad-basis        bad-basis        bad-basis
    m.story       money    bad-basis  bad-basis        bad-basis        bad-basis        bad-basis
    m.story       hours    bad-basis  bad-basis        bad-basis        bad-basis        bad-basis
    """

  /// Which figures there are.
  enum Missing: String, Sendable, CaseIterable {
    /// None is missing.
    case nothing
    /// The first quarter isn't reported.
    case earlierQuarter
    /// The quarter scored isn't reported.
    case thisQuarter
    /// Nothing is accepted, and the policy counts only what is.
    case acceptance
  }

  /// One cell of the table, under one way in which figures may be missing.
  struct Cell: Sendable, CustomTestStringConvertible {
    var measure: String
    var basis: Basis
    var per: Per
    var missing: Missing
    /// What the cell says for it.
    var expected: Expected

    var testDescription: String {
      "\(measure) in \(basis.rawValue) per \(per.rawValue), missing: \(missing.rawValue)"
    }
  }

  /// What becomes of a target.
  enum Expected: Sendable, Hashable {
    case scored(String)
    case notReported
    case refused(String)
  }

  /// Every cell of the table, under every way of missing.
  static let cells: [Cell] = {
    let lines = table.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    let pers = lines[0].dropFirst(2).compactMap { Per(rawValue: $0) }
    return lines.dropFirst().flatMap { line in
      zip(pers, line.dropFirst(2)).flatMap { per, text in
        Missing.allCases.compactMap { missing in
          Basis(rawValue: line[1]).map {
            Cell(
              measure: line[0], basis: $0, per: per, missing: missing,
              expected: expected(text, missing))
          }
        }
      }
    }
  }()

  private static func expected(_ text: String, _ missing: Missing) -> Expected {
    if text.hasPrefix("bad-") { return .refused(text) }
    let actuals = text.split(separator: "|").map(String.init)
    switch missing {
    case .nothing: return .scored(actuals[0])
    case .earlierQuarter: return .scored(actuals[actuals.count - 1])
    case .thisQuarter, .acceptance: return .notReported
    }
  }
}
