/// Whom pages are for, and so what they may show.
public enum ReportAudience: String, Sendable, Hashable, CaseIterable {
  /// The council's own people: everything.
  case manager
  /// One supplier or team: everything of its own contracts, and nothing of others'.
  case supplier
  /// Everybody: no evidence, notes, findings or names of people, and breakdowns of people only
  /// under disclosure control.
  case everybody = "public"

  /// What stands at the head of every page.
  var title: String {
    switch self {
    case .manager: "For contract managers"
    case .supplier: "Copy for the supplier or team"
    case .everybody: "Public copy"
    }
  }

  /// Whether evidence, notes, findings and names of people are shown.
  var showsParticulars: Bool { self != .everybody }
}
