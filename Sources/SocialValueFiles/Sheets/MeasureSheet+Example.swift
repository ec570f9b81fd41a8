internal import SocialValue

extension MeasureSheet {
  /// A small sheet to begin with: its header row, and a measure of each kind.
  public static var example: String {
    let header = SheetColumn.allCases.map(\.rawValue).joined(separator: ",")
    let rows = examples.map { row in
      SheetColumn.allCases.map { QuotedText.cell(row[$0] ?? "") }.joined(separator: ",")
    }
    return ([header] + rows).map { $0 + "\n" }.joined()
  }

  private static let examples: [[SheetColumn: String]] = [
    [
      .group: "Jobs", .measure: "Local employment", .themes: "Growth; Independence",
      .reports: "percent", .item: "Residents employed on the contract",
      .outOf: "People employed on the contract", .unit: "people", .when: "end", .within: "yes",
      .target: "40%", .evidence: "A staff list with postcodes, names removed",
      .guidance: "Count heads on the quarter's last day.",
      .printed: "% of staff living in the borough", .place: "Table 1, row 1",
    ],
    [
      .group: "Jobs", .measure: "Apprenticeships", .themes: "Growth", .reports: "number",
      .item: "Apprenticeships started", .unit: "people", .when: "quarter",
      .printed: "No. of new apprentices", .place: "Table 1, row 2",
    ],
    [
      .group: "Suppliers", .measure: "Spend with local firms", .themes: "Growth",
      .reports: "money", .outOf: "Spend on the contract", .when: "quarter", .within: "yes",
    ],
    [
      .group: "Community", .measure: "Volunteering", .themes: "Enabling", .reports: "hours",
      .item: "Hours volunteered", .when: "quarter",
    ],
    [
      .group: "Community", .measure: "Support for community groups", .themes: "Enabling",
      .reports: "money or hours", .item: "Support given", .when: "quarter",
    ],
    [
      .group: "Community", .measure: "Safeguarding", .themes: "Independence; Enabling",
      .reports: "percent", .item: "Staff trained in safeguarding",
      .outOf: "People employed on the contract", .unit: "people", .when: "end",
    ],
    [
      .group: "Community", .measure: "Safeguarding", .reports: "yes or no",
      .item: "There is a referral route.", .notApplicable: "yes",
    ],
    [
      .group: "Community", .measure: "Working together", .themes: "Enabling", .reports: "level",
      .item: "We plan the work with residents.", .scale: "Not started; In part; In full",
      .every: "year",
    ],
    [
      .group: "Community", .measure: "Working together", .reports: "level",
      .item: "We tell residents what came of it.", .scale: "Not started; In part; In full",
      .every: "year",
    ],
    [
      .group: "Community", .measure: "Story of the quarter", .themes: "Enabling",
      .reports: "words",
    ],
    [
      .group: "Environment", .measure: "Carbon emitted", .themes: "Liveability",
      .reports: "amount", .unit: "kgCO2e", .when: "quarter", .better: "less",
    ],
    [.group: "Environment", .measure: "Biodiversity", .reports: "nothing yet"],
  ]
}
