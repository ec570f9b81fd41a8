/// The columns of a sheet of measures.
enum SheetColumn: String, CaseIterable {
  case group
  case measure
  case themes
  case themesPrinted
  case reports
  case item
  case outOf
  case unit
  case when
  case within
  case better
  case target
  case scale
  case every
  case notApplicable
  case evidence
  case guidance
  case printed
  case place
  case id
  case groupId

  /// Whether a sheet must have it.
  var isRequired: Bool {
    switch self {
    case .group, .measure, .themes, .reports: true
    default: false
    }
  }

  /// What stands in it, and what an empty cell means.
  var meaning: String {
    switch self {
    case .group: "the heading that the measure stands under"
    case .measure: "its title; several rows of one title make one measure"
    case .themes: "the themes it supports, separated by ;"
    case .themesPrinted:
      "yes, where the document itself names the measure's themes; else they are noted as inferred"
    case .reports:
      "what suppliers report: \(SheetAnswer.allCases.map(\.rawValue).joined(separator: ", "))"
    case .item:
      "what is counted, measured or stated (the measure's title if empty); the same words are the "
        + "same item"
    case .outOf: "the whole that a percentage is of, such as People employed on the contract"
    case .unit: "what is counted or measured: people, kgCO2e; £ makes a percent one of pounds"
    case .when:
      "quarter: what happened in it (usual); end: as things stand at its end (usual for percent, but "
        + "for one of pounds)"
    case .within: "no, where the part may be more than its whole; else yes"
    case .better: "less, where less is better; else more"
    case .target: "the target where a contract gives none: 12, 90%, £5000 or 40h"
    case .scale: "for a level: its labels from the lowest, separated by ;"
    case .every: "year, where a figure once reported stands for a year; else quarter"
    case .notApplicable: "yes, where n/a is a proper answer to a yes or no or a level"
    case .evidence: "what evidence would do"
    case .guidance: "a sentence that tells the supplier what to report"
    case .printed: "the words of the document that the measure comes from"
    case .place: "where in it they stand: Table 1, row 3"
    case .id: "the measure's id (made if empty: G1.1, G1.2)"
    case .groupId: "the group's id (made if empty: G1, G2)"
    }
  }
}
